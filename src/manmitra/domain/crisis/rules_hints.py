"""What weighs little alone and much together: a farewell without the word, things put in order, despair.

"Mother, forgive me" is everyday; "Mother, forgive me. I am going" is not. See `hints.together`.
"""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import Hint, heard, rules

W: Final = r"\w+ "
PARENTS: Final = r"(?:ma|maa|mom|mum|mummy|mamma|mumma|mama|amma|ammi|mother|dad|papa|pappa|daddy|father|abbu|baba|parents|family|everyone|all of you|sis|sister|brother|bhai|didi|god)"
THINGS: Final = r"(?:things|stuff|belongings|books|clothes|laptop|phone|guitar|bike|scooty|watch|collection|savings|money|jewellery|jewelry|gold|headphones|camera|notes|diary|pets?|cat|dog|plants|everything)"
AWAY: Final = r"home|class|classes|college|school|market|gym|library|office|trip|hostel|mess|canteen|bathroom|bed|sleep|eat|delhi|mumbai|kota|bangalore|hyderabad|pune|abroad|canada|vacation\w*|movie|party|doctor|temple|masjid|mandir|shop|station|airport|bus|village|batch|exam|viva|lab|tuition|walk|run|marathon|shopping"

GOING_EN: Final = {
    "forgives": rf"(?:forgive|sorry|apologi[sz]e|pardon|maaf) (?:{W}){{0,4}}(?:{PARENTS})|{PARENTS} (?:{W}){{0,4}}(?:forgive me|im sorry|i am sorry|sorry)|(?:forgive me|sorry for everything|sorry to everyone|im sorry everyone|forgive me (?:all|everyone))",
    "leaves": rf"(?:i will|ill|im|i am|i have to|ive decided to|time to|ready to|i can|i should|let me|i) (?:{W}){{0,2}}(?:go|going|leave|leaving|depart|departing) (?:too|also|away|now|somewhere|forever|soon|far|farther|peacefully|quietly|for good|from here|today|tonight|tomorrow|and|to (?:him|her|them|god|nani|dadi|nana|dada|papa|mummy))|(?:im|i am) (?:\w+ )?(?:leaving|going)(?= ?$)|(?:wont|not gonna|not going to|will not) be (?:here|around|there)|(?:till|until) then (?:{W}){{0,3}}(?:act|pretend|smile|behave|be) (?:{W}){{0,2}}(?:normal|happy|fine|okay|ok)|(?:act|acting|acted|pretend|pretending) (?:{W}){{0,2}}normal|(?:no|not) (?:{W}){{0,2}}(?:plans|future|need) (?:after|beyond|past|anymore)|(?:wont|will not|not going to|not gonna) (?:{W}){{0,2}}(?:need|use|matter|bother|trouble|disturb) (?:{W}){{0,3}}(?:anymore|any more|after|again|soon|where im going)|where im going",
    "farewell": r"(?:good ?bye|bye|farewell|adieu|so long) (?:\w+ ){0,2}(?:all|everyone|everybody|guys|friends|ma|maa|mom|mum|dad|amma|appa|ammi|abbu|mummy|papa|yaar|people)|(?:love|loved|love u|love you|thank|thanks|thank you|miss) (?:\w+ ){0,3}(?:all|everyone|you guys|everybody|for everything|for being|mom|mummy|papa|ma|maa)|(?:you|u|they) (?:\w+ ){0,2}(?:were|have been|was) (?:\w+ ){0,3}(?:nice|kind|good|best|great|sweet) (?:to me|friends?|people|parents)|(?:remember|dont forget) me|(?:take care|look after|be nice to|be good to|be there for) (?:of )?(?:\w+ ){0,3}(?:mom|mummy|mum|maa|ma|papa|dad|parents|yourselves|yourself|brother|sister|each other|my (?:dog|cat|family|baby))|tell (?:\w+ ){0,3}(?:mom|mummy|mum|maa|ma|papa|dad|parents|them|him|her|everyone|my \w+) (?:\w+ ){0,3}(?:i (?:love|loved|tried|am sorry|was sorry)|im sorry|sorry|not|was not|it was|that i)",
    "afterlife": r"(?:other side|next (?:life|birth|world)|another (?:life|world|birth)|better (?:place|world)|after ?life|heaven|jannat|peace at last|finally (?:be )?(?:peace|free|at peace|rest)|rest in peace|rip me|grave|graveyard|coffin|ashes|(?:what happens|what comes|life) after (?:we |you |i )?(?:die|death)|meet (?:you|u|him|her|them|god|nani|dadi) (?:up there|there|again|soon|in))",
    "gives_away": rf"(?:my|all my) (?:\w+ )?{THINGS} (?:{W}){{0,2}}(?:goes|go|should go|is for|are for|belongs?|to be given|given|give|can have|is yours|are yours)|(?:you|u|she|he|they|brother|sister) (?:can|may|should) (?:have|keep|take) (?:\w+ )?my {THINGS}|(?:gave|given|giving|give|giv|donated|donating|distributed|sold|packed) (?:{W}){{0,3}}my (?:\w+ )?{THINGS}|(?:passwords?|pins?|bank details|account details|atm pin) (?:{W}){{0,4}}(?:in|on|written|wrote|for|given|to|saved|with)|(?:deleted|deleting|cleared|logged out|unfollowed|deactivated|wiped) (?:{W}){{0,4}}(?:accounts?|chats?|photos|everything|insta\w*|social media|history|apps|everyone)|(?:paid|cleared|settled|returned) (?:{W}){{0,3}}(?:debts?|dues|loans?|all the money|what i owe\w*|udhaar|everyone back)",
    "gives": r"(?:gave|given|giving|give|donated|distributed) (?:away )?(?:\w+ )?(?:my|all my|his|her|their) (?:\w+ ){1,5}to (?:my |the |a |his |her )?(?:\w+ )?(?:juniors?|brother|sister|friends?|roommates?|roomie|cousins?|kids|neighbou?rs?|anyone|others)",
    "letter": r"(?:wrote|written|writing|left|leaving|recorded|recording|typed|drafted|finished) (?:\w+ ){0,3}(?:letters?|notes?|messages?|videos?|will)(?! (?:of recommendation|to the (?:hod|editor|warden|principal)))|(?:letter|note|diary) (?:\w+ ){0,3}(?:under|below|beside|near|in) (?:\w+ )?(?:pillow|mattress|drawer|desk|table|bed|almirah|cupboard)|(?:its|it is|it was|was|this is|is|that it was) (?:\w+ ){0,2}(?:not|nt|never|isnt|wasnt|nobodys|no ones) (?:\w+ ){0,2}(?:your|ur|their|there|theirs|anyones|mummys|moms|dads|his|her|anybodys|fault) ?fault",
    "decided": r"(?:decided|decision|made up my mind|picked|chosen|fixed|finalised|finalized|set) (?:\w+ ){0,3}(?:date|day|time|made|final|already|it|to go|mind)|already decided|(?:after|till|until|once) (?:\w+ ){0,3}(?:wedding|shaadi|shadi|marriage|birthday|diwali|eid|graduat\w+|results?|exams?) (?:\w+ ){0,3}(?:ill|i will|im|then|over|done|gone|go)|(?:all|everything) (?:is )?(?:\w+ )?(?:ready|arranged|planned|set|prepared|settled|sorted)|(?:its|it is|i think its|its finally|now its) time(?= ?$)|thats when(?: ill| i will| i)?(?= ?$)|(?:room|house|hostel|flat|pg) (?:\w+ )?(?:will be|is|be) (?:empty|vacant)|(?:just )?need (?:\w+ )?(?:courage|strength|guts) (?:now|to do it)",
    "tried": r"(?:tried|attempted|attempt|done it|did it) (?:\w+ ){0,3}(?:before|once|last (?:year|time|month)|in (?:class|school|12th|11th|10th|college|20\d\d)|twice|earlier|already)|(?:survived|saved|stopped|found|caught) (?:me )?(?:last time|that time|then|once|before)",
    "this_time": r"need (?:just )?(?:one|a) (?:small |little |last )?push|(?:this|next) time|nobody (?:is )?(?:home|at home|around|here)|no one (?:is )?(?:home|at home|around|here)|(?:same|that) (?:feeling|thoughts?|urge|urges) (?:is |are )?(?:back|again|coming|stronger)|(?:home|house|hostel|room) (?:is )?(?:empty|alone)|locked (?:the|my) (?:door|room)|everyone (?:is )?(?:asleep|sleeping|out|gone)",
    "place": rf"(?:sitting|standing|sat|stood|lying|walking|came|here|alone|on|at) (?:{W}){{0,2}}(?:on|at|near|by|beside|to|up) (?:{W}){{0,3}}(?:roof|rooftop|terrace|bridge|ledge|railing|tracks|lake|river|canal|dam|cliff|flyover|balcony)",
    "bye": r"(?<!. )(?:ok |okay |so |and |well )?(?:bye|goodbye|good bye|bye bye|byee|tata|alvida)(?: (?:then|now|all|guys|everyone|yaar))?(?= ?$)",
    "tonight": r"(?:tonight|by (?:morning|tomorrow|sunday|monday|the weekend)|by the time|before (?:sunrise|morning)|after (?:midnight|everyone sleeps|they sleep)) (?:\w+ ){0,3}(?:over|gone|last|do it|done|end|free|peace)|(?:last|final) (?:call|message|meal|goodbye|chat|selfie|post)|(?:switch\w*|turn\w*) off my phone|dont (?:look for|search for|wait for|call|come after) me",
}
DESPAIR_EN: Final = {
    "failed_them": r"(?:couldnt|could not|cant|cannot|never) (?:\w+ ){0,2}(?:be|become|make|do|give|fulfil|fulfill) (?:\w+ ){0,3}(?:what|who|the (?:son|daughter|child)|proud|good enough|enough|anything|dreams?|expect\w*)|(?:failed|disappointed|let down|ruined|shamed|wasted) (?:\w+ ){0,2}(?:you|u|them|everyone|my parents|my family|mom|mummy|papa|money)|(?:good for nothing|waste of (?:space|money|oxygen|life)|failure|disappointment|useless|worthless|loser|burden|embarrassment)",
    "nobody": r"(?:no ?(?:one|body)|nobody|who) (?:\w+ ){0,2}(?:needs?|wants?|loves?|cares?|likes?|understands?|misses|will miss|will notice|would notice|would care|talks?)|(?:unloved|unwanted|invisible|all alone|completely alone|so alone|so lonely)",
    "tired_of_it": r"(?:cant|cannot|can not|couldnt|could not|dont want to|not able to) (?:\w+ ){0,2}(?:take|do|handle|bear|continue|fight|cope|go on|keep|anymore|pretend)|(?:no|lost|without) (?:\w+ )?(?:hope|way out|reason|point|meaning|future|will)|(?:nothing|everything) (?:\w+ ){0,2}(?:left|matters|ends|over|pointless|dark|finished|hurts)|(?:i am|im|feel|feeling) (?:so |just )?(?:empty|numb|broken|done|finished|trapped|hopeless)|give up|gave up|given up|hate (?:my life|myself|being alive)|pain (?:\w+ ){0,3}(?:stop|end|over|too much)",
}
GOING_HEARD: Final = {
    "forgives": r"(?:maaf|maf|mauf|mafi|maafi|kshama|sorry|muaf|maazrat) ..5 (?:maa|ma|mummy|mumma|mom|ammi|amma|papa|abbu|baba|abba|sab|sabko|sabse|didi|bhaiya|allah|bhagwan|doston|ghar)|(?:maa|ma|mummy|mumma|mom|ammi|amma|papa|abbu|baba|abba|sab|sabse|didi|bhaiya|allah|khuda|bhagwan|doston) ..4 (?:maaf|maf|mafi|maafi|kshama|sorry|muaf)|(?:maaf|maf|muaf) (?:kar dena|kardena|krdena|kar dijiye|kijiye ga|karna sab|kar do|kardo)|(?:mafi|maafi|muafi) ..2 (?:maang|mang)",
    "leaves": r"(?:main|mai|mein|hum|ab|bas|to|ready|taiyar|tayyar|faisla|waqt|time|jaldi|kal|aaj|raat) ..3 (?:ja raha|ja rahi|jaa raha|jaa rahi|ja rha|ja rhi|chala|chali|chalta|chalti|chal diya|chal di|jaunga|jaungi|jaun ga|jaun gi|rukhsat|vida|alvida|jane wala|jane wali|jana hai|jana he)|(?:jane|jaane) (?:ke liye|k liye|ko|ka waqt|ka time|ka samay|ki tayyari|ki taiyari|se pehle) ?..2 (?:ready|taiyar|tayyar|aa gaya|halka|hu|hai|sab|bas)?|(?:kis|kisi|jis) din (?:jaun|jaunga|jaungi|chala jaun|chali jaun)|(?:main|mai|mein) (?:bhi )?(?:chala|chali|chalta|chalti)|(?:ready|taiyar|tayyar) ..2 (?:jane|jaane)|(?:door|dur|bahut door|bohat door) ..2 (?:ja raha|ja rahi|chala|chali|jaunga|jaungi|jana)|wahin ..1 (?:jana|jaunga|jaungi)",
    "farewell": r"(?:good bye|goodbye|bye|tata|alvida|khuda hafiz|khudahafiz) ..1 (?:sabko|sab ko|sab|doston|dosto|everyone)|(?:sabko|sab ko) ..1 (?:good bye|goodbye|bye|alvida|khuda hafiz|khudahafiz)|(?:khayal|khyal|dhyan|khiyal) (?:rakhna|rakhiye|rakhiyega|rkhna|rakh lena) ?..3 (?:sabka|sab ka|maa|mummy|ammi|papa|abbu|apna|behen|bhai|ghar)?|(?:maa|mummy|mumma|ammi|papa|abbu|sab|sabka|behen|bhai|chhoti|choti) (?:ka|ki|ke) ..2 (?:khayal|khyal|dhyan|khiyal)|(?:bol|keh|kah|bata|kehna|bata|sunna|samjha) (?:dena|dijiye|diya|dijiyega|dena ki|do) ..5 (?:mummy|maa|ammi|papa|abbu|unko|sabko|main|mai|pyar|beti|beta)|(?:mummy|maa|ammi|papa|abbu|unko|sabko|usko|sab ko) (?:ko|se)? ?..2 (?:bolna|bol dena|keh dena|kah dena|bata dena|batana|kehna|bol do|keh do)|(?:yaad|yad) (?:rakhna|karna|aaunga|aaungi|karoge)|alvida|khuda hafiz|(?:thank you|thanks|shukriya|shukria|dhanyawad) ..3 (?:sab|sabko|sabka|har cheez|everything|doston)|(?:mera|meri|mere) (?:status|last seen|dp|story|profile) ..1 (?:dekh|dekhna|dekh lena)",
    "afterlife": r"(?:agle|agli|dusre|doosre|next|dusri) (?:janam|janm|jeevan|zindagi|life|duniya|jahan)|(?:upar|uppar) ..2 (?:jaunga|jaungi|jana|milenge|milte|ja raha|ja rahi|bula)|(?:jannat|swarg|jahannum|jahannam|narak|dozakh|qabar|kabar|qabr|kafan|janaza|shamshan|qabristan|aakhirat|us paar)|(?:marne|maut) ke baad",
    "gives_away": r"(?:cheezein|cheezen|chizen|chize|saman|samaan|kitabein|kitaben|kitab|books|laptop|kapde|guitar|ghadi|ghari|bike|cycle|paise|zewar|notes|phone|sab kuch) ..3 (?:baant|bant|bat di|de diya|de di|de diye|dedi|dediya|de dena|dedena|rakh lena|le lena|donate|daan|bhai ko|behen ko|bahan ko|dost ko)|(?:chats|chat|account|accounts|insta|instagram|photos|history|gallery|number|sab kuch|apps|whatsapp) ..3 (?:delete|deactivate|uninstall|clear|mita|hata)|(?:udhaar|udhar|karz|karza|qarz|qarza|hisaab|hisab|paise) ..2 (?:chuka|utar|clear|saaf|wapas kar|lauta|laut)|(?:password|passwords|pin|atm) ..3 (?:likh|bata|de diya|diary)|(?:sabko|sab ko|sbko) ..1 (?:unfollow|block|unfriend)",
    "letter": r"(?:chitthi|chithi|khat|letter|note|diary|paigham|message|msg|video) ..3 (?:likh|likha|likhi|rakh|rakha|rakhi|chhod|chhor|chod|takiye|takiya|almari|record|mita)|(?:likh|likha|likhi) ..2 (?:mita|chhod|rakh) ..1 (?:raha|rahi|diya|di)|(?:kisi|kisi ka|kisiki|kisi ki|unki|unka|tumhara|aapka|mummy|papa) ..2 (?:galti|kasoor|qasoor|kusoor|dosh|qusoor) ..1 (?:nahi|na|nai)",
    "ends": r"(?:khatam|khatm) ..1 (?:kar|ho) ..1 (?:dena|dun|jana|jaun|lena|lun) ..1 (?:chahta|chahti|chahiye|mann|dil)|(?:ab|phir|dobara) ..1 (?:nahi|na) (?:milunga|milungi|milun ga|milun gi|aaunga|aaungi|lautunga|lautungi)",
    "nothing_left": r"(?:koi|ek|aur|ab) ..1 (?:kaam|kam) ..2 (?:baaki|baki|bacha|raha) ..2 (?:nahi|nai|na|hai|siwaye|siwae|bas)|(?:mujhe|ab|aur) ..3 (?:kuch|kuchh) ..1 (?:nahi|nai) ..1 (?:chahiye|chaiye)|(?:sab|sb|sab kuch|accounts|account|khata|facebook|insta) ..4 (?:band|delete|settle|nipta|khatam) ..1 (?:kar|kr) ..1 (?:diya|diye|di|dia|chuka|chuki)|(?:bas|ab) ..2 (?:himmat|hosla|hausla|ek kadam|intezar) ..1 (?:chahiye|ki|ka|baaki|jutana|kar)|(?:halka|halki) ..2 (?:lag|mehsoos|feel|hai|hu|hun)|(?:chain|shanti|shaanti|sukoon|aaram) ..1 se ..1 (?:ja|jaa|jaunga|jaungi|jaun|jana)",
    "down": r"(?:neeche|niche) ..1 dekh (?:raha|rahi)|ek kadam",
    "place": r"(?:chhat|terrace|pul|bridge|khidki|khirki|munder|railing|patri|nehar|nahar|nadi|dariya|darya|jheel|samundar|platform) ..3 (?:hu|hun|hoon|baitha|baithi|betha|bethi|khada|khadi|khara|khari)",
    "beyond": r"(?:dadi|nani|dada|nana|nani amma|dadi jan) ..4 (?:khwab|sapne|sapno|bula|paas|pas|yaad)|(?:un|unke|uske|us) ..1 (?:paas|pas) ..1 (?:ja raha|ja rahi|jana|jaunga|jaungi)",
    "decided": r"(?:faisla|faislah|decide|decision|tay|thaan|than liya|soch liya|pakka|irada) ..1 (?:kar liya|kar chuka|kar chuki|kar lia|krliya|ho gaya|ho chuka|liya|hai ab|karliya|le liya)|(?:tareekh|tarikh|date|din|waqt) ..2 (?:decide|tay|fix|chun|chuna|pakka|soch)|(?:shadi|shaadi|nikah|rukhsati|birthday|diwali|eid|result|exam|imtihan|wedding) ..1 (?:ke baad|k baad|tak|tak hu) ..4 (?:pakka|main|mai|bas|phir|chala|chali|khatam|jaunga|jaungi|jaun)|(?:shadi|shaadi|rukhsati|nikah|wedding) ..1 tak ..1 (?:hu|hun|hoon|bas|rukna|rukunga|rukungi)|(?:us|uske|is|iske|shadi) ..1 (?:ke baad|k baad) ..1 (?:pakka|bas|main bhi|khatam)|(?:ab bas|bas ab) ..2 (?:thoda sa kaam|ek kaam|aakhri kaam|intezar)",
    "tried": r"(?:pehle|pahle|pichle saal|pichli baar|ek baar|aik baar|ek martaba|aik martaba|ek dafa|do baar|12th|11th|10th|bachpan) ..4 (?:koshish|koshis|try|attempt)|(?:koshish|koshis|try|attempt) ..1 (?:ki thi|kiya tha|kari thi|kar chuka|kar chuki|kiya h|ki hai)|(?:bach gaya|bach gayi|bacha liya|bacha lia) ..1 (?:tha|thi|gaya)",
    "this_time": r"(?:is baar|iss baar|is dafa|is martaba|abki baar|ab ki baar) ..5 (?:nahi|koi|pakka|bach|akele|akeli|ghar|dekh|rok)|(?:koi|ghar|kamre|hostel) ..3 (?:ghar pe|ghar par|ghar mein|ghar)? ?..1 (?:nahi hai|nai hai|nahi h|akela hu|akeli hu|khali hai)|(?:darwaza|darwaja|kamra|kundi|door|room) ..2 (?:band|lock|laga)|(?:sab|ghar wale|gharwale) ..1 (?:so gaye|so rahe|so chuke|sone ke baad|bahar)|(?:wahi|phir wahi|vahi|wohi) ..1 (?:feeling|khayal|khyal|soch|mann)",
    "cope": r"(?:maa|mummy|mumma|ammi|papa|abbu|ghar wale|gharwale|behen|bhai|family) ..3 (?:kaise|kya|kese) ..1 (?:sahe|sahegi|sahenge|seh|jiyegi|jiyenge|jeeyegi|rahegi|rahenge|bitegi|beetegi|guzregi|hoga|honge|bardasht|sambhal|samhal)|(?:maa|mummy|ammi|papa|abbu|behen|ghar) ..3 (?:akele|akeli|tanha|toot jaye|toot jayegi|royegi|royenge|ro ro)|(?:sirf|bas) (?:maa|mummy|ammi|papa|abbu) (?:ki|ke|ka|ke liye|ki wajah)",
    "last_thing": r"(?:aakhri|aakhiri|akhri|antim|last|final) (?:call|message|msg|baar|dafa|martaba|time|khana|photo|selfie|post|mulaqat|raat|din|chai|hug)|(?:phone|mobile) ..2 (?:band|off|switch) ..1 (?:hai|he|kar|karne|uska|aa raha)|(?:dhundna|dhoondna|dhundhna|dhoondhna|intezar) ..1 (?:mat|nahi|na)|(?:mat|na) ..1 (?:dhundna|dhoondna|dhundhna|rona)",
}
DESPAIR_HEARD: Final = {
    "failed_them": r"(?:zindagi|jindagi|life|jeevan|jeena) ..1 (?:bojh|boj|bekar|bekaar|jahannum|jahannam|narak|azaab|azab|saza) ..1 (?:lag|lagti|lagta|hai|he|ban)|(?:beta|beti|bachcha) ..2 (?:kamzor|haar gaya|haar gayi|har gaya|har gayi|nikamma|nikammi|nalayak|fail|nakam|nakaam|bekar)|(?:ban|bana|kar|de|nahi) ..1 (?:paya|payi|saka|saki|paai|paaya|paayi|pai) ..4 (?:beta|beti|khwab|sapna|sapne|umeed|umeeden|umeedon|maa|papa|sorry|maaf)|(?:achi|acha|acchi|accha|laayak|layak|kamyab|kaamyab) ..2 (?:beti|beta|insan|student|bhai|behen) ..2 (?:nahi|na|nai)|(?:bojh|nalayak|nikamma|nikammi|nakara|nakaara|manhoos|manhus|bekaar|bekar|failure|fail|zaleel|masla|kalank|loser|galti) ..1 (?:hu|hun|hoon|hi)|(?:main|mai|mein) (?:hi|to|toh) ..1 (?:masla|problem|galti|kasoor|qasoor|bojh|galat)",
    "nobody": r"(?:kisi|kisiko|kisi ko) ..4 (?:zaroorat|zarurat|jarurat|fark|farak|farq|parwah|parwa|fikar|fikr|pata|padi) ..1 (?:nahi|nai|kya|na|thodi)|(?:koi|kisi ne) ..3 (?:nahi|nai|na) ..1 (?:hai|samajhta|samajhte|chahta|pyar|apna|sunta|puchta|poochta|yaad|royega)|(?:akela|akeli|tanha|akele) ..1 (?:hu|hun|hoon|pad|ho gaya|ho gayi|reh)",
    "tired_of_it": r"(?:thak|haar|har|toot|tut|hara|haari) ..1 (?:gaya|gayi|chuka|chuki|gya|gyi|liya) ..1 (?:hu|hun|hoon|main|mai|ab)?|(?:ab|aur|bas|mujhse|mujh se) ..2 (?:nahi|nai|na) ..1 (?:hota|ho raha|hoga|sah|saha|seh|bardasht|sambhal|ho pa|ho paa|kar sakta|kar sakti|lada)|(?:umeed|ummid|himmat|hausla|taqat|sab kuch|sab|zindagi|life|duniya) ..1 (?:khatam|khatm|nahi|nai|toot|tut|mar|barbad|bekar|bekaar|andhera)|(?:dard|takleef|taklif|masla|masle|pareshani|kahani|sab) ..2 (?:khatam|khatm|khatam ho)",
}
EVERYDAY: Final = r"college|school|market|bazar|gym|library|office|hostel|mess|canteen|sone|khane|nahane|class|delhi|dilli|mumbai|kota|ghar|padhne|namaz|mandir|masjid|shop|station|airport|gaon|exam|paper|lab|tuition|coaching|khelne|ghoomne|shopping|late|der|assignment|meeting|train|bus|flight|shadi mein|function|practical|viva|interview|job"

ERRANDS: Final = ("forgives", "leaves", "last_thing")

RULES: Final = (
    *rules(
        "en",
        Tier.CHECK_IN,
        {f"hint_{name}": pattern for name, pattern in GOING_EN.items()},
        unless=AWAY,
        hint=Hint.GOING,
        quiet=True,
        negatable=False,
    ),
    *rules(
        "en",
        Tier.CHECK_IN,
        {f"hint_{name}": pattern for name, pattern in DESPAIR_EN.items()},
        hint=Hint.DESPAIR,
        quiet=True,
        negatable=False,
    ),
    *heard(
        Tier.CHECK_IN,
        {f"hint_{name}": GOING_HEARD[name] for name in ERRANDS},
        unless=EVERYDAY,
        hint=Hint.GOING,
        quiet=True,
        negatable=False,
    ),
    *heard(
        Tier.CHECK_IN,
        {f"hint_{name}": pattern for name, pattern in GOING_HEARD.items() if name not in ERRANDS},
        hint=Hint.GOING,
        quiet=True,
        negatable=False,
    ),
    *heard(
        Tier.CHECK_IN,
        {f"hint_{name}": pattern for name, pattern in DESPAIR_HEARD.items()},
        hint=Hint.DESPAIR,
        quiet=True,
        negatable=False,
    ),
)
