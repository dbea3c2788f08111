"""The help card in Urdu and in romanised Hindi. Not yet read by a speaker."""

from typing import Final

from manmitra.domain.crisis.help_phrases import Phrases, by_tier
from manmitra.domain.crisis.model import Tier

URDU: Final = Phrases(
    openings=by_tier(
        (
            "اچھا ہوا کہ آپ نے مجھے بتایا۔ جو آپ سہہ رہے ہیں وہ بہت بھاری لگتا ہے، اور آپ کو ابھی سہارا ملنا چاہیے۔",
            "مجھ پر بھروسا کرنے کا شکریہ۔ آپ اہم ہیں، اور یہ لمحہ آپ کو اکیلے نہیں گزارنا۔",
            "میں سمجھ رہا ہوں کہ درد کتنا گہرا ہے۔ میں اسے سنجیدگی سے لے رہا ہوں، اور چاہتا ہوں کہ آپ محفوظ رہیں۔",
        ),
        (
            "یہ واقعی مشکل لگتا ہے، اور میں آپ کو ٹھیک سے سمجھنا چاہتا ہوں۔",
            "میں سن رہا ہوں، اور اندازہ لگانے کے بجائے پوچھنا چاہتا ہوں۔",
        ),
        third_party=(
            "آپ نے یہ دیکھا اور پروا کی، یہ بڑی بات ہے۔ اسے اکیلے سنبھالنا مشکل ہے۔",
            "آپ کی فکر بجا ہے۔ اسے سنجیدگی سے لینا درست ہے۔",
        ),
        abuse_danger=(
            "مجھے بہت افسوس ہے کہ آپ کے ساتھ ایسا ہو رہا ہے۔ اس میں آپ کا کوئی قصور نہیں۔",
            "بتانے کا شکریہ۔ کسی کو آپ کو تکلیف دینے یا دھمکانے کا حق نہیں ہے۔",
        ),
        violence=(
            "اس میں بہت غصہ اور دکھ سنائی دیتا ہے۔ اچھا ہوا کہ آپ نے پہلے یہاں کہا۔",
            "کسی بات نے آپ کو بہت دور تک دھکیلا ہے۔ آئیے، ذرا رک کر سانس لیں۔",
        ),
    ),
    safety={
        Tier.IMMINENT: "اگر آپ کو لگے کہ آپ کچھ کر بیٹھیں گے تو ابھی 112 پر، یا ٹیلی مانس 14416 پر فون کریں (مفت، دن رات)۔ کسی کے ساتھ رہیں، اور جس چیز سے خود کو چوٹ لگ سکتی ہے اس سے دور ہٹ جائیں۔",
        Tier.HIGH: "آپ ابھی کسی تربیت یافتہ شخص سے بات کر سکتے ہیں: ٹیلی مانس، 14416، مفت، دن رات۔ خطرہ بڑھے تو 112 پر فون کریں اور کسی کے ساتھ رہیں۔",
        Tier.CHECK_IN: "جب بھی بہت زیادہ لگے، ٹیلی مانس 14416 دن رات مفت سنتا ہے۔",
        Tier.THIRD_PARTY: "ان سے سیدھا پوچھیں، سنیں، اور انہیں اکیلا نہ چھوڑیں۔ ٹیلی مانس 14416 آپ دونوں کی مدد کر سکتا ہے؛ ابھی خطرہ ہو تو 112 پر فون کریں۔",
        Tier.ABUSE_DANGER: "ابھی خطرہ ہو تو 112 پر فون کریں اور لوگوں کے درمیان جائیں۔ ٹیلی مانس 14416 دن رات سنتا ہے۔ 18 سے کم عمر: 1098۔ خواتین: 181۔ ریگنگ: 1800-180-5522۔",
        Tier.VIOLENCE: "ابھی کے لیے اس جگہ اور اس شخص سے دور ہٹ جائیں۔ ٹیلی مانس 14416 اس گھڑی میں ساتھ دے سکتا ہے؛ کسی کو چوٹ لگ سکتی ہو تو 112 پر فون کریں۔",
        Tier.NONE: "ٹیلی مانس 14416 دن رات مفت سنتا ہے۔",
    },
    questions=by_tier(
        (
            "کیا آپ ابھی اپنی جان لینے کے بارے میں سوچ رہے ہیں؟",
            "کیا آپ اس وقت کسی محفوظ جگہ پر ہیں؟",
            "کیا اس وقت آپ کے ساتھ کوئی ہے؟",
        ),
        ("کیا خود کو تکلیف دینے یا نہ جینے کے خیال آتے ہیں؟", "جب اتنا بھاری لگتا ہے تو کیا مرنے کے خیال آتے ہیں؟"),
        third_party=("کیا وہ ابھی محفوظ ہیں؟", "کیا آپ کو معلوم ہے کہ وہ اس وقت کہاں ہیں؟"),
        abuse_danger=("کیا آپ ابھی محفوظ جگہ پر ہیں؟", "کیا وہ شخص اس وقت آپ کے پاس ہے؟"),
        violence=("کیا ابھی کوئی خطرے میں ہے؟", "کیا آپ اس وقت ان سے دور ہیں؟"),
    ),
    acted="اگر آپ نے کچھ کھا یا پی لیا ہے یا خود کو کچھ کر لیا ہے، تو ابھی 112 پر فون کریں یا قریب ترین ہسپتال کی ایمرجنسی میں جائیں، چاہے آپ کو ٹھیک لگ رہا ہو۔ اکیلے نہ رہیں، کسی کو ساتھ لے جائیں۔ ٹیلی مانس 14416 دن رات مفت ہے۔",
    acted_question="کیا اس وقت آپ کے ساتھ کوئی ہے؟",
    loss=(
        "آپ نے جنہیں کھویا ہے، اس کا مجھے بہت دکھ ہے۔ یہ بہت بھاری غم ہے، اور آپ جو بھی محسوس کریں وہ غلط نہیں۔",
        "مجھے گہرا افسوس ہے۔ ایسی موت بہت سے سوال چھوڑ جاتی ہے، اور اس میں آپ کا کوئی قصور نہیں۔",
    ),
    loss_question="اس کے بعد سے کیا آپ کے دل میں بھی نہ جینے کے خیال آئے ہیں؟",
    caste="ذات کی بنیاد پر ظلم ہو تو: 14566۔",
    people="کسی ایک قابل بھروسا انسان، دوست، گھر والے یا وارڈن، کو بھی بتائیں، اور کونسلر کی مدد لیں۔",
    uninvolved="کسی ایک قابل بھروسا انسان کو بھی بتائیں جو اس میں شامل نہ ہو، اور کونسلر کی مدد لیں۔",
    told="میں یہ بات کونسلنگ ٹیم تک پہنچا رہا ہوں؛ وہ جلد از جلد اسے دیکھیں گے۔",
    staying="آپ مجھے لکھتے رہ سکتے ہیں، اور میں کونسلر سے وقت لینے میں مدد کر سکتا ہوں۔",
    honest="میں ایک AI ہوں، انسان نہیں، اور ہنگامی سروس نہیں۔",
    quick_replies=("میں ابھی محفوظ ہوں", "میں محفوظ نہیں ہوں", "کونسلر سے بات کرنی ہے"),
)

HINGLISH: Final = Phrases(
    openings=by_tier(
        (
            "Accha hua ki aapne mujhe bataya. Aap jo seh rahe hain woh bahut bhaari lagta hai, aur aapko abhi sahara milna chahiye.",
            "Mujh par bharosa karne ke liye shukriya. Aap maayne rakhte hain, aur yeh pal aapko akele nahi kaatna hai.",
            "Main samajh raha hoon ki dard kitna gehra hai. Main ise gambhirta se le raha hoon, aur chahta hoon ki aap surakshit rahein.",
        ),
        (
            "Yeh sach mein mushkil lagta hai, aur main aapko theek se samajhna chahta hoon.",
            "Main sun raha hoon, aur andaza lagane ke bajay poochhna chahta hoon.",
        ),
        third_party=(
            "Aapne yeh dekha aur parwah ki, yeh badi baat hai. Ise akele sambhalna mushkil hai.",
            "Aapki chinta sahi hai. Ise gambhirta se lena bilkul theek hai.",
        ),
        abuse_danger=(
            "Mujhe bahut dukh hai ki aapke saath aisa ho raha hai. Isme aapki koi galti nahi hai.",
            "Batane ke liye shukriya. Kisi ko aapko chot pahunchane ya dhamkane ka haq nahi hai.",
        ),
        violence=(
            "Isme bahut gussa aur chot sunai deti hai. Accha hua ki aapne pehle yahan kaha.",
            "Kisi baat ne aapko bahut door tak dhakela hai. Aaiye, zara ruk kar saans lein.",
        ),
    ),
    safety={
        Tier.IMMINENT: "Agar lage ki aap kuch kar baithenge to abhi 112 par, ya Tele-MANAS 14416 par phone karein (muft, din-raat). Kisi ke saath rahein, aur jisse khud ko chot lag sakti hai usse door hat jaayein.",
        Tier.HIGH: "Aap abhi kisi trained insaan se baat kar sakte hain: Tele-MANAS, 14416, muft, din-raat. Khatra badhe to 112 par phone karein aur kisi ke saath rahein.",
        Tier.CHECK_IN: "Jab bhi bahut zyada lage, Tele-MANAS 14416 din-raat muft sunta hai.",
        Tier.THIRD_PARTY: "Unse seedhe poochhein, sunein, aur unhe akela na chhodein. Tele-MANAS 14416 aap dono ki madad kar sakta hai; abhi khatra ho to 112 par phone karein.",
        Tier.ABUSE_DANGER: "Abhi khatra ho to 112 par phone karein aur logon ke beech jaayein. Tele-MANAS 14416 din-raat sunta hai. 18 se kam umar: 1098. Mahilayein: 181. Ragging: 1800-180-5522.",
        Tier.VIOLENCE: "Abhi ke liye us jagah aur us insaan se door hat jaayein. Tele-MANAS 14416 is ghadi mein saath de sakta hai; kisi ko chot lag sakti ho to 112 par phone karein.",
        Tier.NONE: "Tele-MANAS 14416 din-raat muft sunta hai.",
    },
    questions=by_tier(
        (
            "Kya aap abhi apni jaan lene ke baare mein soch rahe hain?",
            "Kya aap is waqt kisi surakshit jagah par hain?",
            "Kya is waqt aapke saath koi hai?",
        ),
        (
            "Kya khud ko chot pahunchane ya na jeene ke khayal aate hain?",
            "Jab itna bhaari lagta hai, tab kya marne ke khayal aate hain?",
        ),
        third_party=("Kya woh abhi surakshit hain?", "Kya aapko pata hai ki woh is waqt kahan hain?"),
        abuse_danger=("Kya aap abhi surakshit jagah par hain?", "Kya woh insaan is waqt aapke paas hai?"),
        violence=("Kya abhi koi khatre mein hai?", "Kya aap is waqt unse door hain?"),
    ),
    acted="Agar aapne kuch kha ya pi liya hai ya khud ko kuch kar liya hai, to abhi 112 par phone karein ya sabse paas ke hospital ki emergency mein jaayein, chahe aapko theek lag raha ho. Akele na rahein, kisi ko saath le jaayein. Tele-MANAS 14416 din-raat muft hai.",
    acted_question="Kya is waqt aapke saath koi hai?",
    loss=(
        "Aapne jinhe khoya hai, uska mujhe bahut dukh hai. Yeh bahut bhaari gham hai, aur aap jo bhi mehsoos karein woh galat nahi hai.",
        "Mujhe gehra dukh hai. Aisi maut bahut se sawaal chhod jaati hai, aur isme aapki koi galti nahi hai.",
    ),
    loss_question="Iske baad se kya aapke mann mein bhi na jeene ke khayal aaye hain?",
    caste="Jaati ke kaaran atyachar ho to: 14566.",
    people="Kisi ek bharosemand insaan, dost, parivaar ya warden, ko bhi batayein, aur counsellor ki madad lein.",
    uninvolved="Kisi ek bharosemand insaan ko bhi batayein jo isme shaamil na ho, aur counsellor ki madad lein.",
    told="Main yeh baat counselling team tak pahuncha raha hoon; woh jald se jald ise dekhenge.",
    staying="Aap mujhe likhte reh sakte hain, aur main counsellor se samay lene mein madad kar sakta hoon.",
    honest="Main ek AI hoon, insaan nahi, aur emergency service nahi.",
    quick_replies=("Main abhi safe hoon", "Main safe nahi hoon", "Counsellor se baat karni hai"),
)
