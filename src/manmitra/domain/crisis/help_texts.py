"""The words of the help card. English was written with safe-messaging guidance at hand; the other voices were not yet
read by a speaker and say so (`Voice.reviewed`). No method, no diagnosis, no promise of secrecy, no blame, one question.
"""

from typing import Final

from manmitra.domain.crisis.help_phrases import Phrases, by_tier
from manmitra.domain.crisis.help_texts_more import HINGLISH, URDU
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice

_ENGLISH: Final = Phrases(
    openings=by_tier(
        (
            "I'm really glad you told me. What you're carrying sounds unbearably heavy, and you deserve support with it right now.",
            "Thank you for trusting me with this. You matter, and you don't have to get through this moment alone.",
            "I hear how much pain you're in. I'm taking it seriously, and I want you to be safe.",
        ),
        (
            "That sounds really hard, and I want to be sure I understand you.",
            "I'm listening, and I'd rather ask than guess.",
            "Thank you for saying that out loud. I want to check in with you.",
        ),
        third_party=(
            "It matters that you noticed this. It's a lot to hold by yourself.",
            "It makes sense that you're worried. Taking it seriously is the right thing to do.",
        ),
        abuse_danger=(
            "I'm so sorry this is happening. It is not your fault, and you deserve to be safe.",
            "Thank you for telling me. Nobody has the right to hurt or threaten you.",
        ),
        violence=(
            "That sounds like a huge amount of anger and hurt. I'm glad you said it here first.",
            "Something has pushed you very far. Let's slow this down together.",
        ),
    ),
    safety={
        Tier.IMMINENT: "Please call 112 now if you may act on this, or Tele-MANAS at 14416 (free, day and night). Stay with someone, and move away from anything you could use to hurt yourself.",
        Tier.HIGH: "You can talk to a trained person right now: Tele-MANAS, 14416, free, day and night. If the danger gets close, call 112 and stay with someone.",
        Tier.CHECK_IN: "If it ever gets too much, Tele-MANAS at 14416 listens day and night, free.",
        Tier.THIRD_PARTY: "Ask them directly, listen, and try not to leave them alone. Tele-MANAS, 14416, can guide you both; if they are in danger now, call 112.",
        Tier.ABUSE_DANGER: "If you're in danger now, call 112 and get to a place with other people. Tele-MANAS, 14416, listens day and night. Under 18: 1098. For women: 181. For ragging: 1800-180-5522.",
        Tier.VIOLENCE: "Please step away from the place and the person for now. Tele-MANAS, 14416, can help you through this hour; if someone may get hurt, call 112.",
        Tier.NONE: "Tele-MANAS at 14416 listens day and night, free.",
    },
    questions=by_tier(
        (
            "Are you thinking about ending your life right now?",
            "Are you somewhere safe at this moment?",
            "Is anyone with you at the moment?",
        ),
        (
            "Are you having any thoughts of hurting yourself or of not wanting to be alive?",
            "When it gets this hard, do thoughts of dying come up?",
        ),
        third_party=("Are they safe right now?", "Do you know where they are at this moment?"),
        abuse_danger=("Are you in a safe place right now?", "Is the person near you at the moment?"),
        violence=("Is anyone in danger right now?", "Are you away from them at this moment?"),
    ),
    acted="If you have already taken or done something, call 112 or go to the nearest emergency department now, even if you feel fine. Don't stay alone with it: let someone come with you. Tele-MANAS, 14416, is there day and night, free.",
    acted_question="Is someone with you right now?",
    loss=(
        "I'm so sorry for your loss. Losing someone to suicide is a very heavy grief, and there is no wrong way to feel.",
        "I'm deeply sorry. A death like this leaves so many questions, and none of it is your fault.",
    ),
    loss_question="Since it happened, have you had thoughts of not wanting to be alive yourself?",
    caste="For abuse on the ground of caste: 14566.",
    people="Please also tell one person you trust, a friend, a relative or a warden, and let a counsellor help you.",
    uninvolved="Please also tell one person you trust who has no part in this, and let a counsellor help you.",
    told="I'm passing this on to the counselling team, who will look at it as soon as they can.",
    staying="You can keep writing to me, and I can help you book a counsellor.",
    honest="I'm an AI, not a human, and not an emergency service.",
    quick_replies=("I'm safe right now", "I'm not safe", "I want to talk to a counsellor"),
)

_HINDI: Final = Phrases(
    openings=by_tier(
        (
            "अच्छा हुआ कि आपने मुझे बताया। आप जो सह रहे हैं वह बहुत भारी लगता है, और आपको अभी सहारा मिलना चाहिए।",
            "मुझ पर भरोसा करने के लिए शुक्रिया। आप मायने रखते हैं, और आपको यह पल अकेले नहीं काटना है।",
            "मैं समझ रहा हूँ कि दर्द कितना गहरा है। मैं इसे गंभीरता से ले रहा हूँ, और चाहता हूँ कि आप सुरक्षित रहें।",
        ),
        (
            "यह सच में मुश्किल लगता है, और मैं आपको ठीक से समझना चाहता हूँ।",
            "मैं सुन रहा हूँ, और अंदाज़ा लगाने के बजाय पूछना चाहता हूँ।",
        ),
        third_party=(
            "आपने यह देखा और परवाह की, यह बहुत बड़ी बात है। इसे अकेले सँभालना कठिन है।",
            "आपकी चिंता जायज़ है। इसे गंभीरता से लेना सही है।",
        ),
        abuse_danger=(
            "मुझे बहुत दुख है कि आपके साथ ऐसा हो रहा है। इसमें आपकी कोई गलती नहीं है।",
            "बताने के लिए शुक्रिया। किसी को आपको चोट पहुँचाने या धमकाने का हक़ नहीं है।",
        ),
        violence=(
            "इसमें बहुत गुस्सा और चोट सुनाई देती है। अच्छा हुआ कि आपने पहले यहाँ कहा।",
            "किसी बात ने आपको बहुत दूर तक धकेला है। आइए, ज़रा रुककर साँस लें।",
        ),
    ),
    safety={
        Tier.IMMINENT: "अगर आपको लगे कि आप कुछ कर बैठेंगे तो अभी 112 पर, या टेली-मानस 14416 पर फ़ोन करें (मुफ़्त, दिन-रात)। किसी के साथ रहें, और जिससे खुद को चोट लग सकती है उससे दूर हट जाएँ।",
        Tier.HIGH: "आप अभी किसी प्रशिक्षित व्यक्ति से बात कर सकते हैं: टेली-मानस, 14416, मुफ़्त, दिन-रात। खतरा बढ़े तो 112 पर फ़ोन करें और किसी के साथ रहें।",
        Tier.CHECK_IN: "जब भी बहुत ज़्यादा लगे, टेली-मानस 14416 दिन-रात मुफ़्त सुनता है।",
        Tier.THIRD_PARTY: "उनसे सीधे पूछें, सुनें, और उन्हें अकेला न छोड़ें। टेली-मानस 14416 आप दोनों की मदद कर सकता है; अभी खतरा हो तो 112 पर फ़ोन करें।",
        Tier.ABUSE_DANGER: "अभी खतरा हो तो 112 पर फ़ोन करें और लोगों के बीच जाएँ। टेली-मानस 14416 दिन-रात सुनता है। 18 से कम उम्र: 1098। महिलाएँ: 181। रैगिंग: 1800-180-5522।",
        Tier.VIOLENCE: "अभी के लिए उस जगह और उस व्यक्ति से दूर हट जाएँ। टेली-मानस 14416 इस घड़ी में साथ दे सकता है; किसी को चोट लग सकती हो तो 112 पर फ़ोन करें।",
        Tier.NONE: "टेली-मानस 14416 दिन-रात मुफ़्त सुनता है।",
    },
    questions=by_tier(
        (
            "क्या आप अभी अपनी जान लेने के बारे में सोच रहे हैं?",
            "क्या आप इस समय किसी सुरक्षित जगह पर हैं?",
            "क्या इस समय आपके साथ कोई है?",
        ),
        ("क्या खुद को चोट पहुँचाने या न जीने के विचार आते हैं?", "जब इतना भारी लगता है, तब क्या मरने के विचार आते हैं?"),
        third_party=("क्या वे अभी सुरक्षित हैं?", "क्या आपको पता है कि वे इस समय कहाँ हैं?"),
        abuse_danger=("क्या आप अभी सुरक्षित जगह पर हैं?", "क्या वह व्यक्ति इस समय आपके पास है?"),
        violence=("क्या अभी कोई खतरे में है?", "क्या आप इस समय उनसे दूर हैं?"),
    ),
    acted="अगर आपने कुछ खा या पी लिया है या खुद को कुछ कर लिया है, तो अभी 112 पर फ़ोन करें या सबसे पास के अस्पताल की इमरजेंसी में जाएँ, भले ही आपको ठीक लग रहा हो। अकेले न रहें, किसी को साथ ले जाएँ। टेली-मानस 14416 दिन-रात मुफ़्त है।",
    acted_question="क्या इस समय आपके साथ कोई है?",
    loss=(
        "आपने जिन्हें खोया है, उसका मुझे बहुत दुख है। यह बहुत भारी शोक है, और आप जो भी महसूस करें वह गलत नहीं है।",
        "मुझे गहरा दुख है। ऐसी मौत बहुत से सवाल छोड़ जाती है, और इसमें आपकी कोई गलती नहीं है।",
    ),
    loss_question="इसके बाद से क्या आपके मन में भी न जीने के विचार आए हैं?",
    caste="जाति के कारण अत्याचार हो तो: 14566।",
    people="किसी एक भरोसेमंद इंसान, दोस्त, परिवार या वार्डन, को भी बताएँ, और काउंसलर की मदद लें।",
    uninvolved="किसी एक भरोसेमंद इंसान को भी बताएँ जो इसमें शामिल न हो, और काउंसलर की मदद लें।",
    told="मैं यह बात काउंसलिंग टीम तक पहुँचा रहा हूँ; वे जल्द से जल्द इसे देखेंगे।",
    staying="आप मुझे लिखते रह सकते हैं, और मैं काउंसलर से समय लेने में मदद कर सकता हूँ।",
    honest="मैं एक AI हूँ, इंसान नहीं, और आपातकालीन सेवा नहीं।",
    quick_replies=("मैं अभी सुरक्षित हूँ", "मैं सुरक्षित नहीं हूँ", "काउंसलर से बात करनी है"),
)

TEXTS: Final = {Voice.ENGLISH: _ENGLISH, Voice.HINDI: _HINDI, Voice.URDU: URDU, Voice.HINGLISH: HINGLISH}
