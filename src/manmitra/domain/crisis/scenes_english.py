"""What is said in English of trips, marathons, matches, classes and charging cables in the words of danger."""

from typing import Final

from manmitra.domain.crisis.guards_topics import AGAIN
from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.scene import EVERY, GRAVE, Scene
from manmitra.domain.crisis.scenes_figures import BUT_SELF
from manmitra.domain.crisis.scenes_others import RAGGING
from manmitra.domain.crisis.scenes_parting import GONE, PARTING

AWAY: Final = (*PARTING, "gone_soon", "not_alive_by", "by_a_date", "vanish")
OTHERS: Final = ("other_in_danger", "someone_else", "another", "other_gathers")
_KIN: Final = r"(?:cousins?|friends|family|parents|batch ?mates|class ?mates|room ?mates|team|club|gang|siblings)"
_SEASON: Final = (
    r"(?:onam|pongal|diwali|deepavali|eid|iftar|christmas|holi|durga puja|bihu|vishu|baisakhi|navratri|republic day)"
)
_ELDER: Final = r"(?:dida|dadi|dada|nani|nana|grandma|grandpa|grandmother|grandfather|granny|amma|appa|ajji|paati|thatha|mother|mom|mum|father|dad|aunt|aunty|uncle)"
# Away tomorrow, and it is told with whom or for what one travels.
ABSENT: Final = compiled(
    r"tomorrow|today|tonight|this (?:week|weekend)|next (?:week|month)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
)
TRAVELS: Final = compiled(
    rf"(?:going|off|leaving|driving|flying|heading|travelling|traveling) (?:\w+ )?(?:to|for) (?!heaven|hell|god|the other|papa|mummy|him|her|them)(?:\w+ ){{1,3}}with (?:my |the |our |all )?(?:\w+ )?{_KIN}|"
    rf"(?:going|off|leaving|heading) home for {_SEASON}|(?:going|off|leaving) (?:for|on) (?:a |the |our |my )?(?:\w+ )?(?:trip|tour|trek|camp|industrial visit|field visit|fest|tournament)"
)
# What is in the way of a runner.
EXERCISE: Final = compiled(
    r"(?:marathon|half marathon|trek|leg day|burpees|planks?|beep test|cross ?country|spin class|km \d+|\d+ ?km)(?: \w+){0,12} (?:god|allah|bhagwan|lord|jesus|yama) (?:to )?take me"
)
NOT_SPORT: Final = compiled(
    r"life|suicid\w*|kill\w*|jump\w*|forever|everything|everyone|anymore|(?<!never )again|still|sorry|forgive|really|tonight|every (?:day|night)|lately|dead|death|die|pills|train"
)
# Supporters ask one another beforehand what to answer.
IF_SOMEONE: Final = compiled(
    r"if (?:someone|somebody|a (?:student|junior|caller|user|peer|fresher)) (?:\w+ )?(?:types|says|writes|texts|tells (?:us|you)|messages)"
)
WE_SAY: Final = compiled(
    r"what (?:do|should|must|can) we (?:say|reply|answer|write|ask|type)(?: (?:first|then|next|back))?"
)
KNOWN: Final = compiled(
    r"my|tonight|last night|yesterday|right now|just now|urgent\w*|she|he|friend|roommate|already|today|i (?:also|too)|me too"
)
# A note before a court.
BEFORE_COURT: Final = compiled(
    r"suicide notes? (?:\w+ ){0,3}(?:admissible|evidence|a dying declaration|section|ipc|bns|bsa|handwriting|forensic\w*)|(?:admissib\w+|evidentiary value|proof|forensic \w+|handwriting analysis) of (?:a |the )?suicide notes?"
)
MY_NOTE: Final = compiled(
    r"my (?:own )?(?:suicide )?(?:note|notes|letter)|ive|i have|i (?:wrote|left|am|will|want)|mine|tonight|goodbye|sorry|when they find|find me|blamed?"
)
OBITUARY: Final = compiled(
    r"(?:wrote|write|writing|read) (?:out )?(?:my|our)(?: own)? (?:obituary|eulogy|epitaph) (?:in|for|at|during) (?:the |our |a |my )?(?:\w+ ){0,2}(?:class|workshop|assignment|exercise|course|club|lecture)"
)
NOT_WRITTEN: Final = compiled(
    r"when im gone|tonight|tomorrow|soon|goodbye|die|dying|dead|suicid\w*|kill\w*|will need|keep it|real(?:ly)?|true|practice|rehears\w*|date|hope|wish\w*|want\w*|almost"
)
ACCOUNTS: Final = compiled(
    r"(?:good ?bye|bye)(?: forever)? # # # (?:to )?(?:tally|autocad|matlab|excel|turbo c|jira|latex|python|solidworks|fortran|kotlin)(?: [^ #]+)?(?: # # #(?: .*)?)?"
)
BUT_TOOLS: Final = compiled(NOT_SPORT.pattern.replace("|forever", ""))
NAPS: Final = compiled(
    r"never want to wake up(?: # # #)? from (?:this|that|my|the) (?:\w+ ){0,2}(?:nap|hammock|vacation|holiday|beanbag)(?: .*)?"
)
# The chemist is told so as well; here it is told to us, and nothing else is.
FOR_AN_ELDER: Final = compiled(
    rf"(?:bought|got|buying|collected|fetched|ordered) (?:\w+ )?(?:sleeping )?(?:tablets|pills|medicines?) for (?:my |our )?{_ELDER}"
)
TAKEN_THEM: Final = compiled(
    rf"{GRAVE.pattern}|told|said|say|saying|lied|lie|pretend\w*|excuse|chemist|kept|keep|keeping|saved|mine|myself|enough|all|extra|hid\w*|tonight|swallow\w*|took|take|taking|(?:she|he) (?:died|passed)|late"
)
GAMING: Final = compiled(
    r"(?:left|quit|exited|threw) (?:the |a |our |his |her )?(?:\w+ )?(?:match|game|lobby|ranked) (?:saying|shouting|screaming|yelling)"
)
# Cats jump, lizards hang.
ANIMALS: Final = compiled(
    r"(?:cat|kitten|dog|puppy|monkey|squirrel|lizard|gecko|rat|pigeon|goat|frog|cockroach|bat) (?:\w+ ){0,2}(?:jumped|jumps|jumping|fell|falls|leapt|leaps|hung|hangs|hanging|landed)"
)
AFTER_IT: Final = compiled(
    r"i (?:want|will|wanna|wish|also|too|should|could|might|wanted|almost|nearly)|ill|me too|next|myself|follow\w*|like (?:it|that|him|her)|same|pushed|threw|thrown|killed|dead|die"
)
# Whoever shifts to another country gives her books away.
GIVES: Final = compiled(r"giving away|gave away|gives away|given away")
SHIFTS: Final = compiled(
    r"(?:shifting|moving|relocating|flying|migrating|going) (?:(?:back )?to (?!a better|god|heaven|another world|the other|him|her|allah|them|sleep|be|die|end)\w+|abroad|cities|hostels?|house|flats?|out of (?:the )?(?:hostel|flat|pg|city|room))|vacating|decluttering|marie kondo|(?:old )?(?:book|blanket|clothes|toy) (?:drive|donation)|thrift|garage sale|graduat\w+|(?:switch\w+|moved?|chang\w+) to (?:a )?(?:kindle|ipad|commerce|arts|law)"
)
NOT_SHIFTING: Final = compiled(
    rf"{GRAVE.pattern}|everything|all (?:his|her|their)|quiet\w*|sad\w*|depress\w*|notes?|letters?|cards?|withdrawn|blank|worried|scared|worries|strange|suddenly|calm\w*|hugg\w*|cry\w*|cried|wont need|no longer need|not need|never told|isnt|is not|not|nowhere|though|but|goodbye\w*|last|asked (?:me|us) to"
)
CRUEL_WORLD: Final = compiled(r"good ?bye cruel world")
_RAN_OUT: Final = (
    r"(?:mess|canteen|wifi|internet|biryani|maggi|swiggy|zomato|netflix|portal|server|ac|cooler|geyser|laptop|chai)"
)
OUT_OF_BIRYANI: Final = compiled(
    rf"(?:because|since|cause|coz|cuz|as) (?:the |my |our )?(?:\w+ )?{_RAN_OUT}|(?:the |my |our )?{_RAN_OUT} (?:ran out|is down|was down|died|crashed|is over|closed|stopped|went)"
)
# What brothers, sisters and teachers once did, and is laughed at today.
LONG_AGO: Final = compiled(
    r"in (?:class|std|standard|grade|kg) (?:\d|1[0-2]|one|two|three|four|five|six)|in (?:nursery|kindergarten|primary|lkg|ukg)|in (?:19|20)[01]\d|when (?:i|we) (?:was|were) (?:\d|four|five|six|seven|eight|nine)"
)
LAUGHED_AT: Final = compiled(
    r"(?:we |i |all )?(?:joke|laugh\w*|tease|joked) (?:about|at) (?:it|that|this)|reunions?|bring it up|win arguments|inside joke|funny (?:now|story)|family legend"
)
NOT_FUNNY: Final = compiled(
    r"again|lately|still (?:hits?|beats?|does|slaps?|scared|afraid|hurts?)|last (?:week|night|month)|yesterday|today|daily|every|nightmares?|scared|afraid|touch\w*|they laugh|everyone laugh\w*|he laugh\w*|never (?:stopped|told)|nobody|no one|cant|but (?:i|it)"
)
BORROWS: Final = compiled(
    r"(?:comes?|came|coming|enters?|barges?|sneaks?|sneaked) (?:in|into|to) (?:my|our) (?:hostel )?room (?:at night |every night |secretly |quietly )?(?:and|to|just to|only to) (?:steals?|borrows?|raids?|nicks?|charges?|takes?|stole|borrowed|eats?|uses?) (?:my |our |the |all )?(?:\w+ )?(?:chargers?|maggi|chips|chocolates?|biscuits|snacks|earphones|headphones|shampoo|socks|hoodies?|lays|kurkure|namkeen|notes|iron|kettle|deodorant|powerbank)"
)
BESIDES: Final = compiled(
    r"touch\w*|bed|kiss\w*|lies|lay|grab\w*|hug\w*|clothes|rape\w*|naked|undress\w*|hand|scared|afraid|locks?|sits|watch\w*|film\w*|photos?|video|sleep\w*|whisper\w*|tell|says|said|also|then"
)
# The whole laboratory was invited, and his wife cooked.
INVITED: Final = compiled(r"come to (?:his|her|their) (?:house|home|flat)")
ALL_OF_US: Final = compiled(
    rf"(?:his|her) (?:wife|husband|mother|mom|family|kids|daughter|son) (?:made|cooked|served|fed|gave us|and kids)|all (?:\w+ )?of us|(?:whole|entire) (?:lab|batch|class|group|team|department)|with (?:the|my) (?:whole |entire )?(?:lab|batch|class|team|lab ?mates)|for (?:the )?(?:lab )?(?:{_SEASON}|dinner with (?:his|her) family)"
)
ALONE: Final = compiled(
    r"alone|wife (?:is|was|will|would|wont|isnt|wasnt|had|has)|touch\w*|when (?:his|her)|grab\w*|kiss\w*|scared|afraid|uncomfortable|marks|late|night|nobody|no one|bed\w*|drinks?|drunk|except|without|(?:but|only|just) me|refuse\w*|threat\w*|fail|hug\w*|hand|after (?:they|everyone|all)"
)
ON_RAGGING: Final = compiled(
    r"(?:short film|skit|street play|nukkad natak|play|drama|documentary|reel|debate|poster|essay|article) (?:on|about|against) ragging|ragging (?:scene|skit|short film)"
)
RAGGED_ME: Final = compiled(
    r"they (?:made|make|forced|force|beat|hit|strip\w*)|(?:made|make|forced|forcing|beat|slapp\w*|hit) (?:me|us)|happened to me|me too|i was|we were|was ragged|real|really|true|last (?:night|week)|strip\w*|video of me|scared"
)
MADE_TO_SOLVE: Final = compiled(
    r"made (?:me|us) (?:solve|revise|practi[cs]e|debug|rehearse|memori[sz]e) (?:\w+ ){0,3}(?:problems?|questions?|papers?|sums|numericals|pyqs?|code|lines|formulas|integrals|dsa)"
)
HUMILIATED: Final = compiled(
    r"naked|nude|strip\w*|undress\w*|clothes|kneel\w*|murga|beat\w*|slap\w*|hit|hits|punch\w*|kick\w*|threat\w*|all night|whole night|till \d|until|abus\w*|drink|drunk|scared|afraid|cry\w*|cried|forced|ragg\w*|touch\w*|locked|every night|standing|punish\w*|laugh\w*|video"
)
ENDED: Final = compiled(
    r"ragging (?:has |had )?(?:finally |completely |all |now |pretty much )?(?:stopped|ended)|ragging is (?:finally |completely )?(?:over|gone)"
)
GOES_ON: Final = compiled(
    r"(?:not|never|hasnt|hadnt|until|till|unless|when|if|only (?:if|when|after|because)|hope|wish|want|pray|nobody|once|but|since then they|now (?:they|its|it is)|they (?:still|now)|still (?:rag\w*|beat\w*|hit\w*|call\w*|make|come|send\w*|threat\w*)|instead|because i|after i|again|threat\w*|beat\w*|slap\w*|strip\w*|photos?|video)"
)
# It was at home, and one lives elsewhere now.
HAD_BEEN: Final = compiled(r"had been (?:abused|beaten|hit|locked|tortured)(?: \w+)* at home")
LIVES_ELSEWHERE: Final = compiled(
    r"(?:i|we) (?:now )?(?:live|stay) with my (?:aunt|uncle|nani|dadi|grandmother|grandparents|sister|cousins?|mausi|bua) now|(?:im|i am|were|we are) safe now"
)
FOUND_AGAIN: Final = compiled(
    rf"{AGAIN.pattern}|still|call(?:s|ed|ing)?|found|finds|threat\w*|came|comes|coming|go(?:ing)? back|return\w*|summer|uncle (?:also|too)|scared|afraid|not safe|isnt|yesterday|today|last (?:night|week)"
)
# Keys and attendance, for which wardens bury one.
SCOLDS: Final = compiled(
    r"(?:warden|sir|maam|hod|coach|guide|teacher|prof|professor|mom|mum|mummy|mother|dad) (?:is )?(?:will|would|gonna|going to|ll) (?:\w+ )?bury me"
)
LOST_A_KEY: Final = compiled(
    r"(?:lost|forgot|misplaced|broke|dropped) (?:my|the|our) (?:\w+ ){0,2}(?:keys?|id|id card|card|book|register|tiffin|bottle|umbrella|file)"
)
THREATENED: Final = compiled(
    r"hit\w*|beat\w*|slap\w*|drunk|drinks?|knife|gun|alive|really|seriously|scared|afraid|threat\w*|hurt\w*|locked|last (?:time|week|night)|bruise\w*|nobody|forest|field|where|boyfriend|girlfriend|caste|marry|honou?r|izzat|pregnan\w*"
)

SCENES: Final = (
    Scene(AWAY, ABSENT, TRAVELS, GONE),
    Scene(("taken_by_god", "want_to_die", "death_wish"), EXERCISE, None, NOT_SPORT),
    Scene(
        (
            "never_wake",
            "want_to_die",
            "end_my_life",
            "kill_myself",
            "not_live",
            "sleep_forever",
            "thoughts_of_it",
            "rather_dead",
            *OTHERS,
        ),
        EVERY,
        compiled(rf"(?:{IF_SOMEONE.pattern})(?: .*)? {WE_SAY.pattern}"),
        KNOWN,
    ),
    Scene(("note", "take_life"), BEFORE_COURT, None, MY_NOTE),
    Scene(("wills", "at_my_funeral", "afterwards"), OBITUARY, None, NOT_WRITTEN),
    Scene(("never_wake", "want_to_die", "sleep_forever"), EVERY, NAPS, BUT_SELF),
    Scene(PARTING, EVERY, ACCOUNTS, BUT_TOOLS),
    Scene(("prepared", "ready_means", "hoards_pills", "means_at_hand"), FOR_AN_ELDER, None, TAKEN_THEM),
    Scene(
        ("not_live", "want_to_die"), GAMING, None, compiled("life|again|myself|die|dead|kill\\w*|really|crying|cried")
    ),
    Scene(("means", "means_thought", "ready_means"), ANIMALS, None, AFTER_IT),
    Scene(OTHERS, GIVES, SHIFTS, NOT_SHIFTING),
    Scene(
        ("farewell", "last_words", "goodbye"),
        CRUEL_WORLD,
        OUT_OF_BIRYANI,
        compiled(r"die|dying|suicid\w*|kill\w*|pills|roof|jump\w*|rope|cut\w*|sorry|forever|too|last|cry\w*|locked"),
    ),
    Scene(("hurls", "strikes", "beaten", "hurt_by", "hitting_more"), LONG_AGO, LAUGHED_AT, NOT_FUNNY),
    Scene(("assaults", "holds_pictures", "sold_off"), BORROWS, None, BESIDES),
    Scene(("assaults",), INVITED, ALL_OF_US, ALONE),
    Scene(RAGGING, ON_RAGGING, None, RAGGED_ME),
    Scene(("ragged",), MADE_TO_SOLVE, None, HUMILIATED),
    Scene(RAGGING, ENDED, None, GOES_ON),
    Scene(("strikes", "abused", "beaten", "hurt_by"), HAD_BEEN, LIVES_ELSEWHERE, FOUND_AGAIN),
    Scene(("menaces",), SCOLDS, LOST_A_KEY, THREATENED),
)
