"""The closed list: what nothing that leaves the server may say. A star stands for any ending, a space also for none.

Ordinary words are here as well (assessment, worry, crisis): what is sent is made of fixed sentences that need none of
them. Whoever adds a language adds its words here and to the test.
"""

from typing import Final

ENGLISH: Final = (
    "mental", "mentally", "mental health*", "psych*",
    "counsel*", "counciling", "therap*", "psychotherap*", "shrink",
    "depress*", "antidepress*", "anxi*", "panic*", "stress*",
    "distress*", "burnout", "trauma*", "ptsd", "ocd", "adhd",
    "bipolar", "schizo*", "psychosis", "mania", "manic", "phobia*", "neurotic*", "autis*", "borderline",
    "suicid*", "kill my self", "kill your self", "self harm*",
    "self injur*", "self hurt", "cutting", "overdos*",
    "crisis", "crises", "emergency", "help line*", "hot line*", "life line*", "tele manas", "vandrevala",
    "icall", "aasra", "samaritans",
    "disorder*", "symptom*", "diagnos*", "illness",
    "mental ill*", "patient*", "clinic*", "treatment*", "medicat*",
    "assess*", "screening*", "questionnaire*", "well being", "wellness", "mood*", "emotion*", "lonel*", "grief",
    "griev*", "bereave*", "addict*", "rehab*", "alcohol*",
    "drug*", "abus*", "harass*", "rape", "raped", "assault*",
    "ragging", "anorexi*", "bulimi*", "insomnia*", "hallucinat*",
    "delusion*", "paranoi*", "crazy", "insane", "danger*",
    "at risk", "high risk", "peer support", "support group*", "coping",
)  # fmt: skip

TESTS: Final = (
    "phq", "gad", "who 5", "who five", "dass", "bdi", "hads", "c ssrs", "cssrs", "ghq", "madrs", "pss",
    "audit c", "ies r", "pcl 5", "mdq", "hamilton scale", "beck *", "patient health", "general* anxiety",
)  # fmt: skip

HINDI: Final = (
    "मानसिक*", "मनोवैज्ञानिक*", "मनोविज्ञान*", "मनोचिकित्स*",
    "मनोरोग*", "मनोदशा", "मनोस्थिति", "परामर्श*", "सलाहकार*",
    "काउंसल*", "काउंसिल*", "कौंसल*", "काउन्सल*", "थेरेपी*",
    "थेरपी*", "थेरेपिस्ट*", "थैरेपी*", "साइकोलॉजिस्ट*", "साइकेट्रिस्ट*",
    "चिकित्सक*", "चिकित्सा*", "मेंटल*", "अवसाद*", "डिप्रेशन*", "डिप्रेस*",
    "उदासी", "चिंता*", "एंग्जायटी*", "एंज़ाइटी*", "घबराहट*", "तनाव*",
    "स्ट्रेस", "आत्महत्या*", "आत्म हत्या", "खुदकुशी*", "ख़ुदकुशी*",
    "सुसाइड*", "आत्मघात*", "आत्म क्षति", "खुद को नुकसान", "संकट*", "आपातकाल*",
    "हेल्पलाइन*", "हेल्प लाइन", "विकार*", "मूल्यांकन*", "आकलन*", "जांच*",
    "प्रश्नावली", "आघात*", "सदमा*", "नशा*", "नशे", "व्यसन*", "पागल*",
    "उन्माद*", "सिज़ोफ्रेनिया*", "बलात्कार*", "शोषण*", "उत्पीड़न*", "अकेलापन",
    "भावनात्मक*", "रोगी*", "मरीज*", "इलाज", "उपचार*", "खतरा", "ख़तरा",
)  # fmt: skip

URDU: Final = (
    "ذہنی*", "دماغی*", "نفسیات*", "نفسیاتی*", "نفسی",
    "مشاورت*", "مشیر*", "کونسلنگ*", "کاؤنسلنگ*", "کونسلر*", "کاؤنسلر*",
    "تھراپی*", "تھیراپی*", "تھراپسٹ*", "معالج*", "سائیکالوجسٹ*",
    "ڈپریشن*", "افسردگی*", "اداسی", "اضطراب*", "بے چینی*", "گھبراہٹ*",
    "پریشانی*", "تناؤ*", "اسٹریس", "خودکشی*", "خود کشی*",
    "خود اذیتی*", "خود کو نقصان", "بحران*", "ہنگامی*", "ہیلپ لائن*",
    "عارضہ*", "عوارض*", "مرض*", "مریض*", "تشخیص*", "علاج*", "جائزہ*",
    "سوالنامہ*", "صدمہ*", "صدمے", "نشہ*", "نشے", "پاگل*", "جنون*",
    "شیزوفرینیا*", "زیادتی*", "ہراسانی*", "تنہائی*", "جذباتی*", "خطرہ*", "مینٹل*",
)  # fmt: skip

ROMAN: Final = (
    "mansik*", "maansik*", "manovaig*", "manovigyan*", "manochikits*", "manorog*", "paramarsh*", "salahkar*",
    "avsad*", "avsaad*", "awsad*", "awsaad*", "dipreshan*",
    "chinta*", "ghabrahat*", "ghabraahat*", "tanav*", "tanaav*",
    "tanaw*", "aatmahatya*", "atmahatya*", "aatma hatya*",
    "atma hatya*", "khudkushi*", "khud kushi*", "khudkashi*",
    "khudkhushi*", "khudkhusi*", "sankat*", "vikar", "vikaar",
    "mulyankan*", "aaklan*", "sadma", "sadme", "nasha",
    "nashe", "pagal*", "paagal*", "unmad*", "balatkar*", "shoshan*", "akelapan*", "zehni*", "zahni*", "dimagi*",
    "dimaghi*", "nafsiyat*", "nafsiat*", "mushawrat*",
    "mushawarat*", "iztirab*", "bechaini*", "be chaini*", "buhran*",
    "bohran*", "afsurdagi*", "udaasi", "udasi", "pareshani*", "mareez*", "mariz*", "ilaaj", "ilaj", "khatra*",
)  # fmt: skip

WORDS: Final = (*ENGLISH, *HINDI, *URDU, *ROMAN)
