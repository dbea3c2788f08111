"""What the conversation says of a human who joins and leaves. `Voice.reviewed` tells which were read by a speaker."""

from typing import Final

from manmitra.domain.crisis.voice import Voice

JOINED: Final[dict[Voice, str]] = {
    Voice.ENGLISH: "A counsellor has joined this conversation and can read it. A person writes here now, not Bestie.",
    Voice.HINDI: "एक काउंसलर इस बातचीत में शामिल हुए हैं और इसे पढ़ सकते हैं। अब यहाँ एक इंसान लिखते हैं, बेस्टी नहीं।",
    Voice.URDU: "ایک کونسلر اس گفتگو میں شامل ہوئے ہیں اور اسے پڑھ سکتے ہیں۔ اب یہاں ایک انسان لکھتے ہیں، بیسٹی نہیں۔",
    Voice.HINGLISH: (
        "Ek counsellor is baatcheet mein shaamil hue hain aur ise padh sakte hain. "
        "Ab yahan ek insaan likhte hain, Bestie nahi."
    ),
}
JOINED_BY_NAME: Final[dict[Voice, str]] = {
    Voice.ENGLISH: (
        "{name}, a counsellor, has joined this conversation and can read it. A person writes here now, not Bestie."
    ),
    Voice.HINDI: "काउंसलर {name} इस बातचीत में शामिल हुए हैं और इसे पढ़ सकते हैं। अब यहाँ एक इंसान लिखते हैं, बेस्टी नहीं।",
    Voice.URDU: (
        "کونسلر {name} اس گفتگو میں شامل ہوئے ہیں اور اسے پڑھ سکتے ہیں۔ اب یہاں ایک انسان لکھتے ہیں، بیسٹی نہیں۔"
    ),
    Voice.HINGLISH: (
        "Counsellor {name} is baatcheet mein shaamil hue hain aur ise padh sakte hain. "
        "Ab yahan ek insaan likhte hain, Bestie nahi."
    ),
}
LEFT: Final[dict[Voice, str]] = {
    Voice.ENGLISH: (
        "The counsellor has left this conversation. Bestie, an AI, answers again. Tele-MANAS: 14416, day and night."
    ),
    Voice.HINDI: "काउंसलर इस बातचीत से चले गए हैं। अब फिर बेस्टी, एक AI, जवाब देगी। टेली-मानस: 14416, दिन-रात।",
    Voice.URDU: "کونسلر اس گفتگو سے چلے گئے ہیں۔ اب پھر بیسٹی، ایک AI، جواب دے گی۔ ٹیلی مانس: 14416، دن رات۔",
    Voice.HINGLISH: (
        "Counsellor is baatcheet se chale gaye hain. Ab phir Bestie, ek AI, jawab degi. Tele-MANAS: 14416, din-raat."
    ),
}
KEPT: Final[dict[Voice, str]] = {
    Voice.ENGLISH: (
        "Your message is in the conversation, where a counsellor can read it. "
        "If you are in danger, call 112, or Tele-MANAS at 14416, day and night."
    ),
    Voice.HINDI: ("आपका संदेश बातचीत में है, जहाँ काउंसलर उसे पढ़ सकते हैं। खतरे में 112 पर, या टेली-मानस 14416 पर दिन-रात फ़ोन करें।"),
    Voice.URDU: (
        "آپ کا پیغام گفتگو میں ہے، جہاں کونسلر اسے پڑھ سکتے ہیں۔ "
        "خطرے میں 112 پر، یا ٹیلی مانس 14416 پر دن رات فون کریں۔"
    ),
    Voice.HINGLISH: (
        "Aapka sandesh baatcheet mein hai, jahan counsellor use padh sakte hain. "
        "Khatre mein 112 par, ya Tele-MANAS 14416 par din-raat phone karein."
    ),
}
"""The answer to a message while a human has the word: where the message is, and not that somebody has read it."""
