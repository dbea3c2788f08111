"""Plain words in which the own death is settled or a debt: who is to blame for it, what it repays, when it was planned for."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, rules

OF_PLAY: Final = (
    r"game|level|boss|pubg|bgmi|gta|film|movie|series|novel|play|drama|skit|character|story|anime|respawn|raid|quest"
)

ENGLISH: Final = (
    *rules(
        "en",
        Tier.HIGH,
        {
            "not_staying_alive": r"(?:im|i am|ill|i will|id|and|so) (?:just |simply |definitely )?not (?:going to (?:be|stay)|gonna (?:be|stay)|staying|remaining|keeping myself|be staying) alive|(?:refuse|refusing|dont plan|do not plan|no plans?|dont intend) (?:to |of )?(?:\w+ )?(?:stay(?:ing)?|be(?:ing)?|remain(?:ing)?|go home|come (?:home|back)|leave (?:this|the) \w+) alive|(?:cant|cannot|wont) promise (?:\w+ )?(?:ill|i will|to|that ill) (?:be|stay) alive",
            "dies_today_only": r"(?:will|gonna|ill|going to|let me|want to) die (?:today|tonight|tomorrow|now) (?:only|itself)(?= ?$)",
            "own_death_repays": r"only my death (?:can|will|could|would)|my death (?:will|would|can|could|might|may) (?:\w+ )?(?:repay|fix|solve|free|save|pay|settle|make (?:them|everyone|it|my \w+) (?:happy|happier|free|easier)|teach|help (?:them|my))|my death (?:\w+ )?look like (?:an accident|natural)",
            "own_hand_dies": r"(?:die|dies|dying|death) (?:\w+ )?by (?:my|ones) own hands?(?! (?:made|washed))",
            "havent_killed_myself": r"reason (?:why |that )?(?:i|im) (?:havent|have not|am not|didnt|not|still havent|still not) (?:\w+ )?(?:killed myself|killing myself|kill myself|dead|hanged myself|ended it|ended my life|jumped)",
            "planned_own_death": r"(?:plan|plans|planned|planning|scheduled|scheduling|postponed|postponing|rehears\w+|arranged|arranging|booked|delayed|delaying) (?:for )?my (?:own )?(?:suicide|death|hanging|overdose|last breath)(?! (?:scene|note for the play|prank))",
            "came_to_die": r"(?:i|ive|im) (?:\w+ )?(?:came|come|coming|climbed|travelled|traveled) (?:\w+ ){0,3}(?:only |just )?to die(?= ?$| (?:and|my|tonight|today|alone|quietly|there))",
            "after_it_was_done": r"(?:fault|blame|reason|because|why|after|once|not his|not hers) (?:\w+ ){0,4}i (?:have )?(?:killed|hanged|drowned|shot) myself(?! (?:laughing|in (?:the|this) (?:game|assignment)|with work|working|studying|over (?:this|that)))|(?:say |saying )?sorry (?:\w+ ){0,4}for (?:dying|killing myself|being dead|ending (?:it|my life)|hanging myself)(?! (?:on|in) (?:you|the|that|this)(?![^ ]))",
        },
        negatable=False,
        unless=OF_PLAY,
    ),
)

NOT: Final = r"(?:nahi|nai|na|nahin)"
MEAN: Final = r"game|गेम|گیم|pubg|match|मैच|میچ|khel|film|फिल्म|فلم|movie|मूवी|gaana|gana|ghazal|shayari|song|serial|drama|natak|chuhe|chuha|khet|keede|dukan|philosophy|फिलॉसफी|biology|darshan|sharam|sharm|hansi|hasi|khana|gol gappe|biryani|desh|watan|yamraj ji|galat|ghalat|afwah|jhooth|jhoothi|zukam"

HEARD: Final = (
    *heard(
        Tier.HIGH,
        {
            "asked_for_death": r"(?:apne liye|khud ke liye|rab se|khuda se|bhagwan se|allah se|dua mein|duaon mein|pooja mein|puja mein|namaz mein|mannat mein|mandir mein) ..3 (?:maut|mout) ..1 (?:hi)? ?..1 (?:maang|mang|maangi|mangi|maanga|manga|maangta|maangti|mangta|mangti)",
            "refuses_to_live": rf"(?:zinda rehne|zinda rahne|زندہ رہنے|jeene|jine) ..1 se ..2 (?:inkar|انکار|inkaar|tauba|munkir)|(?:zinda rehne|zinda rahne|jeene|jine) ..1 ka ..2 (?:haq|hak|adhikar|iraada|irada) ..1 {NOT}|(?:haq|hak|adhikar) ..1 {NOT} ..2 (?:zinda rehne|zinda rahne|jeene|jine) ..1 ka",
            "told_of_own_death": r"(?:meri|mere|apni|apne) (?:maut|mout|marne|mar jane) (?:ka|ki|ke|pe|par) ..2 (?:zimmedar|zimmewar|zimedar|jimmedar|ilzam|ilzaam|khabar|gham|dosh|dosi|doshi|elaan|elan|qasoorwar)",
            "own_death_solves": r"(?:mera|meri|mere) (?:marna|mar jana|maut|mout) hi ..3 (?:best|बेस्ट|بیسٹ|sahi|behtar|hal|ilaj|ilaaj|solution|सॉल्यूशन|acha|accha|theek|zaroori|zaruri)|(?:meri|mere) (?:maut|marne|mar jane) se ..3 (?:qarz|karz|karza|qarza|loan|ghar|sab|masla|jhagda) ..2 (?:maaf|utar|chuk|theek|khatam|hal|suljh|sudhar|khush)",
            "thinks_of_death": r"(?:har waqt|har samay|har pal|din raat|raat din|roz|hamesha|bas|sirf) ..2 (?:maut|mout|marne|mar jane|mar jaane) ..1 (?:ka|ki|ke|hi|ke baare mein|ke bare mein|ke bare) ..2 (?:sochta|sochti|soch|khayal|khyal|khayaal|khwab|intezar|intezaar)",
            "tried_it_so_often": r"(?:do|teen|char|kai|kitni|ek|pehle bhi) ..1 (?:baar|dafa|martaba) ..1 (?:koshish|try) ..1 (?:ki|kari) ..1 (?:marne|mar jane|jaan dene|phansi|khudkushi) ..1 (?:ki)?",
        },
        unless=MEAN,
        negatable=False,
    ),
    *heard(
        Tier.IMMINENT,
        {
            "poison_with_me": r"(?:mere|meri) ..1 (?:paas|baste|bag|बैग|بیگ|bistar|takiye|kamre|jeb|haath|almari|darraz) ..1 (?:mein|me|ke neeche|pe)? ?..1 (?:zeher|zahar|zehar|sulfas|सल्फास|سلفاس|celphos) ..1 (?:hai|he|rakha|ki|pada|para|chhupa|hain)",
        },
        unless=MEAN,
        negatable=False,
    ),
)
