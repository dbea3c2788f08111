"""Danger of others and from others, told of sidelong: a story with a goodbye in it, who stands on a roof, a price for marks."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, rules
from manmitra.domain.crisis.rules_en import KIN

W: Final = r"\w+ "
THEY: Final = rf"(?:he|she|they|hes|shes|theyre|{KIN})"
SAYS: Final = r"(?:says?|said|saying|keeps saying|kept saying|told|tells|telling|thinks?|believes?|texted|texts|wrote|writes|joke[sd]?|joking|messaged|posted|whispered|admitted|confessed|asked|asking)"
UPLOADS: Final = r"(?:posted|put|puts|shared|uploaded|left|sent|wrote|posting|updated|has|dropped|recorded)"
PARTING: Final = r"(?:good ?bye|farewell|suicide|suicidal|final|last|sorry everyone|dying|death)"
SHOWN: Final = (
    r"(?:note|notes|story|stories|status|letter|message|messages|post|text|video|voice note|poem about (?:dying|death))"
)
HIGH_UP: Final = r"(?:roof|rooftop|terrace|ledge|edge|bridge|balcony|railings?|tracks?|parapet|water tank|window ?sill|overhead tank)"

ENGLISH: Final = (
    *rules(
        "en",
        Tier.THIRD_PARTY,
        {
            "other_says_farewell": rf"{THEY} (?:{W}){{0,7}}{UPLOADS} (?:{W}){{0,3}}{PARTING} (?:{W}){{0,2}}{SHOWN}|{THEY} (?:{W}){{0,4}}{SAYS} (?:{W}){{0,5}}(?:(?:tonight|today|this|it) (?:is|was|will be|would be) (?:his|her|their) last|last (?:night|day) (?:alive|on earth)|good ?bye (?:forever|to (?:everyone|us|me)|for (?:good|ever)))|(?:tonight|today) (?:is|will be|would be) (?:his|her|their) last(?: night| day)?|(?:found|saw|read|discovered|got) (?:{W}){{0,3}}{PARTING} (?:note|letter|message|diary)s? (?:{W}){{0,3}}(?:his|her|their|{KIN})",
            "other_despairs": rf"{THEY} (?:{W}){{0,3}}{SAYS} (?:{W}){{0,5}}(?:no ?one (?:would|will) (?:miss|notice|care)|nobody (?:would|will) (?:miss|notice|care)|(?:hed|shed|theyd|he would|she would|he is|she is|hes|shes|he|she) (?:be |is )?(?:better off (?:dead|gone)|done with life|tired of (?:life|living))|better off without (?:him|her|them)|wants? to (?:end (?:it|everything)|disappear|sleep forever|give up on life|not (?:be here|exist|live|wake)|hang|join (?:him|her|them)|jump (?:off|from|in front))|(?:hell|shell|he will|she will|he might|she might|hes going to|shes going to) (?:jump (?:off|from|in front)|hang (?:him|her)self|end it|end everything|cut (?:him|her)|not be (?:here|alive))|doesnt (?:see|feel) (?:a |any )?(?:point|future|reason)|there is no point (?:in|of) (?:living|life)|life (?:is not|isnt) worth|cant (?:live|go on)(?: any ?more)?)",
            "other_cuts": rf"(?:she|he|they|shes|hes|theyve|shes been|{KIN}) (?:{W}){{0,3}}(?:been|is|was|keeps|started|still|again|back to) (?:\w+ )?(?:cutting|self ?harming|burning|scratching|starving)(?= ?$| (?:her|him|them|again|since|for|at night|every|and|when|in the)(?![^ ]))(?! (?:and|for) (?:sewing|craft|cloth))|(?:fresh |new |old )?(?:cuts?|blade marks|scars|cut marks) (?:all over |on |along |up )(?:his|her|their) (?:\w+ )?(?:wrists?|arms?|thighs?|hands?|legs?)",
            "other_up_there": rf"{THEY} (?:{W}){{0,3}}(?:standing|sitting|climbed|stood|gone up|went up|goes up) (?:{W}){{0,2}}(?:on|at|onto|to|over|near) (?:the |our |a |hostel )?(?:\w+ )?{HIGH_UP}|{THEY} (?:{W}){{0,2}}(?:locked|shut) (?:himself|herself|themselves|the (?:door|room)) (?:{W}){{0,8}}(?:rope|pills|blade|knife|dupatta|wont (?:open|answer)|not (?:opening|answering|responding)|isnt (?:opening|answering|responding)|crying and|want\w* to die)|{THEY} (?:{W}){{0,5}}(?:searched|searching|googled|googling|looking up|looked up|asked me|asking) (?:{W}){{0,4}}(?:painless|ways to die|how to (?:die|hang|tie)|how many (?:pills|tablets)|suicide methods|easiest way to die)",
        },
        negatable=False,
        mention=True,
        unless=r"kites?|patang|selfie|enjoying|dancing|party|repair\w*|clean\w*|photo|photos|last day (?:at|of|in)|match|cricket|studying|chai|tea|stars|sunset|solar|antenna|flying|hanging clothes|drying",
    ),
    *rules(
        "en",
        Tier.ABUSE_DANGER,
        {
            "sold_off": r"(?:marry|marrying|married|marries|wed) me off|(?:engage|engagement|nikah|wedding|married|marry|marriage) (?:\w+ ){0,8}(?:i said no|without my (?:consent|permission|will)|against my (?:will|wish)|forced|ive never met|i have never met|never even met|double my age|twice my age)|(?:fail|flunk|pass|detain|marks?|grades?|thesis|degree|internal|internals|recommendation|attendance) (?:\w+ ){0,4}(?:unless|if|only if|in return for|in exchange for) (?:i |me )?(?:\w+ ){0,3}(?:sleep with|sleeping with|have sex|sex|sexual|go (?:out|to (?:his|a hotel)|on a date)|meet (?:him|sir) alone|send (?:\w+ )?(?:nudes|pics|photos)|favou?rs?|kiss|physical|spend (?:a|the|one) night|come to his (?:room|house|flat|hotel))|sexual favou?rs?|(?:touch|touches|touched|touching|grabs|grabbed|grabbing|gropes|groped) (?:us|our (?:\w+ )?(?:bodies|body|chest|breasts?))|(?:comes?|came|enters?|entered|sneaks?|walks?|walked) (?:in|into|to) (?:my|our|the girls|girls|the girls hostel) ?(?:rooms?|bed|bathroom|washroom)? (?:\w+ )?(?:at night|while (?:i|we) (?:sleep|bathe|change|am|are))|pressed (?:himself|his (?:\w+ )?\w+) (?:against|on|into) me|(?:films?|filmed|filming|records?|recorded|recording) me (?:\w+ )?(?:bath\w*|chang\w+|naked|undress\w*|showering|in the (?:bathroom|shower))",
        },
    ),
)

NEAR: Final = r"(?:dost|saheli|yaar|bhai|bhaiya|behen|bahan|behan|didi|roommate|cousin|kajin|कजिन|کزن|classmate|batchmate|friend|junior|جونیئر|जूनियर|senior|gf|bf|girlfriend|boyfriend|maa|mummy|ammi|papa|abbu|beta|beti|biwi|bivi|shohar|pati|patni|ladka|ladki|larka|larki|bhabhi|chacha|mama|student|wo|woh|vo|usne|unhone)"
TOLD: Final = r"(?:bola|boli|bol|bolta|bolti|bolte|keh|kah|kehta|kehti|kehte|kehti|kaha|likha|likh|likhi|bataya|message|msg|status|story|dhamki|sochta|sochti|soch)"
WILL: Final = r"(?:zinda nahi rahega|zinda nahi rahegi|zinda nahi bachega|nahi rahega|nahi rahegi|mar jayega|mar jayegi|mar jaega|marega|maregi|mar jaye|jeena nahi|nahi jeena|jeena chhod|khatam kar lega|khatam kar legi|khatam kar dega|khatam kar degi|kood jayega|kood jayegi|kood jaega|latak jayega|latak jayegi|jaan de dega|jaan de degi|jaan dega|jaan degi|kaat lega|kaat legi|kha lega|kha legi|laga lega|laga legi|le lega apni jaan|chala jayega hamesha|chali jayegi hamesha|khush rahenge|nahi bachega|nahi bachegi)"

HEARD: Final = (
    *heard(
        Tier.THIRD_PARTY,
        {
            "other_farewell": rf"{NEAR} ..6 (?:good bye|goodbye|alvida|aakhri|aakhiri|akhri|last|suicide|khudkushi|aatmahatya) ..1 (?:story|status|post|message|msg|note|khat|chitthi|raat|din|paigham|video|call|salam) ..3 (?:dali|daali|dala|daala|lagayi|lagaya|lagai|likha|likhi|bheja|bheji|bhej|post|kiya|ki|rakha|chhoda|hai|tha|thi|mila|mili)|(?:uska|uski|uske|us ka|us ki|us ke|dost ka|dost ki|bhai ka|behen ka) ..1 (?:aakhri|aakhiri|akhri|last|antim) ..1 (?:message|msg|status|story|paigham|call|post) ..2 (?:alvida|good bye|goodbye|maaf|tha|thi|hai)|{NEAR} ..7 (?:aaj|ye|yeh) ..1 (?:uski|uska|us ki|us ka|unki) ..1 (?:aakhri|aakhiri|akhri|last|antim) ..1 (?:raat|din|baar|message)",
            "other_will": rf"{NEAR} ..9 {TOLD} ..4 {WILL}|{NEAR} ..9 (?:story|status|post|message) ..7 {WILL}|{TOLD} ..2 (?:hai|hain|tha|thi|raha|rahi|rahe)? ?..3 {WILL}|{NEAR} ..3 (?:khudkushi|suicide|aatmahatya|phansi|fansi|jaan dene|kood jane|koodne|nas kaatne|zeher khane|mar jane) ..4 (?:dhamki|dhamkiyan|baat|baatein|soch|sochta|sochti|koshish)|(?:uske|unke|us ke) (?:bina|bagair|baghair) ..1 (?:sab|log|ghar) ..3 (?:khush|behtar|theek|sukoon)",
        },
        negatable=False,
        mention=True,
        unless=r"film|movie|drama|serial|series|kahani|novel|game|match|cricket|shayari|sher|dialogue|phone|battery|plant|paudha|news|khabar|exam|pass|paas ho|naukri|class|hostel mein nahi rahega|ghar mein nahi rahega|job|room mein|flat|bore|boriyat|hansi|hans|has has|garmi|thand",
    ),
    *heard(
        Tier.ABUSE_DANGER,
        {
            "kept_in": r"(?:kamre|room|ghar|bathroom|store) (?:mein|me) ..2 (?:band|bandh|lock|qaid|kaid) ..2 (?:karke|kar ke|kar kar|kr ke) ..1 (?:rakhta|rakhte|rakhti|rakha|chala|chale|jata|jate)|(?:kamre|room|ghar|bathroom|store) (?:mein|me) ..1 (?:band|bandh|lock|qaid) ..1 (?:rakhta|rakhte|rakhti) (?:hai|hain|he)|(?:marks|number|numbers|nambar|pass|thesis|attendance|internal|degree) ..5 (?:akele|akeli|cabin|hotel|kamre|ghar pe) ..2 (?:milo|milna|milne|mil|aao|aana|aajao|aa jao|bulaya|bulata|bulate|bula)|(?:sir|teacher|professor|ustad|guide|hod|madam) ..3 (?:akele|akeli) ..2 (?:milo|milne|milna|aao|aana|bulaya|bulata|bulate|bula) ..3 (?:marks|number|pass|warna|varna|ko|hai|hain)?",
        },
        unless=r"film|movie|game|exam hall|doubt|viva|meeting|bachon|chhote bache|kutte|kutta|billi|saman",
    ),
)
