"""By classes of words, whichever stands first: a means and what it does, an absence and who is the better for it,
oneself and what one throws away. English and by ear.
"""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, rules

W: Final = r"\w+ "
MEANS: Final = r"(?:poisons?|pills?|tablets?|medicines?|meds|drugs?|dose|chemical|injection|insulin|rope|noose|knot|gas|fall|drop|jump|height|floor|building|bridge|train|blade)"
EFFECT: Final = r"(?:(?:finish|kill|end|kills|finishes|ends|stops?) (?:a |any )?(?:person|human|someone|somebody|me|you|people|heart|life)|no taste|tasteless|painless\w*|quietly|without pain|never wak\w+|(?:dont|doesnt|not|wont) wake\w*|instant(?:ly)? (?:death|kill\w*|die\w*)|surviv\w+|lethal|fatal|untraceable)"
NOT_HERE: Final = r"(?:if|once|when|after|with|as soon as|because) (?:i (?:just )?(?:am|was|were|get)|im|ive|me) ?(?:\w+ )?(?:gone|removed|dead|out of the (?:picture|way)|no more|not around|not there|erased|not here|away for good|finished|disappear\w*|vanish\w*)"
GOOD: Final = (
    r"(?:peace|peaceful|easier|better|happy|happier|relief|relieved|free|fine|lighter|smooth|smoother|calm|rest)"
)
THEM: Final = r"(?:everyone|everybody|they|family|parents|mom|mum|mummy|mother|dad|papa|father|people|all of them|the house|home|my (?:brother|sister|friends|wife|husband|roommate)|things|life)"
HURLS: Final = r"(?:yeet|throw|threw|fling|chuck|toss|launch|hurl|delete|erase|uninstall|remove|drop|sacrifice|crash|smash|shut|switch|turn)"
STUDIED: Final = r"chem\w*|exam|prof|professor|lab|rats?|mice|cockroach\w*|mosquito\w*|weeds?|crops?|pharma\w*|novel|movie|film|series|story|game|minecraft|valorant|doctor said|prescri\w*|physics|engineering|earthquake|phone|screen protector|sale|share market|market|prices?"

RULES: Final = (
    *rules(
        "en",
        Tier.HIGH,
        {
            "means_and_effect": rf"{MEANS} (?:{W}){{0,5}}{EFFECT}|{EFFECT} (?:{W}){{0,5}}(?:a |the |from )?{MEANS}|(?:fan|rope|poison|noose|train|roof|terrace|blade|suicide|death|dying) (?:is|was|seems|looks like) (?:now )?(?:my |the )?(?:\w+ )?(?:only|last|final) (?:option|way|solution|answer|exit|choice|resort)",
            "better_once_gone": rf"{THEM} (?:{W}){{0,5}}{GOOD} (?:{W}){{0,3}}(?:if|once|when|after|without|as soon as) (?:im|i am|i was|i were|i get|me|i) (?:{W}){{0,2}}(?:gone|removed|dead|out of (?:the|their) (?:picture|way|life|lives)|no more|not around|not there|erased|not here|disappear\w*|vanish\w*|in it|in (?:their|the) (?:life|lives|picture))|{NOT_HERE} (?:{W}){{0,4}}{THEM} (?:{W}){{0,4}}{GOOD}|(?:deserves?|needs?|get|have|live) (?:a |their |better )*(?:life|home|family|world|future|child|son|daughter) without me",
            "throws_oneself": rf"{HURLS} my ?self (?:off|from (?:the |a |my |this )?(?:\w+ )?(?:roof|terrace|block|building|floor|window|balcony|bridge|world|life|earth|existence|planet|equation|picture)|under|in front|over|permanently|forever)|(?:im|i am|ill|i will|gonna|going to|might as well|i should|id|may as well|rather) (?:just )?(?:jumping|jump|hanging|hang|going under|go under|going in front of|lie down on|lying on) ?(?:a |the )?(?:truck|train|bus|lorry|tracks?|metro|rails)?(?= ?$| (?:simple|if|from|off|myself|tonight|for real|than|rather|because|before|in front)(?![^ ]))(?! (?:on|onto) (?:call|a call))|(?:jumping|hanging|drowning|overdosing|dying) (?:\w+ ){0, 5}(?:sounds|seems|feels|looks) (?:\w+ )?(?:fun|good|nice|easy|easier|tempting|great|peaceful|better|right)|log(?:ging|ged|gin)? (?:off|out) (?:of |from )?(?:life|this life|this world|earth|existence)|(?:dying|death|to die|suicide|being dead) is (?:what|all|the only thing) (?:that )?i (?:want|need|deserve|think|dream|wish)",
            "not_to_be_saved": r"(?:dont|do not|please dont|nobody|no one should|never) (?:try to )?(?:save|revive|resuscitate|rescue) me(?! (?:a|some|the|any|from|your|ur|as|on)(?![^ ]))|(?:so (?:that )?|hope )(?:nobody|no one|you dont|they dont|none of you|mom doesnt|my parents dont) (?:will |should |would )?(?:blames?|feels? guilty|feel responsible|regrets?)(?: \w+){0,3}|(?:wait\w*|hold\w* on|stay\w*) (?:till|until) (?:after )?(?:\w+ ){0,5}(?:wedding|birthday|exams?|results?|diwali|eid|graduation|anniversary) (?:\w+ ){0,3}to (?:go|leave|do it|end it|die)(?= ?$)|(?:keep|take|adopt|feed|look after|take care of|love|watch) my (?:\w+ )?(?:dog|cat|pets?|plants|brother|sister|mother|mom|mum|father|dad|parents|family|things|books|diary) (?:\w+ ){0,2}(?:after|when|once) i (?:go|leave|die|am gone|am not there)(?= ?$| (?:she|he|they|okay|please)(?![^ ]))"
            r"|(?:punch\w*|bang\w*|hit|hitting|slap\w*|bit|biting|scratch\w*|pinch\w*|burn\w*) (?:the wall|walls|my (?:\w+ )?(?:head|hand|hands|arm|arms|face|legs?|thighs?|knuckles|fists?)|my ?self) (?:\w+ ){0,3}(?:till|until|so hard|because i deserve)(?: \w+){0,5}|(?:deserve|need|crave) (?:the |this |more |all this |to feel )?(?:pain|to (?:suffer|bleed|be hurt))(?= ?$| (?:for|because)(?![^ ]))|(?:pray|praying|hope|hoping|wish|wishing|beg|begging) (?:\w+ ){0,5}(?:(?:my )?(?:heart|breathing|lungs|breath) (?:just |would |will |to )*(?:stops?|fails?|gives? (?:up|out))|(?:the |my )?(?:morning|sun|tomorrow|next day) (?:never |doesnt |does not |wont )(?:comes?|rises?)|(?:is|be|was|will be) my last(?: (?:day|night|breath|one))?(?= ?$)|(?:some|a) (?:disease|cancer|accident|truck) (?:takes?|kills?|hits?|gets?) me)",
        },
        negatable=False,
        intent=True,
        unless=STUDIED,
    ),
)

PILL: Final = r"(?:goli|goliyan|dawa|dawai|tablet|injection|zeher|zahar|zehar|cheez|chiz|medicine)"
FLOOR: Final = r"(?:manzil|chhat|chat|floor|building|imarat|pul|bridge|unchai|oonchai)"
LAST: Final = r"(?:aakhri|akhri|aakhiri|ek|aik|wahid|vahid|last|sirf|ekmatra|akela|only)"
OPTION: Final = (
    r"(?:option|raasta|rasta|raah|hal|ilaj|ilaaj|sahara|solution|upay|chara|manzil|intekhab|azaadi|azadi|nijat|mukti)"
)
EASE: Final = r"(?:aasan|asan|behtar|sukoon|sukun|khush|acha|achha|chain|aaram|aram|halka|theek|azaad|azad)"
GONE: Final = r"(?:hat|chala|chali|mar|gayab|ghaib|mit|khatam|nikal|kam ho) (?:jaun|jaunga|jaungi|jau|jata|jati|gaya|gayi)|(?:na|nahi) (?:rahun|rahu|rahunga|rahungi|hota|hoti|raha|rahi)"
FOREVER: Final = r"(?:hamesha|humesha|hamesha hamesha|sada) (?:ke|k) (?:liye|lye|lie|liey)"

HEARD: Final = (
    *heard(
        Tier.HIGH,
        {
            "means_and_effect": rf"{PILL} ..4 (?:so jaye|so jae|so jaun|soye|sone) ..3 (?:uthe|uthun|uth|utha|jaage|jage) ..1 (?:na|nahi|hi na|hi nahi)|{PILL} ..5 (?:so jaye|so jae|so jaun) ..2 (?:na|nahi|kabhi na) (?:uthe|uthun|jaage|jage)|{PILL} ..4 (?:aaram|aram|sukoon|chupchap|chup chaap|aasani|asani|bina dard|baghair dard) ..3 (?:mar|maut|jaan|khatam|chala|chali|so)|{FLOOR} ..1 se ..2 (?:giro|girne|gire|gir|kudo|kudne|koodo|koodne|kood|kud|chhalang) ..5 (?:bach|zinda|mar|maut|pakka|bachta|bachte|jinda)|(?:fan|pankha|pankhe|phanda|rassi|zeher|zahar|zehar|maut|khudkushi|aatmahatya|train|patri|blade) ..1 (?:hi)? ?..1 {LAST} ..1 {OPTION}|(?:maut|mout|mrityu|khudkushi|aatmahatya|phansi) (?:hi|bas) ..2 {OPTION}",
            "better_once_gone": rf"(?:sab|sabke|sabko|unke|unko|ghar|ghar wale|ghar walon|mummy|maa|ammi|papa|abbu|log|logon) ..5 {EASE} ..5 (?:main|mai|mein|mere) ..3 (?:{GONE})|(?:main|mai|agar|jab) ..3 (?:{GONE}) ..3 (?:sab|sabke|sabko|unke|unko|ghar|mummy|maa|ammi|papa|abbu|log) ..5 {EASE}|(?:khatam|khatm) (?:karo|kar do|kardo|kr do) ..1 (?:mujhe|mujhko)|(?:mujhe|mujhko) ..1 (?:khatam|khatm) (?:karo|kar do|kardo|kr do)|(?:chalta|chalti|ja raha|ja rahi|jaunga|jaungi|jata|jati|chala|chali|rukhsat|vida) ..2 {FOREVER}|(?:dua|duwa|prarthana|mannat|kaash|kash|chahta|chahti|sochta|sochti) ..5 (?:subah|kal|suraj|agla din|sawera|savera|savera) ..2 (?:na|nahi|hi na) (?:ho|aaye|aae|nikle|niklay|dekhun|dekhna|dekhne)|(?:mujhe|mujhko|mera|main) ..2 (?:jeene|jine|jeenay) ..1 (?:ka|ki) ..1 (?:haq|hak|huq|adhikar|layak|qabil|kabil|khwahish|ichha|iccha|tamanna) ..2 (?:nahi|nai|na|khatam)|(?:jeene|jine|jeenay) ..1 (?:ki|ka) ..1 (?:khwahish|ichha|iccha|tamanna|umang|chah) ..2 (?:khatam|mar|nahi|nai|na)",
        },
        negatable=False,
        intent=True,
        unless=r"film|movie|drama|kahani|novel|chuha|chuhe|machhar|cockroach|doctor ne|vajan|wazan|exam|paper|assignment|lift|cricket|match|rozgar|beemari ka|gaming",
    ),
    *heard(
        Tier.ABUSE_DANGER,
        {
            "hurt_by": r"(?:papa|baap|abbu|abba|mama|mamu|chacha|taya|uncle|bhai|bhaiya|pati|shohar|saas|sasur|sautela|sauteli|maa|mummy|ammi|jija|devar|jeth|warden|vardan|वार्डन|وارڈن|teacher|sir|ustad|seniors|senior|boyfriend|bf|mangetar|cousin|padosi|nanad|bhabhi) (?:ne) ..6 (?:(?:kapde|kapray|kapre|dupatta|kameez) ..1 (?:kheench|khinch|phaad|phad|phaar|utaar|utar|khole)|(?:mera|mere|meri)? ?..1 (?:haath|hath|pair|paon|munh|jism|badan|ungli|baal|pith|peeth) ..1 (?:jala|tod|tor|daag|maror|mod|mor|fracture)) ..1 (?:diya|diye|di|dala|dali|dale|gaya|liya|raha)?|(?:warden|vardan|वार्डन|وارڈن|teacher|sir|guard|chacha|mama|mamu|uncle|jija|devar|sasur|sautela baap|padosi|malik) ..2 (?:raat|rat|aadhi raat) ..3 (?:kamre|kamray|room|bistar) ..1 (?:mein|me|par|pe) ..1 (?:aata|aate|aa jata|aa jate|ghus|let)",
        },
        unless=r"film|movie|drama|serial|kahani|novel|mehndi|kapde dhone|istri|roti|tawa|doctor|checking|attendance|round|lift|match|cricket",
    ),
)
