"""Somebody else has died by their own hand: whoever tells of it mourns or is shaken, and nobody is left to be saved.

Of one's own friend or kin `loss` tells; these are the boy from the hostel, the neighbour's daughter, a friend's friend.
"""

from typing import Final

from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import Scene

TOLD_OF: Final = (
    "someone_else", "another", "other_in_danger", "other_will", "kill_self", "end_life", "end_myself", "suicide", "suicidal",
)  # fmt: skip
_WHO: Final = (
    r"(?:senior|junior|lad?k[aei]|lark[aei]|student|talib e ilm|talib|talaba|padosi|parosi|aadmi|aurat|uncle|aunty|professor|bachch[aei]|"
    r"सीनियर|जूनियर|लड़का|लड़के|लड़की|छात्र|छात्रा|पड़ोसी|आदमी|औरत|सीनियर्स|"
    r"سینئر|سینیئر|جونیئر|لڑکا|لڑکے|لڑکی|طالب علم|طالبہ|پڑوسی|آدمی|عورت|"
    r"(?:bhai|behe?n|didi|dost|roommate|cousin|भाई|बहन|दोस्त|بھائی|بہن|دوست|کزن) (?:ke|ki|के|की|کے|کی) (?:ek |एक |ایک )?(?:dost|saheli|friend|senior|दोस्त|सहेली|دوست|سہیلی))"
)
_DIED: Final = r"(?:(?:khud ?ku?shi|aa?tma?ha?tya|suicide|खुदकुशी|आत्महत्या|सुसाइड|خودکشی) (?:kar |kr |कर |کر )(?:li|liya|lia|ली|लिया|ली थी|لی|لیا)|(?:apni |अपनी |اپنی )?(?:jaan|जान|جان) (?:de di|dedi|le li|दे दी|ले ली|دے دی|لے لی))"
DIED: Final = compiled(
    rf"{_WHO} (?:ne|ने|نے) (?:[^ ]+ ){{0,2}}{_DIED}|(?:a|some|one|our|the) (?:\w+ ){{0,2}}(?:senior|junior|boy|girl|guy|student|neighbou?r|professor|batch ?mate|classmate)(?: (?:in|from|of) (?:\w+ ){{1,4}})? ?(?:died by suicide|committed suicide|took (?:his|her|their) (?:own )?life|killed (?:himself|herself)|ended (?:his|her) life)"
)
# Who can still be saved, or may follow.
LIVES: Final = compiled(
    r"sha+nti|su[ks]oo?n|azad\w*|aaza+d\w*|chh?ut\w*|peace\w*|free now|lucky|(?:sahi|acha|achha) kiya|शांति|सुकून|आज़ाद|आजाद|छूट गय[^ ]*|सही किया|अच्छा किया|سکون|آزاد|چھوٹ گی[^ ]*|اچھا کیا|صحیح کیا|bachao|bacha (?:lo|liya)|bach (?:gay\w*|jay\w*)|ambulance|hospital|icu|khoon|saa?ns|behosh|zinda|koshish|tried|attempt\w*|dhamki|darwaz[ae]|status|help|abhi abhi|main bhi|mai bhi|mujhe bhi|mera bhi|me too|next|agla|ab meri|meri baari|same|usi ki tarah|us jais\w*|himmat|jalan|himself too|mere paas|"
    r"बचाओ|बचा लो|बच गय[^ ]*|अस्पताल|खून|सांस|बेहोश|जिंदा|ज़िंदा|कोशिश|धमकी|दरवाज[^ ]*|स्टेटस|मैं भी|मुझे भी|मेरा भी|मेरी बारी|उसी की तरह|उस जैस[^ ]*|हिम्मत|अगला|"
    r"بچاؤ|بچا لو|بچ گی[^ ]*|ہسپتال|خون|سانس|بے ہوش|زندہ|کوشش|دھمکی|دروازہ|سٹیٹس|میں بھی|مجھے بھی|میرا بھی|میری باری|اسی کی طرح|ہمت|اگلا|"
    r"(?:i|i also|want|wanna|will) (?:to )?(?:join|follow|do it|be next|also)|marn[ae]|mar ja\w*|jeen[ae]|zindagi|मरन[ाे]|मर जा[^ ]*|जीना|जिंदगी|مرن[اے]|مر جا[^ ]*|جینا|زندگی|envy|jealous|brave\w*"
)
SCENES: Final = (Scene(TOLD_OF, DIED, None, LIVES),)
