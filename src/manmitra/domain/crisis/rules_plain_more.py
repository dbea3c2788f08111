"""More plain words: a heart that shall stop, a death in sleep, regret at waking alive, an attempt survived, one's grave."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, rules

GRAVE: Final = r"(?:grave|coffin|morgue|mortuary|cemetery|graveyard|crematorium|casket|urn)"
SHARP: Final = r"(?:blade|blades|razor|rope|noose|ledge|sleeping pills|poison)"
OF_PLAY: Final = r"game|level|boss|pubg|bgmi|gta|film|movie|series|novel|play|drama|skit|character|cosplay|costume|halloween|anime|vampire|zombie|ghost story|dream|dreams|alarm|kitchen|cook\w*|shav\w+|gillette|skipping|gym|doctor|asthma|cough|cold|fever|driving|exam|paper|neet|upsc|jee|history"

ENGLISH: Final = (
    *rules(
        "en",
        Tier.HIGH,
        {
            "not_to_be_rescued": r"(?:dont|do not|never|no one|nobody|noone|please dont) (?:\w+ )?(?:bother|try|should|even try|need|has) (?:to )?(?:try to |trying to |bother )*(?:saving|save|rescuing|rescue|reviving|revive|resuscitate) me(?= ?$| (?:this time|again|please|now|anymore|any more|tonight))|(?:dont|do not|never|didnt) want to be (?:saved|rescued|revived|resuscitated|found alive)(?= ?$| (?:this time|again|anymore|any more|by|from (?:this|dying|it)|tonight|in time))|(?<!. )(?:please |pls |plz |guys )*dont (?:save|rescue|revive|resuscitate) me(?= ?$| (?:please|pls|this time|again))",
            "heart_to_stop": r"(?:want|wish|hope|hoping|pray|praying|wishing|waiting for|need|beg|begging|let) (?:for )?my (?:heart|breath|breathing|heartbeat|pulse) (?:to |would |will |just |could |should |simply )*(?:stops?|gives? up|quits?|ends?|ceases?)(?! (?:racing|hurting|aching|pounding|loving|wanting|longing|beating so|beating fast|skipping))",
            "dies_in_sleep": r"(?:hope|hoping|pray|praying|prayed|wish|wishing|want|wanna|beg|begging) (?:\w+ ){0,3}?(?:to |i |that )(?:could |can |will |would |just )*(?:die|pass away|slip away|stop breathing) (?:quietly |peacefully |silently )?in (?:my|the) sleep(?! (?:at (?:\d|an? |age)|when (?:im|i am) (?:old|\d)|after (?:a )?(?:long|full)|like (?:my )?(?:nana|nani|dada|dadi|grand\w*)))",
            "happier_dead": rf"(?:id|i would|ill|i will|i might|im) (?:be )?(?:\w+ )?(?:happier|calmer|freer|at peace|more useful|worth more|more loved|loved more|more peaceful) (?:when |once |if )?(?:im |i am |i was )?(?:dead|buried|in (?:a|my|the) {GRAVE})|(?:i am|im|am) worth more dead|worth more dead than alive|(?:id|i would|i|ill) (?:\w+ )?(?:look|sleep|feel|rest|fit|be) (?:so |much )?(?:better|best|happier|good|beautiful|peaceful) in (?:a|my|the) {GRAVE}",
            "belongs_in_grave": rf"(?:i|my body|me|im|this body) (?:\w+ )?(?:belongs?|should be|deserves?(?: to be)?|ought to be|wants? to be|wanna be|should have been|must be|wish i (?:was|were)) (?:\w+ )?(?:in|inside|under) (?:a |the |my )?{GRAVE}|{GRAVE} is (?:\w+ )?(?:where i belong|my (?:real |only |true )?(?:home|place))",
            "waits_to_die": r"(?:(?<!. )|(?<=just )|(?<=im )|(?<=am )|(?<=only )|(?<=been )|(?<=keep )|(?<=and )|(?<=simply ))(?:waiting|longing|itching|aching) (?:for (?:my )?death|to die)(?= ?$| (?:now|soon|already|alone|quietly|every ?day|peacefully|and|at this point|since))",
            "being_alive_hurts": r"(?:being alive|existing|existence|staying alive|living|life) (?:just |only |really |itself |now |every ?day |physically )*(?:hurts(?= ?$| (?:so|too|more|every|physically|like|me))|aches|is (?:\w+ )?(?:torture|agony|unbearable|a punishment|a curse|suffering)(?= ?$| (?:for me|now|every|to me|and)))",
            "woke_alive": r"(?:hate|hated|sad|disappointed|upset|angry|regret|sorry|annoyed|crying|cried|disgusted|hating) (?:that |because |to |when |myself )*(?:i |have |for )*(?:\w+ )?(?:woke|wake|waking) up (?:\w+ )?(?:alive|breathing)(?! (?:again )?(?:in (?:the )?game))|(?:disappointed|angry|regret|regretted|hate|devastated) (?:that |because |when )?i (?:still )?(?:woke|wake) up(?: again| this morning| today| every morning)?(?= ?$)",
            "survived_attempt": r"(?:survived|surviving|failed at|botched) (?:my|that|another|last) (?:\w+ )?(?:attempt|overdose|hanging|try)(?! (?:at|of|in|on|to (?:clear|pass|crack|cook|make))(?![^ ]))(?= ?$| (?:and|so|last|yesterday|this|now|with|again))|(?:tried|attempted) (?:dying|ending (?:my life|myself)|drowning myself|overdosing|poisoning myself)(?= ?$| (?:once|twice|thrice|\d|again|before|last|yesterday|already|and|in))",
            "not_alive_then": r"(?:cant|cannot|dont|never|couldnt|can not) (?:even |really )?(?:picture|imagine|see|visualise|visualize|think of) (?:myself |me |my ?self )?(?:being |as )?alive (?:at|in|by|till|until|after|past|beyond|next|when|on)|(?:cant|cannot|dont|never) (?:even |really )?(?:picture|imagine|see) (?:myself |me )?living (?:past|beyond|till|until|to (?:\d|be \d|see))",
            "blade_befriended": rf"{SHARP} (?:is |are |has become |became |have become |feels? like |seems? like )(?:\w+ )?(?:my )?(?:\w+ )?(?:friend|friends|comfort|companion|way out|escape|peace|lover|therapist)(?= ?$| (?:now|these days|i have|left|at night|anymore|who|that))|{SHARP} (?:knows|understands|loves|hugs|calls) me",
            "bleeds_to_feel": r"(?:bleed|bled|bleeding|draw blood|make myself bleed|see (?:my )?blood) (?:just |only )?(?:to feel|so (?:that )?i (?:can )?feel|until i feel|till i feel) (?:\w+ )?(?:alive|something|real|better|calm|anything|less)|(?:wrists?|arms?|thighs?) (?:is|are) bleeding (?:\w+ ){0,3}(?:calm|peace|relie\w+|good|better|happy|feels?)",
            "nearly_took": r"(?:nearly|almost) (?:swallowed|took|drank|downed) (?:the (?:lot|whole (?:strip|bottle of (?:pills|tablets))|pills|strip|poison|tablets|phenyl)|them all|all (?:of them|the (?:pills|tablets)))(?= ?$| (?:last|today|yesterday|again|and|but|tonight))",
        },
        negatable=False,
        unless=OF_PLAY,
    ),
)

NOT: Final = r"(?:nahi|nai|na|nahin)"
KIN: Final = r"(?:dost|saheli|behen|bahan|bhai|didi|bhaiya|roommate|रूममेट|روم میٹ|maa|mummy|ammi|papa|abbu|cousin|कज़िन|کزن|junior|जूनियर|جونیئر|ladka|ladki|usne|uske|wo|woh)"
PLAYED: Final = r"game|गेम|گیم|pubg|match|मैच|میچ|khel|film|फिल्म|فلم|movie|मूवी|gaana|gana|ghazal|shayari|song|serial|drama|drame|natak|exam|paper|viva|test|sabzi|kitchen|shave|nadi mein nahane|cricket|anime|saanp|kutte|kutta|billi|doodh|sabun|shampoo|washing machine"

HEARD: Final = (
    *heard(
        Tier.HIGH,
        {
            "heart_to_stop": r"(?:kaash|kash|bas|dua|chahta|chahti|ya allah|bhagwan|he bhagwan|khuda) ..3 (?:mera|meri|ye|yeh) ..1 (?:dil|dhadkan|saans|saansen|saansein|nabz|dharkan) ..1 (?:dhadakna|dharakna|chalna|chalni)? ?..1 (?:ruk|band|tham|thum) ..1 (?:ho|kar|jaye|jae|ja)",
            "dies_in_sleep": r"(?:neend|nind|sote sote|sotay sotay|soye soye) ..1 (?:mein|me)? ?..1 (?:hi)? ?(?:mar|dam tod|guzar) ..1 (?:jaun|jau|jaunga|jaungi|jana|jaana|dun)",
            "peace_by_dying": r"(?:mar|markar|markr|marke|mitkar|jaan dekar) ..1 (?:kar|ke|kr)? ?..1 (?:hi)? ..2 (?:chain|sukoon|sukun|aaram|rahat|shanti|nijat|azadi) ..1 (?:milega|milegi|mil|aayega|aayegi|paunga|paungi|hai)",
            "woke_alive": r"(?:zinda|jinda|jeeta|jeeti) ..1 (?:hone|uthne|bachne|rehne|rahne|bach jane|jaagne) ..1 (?:ka|par|pe|ki) ..2 (?:afsos|dukh|dukkh|gham|malal|pachtawa|ranj|nafrat|gussa)|(?:afsos|dukh|gham|malal|gussa|nafrat) ..5 (?:ke|ki|kyunki|kyuki|main|mai)? ?..2 (?:phir|fir|abhi tak|ab tak|aaj bhi|abhi bhi)? ?..1 (?:zinda|jinda) ..1 (?:hu|hun|hoon|uth|bach|kyu|kyun)",
            "place_is_grave": r"(?:meri jagah|meri jaga|mera thikana|mera asli ghar|meri manzil) ..1 (?:to|ab|sirf|bas|hi)? ?..1 (?:qabar|kabar|qabristan|kabristan|shamshan|shamshaan|shmashan|smashan|chita|kafan) ..2 (?:mein|me|hai|hi|hona|honi)|(?:mujhe|mujhko) ..2 (?:qabar|kabar|qabristan|kabristan|shamshan|shamshaan|shmashan|smashan|chita|kafan) ..1 (?:mein|me|par|pe) ..1 (?:hona|sona|jana|let|letna) ..1 (?:chahiye|hai|tha)",
            "tries_again_to_die": r"(?:dobara|dubara|phir se|fir se|phir|ek baar aur|agli baar|is baar) ..2 (?:koshish|kosis|try|ट्राई|ٹرائی) ..2 (?:karunga|karungi|karun|karna|karni) ..1 (?:marne|mar jane|jaan dene|khudkushi|phansi)",
            "blade_befriended": r"(?:blade|ब्लेड|بلیڈ|razor|रेज़र|rassi|phanda) ..1 (?:hi|ab|to)? ?..1 (?:mera|meri|mere) ..2 (?:dost|saathi|sathi|yaar|humdard|hamdard|sahara|sukoon|sukun|humsafar)",
            "living_aches": r"(?:jeena|jina|jeene|jine|zinda rehna|zinda rahna|saans lena) ..1 (?:ab|bhi|hi|mein|me|se)? ?..2 (?:takleef|taklif|dard|azaab|aziyat|azziyat|peeda) ..1 (?:deta|deti|hota|hoti|hai|ban|lagta|lagti|de)",
            "date_of_death": rf"(?:mar jane|mar jaane|marne|maut|jaan dene|jane|apni maut) ..1 (?:ki|ka) ..1 (?:tareekh|tarikh|taareekh|date|डेट|ڈیٹ|din) ..2 (?:tay|tai|fix|फिक्स|فکس|chun|muqarrar|decide|soch) ..1 (?:kar|li|liya|ho|hai|rakha|rakhi|gayi|gaya)|(?:maut|mout|marna) ..1 (?:ko|hi)? ?..1 (?:chun|چن|chuna|chunna) ..1 (?:li|liya|lee|raha|rahi|hai|lunga|lungi|chuka|chuki|چکا|چکی)|(?:maut|mout) ..1 (?:ke|kay) ..1 (?:siwa|sivaa|siva|سوا|alawa|ilawa) ..2 (?:kuch|kuchh|koi) ..1 (?:bhi)? ?..1 {NOT} ..1 (?:chahiye|chaiye|chahta|chahti|sujhta|bacha)",
            "asks_why_alive": r"(?<!. )(?:main|mai|mein)? ?(?:abhi tak|ab tak)? ?(?:zinda|jinda) ..1 (?:kyu|kyun|kyon) ..1 (?:hu|hun|hoon|bacha|bachi|chhod|rakha) ?(?:main|mai|mein)?(?= ?$)",
        },
        negatable=False,
        unless=PLAYED,
    ),
    *heard(
        Tier.ABUSE_DANGER,
        {
            "blade_at_me": r"(?:usne|us ne|اس نے|unhone|pati ne|shohar ne|bhai ne|papa ne|abbu ne|baap ne|bf ne|senior ne|seniors ne|ladke ne|ladkon ne) ..3 (?:gale|gala|gardan|pet|mujh|mujhpe|kanpatti|seene|chehre) ..1 (?:pe|par|pr|per)? ?..1 (?:chaku|chaaku|chhuri|چھری|churi|bandook|pistol|पिस्तौल|پستول|katta|blade|ब्लेड|بلیڈ|talwar) ..1 (?:rakh|rakha|rakhi|taan|taani|tana|lagaya|lagayi|laga)|(?:mere|meri|mujh) ..1 (?:gale|gardan|pet|kanpatti|seene) ..1 (?:pe|par|pr|per) ..1 (?:chaku|chaaku|chhuri|churi|bandook|pistol|katta|talwar) ..1 (?:rakh|rakha|rakhi|taan|taani|tana|lagaya|lagayi|laga) ..3 (?:usne|unhone|diya usne|di usne|ne)",
        },
        negatable=False,
        unless=PLAYED,
    ),
    *heard(
        Tier.THIRD_PARTY,
        {
            "other_ate_something": rf"(?:{KIN}|usne|us ne|اس نے) ..1 (?:ne)? ?..2 (?:kuch|kuchh|pata nahi kya) ..1 (?:kha|khaa|pi|pee|nigal) ..1 (?:liya|li|rakha|gaya|gayi) ..4 (?:uth|behosh|hosh|jhaag|ulti|ultiyan|darwaza|bathroom|बाथरूम|hil)",
            "other_frothing": rf"{KIN} ..2 (?:ke|k|ki) ..1 (?:munh|منہ|muh|mooh|mu) ..1 se ..1 (?:jhaag|jhag|جھاگ|khoon aur jhaag) ..1 (?:aa|nikal|nikl|beh)",
            "save_them": r"(?:mere|meri) ..1 (?:dost|saheli|behen|bahan|bhai|didi|roommate|maa|mummy|ammi|papa|abbu|beti|bete) ..1 (?:ko) ..1 (?:koi)? ?..1 (?:bacha|bachaa) ..1 (?:lo|lijiye|len|lein|do|le|dijiye)",
            "other_climbed": rf"(?:mera|meri|mere|hamara|ek) ..1 {KIN} ..3 (?:tanki|टंकी|ٹنکی|tower|टावर|ٹاور|munder|mundair|railing|रेलिंग|ریلنگ|pul ki deewar) ..1 (?:pe|par|pr|per) ..1 (?:chadh|charh|chad|chadha|charha|khada|khadi|baith|baitha|baithi) ..1 (?:gaya|gayi|hai|raha|rahi|hua|hui)",
        },
        negatable=False,
        unless=rf"{PLAYED}|brush|toothpaste|colgate|daant|ilzaam|patang|photo|selfie|dharna|dharne|maang|bijli|signal|prasad|mitha|acha khana|zyada",
    ),
)
