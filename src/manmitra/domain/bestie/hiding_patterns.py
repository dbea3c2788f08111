"""What is known by its form: addresses, numbers, handles; and the words by which people are introduced. Pure."""

import re
from typing import Final

from manmitra.domain.bestie.checks_numbers import DIGIT_OF

LATIN: Final = r"[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z]+)?"
DEVANAGARI: Final = r"[\u0900-\u0963\u0971-\u097f]+"
ARABIC: Final = r"[\u0620-\u065f\u066e-\u06d3\u06d5\u06fa-\u06ff]+"

EMAIL: Final = re.compile(
    r"[^\s@<>()\[\],;:\"]+(?:@|\s@\s?(?=[\w-]+\s?\.)|@\s)[^\s@<>()\[\],;:\"]+(?:\s?\.\s?(?:com|in|org|edu)\b)?"
)
SAID_EMAIL: Final = re.compile(
    r"[\w.+-]+(?:\s(?:dot|underscore)\s\w+)*\s*(?:\(at\)|\[at\]|\{at\}|\sat\s|\sat the rate(?: of)?\s)\s*[\w-]+\s*"
    r"(?:\(dot\)|\[dot\]|\sdot\s|\.(?=(?:com|in|org|edu|ac|net)\b))\s*\w+(?:\s*(?:\.|\sdot\s)\s*\w+)?",
    re.IGNORECASE,
)
URL: Final = re.compile(
    r"\b[a-z][a-z+.-]{1,10}://\S+|\bwww\.\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|in|org|net|edu|io|me|co|gov|nic|info|app|ly|gl|"
    r"be|xyz|dev|pk|uk|us)\b(?:/\S*)?",
    re.IGNORECASE,
)
HANDLE: Final = re.compile(r"(?<![\w.])@\w[\w.]*")
NAMED_HANDLE: Final = re.compile(
    r"\b((?:insta(?:gram)?|ig|snap(?:chat)?|telegram|discord|twitter|linkedin|handle|username|user ?name|upi)"
    r"(?:\s+(?:id|handle|name|is|hai|pe|par|on|me|mein))*\s*[:=-]?\s*)([\w.-]*[\d_.][\w.-]*)",
    re.IGNORECASE,
)
NUMBERED: Final = re.compile(
    r"((?:\b(?:roll|enrol?l?ment|enrolled|registration|regn|regd|reg|admission|application|student|college|university|"
    r"employee|hall ticket|seat|usn|prn|urn|aadhaa?r|adhar|pan|passport|voter|room|flat|house|hostel|locker|account|"
    r"a/c|pin|pincode|token|id)\b|रोल|नामांकन|पंजीकरण|प्रवेश|आवेदन|आधार|कमरा|पिन|رول|رجسٹریشن|داخلہ|شناختی|کمرہ)"
    r"(?:\s*(?:card|code|no|num|number|nmbr|id|नंबर|नम्बर|संख्या|कार्ड|نمبر|کارڈ)\b\.?)*"
    r"\s*(?:is|was|hai|है|ہے|:|=|#|-)*\s*[:#-]?\s*)"
    r"((?:[A-Za-z]{0,6}[\s/-]?)?\d[\w/-]*)",
    re.IGNORECASE,
)
CODE: Final = re.compile(r"\b(?=[\w/-]*[A-Za-z])(?=(?:[^\d\s]*\d){3})\w+(?:[/-]\w+)*")
DIGITS: Final = re.compile(r"\+?\(?\d(?:[\s().,/\-–—_*·:]{0,3}\d){4,}")
PHONE_LONG: Final = 9

_UNIT: Final = rf"(?:\d{{1,4}}|double|triple|{'|'.join(sorted(DIGIT_OF, key=len, reverse=True))})"
SPELLED: Final = re.compile(rf"(?<![^\s,.:;-]){_UNIT}(?:[\s,.-]+{_UNIT}){{5,}}(?![^\s,.!?;:।۔-])", re.IGNORECASE)

# --- introductions: the group is what may be a name ---------------------------------------------------------------
_W: Final = LATIN
_D: Final = DEVANAGARI
_U: Final = ARABIC
_RELATION: Final = (
    r"friends?|bestfriend|bff|roommate|roomie|batchmate|classmate|labmate|flatmate|cousin|brother|sister|bro|sis|boyfriend|"
    r"girlfriend|bf|gf|ex|crush|fiancee?|husband|wife|professor|teacher|warden|mentor|guide|dean|principal|counsell?or|"
    r"therapist|uncle|aunty|auntie|aunt|senior|junior|dost|saheli|behen|bhai|bhaiya|bhabhi|jiju|didi|neighbou?r|colleague|"
    r"girl|boy|guy|ladka|ladki"
)
_HONOUR: Final = (
    r"bhai|bhaiya|bhayya|bhaijaan|didi|dii?|sir|ma['’]?am|mam|madam|miss|ji|uncle|aunty|auntie|anna|akka|chacha|chachi|mama|"
    r"mami|mausi|bua|sahab|saab|sahib|bhabhi|jiju|baji|aapa|dada|boudi|thatha|paati"
)
NAMED: Final = (
    re.compile(
        rf"\b(?:full |first |last |real |nick |sur)?name(?:['’]?s|\s+is|\s+was)?\s*[:=-]?\s+({_W}(?:\s+{_W}){{0,2}})",
        re.IGNORECASE,
    ),
    re.compile(rf"\bnaa?m\s+(?:to\s+|hai\s+|h\s+)?({_W}(?:\s+{_W}){{0,2}})", re.IGNORECASE),
    re.compile(
        rf"\b(?:named|called|call me|known as|calls? (?:him|her)|this is|it['’]?s me|myself|bolte hain)\s+({_W}(?:\s+{_W})?)",
        re.IGNORECASE,
    ),
    re.compile(rf"({_W})\s+naa?m\s+(?:ka|ki|ke|hai|h)\b", re.IGNORECASE),
    re.compile(
        rf"\b(?:dr|doctor|prof|mr|mrs|ms|mx|miss|shri|shree|smt|mohd|md|er|adv|kumari|maulana|ustad)\b\.?\s*({_W}(?:\s+{_W})?)",
        re.IGNORECASE,
    ),
    re.compile(rf"नाम\s+(?:तो\s+|है\s+)?({_D}(?:\s+{_D})?)"),
    re.compile(rf"({_D})\s+नाम\s+(?:का|की|के|है)"),
    re.compile(rf"(?:डॉ|डॉक्टर|प्रो|प्रोफ़ेसर|प्रोफेसर|मिस्टर|मिस|श्री|श्रीमती|कुमारी)\.?\s+({_D}(?:\s+{_D})?)"),
    re.compile(rf"نام\s+(?:تو\s+|ہے\s+)?({_U}(?:\s+{_U})?)"),
    re.compile(rf"({_U})\s+نام\s+(?:کا|کی|کے|ہے)"),
    re.compile(rf"(?:ڈاکٹر|پروفیسر|مسٹر|مس|مسز|جناب|مولانا)\s+({_U}(?:\s+{_U})?)"),
)
"""What follows is a name, whatever it is, unless everybody uses the word."""
RELATED: Final = (
    re.compile(rf"\b(?:{_RELATION})\s+({_W})", re.IGNORECASE),
    re.compile(rf"({_W})\s+(?:{_HONOUR})\b", re.IGNORECASE),
    re.compile(
        rf"(?:दोस्त|सहेली|यार|भाई|बहन|रूममेट|टीचर|मैडम|सर|वार्डन|चचेरा|बॉयफ्रेंड|गर्लफ्रेंड)\s+({_D})\s+(?:ने|को|से|का|की|के|और|मुझे|भी|पर)(?!\S)"
    ),
    re.compile(rf"({_D})\s+(?:भाई|भैया|भइया|दीदी|सर|मैम|मैडम|जी|अंकल|आंटी|चाचा|चाची|मामा|साहब|बाबू)(?!\S)"),
    re.compile(
        rf"(?:دوست|سہیلی|بھائی|بہن|روم میٹ|ٹیچر|سر|میڈم|وارڈن|کزن)\s+({_U})\s+(?:نے|کو|سے|کا|کی|کے|اور|مجھے|بھی|پر)(?!\S)"
    ),
    re.compile(rf"({_U})\s+(?:بھائی|بھیا|باجی|آپا|صاحب|سر|میم|میڈم|جی|انکل|آنٹی|چچا|ماموں)(?!\S)"),
)
"""What stands there may be a name: it counts as one unless it looks like another word."""
AM: Final = (
    re.compile(rf"\b(?:i am|i['’]?m|im|main|mai|this is)\s+({_W})", re.IGNORECASE),
    re.compile(rf"मैं\s+({_D})\s+(?:हूँ|हूं|बोल)"),
    re.compile(rf"میں\s+({_U})\s+(?:ہوں|بول)"),
)
"""What stands there counts as a name when it can be one at all."""
NO_NAME_ENDS: Final = re.compile(r"(?:ed|ing|ly|tion|ness|ful|less|ous|able|ish|es|ss|[^aeiou]s)\Z")
"""Of words in small letters: how verbs and the like end, and hardly any name."""
FOLLOWERS: Final = frozenset(
    """
    is was has had said says told tells keeps never always and or hates loves wants left came called texted messaged
    ignored blocked cheated died ne ko ke ki ka se bhi to toh hai tha thi aur ji who will can does did didnt doesnt wont
    """.split()
)
"""Behind a first word that nobody uses otherwise they tell that it is somebody."""
NO_NAMES: Final = frozenset(
    "हाँ हां नहीं माता पिता माँ मां पापा मम्मी दादी दादा नाना नानी भाई दीदी सर मैडम मैम यार अच्छा ठीक मेरे मेरी मेरा वाले वाली उस इस वो वह यह एक दो मेरी हमारे بھائی ابو امی دادا دادی نانا نانی باجی سر میڈم یار اچھا ٹھیک میرے میری میرا ایک".split()
)
"""Of Hindi and Urdu: what stands before "ji" or "bhai" and names nobody."""
