"""Done already: swallowed, drunk, cut, poured out, the gas turned on. Whose tablets they were does not matter.

In English and by ear. What takes two clauses to say ("there was sulfas, I have eaten it") are hints.
"""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import Hint, heard, rules

W: Final = r"\w+ "
TABLETS: Final = r"(?:pills?|tablets?|medicines?|meds|sedatives|capsules)"
FUEL: Final = r"(?:kerosene|petrol|diesel|thinner|spirit)"
STRONG: Final = r"(?:alcohol|whiskey|whisky|vodka|rum|beer|daru|sharab|syrup)"
SPRAYED: Final = r"(?:cotton|crops?|fields?|rats?|wheat|floors?|toilets?|grains?|mosquito\w*|insects?|paddy|weeds?|cockroach\w*|vegetables|termites?)"
WELL: Final = r"fever|cold|flu|headache|migraine|throat|allergy|doctor|prescri\w*|as told|cramps|period|periods|acidity|vitamins?|pride|words|laughter|tears|anger|seeds?|rice|lunch|dinner|breakfast|before the party"

ENGLISH: Final = (
    *rules(
        "en",
        Tier.IMMINENT,
        {
            "took_already": rf"(?:i|ive) (?:have |just |already )*(?:taken|took|swallowed) something and (?:im|i am|now i am|i feel) (?:{W})?(?:scared|afraid|dizzy|sick|shaking)|(?:swallowed|gulped|downed) (?:some|them|all|a few|a lot|lots|so many|most of them|everything) (?:of (?:them|it|these|those) )?(?:already|now|just now|at once|and (?:i|now|im))|(?:swallowed|gulped|downed|popped) (?:{W}){{0,2}}(?:mo[mn]s|mums|mummys|dads|papas|dadis|nanis|nanas|dadas|grandmas|grandpas|roommates|sisters|brothers|ammis|abbus|her|his|their) (?:{W}){{0,2}}{TABLETS}",
            "drank_spray": rf"(?:drank|drunk|swallowed|ate|took|had) (?:{W}){{0,2}}(?:what|stuff|thing|bottle|liquid|powder|that) (?:{W}){{0,3}}(?:spray|sprays|sprayed|use|uses|put|puts|keep|kept|meant) (?:{W}){{0,2}}(?:on|for|in) (?:the |our )?{SPRAYED}",
            "took_with": rf"(?:gulped|drank|swallowed|took|downed|mixed|had) (?:{W}){{0,4}}{STRONG} (?:{W}){{0,3}}(?:pills|tablets|sedatives)|(?:gulped|swallowed|took|downed|had|mixed) (?:{W}){{0,3}}(?:pills|tablets|sedatives) (?:{W}){{0,3}}{STRONG}",
            "waits_for_effect": rf"(?:poison|phenyl|pesticide|acid|(?:floor|toilet|bathroom) cleaner|sulphas|sulfas) is (?:already |now )?(?:inside|in) (?:me|my (?:stomach|body|blood))|(?:waiting|wait) for (?:the |these |those |all the |my )?(?:{TABLETS}|poison|phenyl|it all) to (?:work|kick in|hit|act|take effect|finish me|take over|do (?:its|their) (?:job|work))",
            "doused": rf"(?:poured|pouring|sprinkled|soaked|doused) (?:{W}){{0,3}}{FUEL} (?:{W}){{0,2}}(?:on|over|all over) (?:my ?self|me|my (?:\w+ )?(?:clothes|body|head|hair|dupatta|saree))|(?:doused|soaked) my ?self|{FUEL} (?:{W}){{0,2}}(?:on|over) my (?:{W}){{0,3}}(?:match|matches|matchbox|matchstick|lighter)",
            "gas_on": r"(?:turned on|opened|opening|turning on|left) (?:the )?(?:gas|cylinder|knob|burner)s? (?:\w+ ){0,4}(?:shut|closed|closing|locked|sealed|taped) (?:\w+ ){0,2}(?:windows?|doors?|room|kitchen)",
            "bleeds_alone": r"(?:im|i am) bleeding (?:\w+ ){0,2}(?:and|but) (?:\w+ ){0,2}(?:dont|do not|not) (?:want|wanna|need|going) (?:\w+ ){0,2}(?:anyone|anybody|help|ambulance|it to stop|stop|call)",
        },
        negatable=False,
        unless=rf"{WELL}|dog|cat|puppy|baby|goat|popcorn|gum|bike|scooty|mechanic|stunt|movie|film|chemistry|lab|picnic|bonfire|camp\w*",
    ),
    *rules(
        "en",
        Tier.HIGH,
        {
            "holds_to_heat": r"(?:held|hold|holding|kept|keep|keeping|press|pressed|pressing|put|putting) my (?:\w+ )?(?:hands?|palm|fingers?|arm|wrist|skin|thigh) (?:\w+ ){0,2}(?:on|against|over|in|to|above) (?:the |a )?(?:\w+ )?(?:pan|tawa|stove|flame|candle|iron|press|coil|heater|lighter|burner|boiling water)(?= ?$| (?:until|till|to|so|again|on purpose|when|because|for|and)(?![^ ]))",
            "burnt_on_purpose": r"(?:burn(?:t|ed)?|burning|scald(?:ed)?) (?:my|the) (?:\w+ )?(?:hands?|fingers?|palm|arms?|wrist|leg|thigh|tongue) (?:\w+ ){0,6}(?:on purpose|purposely|deliberately|intentionally|to feel|because i deserve)",
        },
        unless=r"not on purpose|reflex|magic|experiment|physio\w*|cold|numb from|sticker",
    ),
    *rules(
        "en",
        Tier.CHECK_IN,
        {
            "hint_took_it": r"(?:i|ive) (?:have |just |already |had )*(?:took|taken|swallowed|drank|drunk|ate|eaten|gulped) (?:it|them|all of (?:it|them)|everything|something)(?: all)?(?: already| now)?(?= ?$)|(?:i|ive) (?:have |just |already )*(?:slit|cut|slashed) (?:it|them|too deep|deep|again)(?: already| now)?(?= ?$)",
            "hint_gas": r"(?:the )?gas is (?:on|open|leaking slowly)(?= ?$)|(?:turned on|opened) the (?:gas|cylinder)(?= ?$)|(?:petrol|kerosene) (?:is )?(?:on|over) (?:my|me)(?: \w+){0,2}(?= ?$)|poured (?:the )?(?:petrol|kerosene)(?= ?$)",
        },
        hint=Hint.GOING,
        quiet=True,
        negatable=False,
    ),
    *rules(
        "en",
        Tier.CHECK_IN,
        {
            "hint_after_taking": r"(?:i )?(?:feel|feeling|im feeling|im getting|getting) (?:\w+ )?(?:weird|dizzy|numb|cold|heavy|faint|drowsy)(?: now)?|(?:its|it is) too late(?: now)?|(?:im|i am) (?:so )?scared now(?= ?$)|dont (?:call|tell|send) (?:anyone|anybody|the warden|an? ambulance|my (?:mom|parents))|(?:its|it is) not stopping|(?:wont|will not|doesnt|not) stop bleeding|blood (?:is )?everywhere|hands are shaking|(?:stomach|throat|chest) is burning|someone (?:please )?(?:help|come)|all of them(?= ?$)",
            "hint_shut_in": r"(?:all )?(?:the )?(?:windows?|doors?) (?:are |is )?(?:shut|closed|locked|bolted|sealed)(?= ?$)|(?:match ?box|lighter|matchstick|matches) (?:is )?in (?:my )?hands?|sitting here(?= ?$)",
        },
        hint=Hint.DESPAIR,
        quiet=True,
        negatable=False,
    ),
)

DRUG: Final = r"(?:dawai|dawa|dawaiyan|davai|goliyan|goliya|golian|goli|tablet|tablets|टैबलेट|syrup)"
ATE: Final = r"(?:kha|khaa|nigal|gatak|pi|pee|le) ..1 (?:li|liya|lin|leen|lein|chuka|chuki|چکا|چکی|gaya|gayi)"
ALL_OF: Final = r"(?:saari|sari|poori|puri|sab|bahut|bohat|itni|jitni|dher|kai|poora|pura)"
KIN: Final = r"(?:papa|mummy|maa|ammi|abbu|dadi|dada|nani|nana|bhai|behen|didi|roommate|dadi jaan|baba|amma)"
FIELD: Final = r"(?:khet|kheton|kapas|fasal|gandum|gehun|anaj|keede|keere|chuhe|machhar|dhaan|bathroom)"
OIL: Final = r"(?:mitti ka tel|petrol|पेट्रोल|پٹرول|پیٹرول|kerosene|diesel|डीजल|ڈیزل|thinner)"
LIMB: Final = (
    r"(?:haath|hath|bazu|baazu|baanh|बाँह|बांह|باہ|بانہہ|bazoo|kalai|jaangh|raan|ران|hatheli|pair|taang|ungli|jism|badan)"
)
HOT: Final = r"(?:press|प्रेस|پریس|istri|tawe|tawa|agarbatti|mombatti|cigarette|सिगरेट|سگریٹ|bidi|beedi|chimte|lighter|maachis|ماچس|angare|chulhe|gas)"
WELL_HEARD: Final = r"bukhar|sir dard|sar dard|zukam|doctor|vitamin|allergy|kutte|kutta|billi|chuha|bachche ne|bhai ne|behen ne|usne|film|movie|drama|drame|natak|kahani|news|khabar|akhbar|kisan|saanp|doodh|juice|paani|pani|lassi|sharbat|cold drink|chai|pepsi|roti|khana|fasal bachi"

HEARD: Final = (
    *heard(
        Tier.IMMINENT,
        {
            "ate_theirs": rf"{KIN} ..1 (?:ki|ke) ..4 {ALL_OF} ..1 {DRUG} ..2 {ATE}|{KIN} ..1 (?:ki|ke) ..4 {DRUG} ..2 {ALL_OF} ..1 {ATE}|{KIN} ..1 (?:ki|ke) ..4 {DRUG} ..1 (?:maine|main ne|mene) ..1 {ATE}|{KIN} ..1 (?:ki|ke) ..4 {DRUG} ..1 {ATE} ..1 (?:maine|main ne|mene)",
            "drank_spray": rf"{FIELD} ..4 (?:dawa|dawai|davai|goli|powder|पाउडर) ..1 (?:kha|pi|pee|nigal|gatak) ..1 (?:li|liya|chuka|chuki|چکا|چکی|gaya|gayi)|{FIELD} ..4 tezab ..1 (?:pi|pee) ..1 (?:li|liya|chuka|chuki|چکا|چکی)",
            "drank_whole": r"(?:poori|puri|poora|pura|saari|sari) ..1 (?:sheeshi|shishi|botal|bottle|बोतल) ..1 (?:pi|pee|kha|gatak|nigal) ..1 (?:li|liya|gaya|gayi|chuka|chuki|چکا|چکی)",
            "poison_within": r"(?:zeher|zahar|phenyl|tezab|sulfas) ..1 (?:andar|اندر|pet mein|pet me|jism mein|khoon mein|gale se) ..1 (?:ja|utar|chala|pahunch|phail) ..1 (?:chuka|chuki|چکا|چکی|gaya|raha|rahi)|(?:goliyon|dawa|dawai|goliyan|zeher|tablets) ..1 (?:ka|ke|ki) ..1 asar ..1 (?:hone|shuru hone|ka)? ..2 (?:intezar|wait|वेट|ویٹ)",
            "doused": rf"{OIL} ..1 (?:daal|dal|chhirak|chhidak|udel|undel|dala|chhidka) ..1 (?:liya|li|diya|rakha|hai|chuka|chuki|چکا|چکی) ..2 (?:khud|apne|apni|kapdon|kapron|jism|badan)|(?:khud|apne|apne upar|kapdon|kapron|badan|jism) ..1 (?:pe|par|upar) ..1 {OIL} ..1 (?:daal|dal|chhirak|chhidak|udel|undel|dala|chhidka)|{OIL} ..1 (?:se) ..1 (?:bheeg|bhiga|bhigo|nahaa|tar)",
            "gas_open": r"(?:gas|गैस|گیس|cylinder|सिलेंडर|سلنڈر) ..1 (?:khol|khuli|on|chhod|chhor) ..2 (?:baitha|baithi|leta|leti|so) ..1 (?:hu|hun|hoon|gaya|gayi|raha|rahi)",
        },
        negatable=False,
        unless=WELL_HEARD,
    ),
    *heard(
        Tier.HIGH,
        {
            "burns_own": rf"(?:jaan|jan) ..1 (?:bujhke|bujh|boojh|bujhkar|boojhkar) ..1 (?:ke|kar)? ?..3 {LIMB} ..2 (?:jala|jalaya|jalayi|kaat|kata|kaata|chheel)|(?:jaanbujhkar|jaanboojhkar|janbujhkar|jaanbujhke) ..3 {LIMB} ..2 (?:jala|jalaya|jalayi|kaat|kata|kaata|chheel)|{HOT} ..1 (?:se|par|pe) ..1 (?:apna|apni|apne|khud ka)? ?..1 {LIMB} ..1 (?:jalaya|jalayi|jalai|jalata|jalati|jala leta|jala leti)|{LIMB} ..1 (?:jalaya|jalayi|jalata|jalati) ..1 {HOT} ..1 (?:se|par|pe)|(?:cigarette|सिगरेट|سگریٹ|bidi|beedi|agarbatti|mombatti) ..2 (?:apne|apni|khud ke|khud ki) ..1 {LIMB} ..1 (?:pe|par) ..1 (?:bujhai|bujhayi|bujhaya|bujha|بجھائی|بجھایا|lagai|lagayi)|(?:cigarette|सिगरेट|سگریٹ|bidi|beedi|agarbatti) ..1 (?:bujhai|bujhayi|bujhaya|بجھائی|بجھایا) ..1 (?:apne|apni|khud ke|khud ki) ..1 {LIMB}",
            "cuts_own": rf"(?:compass|कंपास|کمپاس|parkar|blade|kaanch|pin|पिन|پن|sui) ..1 se ..2 {LIMB} ..1 (?:chheel|chhil|noch|khurach|god|kharonch) ..1 (?:liya|li|di|diya|daala|dali|leta|leti)|(?:phir|fir|پھر|dobara|wapas) ..2 (?:jaangh|raan|ران|kalai|bazu|baanh|बाँह|बांह|nas|nabz) ..1 (?:pe|par|ko) ..1 (?:kaata|kaati|kata|kaat|cut|blade)",
        },
        unless=r"galti|ghalti|roti|khana banate|mehndi|tattoo|usne|papa ne|mummy ne|doctor|accident|cycle|khelte|circle|daira|vritt",
    ),
    *heard(
        Tier.CHECK_IN,
        {
            "hint_ate_it": r"(?:maine|main ne|mene) ..2 (?:kha|pi|pee|nigal) ..1 (?:liya|li|lin)(?: hai| hain| sab| use)?(?= ?$)|(?:kha|pi|pee|nigal) ..1 (?:chuka|chuki|چکا|چکی) ..1 (?:hu|hun|hoon)(?= ?$)|(?:kha|pi|pee|nigal) ..1 (?:liya|li) ..1 (?:maine|main ne|mene)(?: sab| sara)?(?= ?$)",
            "hint_gas": r"(?:gas|गैस|گیس|cylinder|सिलेंडर|سلنڈر) ..1 (?:khol|khuli|کھول|on) ..1 (?:di|diya|hai|rakhi|ke|kar)",
            "hint_doused": rf"{OIL} ..1 (?:daal|dal|chhirak|chhidak|udel|undel) ..1 (?:liya|diya|rakha)",
            "hint_cut": r"(?<!. )(?:maine |phir |ab )?(?:kaat|kaata) ..1 (?:liya|li)(?= ?$)|(?:is baar|is dafa|iss baar) ..2 (?:gehra|gahra) ..1 (?:kat|kaata|kaat|zakhm|laga)|(?:is baar|is dafa|iss baar) ..1 (?:zakhm|ghaav|cut) ..1 (?:gehra|gahra)",
        },
        unless=r"khana|khaana|roti|chai|doodh|pani|paani|coffee|bukhar|dawai doctor|iftar|nashta|lunch|dinner|pizza|biryani|cake|kek|tarbooz|ghutna|football",
        hint=Hint.GOING,
        quiet=True,
        negatable=False,
    ),
    *heard(
        Tier.CHECK_IN,
        {
            "hint_after_it": r"(?:kuch|kuchh) ..1 nahi ..1 (?:ho sakta|ho sakega|kar sakte|bachega)|ab ..1 (?:dar|darr|ڈر|khauf|ghabrahat) ..1 (?:lag|aa|ho) ..1 (?:raha|rahi)|(?:dar|darr|ڈر|khauf) ..1 (?:lag|aa) ..1 (?:raha|rahi) ..1 ab|(?:ab )?(?:bahut )?der ho (?:gayi|gai|chuki)(?: hai)?(?= ?$)|(?:pet|seena|gala|seene|halaq) ..2 (?:jal|jalan) ..1 (?:raha|ho|rahi)|(?:kisi ko|kisiko) ..1 (?:mat|na) ..1 (?:bulana|batana|bhejna)|(?:ulti|ultiyan) ..1 ho",
            "hint_poison": r"(?:sulfas|sulphas|salfas|celphos|keetnashak|chuhe maar|keere maar|keede maar)",
            "hint_blood": r"(?:bahut|bohat|بہت|itna|bohot) ..1 (?:khoon|خون|khun|lahu) ..1 (?:hai|beh|nikal|aa)|(?:towel|तौलिया|tauliya|tawliya|تولیہ|تولیا|chadar|farsh) ..1 (?:laal|lal|surkh|سرخ)",
            "hint_shut_in": r"(?:khidkiyan|khirkiyan|खिड़कियाँ|کھڑکیاں|khidki|khirki|darwaze|darwaza) ..1 (?:sab )?(?:band|बंद|بند) ..1 (?:hai|hain|kar|ki|kiya)?|(?:maachis|machis|lighter|लाइटर|لائٹر) ..1 (?:haath|hath) ..1 (?:mein|me)",
        },
        unless=r"khet|kheton|dhaan|fasal|chhidak|chhidakte|machhar|barish|dhoop|padhai|class|exam|saanp|film|match",
        hint=Hint.DESPAIR,
        quiet=True,
        negatable=False,
    ),
)
