"""What a student speaks of: the few dozen things of campus life that can be named back to them."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from manmitra.domain.bestie.lexicon import Lexicon
from manmitra.domain.bestie.model import Topic


class Thing(StrEnum):
    EXAM = "exam"
    RESULT = "result"
    BACKLOG = "backlog"
    STUDY = "study"
    ASSIGNMENT = "assignment"
    CLASSES = "classes"
    PLACEMENT = "placement"
    INTERVIEW = "interview"
    FUTURE = "future"
    COLLEGE = "college"
    HOSTEL = "hostel"
    FOOD = "food"
    ROOMMATE = "roommate"
    FRIEND = "friend"
    PARTNER = "partner"
    BREAKUP = "breakup"
    FATHER = "father"
    MOTHER = "mother"
    PARENTS = "parents"
    BROTHER = "brother"
    SISTER = "sister"
    FAMILY = "family"
    MARRIAGE = "marriage"
    MONEY = "money"
    SLEEP = "sleep"
    BODY = "body"
    HEALTH = "health"
    PHONE = "phone"
    HOME = "home"
    TEACHER = "teacher"
    RAGGING = "ragging"
    IDENTITY = "identity"
    SPEAKING = "speaking"


WORDS: Final[Lexicon[Thing]] = Lexicon(
    {
        Thing.EXAM: (
            "exam*, test, tests, midsem*, endsem*, mid sem, end sem, viva, paper, papers, jee, neet, upsc, gate, pariksha*, imtihaan, imtehan*, "
            "परीक्षा*, इम्तिहान*, एग्ज़ाम*, एग्जाम*, पेपर*, टेस्ट, امتحان*, پیپر*, ٹیسٹ, پرچہ, پرچے, پرچوں"
        ),
        Thing.RESULT: (
            "result, results, marks, grades, grade, cgpa, gpa, sgpa, percentage, rank, nateeja, natija, number aaye, score, "
            "नतीजा, नतीजे, नंबर, मार्क्स, रिज़ल्ट*, रिजल्ट*, अंक, نتیجہ, نتیجے, نمبر, مارکس, رزلٹ*"
        ),
        Thing.BACKLOG: "backlog*, supply, supplementary, kt, arrears, year back, बैकलॉग*, بیک لاگ, بیکلاگ*",
        Thing.STUDY: (
            "study, studies, studying, studied, padhai, padhna, padhta, padhti, padhne, padhaai, padh, padha, padhi, padhe, syllabus, focus, "
            "concentrate, concentration, पढ़ाई, पढाई, पढ़ना, पढ़ने, पढ़ता, पढ़ती, सिलेबस, پڑھائی, پڑھنا, پڑھنے, پڑھتا, پڑھتی, سلیبس"
        ),
        Thing.ASSIGNMENT: (
            "assignment*, deadline*, submission*, project, projects, thesis, dissertation, report, असाइनमेंट*, प्रोजेक्ट*, थीसिस, "
            "اسائنمنٹ*, پروجیکٹ*, تھیسس"
        ),
        Thing.CLASSES: "class, classes, lecture*, attendance, lab, labs, क्लास*, लेक्चर*, हाज़िरी, کلاس*, لیکچر*, حاضری",
        Thing.PLACEMENT: "placement*, placed, internship*, प्लेसमेंट*, इंटर्नशिप*, پلیسمنٹ*, انٹرنشپ*",
        Thing.INTERVIEW: "interview*, इंटरव्यू*, साक्षात्कार, انٹرویو*",
        Thing.FUTURE: (
            "future, career, job, jobs, naukri, bhavishya, mustaqbil, भविष्य, करियर, कैरियर, नौकरी, مستقبل, کیریئر, نوکری"
        ),
        Thing.COLLEGE: (
            "college, campus, university, semester*, uni, course, branch, degree, कॉलेज*, कालेज*, यूनिवर्सिटी, सेमेस्टर*, डिग्री, "
            "کالج*, یونیورسٹی, سمسٹر*, ڈگری"
        ),
        Thing.HOSTEL: "hostel*, pg, dorm*, warden*, हॉस्टल*, छात्रावास, हास्टल*, ہوسٹل*, ہاسٹل*",
        Thing.FOOD: "mess, food, eating, eat, ate, eaten, appetite, khana, bhookh, खाना, खाने, भूख, मेस, کھانا, کھانے, بھوک, میس",
        Thing.ROOMMATE: (
            "roommate*, room mate, room partner, roomie, flatmate*, flat mate, रूममेट*, रूममेटस, روم میٹ, روممیٹ*"
        ),
        Thing.FRIEND: (
            "friend, friends, friendship*, bestfriend, bff, dost, doston, dosto, dosti, yaari, दोस्त*, सहेली*, दोस्ती, "
            "دوست*, سہیلی*, دوستی"
        ),
        Thing.PARTNER: (
            "boyfriend, girlfriend, bf, gf, partner, relationship, relationships, crush, ex, love, pyaar, pyar, rishta, "
            "प्यार, रिश्ता, रिश्ते, गर्लफ्रेंड, बॉयफ्रेंड, पार्टनर, پیار, محبت, رشتہ, رشتے, گرل فرینڈ, بوائے فرینڈ"
        ),
        Thing.BREAKUP: "breakup*, break up, broke up, dumped, ब्रेकअप*, بریک اپ, بریکاپ",
        Thing.FATHER: "father, dad, daddy, papa, pitaji, abbu, baba, पापा, पिता*, अब्बू, ابو, والد, پاپا, بابا",
        Thing.MOTHER: "mother, mom, mum, mommy, mummy, maa, amma, ammi, मम्मी, माँ, मां, अम्मी, امی, ماں, والدہ, ممی",
        Thing.PARENTS: "parents, parent, maa baap, mummy papa, mom dad, माँ बाप, मम्मी पापा, माता पिता, والدین, امی ابو, ماں باپ",
        Thing.BROTHER: "brother*, bhaiya, भाई, भैया, بھائی, بھیا",
        Thing.SISTER: "sister*, behen, behan, didi, बहन*, दीदी, बہन, بہن*, باجی, آپی",
        Thing.FAMILY: (
            "family, families, relatives, gharwale, gharwalon, ghar wale, ghar walon, parivaar, parivar, rishtedaar*, परिवार, "
            "घरवाले, घरवालों, घर वाले, घर वालों, रिश्तेदार*, خاندان, گھر والے, گھر والوں, رشتہ دار, رشتےدار*"
        ),
        Thing.MARRIAGE: "marriage*, engagement, mangni, sagai, सगाई, منگنی, shaadi, shadi, rishta dekh, शादी, शादियाँ, شادی*",
        Thing.MONEY: (
            "money, fees, fee, loan*, scholarship*, emi, paisa, paise, paison, kharcha, फ़ीस, फीस, पैसा, पैसे, पैसों, लोन, कर्ज़, "
            "فیس, پیسہ, پیسے, پیسوں, قرض, خرچہ"
        ),
        Thing.SLEEP: (
            "sleep, sleeping, asleep, slept, sleepless*, insomnia, awake, nightmare*, neend, nind, so nahi, raat bhar, "
            "नींद*, सो नहीं, रात भर, نیند*, سو نہیں, رات بھر"
        ),
        Thing.BODY: (
            "body image, looks, i look, weight, ugly, fat, skin, motapa, मोटापा, वज़न, वजन, शक्ल, موٹاپا, وزن, شکل"
        ),
        Thing.HEALTH: "health, illness, fever, hospital*, doctor, tabiyat, beemar, bimar, तबीयत, बीमार*, طبیعت, بیمار*",
        Thing.PHONE: (
            "phone, instagram, insta, reels, scrolling, social media, gaming, फ़ोन, फोन, इंस्टा*, रील*, فون, انسٹا*, ریلز"
        ),
        Thing.HOME: "home, homesick*, hometown, ghar, village, gaon, घर, गाँव, गांव, گھر, گاؤں",
        Thing.TEACHER: (
            "teacher*, professor*, prof, profs, sir, maam, hod, supervisor*, guide, टीचर*, सर, मैडम, प्रोफ़ेसर*, प्रोफेसर*, "
            "शिक्षक*, ٹیچر*, سر, میڈم, پروفیسر*, استاد*"
        ),
        Thing.RAGGING: "ragging, ragged, bully, bullies, bullied, bullying, रैगिंग, ریگنگ",
        Thing.IDENTITY: (
            "gay, lesbian, queer, trans, transgender, transsexual, bisexual, lgbt*, coming out, came out, asexual, nonbinary, "
            "गे, लेस्बियन, ट्रांस, समलैंगिक*, ہم جنس, ٹرانس"
        ),
        Thing.SPEAKING: "english, accent, stage, presentation*, public speaking, अंग्रेज़ी, अंग्रेजी, انگریزی, انگلش",
    }
)

TOPIC_OF: Final = {
    **dict.fromkeys(
        (
            Thing.EXAM, Thing.RESULT, Thing.BACKLOG, Thing.STUDY, Thing.ASSIGNMENT, Thing.CLASSES, Thing.PLACEMENT,
            Thing.INTERVIEW, Thing.FUTURE, Thing.COLLEGE, Thing.TEACHER,
        ),
        Topic.ACADEMIC,
    ),
    **dict.fromkeys((Thing.FRIEND, Thing.PARTNER, Thing.BREAKUP, Thing.ROOMMATE), Topic.RELATIONSHIPS),
    **dict.fromkeys(
        (
            Thing.FATHER, Thing.MOTHER, Thing.PARENTS, Thing.BROTHER, Thing.SISTER, Thing.FAMILY, Thing.MARRIAGE,
            Thing.HOME,
        ),
        Topic.FAMILY,
    ),
    Thing.IDENTITY: Topic.LGBTQ,
    Thing.SPEAKING: Topic.SELF_IMPROVEMENT,
}  # fmt: skip
"""Things that are about nothing in particular, such as sleep, are not here."""

_WIDE: Final = frozenset({Thing.COLLEGE, Thing.HOME, Thing.FAMILY, Thing.STUDY, Thing.CLASSES})
"""Where and about what most things happen: named back only when nothing nearer was said."""


def things_in(text: str) -> Sequence[Thing]:
    """Each once, the nearest first: the roommate before the hostel that both live in."""
    found = list(dict.fromkeys(WORDS.found(text)))
    return sorted(found, key=lambda thing: thing in _WIDE)
