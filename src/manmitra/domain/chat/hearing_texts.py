"""What follows on an answer to a help card that is no danger. `Voice.reviewed` tells which were read by a speaker."""

from typing import Final

from manmitra.domain.crisis.voice import Voice

CALMER: Final[dict[Voice, tuple[str, str]]] = {
    Voice.ENGLISH: (
        "Thank you for answering me honestly. If that changes, call Tele-MANAS at 14416, day or night, or 112 in danger. What would help you most in the next hour?",
        "I'm glad you told me. Tele-MANAS stays open at 14416 at any hour, and 112 in danger. What do you need most right now?",
    ),
    Voice.HINDI: (
        "सच बताने के लिए शुक्रिया। अगर यह बदले तो टेली-मानस 14416 पर कभी भी, या खतरे में 112 पर फ़ोन करें। अगले एक घंटे में सबसे ज़्यादा क्या मदद करेगा?",
        "अच्छा हुआ कि आपने बताया। टेली-मानस 14416 हर समय खुला है, और खतरे में 112। अभी आपको सबसे ज़्यादा क्या चाहिए?",
    ),
    Voice.URDU: (
        "سچ بتانے کا شکریہ۔ اگر یہ بدلے تو ٹیلی مانس 14416 پر کبھی بھی، یا خطرے میں 112 پر فون کریں۔ اگلے ایک گھنٹے میں سب سے زیادہ کیا مدد کرے گا؟",
        "اچھا ہوا کہ آپ نے بتایا۔ ٹیلی مانس 14416 ہر وقت کھلا ہے، اور خطرے میں 112۔ ابھی آپ کو سب سے زیادہ کیا چاہیے؟",
    ),
    Voice.HINGLISH: (
        "Sach batane ke liye shukriya. Agar yeh badle to Tele-MANAS 14416 par kabhi bhi, ya khatre mein 112 par phone karein. Agle ek ghante mein sabse zyada kya madad karega?",
        "Accha hua ki aapne bataya. Tele-MANAS 14416 har samay khula hai, aur khatre mein 112. Abhi aapko sabse zyada kya chahiye?",
    ),
}
UNSURE: Final[dict[Voice, tuple[str, str]]] = {
    Voice.ENGLISH: (
        "It's okay not to be sure, or not to want to say. Please don't stay alone with it: Tele-MANAS listens at 14416, day and night, and 112 helps in danger. Who could be near you for the next while?",
        "You don't have to have an answer. Tele-MANAS is there at 14416 at any hour, and 112 in danger. What would make this moment a little safer?",
    ),
    Voice.HINDI: (
        "पक्का न होना, या न कहना चाहना, ठीक है। पर अकेले न रहें: टेली-मानस 14416 दिन-रात सुनता है, और खतरे में 112। अभी आपके पास कौन रह सकता है?",
        "जवाब होना ज़रूरी नहीं। टेली-मानस 14416 हर समय है, और खतरे में 112। इस पल को थोड़ा सुरक्षित क्या बना सकता है?",
    ),
    Voice.URDU: (
        "پکا نہ ہونا، یا نہ کہنا چاہنا، ٹھیک ہے۔ مگر اکیلے نہ رہیں: ٹیلی مانس 14416 دن رات سنتا ہے، اور خطرے میں 112۔ ابھی آپ کے پاس کون رہ سکتا ہے؟",
        "جواب ہونا ضروری نہیں۔ ٹیلی مانس 14416 ہر وقت ہے، اور خطرے میں 112۔ اس لمحے کو تھوڑا محفوظ کیا بنا سکتا ہے؟",
    ),
    Voice.HINGLISH: (
        "Pakka na hona, ya na kehna chahna, theek hai. Par akele na rahein: Tele-MANAS 14416 din-raat sunta hai, aur khatre mein 112. Abhi aapke paas kaun reh sakta hai?",
        "Jawab hona zaroori nahi. Tele-MANAS 14416 har samay hai, aur khatre mein 112. Is pal ko thoda surakshit kya bana sakta hai?",
    ),
}
