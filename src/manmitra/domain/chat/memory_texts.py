"""What Bestie says of the list of what it was asked to keep in mind. Only English was read by a speaker."""

from typing import Final

from manmitra.domain.crisis.voice import Voice

REMINDED: Final[dict[Voice, str]] = {
    Voice.ENGLISH: "You asked me to keep in mind: “{}”.",
    Voice.HINDI: "आपने मुझसे यह याद रखने को कहा था: “{}”।",
    Voice.URDU: "آپ نے مجھ سے یہ یاد رکھنے کو کہا تھا: “{}”۔",
    Voice.HINGLISH: "Aapne mujhse yeh yaad rakhne ko kaha tha: “{}”.",
}

NOT_KEPT: Final[dict[Voice, str]] = {
    Voice.ENGLISH: "I can't keep that beyond this conversation. For that you need to be signed in and not anonymous, and your memory list must be switched on and have room. What would you like to talk about now?",
    Voice.HINDI: "यह इस बातचीत के बाद मेरे पास नहीं रह पाएगा। उसके लिए आपको साइन इन होना होगा, गुमनाम नहीं, और आपकी याद-सूची चालू हो और उसमें जगह हो। अभी किस बारे में बात करें?",
    Voice.URDU: "یہ اس گفتگو کے بعد میرے پاس نہیں رہ پائے گا۔ اس کے لیے آپ کا سائن اِن ہونا ضروری ہے، گمنام نہیں، اور آپ کی یاد کی فہرست چالو ہو اور اس میں جگہ ہو۔ ابھی کس بارے میں بات کریں؟",
    Voice.HINGLISH: "Yeh is baatcheet ke baad mere paas nahi reh paayega. Uske liye aapko sign in hona hoga, anonymous nahi, aur aapki memory list on ho aur usme jagah ho. Abhi kis baare mein baat karein?",
}
"""In the place of a promise that could not be kept."""
