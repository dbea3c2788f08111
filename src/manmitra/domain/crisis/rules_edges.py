"""Near the edge: who stares at a hook, presses a blade, crosses without looking, wants no morning, is wept for briefly.

No word of death stands in most of them. By ear for every script, and in English.
"""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, rules

W: Final = r"\w+ "
THEM: Final = r"(?:they|everyone|everybody|people|family|parents|friends|mom|mum|mummy|mother|amma|ammi|dad|papa|father|abbu|brother|sister|he|she|all of them|you all|my (?:mom|mum|mother|dad|parents|family|friends|brother|sister|roommates?))"
SKIN: Final = r"(?:wrists?|arms?|skin|throat|neck|veins?|thighs?|legs?|palm|stomach|forearm)"
SHARP: Final = r"(?:knife|blade|razor|scissors|compass|needle|cutter|safety pin|glass)"
CRAFT: Final = r"dough|cheese|vegetables?|onions?|clay|craft|pencil|sharpen\w*|shav\w+|self defen[cs]e|protection|pepper spray|movie|film|novel|game|cricket|dentist|injection|wax\w*|tattoo|pierc\w+|extraction|migration|deployment|physics|numerical|ball|stone|egg|swim\w*|trek\w*|bungee|paraglid\w*|scuba|diving|hostel life|abroad|moved out|moving out|college starts|move to|job in|prank|blindfold\w*|aesthetic|design"

ENGLISH: Final = rules(
    "en",
    Tier.HIGH,
    {
        "spared_of_me": rf"(?:nobody|no ?one|none of you|you|they|my (?:parents|family|mom|dad|friends|roommates?)) (?:{W}){{0,1}}(?:will|would|ll|wont|shall) (?:{W}){{0,2}}(?:have to )(?:{W}){{0,1}}(?:deal with|worry about|put up with|look after|hear from|hear about|see|carry|feed|suffer|bear|tolerate|take care of|clean up after|stress about) me (?:after (?:this|tonight|today|tomorrow|sunday|monday|tuesday|wednesday|thursday|friday|saturday|the exams?|results?)|any ?more|much longer|soon|again|ever again|from (?:tomorrow|monday|sunday))",
        "wept_for_briefly": rf"{THEM} (?:{W}){{0,2}}(?:would|will|ll|might|may|can) (?:{W}){{0,2}}(?:cry|grieve|be sad|mourn|miss me|hurt|be upset|weep) (?:for )?(?:a|one|two|few|some|couple) (?:{W}){{0,3}}(?:and|but|then) (?:{W}){{0,7}}(?:easier|better|move on|moved on|forget|get over|be fine|be okay|be happier|free|lighter|cheaper)",
        "painless_way": r"painless (?:ones?|ways?|methods?|options?|exit|death|means)(?= ?$| (?:to (?:go|die|end|do it)|out|that|if|for me|please|only|without)(?![^ ]))",
        "presses_blade": rf"(?:press|presses|pressing|pressed|hold|holding|held|run|running|ran|dig|digging|dug|trace|tracing|drag|dragging|put|putting) (?:the |a |my |that )?(?:\w+ )?{SHARP} (?:{W}){{0,4}}(?:(?:against|on|into|to|across|over|along|near) my (?:\w+ )?{SKIN}|how deep|how hard|see (?:if it|how far|what it feels))",
        "keeps_blade": rf"(?:keep|keeping|kept|have|hide|hiding|hid|carry|carrying|sleep with|taped) (?:a |my |the |some |one )?(?:\w+ )?(?:blades?|razors?|rope|knife|noose|pills|tablets) (?:{W}){{0,1}}(?:in|inside|under|behind|beneath) my (?:{W}){{0,3}}(?:for (?:bad days|the bad|when|those|that day|the day|nights|emergencies|relief)|(?:just )?in case (?:it|i|things|today|this)|for when it)",
        "stares_at_means": rf"(?:hook|ceiling fan|ceiling|rope|pills|blade|knife|noose|dupatta|railing|balcony|sleeping tablets) (?:{W}){{0,6}}(?:cant|cannot|couldnt|keep|kept|keeps) (?:stop )?(?:looking|staring|thinking|glancing|imagining|coming back) (?:at|about|of|to) (?:it|them|how|that|what)|(?:star(?:e|es|ing)|look(?:ing)?|gaz(?:e|ing)) at (?:the |my |that )?(?:ceiling fan|hook|ceiling hook|rope|noose|sleeping pills|blade) (?:{W}){{0,6}}(?:if it (?:will|would|can|could)|hold my|hold me|take my weight|wonder\w*|imagin\w*|measure|thinking (?:of|about) (?:how|it)|one day|tonight|for hours)",
        "crosses_blindly": rf"cross\w* (?:the |a )?(?:\w+ )?(?:roads?|streets?|highways?|tracks?|signal) (?:{W}){{0,4}}(?:without looking|eyes closed|close my eyes|closed my eyes|dont look|not look\w*|hoping|slowly on purpose)|(?:close|shut|closing|shutting) my eyes (?:when|while|as|whenever) (?:i )?(?:cross\w*|driv\w+|rid\w+|am driving|am riding)|(?:stopped|dont|no longer|havent been) (?:even )?(?:looking|look|checking|check) (?:both ways|before (?:i )?cross\w*|when i cross)|(?:drive|driving|ride|riding) (?:{W}){{0,4}}(?:hoping|wishing) (?:{W}){{0,2}}(?:crash\w*|hit|truck|skid|accident)",
        "what_height": rf"(?:what|which|how (?:high|many|deep|far|tall)) (?:{W}){{0,4}}(?:do|does|would|should|must) (?:you|i|one|we|someone|a person) (?:{W}){{0,1}}(?:need|have|want|got)? ?(?:to )?(?:fall|jump|drop|be) (?:from|off)(?= ?$| (?:to|so|for|and|to be|before)(?![^ ]))",
        "steps_in": rf"(?:water|river|sea|lake|bridge|tracks|train|ledge|roof|terrace|balcony|cliff|railing|platform) (?:{W}){{0,9}}(?:could|can|might|want to|tempted to|tempting to|easy to|so easy) (?:just |so easily |easily |to )?(?:step|walk|slip|roll|lean|fall|let go|wade|sink|drop) (?:in|into|off|over|forward|out|away)(?! (?:the (?:pool|shop|garden))(?![^ ]))",
        "last_of_life": r"last (?:birthday|diwali|eid|christmas|new year|summer|winter|monsoon|week|weekend|sunday|meal|sunrise|sunset|rain|festival|month) (?:ever|alive|of my life|on (?:this )?earth|in this world|as a living)|(?:its|it is|must be|it must be|wonder how|imagine how|bet its|sounds) (?:\w+ )?(?:quiet|peaceful|calm|quieter|nice|better|restful) (?:it (?:is|must be) )?(?:being dead|to be dead|on the other side|after death|in (?:the|a|my) grave|when youre dead|once youre dead)",
    },
    negatable=False,
    intent=True,
    unless=rf"{CRAFT}|lol|lmao|haha\w*|hair|haircut|hostels|changing|moving|leave for|leaving for|breakup|migraine",
)

GRAVE: Final = r"(?:qabar|kabar|qabr|kabr|kafan|maut|mout|mar jana|mar jaana|zeher|zahar|phansi|chita|arthi|janaza)"
NOT: Final = r"(?:nahi|nai|na|nahin)"
KIN: Final = r"(?:maa|ma|mummy|amma|ammi|papa|abbu|bhai|behen|didi|sabse|sabko|unse|unko|ghar walon|bapu|baba|dadi|nani|usse|use)"
HANGS: Final = r"(?:pankha|pankhe|fan|rassi|kunda|kunde|hook|हुक|ہک|phanda|phande|goliyan|blade|dupatta|zeher)"
ERRANDS: Final = r"film|movie|drama|serial|novel|game|match|cricket|shayari|ghazal|bijli|light gayi|current|garmi|saaf karna|safai|repair|sipahi|fauji|desh ke|watan|trip|chhutti|shift|shaadi mein|mela|hospital|bazaar|mandir|company|naukri|job|office"

HEARD: Final = heard(
    Tier.HIGH,
    {
        "after_the_dead": r"(?:jahan|jidhar) ..1 (?:nani|dadi|nana|dada|maa|mummy|ammi|papa|abbu|bhai|behen|dost|wo|mera dost) ..2 (?:gaye|gayi|gaya|chale gaye|chali gayi|chala gaya) ..2 (?:wahin|vahin|wahi|udhar|wahan|usi jagah|mujhe bhi|main bhi) ..3 (?:ja|jaa|jana|jaana|jaun|jaunga|jaungi|chala|chali)|(?:nani|dadi|nana|dada|nani maa|dadi maa|daadi|naani) ke (?:paas|pas) ..1 (?:jana|jane|ja|chala|chali|jaunga|jaungi|jaun) ..2 (?:waqt|samay|time|aa gaya|upar|hamesha|aakhri|mann|hai ab)",
        "grave_is_better": rf"(?:is|iss|isse|is zindagi|aisi zindagi|is jeene|is sab|is jahannum|roz roz|is dard|is zillat) ..1 (?:se|ke muqable) ..1 (?:to|toh)? ?..1 (?:behtar|acha|accha|achha|achi|bhala|bhali) ..2 {GRAVE}|kafan ..2 (?:odh|odhna|odhne|odhun|pehen|pehan|pehenna|pehnna|lapet|khareed|kharid|silwa|taiyar|tayyar|mangwa|nap)|(?:maut|mout|mrityu) se (?:ab )?(?:dosti|yaari|pyaar|pyar|ishq|mohabbat|rishta|mulaqat|dil lag) ..1 (?:kar|ho|karni|karna|kar li|hai|kari|jod|gaya|gayi|karunga|karungi)",
        "breath_is_guilt": rf"(?:saans|sans|saansein|saansen) ..1 (?:lena|lene|lete|leni|li) ..1 (?:bhi|tak|hi)? ?..1 (?:guna|gunah|gunaah|bojh|saza|jurm|zeher|azab|azaab|paap|majboori|karz)|(?:sharir|shareer|jism|badan|zindagi|jindagi|jeevan|laash|lash|khud ko|apni laash) ..4 (?:kheencha|khincha|kheench|khinch|dhoya|dho|ghaseeta|ghaseet|ghasit|uthaya|dhoi) ..1 {NOT} ..1 (?:jata|jaata|jati|sakta|sakti|hota|jaati)|{NOT} ..1 (?:kheencha|khincha|kheenchi|dhoya|dhoi|ghaseeta|ghaseeti|khinchta|khinchti) ..1 (?:jata|jati|jaata|jaati) ..3 (?:sharir|shareer|jism|badan|zindagi|jindagi|jeevan|laash|lash)",
        "to_god_directly": r"(?:upar wale|uparwale|bhagwan|allah|khuda|rab|ishwar|allah mian) ..1 (?:se|ke|ko) ..2 (?:seedha|seedhe|sidha|sidhe|khud|jald|jaldi|aamne saamne|aamne samne|ja kar|jaake|jaakar|paas jakar|wahan|upar ja) ..3 (?:baat|milna|milunga|milungi|poochunga|puchunga|poochungi|puchungi|mulaqat|hisaab|hisab|sawal|shikayat)",
        "wants_no_morning": rf"(?:koi|kisi|koi bhi|kisi bhi) ..1 (?:nayi|agli|aur)? ?..1 (?:subah|savera|sawera|saweray|suraj|sehar|kal) ..2 {NOT} ..1 (?:chahiye|chaiye|dekhni|dekhna|zarurat|chahta|chahti)|(?:kisi|koi) ..1 (?:subah|savere|sawere|sehar|kal|naye din) ..1 (?:ka|ki) ..1 (?:intezar|intzar|intejar|aas|umeed|khwahish|zarurat) ..1 {NOT}",
        "empty_bed": r"(?:kal se|parson se|somvar se|agle hafte se|subah|kal|kal subah) ..2 (?:mera|meri) ..1 (?:bed|bistar|बेड|بیڈ|seat|kursi|palang|kamra|desk) ..1 (?:khali|khaali|suna|soona) ..1 (?:milega|milegi|hoga|hogi|rahega|rahegi|paoge|dikhega|ho jayega)",
        "not_a_coward": rf"{KIN} ..1 (?:se|ko) ..1 (?:kehna|kahna|bolna|batana|keh dena|kah dena|bol dena|bata dena) ..2 (?:main|mai|mein|ki main|ke main) ..2 (?:kayar|kaayar|buzdil|bujdil|kamzor|bura insan|buri beti|bura beta|haara|haari) ..1 {NOT} ..1 (?:tha|thi|hu|hun)",
        "eyes_on_means": rf"{HANGS} ..1 (?:se|par se|pe se) ..2 (?:nazar|nigah|aankh|aankhen|dhyan) ..1 {NOT} ..1 (?:hatti|hat|hatta|hat rahi|hat raha|jaati|hatt)|(?:pankhe|rassi|phande|kunde|hook|हुक|dupatte|blade|goliyon) ..1 ko ..3 (?:dekhta|dekhti|dekhte|ghoorta|ghoorti|takta|takti|ghurta|ghurti|ghoor|tak) ..2 (?:rehta|rehti|rahta|rahti|raha|rahi) ..1 (?:hu|hun|hoon)|(?:pankha|fan|kunda|hook|हुक|railing|rassi) ..3 (?:mera|mere) ..1 (?:wazan|vajan|bojh|weight|वजन|وزن) ..2 (?:utha|seh|jhel|le|sambhal|rok) ..1 (?:lega|legi|payega|payegi|sakta|sakega|kya)",
        "crosses_blindly": r"(?:aankh|aankhen|aankhein|ankhein|ankhen|aankhe) ..1 (?:band|mond|meech|moond) ..2 (?:road|रोड|روڈ|sadak|highway|patri|signal) ..1 (?:cross|क्रॉस|کراس|paar|par) ..1 (?:kar|karta|karti|karne|karke|kiya)|(?:road|रोड|روڈ|sadak|highway|patri) ..1 (?:cross|क्रॉस|کراس|paar) ..2 (?:bina dekhe|baghair dekhe|bagair dekhe|aankhen band|aankh band|dekhti nahi|dekhta nahi|nahi dekhta|nahi dekhti)|(?:gaadi|gadi|bike|बाइक|scooty|car) ..3 (?:tez|full speed|divider|डिवाइडर|khambe|ped|khai) ..4 (?:thok|mod|maar|gira|chala|takra) ..1 (?:dene|du|dun|deti|deta|doon) ..1 (?:ka|ki|to|ko) ..1 (?:mann|man|dil|sab|khayal|ji)",
        "blade_how_deep": r"(?:blade|bled|chaku|chaaku|chhuri|knife|नाइफ|razor|kainchi|compass|pin) ..4 (?:daba|dabata|dabati|rakh|rakhta|rakhti|phera|pherta|pherti|chubha|chubhata|chubhati|gada|gadaata) ..3 (?:kitna gehra|kitni gehrai|kitna andar|kitna dard|gehra ja|nas tak|khoon|kalai|nas pe|nabz)|(?:kalai|nas|nabz|nass|gale|gardan) ..1 (?:pe|par) ..2 (?:blade|bled|chaku|chaaku|chhuri|knife|razor|kanch|kaanch) ..1 (?:rakh|rakhta|rakhti|rakha|phera|pherta|pherti|laga|lagata|lagati|daba|dabata|dabati) ..3 (?:dekha|dekhta|dekhti|baitha|baithi|hu|hun|sochta|sochti|hata|hataya|raha|rahi|leti|leta|tha|thi)",
    },
    negatable=False,
    intent=True,
    unless=ERRANDS,
)
