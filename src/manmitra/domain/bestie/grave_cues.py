"""What no exercise and no small talk may go over: somebody died, or the body raises an alarm."""

from typing import Final

from manmitra.domain.bestie.cue_words import words

_WHO: Final = (
    r"(?:mother|father|mom|mum|mommy|mummy|dad|daddy|papa|parents?|brother|sister|son|daughter|child|baby|wife|husband|"
    r"partner|boyfriend|girlfriend|fianc\w+|friends?|cousin|uncle|aunt|aunty|grand\w+|nan[ai]|dad[ai]|room ?mate|class ?mate|"
    r"teacher|dog|cat|pet)"
)
_APNE: Final = (
    r"(?:mummy|maa|ma|papa|pita|pitaji|baap|bhai|bhaiya|behen|behan|didi|beta|beti|bacch?a|dost|dosto|nan[ai]|dad[ai]|chacha|"
    r"chachi|mama|mami|ammi|abbu|pati|patni|biwi|cousin|friend|mom|dad)"
)
_HINDI: Final = r"(?:माँ|मां|मम्मी|पापा|पिता|पिताजी|भाई|भैया|बहन|दीदी|बेटा|बेटी|बच्चा|दोस्त|नाना|नानी|दादा|दादी|चाचा|चाची|पति|पत्नी|अम्मी|अब्बू)"
_URDU: Final = r"(?:ماں|امی|ابو|والد|والدہ|بھائی|بہن|باجی|بیٹا|بیٹی|بچہ|دوست|نانا|نانی|دادا|دادی|چچا|چچی|شوہر|بیوی)"
_DIED: Final = (
    r"(?:died|passed (?:away|on)|(?:is|are|was|were) (?:dead|no more|gone forever|killed)|(?:got|been) killed|"
    r"killed (?:him|her|them)sel(?:f|ves)|took (?:his|her|their) (?:own )?(?:life|lives)|(?:committed|died by) suicide|"
    r"hanged (?:him|her|them)self|lost (?:his|her|their) (?:life|lives))"
)

LOSS: Final = words(
    rf"{_WHO}(?:'s)?(?: \w+){{0,4}} {_DIED}",
    r"(?:he|she|they|who) (?:has |have |had |just )?(?:died|passed away|killed (?:him|her)self|took (?:his|her) own life)",
    rf"(?:i|we) (?:\w+ )?lost (?:my|our) (?:\w+ )?{_WHO}",
    rf"(?:death|funeral|suicide) of (?:my|our) (?:\w+ )?{_WHO}",
    rf"{_WHO}'?s? (?:death|funeral|suicide)",
    "passed away",
    "grieving",
    "grief",
    "bereave*",
    rf"{_APNE}(?: \w+){{0,3}} (?:guzar (?:gay[aeio]*|gai|gye)|chal bas[ei]|expire ho|mar (?:gay[aei]|gaye|gai|gye)(?! (?:hoon|hun|hu)))",
    rf"{_APNE}(?: ji)?(?: ab| is duniya mein| is duniya me)* nahi+n? rah[ei]",
    rf"{_APNE}(?: ji)? ne (?:\w+ )?(?:suicide|khudkushi|khudkhushi|aatmahatya|atmahatya) k[ai]r*",
    r"(?:ki|ka) (?:\w+ )?(?:death|maut|mrityu) ho*",
    "dehant*",
    "intaqal*",
    "inteqal*",
    "nidhan",
    rf"{_HINDI}(?: [^ ]+){{0,3}} (?:गुज़र ग|गुजर ग|चल बस|मर (?:गए|गई|गया)(?! (?:हूँ|हूं)))*",
    rf"{_HINDI}(?: जी)?(?: अब| इस दुनिया में)* नहीं रह[ेीा]*",
    rf"{_HINDI}(?: जी)? ने (?:[^ ]+ )?(?:आत्महत्या|ख़ुदकुशी|खुदकुशी|सुसाइड) कर*",
    "(?:की|का) (?:मौत|मृत्यु|डेथ) हो*",
    "देहांत",
    "निधन",
    "इंतकाल",
    "इंतक़ाल",
    rf"{_URDU}(?: [^ ]+){{0,3}} (?:گزر گئ|گزر گی|چل بس|مر گئ|مر گی|فوت ہو)*",
    rf"{_URDU}(?: اب| اس دنیا میں)* نہیں رہ[ےی]*",
    rf"{_URDU} نے (?:[^ ]+ )?خودکشی کر*",
    "کی موت ہو*",
    "انتقال",
    "وفات",
)

ALARM: Final = words(
    r"chest (?:\w+ ){0,3}(?:pains?|hurts?|hurting|tight)",
    r"pain in (?:my |the )?chest",
    r"(?:can't|cant|cannot|can not|couldn't|unable to|not able to|hard to|struggling to|trouble) (?:even )?(?:breathe?|breathing)",
    "heart attack",
    "(?:having|had) (?:a )?(?:seizure|stroke)",
    "faint(?:ed|ing)",
    "unconscious",
    "choking",
    "bleeding",
    "cough(?:ing|ed)? (?:up )?blood",
    r"(?:seene|sine|chh?aa?ti) (?:me|mein|mai) (?:\w+ ){0,2}dard",
    r"sa+ns (?:\w+ )?(?:nahi+n?|nhi+|ruk|atak|phool)*",
    "behosh*",
    "khoon (?:beh|bah|nikal|aa)*",
    "(?:सीने|छाती) में (?:[^ ]+ ){0,2}दर्द",
    "(?:साँस|सांस) (?:[^ ]+ )?(?:नहीं|रुक|अटक|फूल)*",
    "बेहोश*",
    "(?:खून|ख़ून) (?:बह|निकल|आ)*",
    "(?:سینے|چھاتی) میں (?:[^ ]+ ){0,2}درد",
    "سانس (?:[^ ]+ )?(?:نہیں|رک|اٹک|پھول)*",
    "بے ہوش*",
    "بیہوش*",
    "خون (?:بہ|نکل|آ)*",
)
