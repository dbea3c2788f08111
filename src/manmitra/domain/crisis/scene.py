"""What a scene is: a setting in which grave words are of a city, a letter, a play or a kitchen, and of no danger."""

from collections.abc import Sequence
from typing import Any, Final

import msgspec

from manmitra.domain.crisis.rule import compiled

# A word of one's own end anywhere near takes every scene away: "goodbye Lucknow, I will never see the morning".
GRAVE: Final = compiled(
    r"(?:khayal|khyal|dhyan|dhyaan|ख्याल|ख़याल|खयाल|ध्यान|خیال|دھیان) (?:rakh|रख|رکھ)[^ ]*|su[ks]oo?n|सुकून|سکون|us paar|agle jan[ao]m|jannat|agl[ai] zindagi|जन्नत|جنت|(?:pareshani|takleef|परेशानी|तकलीफ|پریشانی|تکلیف) nahi|(?:rona|ro) mat|mat (?:rona|batana)|patri|पटरी|پٹری|track|let ja\w*|(?:would|will|even|kisi ko) (?:even )?(?:notice|miss me|care)|(?:ke|ki|के|कि|کے) (?:naam|नाम|نام) (?:likh|kar|लिख|कर|لکھ|کر)[^ ]*|ba+nt (?:di\w*|rah\w*)|बांट[^ ]*|بانٹ[^ ]*|love you all|password\w*|"
    r"die|dying|dead|death|suicid\w*|kill(?:ing)? my ?self|kms|end (?:it|this|my|everything)(?: all)?|ending (?:it|my|everything)|my life|hopeless|pointless|no (?:point|hope|reason|one left)|cant (?:go on|take (?:it|this)|do this|live|anymore)|give up|giving up|gave up|forgive me|without me|burden|overdose|hang|noose|never (?:see|come|wake|meet)|"
    r"(?:not|wont) be (?:here|alive|around)|myself|forever|sorry|numb|afterlife|heaven|everything is over|its over|"
    r"mar(?:na|ne|ni|nay|u+n?|u+n?g[ai]|ne wal[ai])|mar ja\w*|mar rah\w*|maut|mout|jeen[ae]|jin[ae]|jiya|zindagi|jindagi|zindgi|duniya|dunya|khud ?ku?shi|aa?tma?ha?tya|jaan|zehe?r|zahar|goliy\w+|ph?aa?nsi|fansi|phanda|rassi|ko+d\w*|kud\w*|chh?alang\w*|nas|nabz|khatam|khatm|khtm|ha?u?mesha|maaf\w*|mafi|bojh|bardas\w*|haar (?:gay\w*|chuk\w*)|thak (?:gay\w*|chuk\w*)|khudh?a? ko|khud ko|apne aap ko|"
    r"(?:na+h?i+n?|nhi|na|nai) (?:rah[ou]+\w*|mil[ou]+\w*|laut[ou]+\w*|aa?[ou]+n?g\w*|bach[ou]+\w*|uth[ou]+\w*|dikh[ou]+\w*|hu+ng\w*|sah|reh)|mere (?:baad|bina|bagair|baghair|marne|na hone)|"
    r"मर(?:ना|ने|नी|ूं|ूँ|ूंग[ाी]|ूँग[ाी])|मर जा[^ ]*|मर रह[^ ]*|मौत|जीना|जीने|जिया|जिंदगी|ज़िंदगी|दुनिया|खुदकुशी|आत्महत्या|सुसाइड|जान|ज़हर|जहर|गोलियां|गोलियाँ|फांसी|फंदा|रस्सी|कूद[^ ]*|छलांग|नस|खत्म|ख़त्म|हमेशा|माफ|माफ़|माफी|बोझ|बर्दाश्त|हार गय[^ ]*|हार गई|थक गय[^ ]*|थक गई|खुद को|अपने आप को|"
    r"नहीं (?:रहू[^ ]*|मिलू[^ ]*|लौटू[^ ]*|आऊ[^ ]*|बचू[^ ]*|उठू[^ ]*|दिखू[^ ]*|सह|रह)|मेरे (?:बाद|बिना|बगैर|मरने|न होने)|"
    r"مر(?:نا|نے|نی|وں)|مر جا[^ ]*|مر رہ[^ ]*|موت|جینا|جینے|زندگی|دنیا|خودکشی|جان|زہر|گولیاں|پھانسی|پھندا|رسی|کود[^ ]*|چھلانگ|نس|ختم|ہمیشہ|معاف|معافی|بوجھ|برداشت|ہار گ[^ ]*|تھک گ[^ ]*|خود کو|اپنے آپ کو|"
    r"نہیں (?:رہوں|ملوں|لوٹوں|آؤں|بچوں|اٹھوں|دکھوں|سہ|رہ)|میرے (?:بعد|بغیر|بنا|مرنے|نہ ہونے)"
)
EVERY: Final = compiled(r"[^ ]+")
"""Any clause: only what stands beside it makes the scene."""
APART: Final = " # # # "
"""Between clauses, so that no pattern of a few words reaches from one into the next."""


class Scene(msgspec.Struct, frozen=True):
    """`seen` stands in the clause of the finding, `also` there or beside it; `unless` near it takes the scene away."""

    names: Sequence[str]
    seen: Any
    also: Any = None
    unless: Any = GRAVE

    def around(self, clause: str, near: str) -> bool:
        if not self.seen.search(clause):
            return False
        if self.also is not None and not self.also.search(near):
            return False
        return self.unless is None or not self.unless.search(near)
