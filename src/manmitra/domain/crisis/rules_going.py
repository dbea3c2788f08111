"""Going for good, told sidelong: a grave that calls, earth that is enough, the last feast, a life one logs out of.

By ear what is the same in Hindi, Urdu and both of them in Latin letters, and its English twin.
"""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, rules
from manmitra.domain.crisis.rules_heard_wide import GRAVE, NOT, WANT

W: Final = r"\w+ "
AM: Final = r"(?:hu|hun|hoon|ho)"
GO: Final = r"(?:jaun|jau|jaunga|jaungi|jaun ga|jaun gi|jana|jaana|jata|jati|jaata|jaati|jaye|jae)"
DO: Final = r"(?:lun|lunga|lungi|lun ga|lun gi|dun|dunga|dungi|dun ga|dun gi|lena|dena|liya|li|leta|leti|deta|deti|raha|rahi|karun|karna|karne|diya|di|dale|dala)"
FEAST: Final = r"(?:eid|diwali|holi|birthday|बर्थडे|برتھ ڈے|salgirah|janmdin|janamdin|rakhi|ramzan|ramadan|navratri|christmas|baisakhi|lohri|barsaat|sawan|bahar|sardi|sardiyan|saal|raat|subah|shaam|sham|hafta|mahina|mulaqat|sawera|savera)"
LAST: Final = r"(?:aakhri|akhri|aakhiri|antim|last|لاسٹ|लास्ट)"
DEEP: Final = r"(?:qabar|kabar|qabr|kabr|qabristan|kabristan|shamshan|kafan|lahad|mitti|maut|mout|mrityu|patri|patriyon|phanda|rassi|chhat ki munder|kuan|kuen|andhere|andhera)"
CALLS: Final = r"(?:bula|pukar|khench|kheench|khinch|aawaz de|awaz de|awaaz de|ishara kar)"
PEACE: Final = r"(?:sukoon|sukun|chain|aaram|aram|neend|shanti|rahat|panah)"
RAIL: Final = r"(?:patri|patriyon|patdi|pattri|track|tracks|ट्रैक|ٹریک|railway line|rail line|rail ki patri|metro line)"
THREAD: Final = r"(?:dor|dori|chain|चेन|چین|zanjeer|janjeer|lau|diya|silsila|taar|dhaga|rishta)"
BREATH: Final = (
    r"(?:saanso|saanson|sanson|saansen|saans|sans|dhadkan|dhadkano|zindagi|jindagi|jeevan|umar|umr|life|hayat)"
)
LOG_OUT: Final = r"(?:logout|log out|लॉगआउट|लॉग आउट|لاگ آؤٹ|exit|एग्जिट|ایگزٹ|uninstall|अनइंस्टॉल|انسٹال|delete|डिलीट|unsubscribe|shutdown|shut down|power off|quit|resign|istifa|isteefa|alt f4)"
RELIEF: Final = r"(?:problem|problems|प्रॉब्लम|پرابلم|masla|masle|mushkil|mushkilein|pareshani|kharch|kharcha|karz|bojh|sukoon|khush|khushi|chain|aasan|asan|theek|thik|solve|solved|hal|azaad|aazad|aaram|behtar|rahat|halka|tension|टेंशन|ٹینشن)"
EVERYDAY: Final = r"ghazal|shayari|gaana|gana|song|film|movie|drama|serial|novel|game|गेम|گیم|pubg|match|मैच|میچ|haha|hahaha|lol|itna kaam|cricket|zafar|ज़फ़र|ظفر|covid|corona|doori|alarm|class|ghoomne|ghumne|trip|chhutti"
IN_TEAMS: Final = r"group|team|टीम|ٹیم|project|captain|कप्तान|monitor|race|competition|queue|line|seat|camera|frame|meeting|position|post|committee|club|match|raste se|samne se|light|rent|booking|room se"

HEARD: Final = (
    *heard(
        Tier.HIGH,
        {
            "grave_calls": rf"{DEEP} ..3 {CALLS} ..1 (?:raha|rahi|rahe|rha|rhi|ti|te|leti|leta) ..1 (?:hai|hain|h|he|mujhe|mujhko)|{GRAVE} (?:mein|me|mai) ..2 {PEACE} ..1 (?:mile|milega|milegi|mil jaye|hoga|hogi|to|aayegi|hi hai|naseeb)|do gaz ..1 (?:zameen|jameen|kafan|mitti) ..3 (?:chahiye|chaiye|siwa|siwaye|ilawa|zarurat|zaroorat|jarurat|kafi|kaafi|bahut|bohat|mil jaye|de do|dila do)|(?:mere|meri|mera) ..2 (?:fatiha|fateha|fatihah|namaz e janaza|namaze janaza|dua e maghfirat|dua maghfirat|maghfirat|shradh|shraddh|pind daan|tehrvi|terahvin|chaliswa|chaleesva|soyem|antim sanskar|antyeshti|tadfeen) ..2 (?:parh|padh|kar|karna|karwa|rakh|rakhna|mein aana|me aana|par aana|dena|ki dua|ki tayari)",
            "meets_beyond": r"(?:roz e mehshar|roz e mahshar|roze mehshar|roz mehshar|roz e hashr|roz e qayamat|roze qayamat|qayamat|mehshar|mahshar|hashr|aakhirat|akhirat|barzakh|parlok|us lok|dusre lok|doosre jahan|us dunya|us duniya) ..3 (?:milenge|milen ge|milte|milunga|milungi|mulaqat|mulakat)",
            "lies_on_rails": rf"{RAIL} ..1 (?:pe|par|p|mein|me|ke) ..1 (?:let|leit|lait|so|sar rakh|sir rakh|gardan rakh|kat|beech) ..1 (?:{GO}|{DO}|kar|ke)|(?:yellow line|येलो लाइन|یلو لائن|peeli line|pili line|peeli lakeer|platform ka kinara|railing|रेलिंग|ریلنگ|munder|mundher) ..1 (?:paar|par|cross|phalang|langh) (?:kar|ho) (?:jaun|jau|lun|dun) ..1 (?:kya|to|toh|aur|bas|aaj|abhi|na|ek)|(?:yellow line|येलो लाइन|یلو لائن|peeli line|pili line|peeli lakeer|platform ka kinara|railing|रेलिंग|ریلنگ|munder|mundher) ..1 (?:ke)? ?..1 (?:cross|क्रॉस|کراس|paar|paar kar|par kar|us paar|phalang|langh) ..2 (?:{GO}|{DO}|{WANT}|kar|ka|ki) ..3 (?:mann|man|dil|ji|jee|soch|khayal|khyal|jab|chahta|chahti|hai|lagta)",
            "breaks_thread": rf"{BREATH} ..1 (?:ki|ka|ke|wali) ..1 {THREAD} ..1 (?:hi )?(?:tod|tor|todne|torne|kaat|kaatne|bujha|bujhane|khatam|chhod|chhor|toot|kat) ..1 (?:{DO}|{GO}|ka|ki|ko|hai|chahta|chahti)|{THREAD} ..1 (?:todne|torne|kaatne|tod|tor|bujhane|bujha) ..6 (?:saanso|saanson|sanson|dhadkan|dhadkano|meri zindagi|apni zindagi|jeevan)",
            "logs_out": rf"(?:life|lyf|लाइफ|لائف|zindagi|jindagi|jeevan|duniya|dunya|hayat|existence) ..1 (?:se|ka|ko|ki|app) ..1 {LOG_OUT} ..1 (?:button|बटन|بٹن|option|kar|karna|karne|karun|chahiye|hona|ho|maar|le|dena|de|deti|deta|diya|dun|lun|mil)|{LOG_OUT} ..1 (?:button|kar|karna|hona) ..3 (?:life|zindagi|jindagi|jeevan|duniya|dunya) ..1 (?:ka|se|ko)|{LOG_OUT} ..2 (?:is|iss|apni|meri) ..1 (?:life|zindagi|jindagi|jeevan|duniya|dunya) ..1 (?:se|ka|ko)",
            "plans_death": rf"(?:plan|प्लान|پلان|planning|irada|iraada|faisla|tarikh|tareekh|din|time|tay|decide|soch|socha|tayari|taiyari|tayyari|himmat|date) ..4 (?:marne|mar jane|jaan dene|khudkushi karne|aatmahatya karne|suicide karne|khud ko khatam karne) (?:ka|ki|ke|ko)(?! ..1 baad)|(?:theek hai|thik hai|thik h|theek h|chalo|achha|accha|lo|phir|fir|to|toh|tou) ..2 mar (?:hi )?(?:jata|jati|jaata|jaati) {AM}|mar (?:hi )?(?:jata|jati|jaata|jaati) {AM} ..1 (?:aaj|abhi|kal|phir|fir|ab|main)|(?:{LAST}|ek aur|dusri|doosri) (?:koshish|attempt|अटेम्प्ट|try) ..2 (?:marne|mar jane|jaan dene|khudkushi|suicide)",
            "wakes_never": rf"(?:neend|nind|so) ..3 (?:jis se|jisse|jis mein|jahan se|jo|ki|ke) ..3 (?:jaga|jagane|jaga hi|utha|uthane|jaag|toote|tute|khule|khul) ..1 {NOT} ..1 (?:sake|sakay|sakega|paye|paay|aaye|aae|ho|sakun|saken|toote|tute|khule)|(?:koi|kisi) ..2 (?:jaga|jagane|utha|uthane) ..1 {NOT} ..1 (?:sake|paye|paaye) ..2 (?:aisi|itni|neend|nind)",
            "dead_face": r"(?:mera|meri|mere) ..1 (?:mara|mari|mare|murda|marra) ..1 (?:hua|hui)? ?..1 (?:munh|muh|mooh|munha|muhn|chehra|shakal|shakl) ..1 (?:dekh|dekho|dekhoge|dekhogi|dekhega|dekhegi|dekhenge|dekhna|dekhne|dekhein|dikhega)",
        },
        negatable=False,
        intent=True,
        unless=EVERYDAY,
    ),
    *heard(
        Tier.HIGH,
        {
            "relieved_by_absence": rf"(?:main|mai|mein|mei|mujhe) ..2 (?:hat|gayab|ghayab|mar|mit|khatam|nikal|chala|chali|guzar) (?:hi )?(?:jaun|jau|jata|jati|gaya|gayi|jaata|jaati|jaunga|jaungi) ..1 (?:to|toh|tou|tab|na to) ..6 {RELIEF}|(?:main|mai|mein|mujhe) ..2 (?:hata|mita) (?:diya|dun|dena|do|lun) ..1 (?:to|toh|tou|jaye to) ..6 {RELIEF}",
            "hoards": r"(?:neend ki|nind ki|sone ki|nani ki|dadi ki|ammi ki|mummy ki|maa ki|papa ki|abbu ki) ..1 (?:goli|goliyan|goliya|dawa|dawai|dawaiyan|tablet|tablets|pills|neend ki goliyan) ..5 (?:jama|ikattha|ikatthi|ikathi|chhupa|chupa|chura|churaa|bacha|collect|jod) ..4 (?:hu|hun|hoon|rakhi hain|rakhi hai|rakha hai|li hain|li hai|liya hai|kar li|kar liya|taaki|taake)",
            "briefly_missed": r"(?:do|char|chaar|ek|kuch|teen|thode|2|4) ..1 (?:din|dino|dinon|hafte|hafton|mahine|aansu|aansoo) ..1 (?:hi )?(?:ro|rokar|roke|rona|royenge|ronge|baha|bahayenge|yaad|afsos|dukh) ..4 (?:bhool|bhul) ..1 (?:jayenge|jaenge|jaayenge|jayen ge|jaen ge|jayega|jaenge sab)",
            "last_feast": rf"(?:ye|yeh|yahi|is|bas|shayad) ..3 {FEAST} ..1 (?:meri|mera|hi)? ?..1 {LAST} ..1 (?:hai|h|he|hogi|hoga|samjho)? ?..1 (?:meri|mera|mere)",
        },
        negatable=False,
        intent=True,
        unless=rf"{EVERYDAY}|{IN_TEAMS}|college|school|hostel|semester|breakup|crush|marks|result|delhi|mumbai|kota|is shehar|kuwari|shadi se",
    ),
    *heard(
        Tier.HIGH,
        {
            "cannot_do_without": r"(?:khud ko|khudko|apne aap ko|apne ko) ..2 (?:takleef|taklif|chot|zakhm|dard|saza|nuksan|nuqsan|kaate|kaat|maare|noche|jalaye|jala|cut|hurt) ..1 (?:na|nahi) ..1 (?:dun|du|karun|karu|pahunchaun|lagaun|kaatun|kaatu|maarun|jalaun|nochun|kiye|diye) ..1 (?:to|toh|tou|tab tak|tabtak)? ?..2 (?:chain|sukoon|sukun|neend|nind|saans|rahat|qarar|aaram)|(?:khud ko|khudko|apne aap ko) ..1 (?:takleef|taklif|chot|zakhm|dard|saza|nuksan|hurt) ..1 (?:diye|kiye|pahunchaye|de|kar) ..1 (?:bina|baghair|bagair) ..2 (?:chain|sukoon|neend|rahat|din|raat)",
            "beats_oneself": r"(?:deewar|diwar|divar|dewar|farsh|darwaze|mez|zameen) ..1 (?:pe|par|se|mein|me) ..2 (?:apna)? ?..1 (?:sar|sir|matha|maatha|mukka|mukke) ..1 (?:maarta|maarti|maarne|maarun|maara|mara|patakta|patakti|patakne|phodta|phodti|phorti|phodne|takrata|takrati|takrane|peetta|peetti|pitta|pitti|de maarta|de maarti)|(?:apni|apna|apne|khud ki|khud ke|main|mai|aur) ..2 (?:bazu|baazu|baju|haath|hath|jild|chamdi|khaal|kalai|jaangh|ran|chehra|munh|gaal|baal) ..1 (?:ko)? ?..1 (?:noch|nonch|khurach|khurach|kharonch|khrach|daant se kaat|blade se|suiyon se|pin se) ..2 (?:leta|leti|lun|liya|li|deta|deti|raha|rahi|daalta|daalti|dala|ta|ti) ..1 (?:hu|hun|hoon|hai|jab)",
            "bleeds_now": r"(?:bazu|baazu|baju|kalai|nas|nabz|haath|hath|jaangh|ran|wrist|gardan) ..1 se ..2 (?:khoon|khun|lahu) ..1 (?:ris|beh|bah|nikal|tapak|phoot|aa|gir) ..1 (?:raha|rahi|rha) ..4 (?:blade|ustra|chaku|kaat|kata|kiya|sukoon|ruk|marna|khud|main|mujhe)|(?:blade|bled|ustra|chaku|chaaku|chhuri|razor|kaanch) ..1 (?:samne|saamne|paas|pas|haath mein|hath me|mere haath|mutthi mein) ..1 (?:pada|para|padi|rakha|rakhi|hai|khula)",
        },
        negatable=False,
        intent=True,
        unless=r"film|movie|drama|game|bike|cycle|scooty|accident|football|cricket|khelte|khel|gir gaya|gir gayi|sabzi|kitchen|salad|injection|blood test|donate|donation|shave|shaving|daadhi|doctor|pimple|muhase|khujli|khaarish|allergy|machhar|bachpan|mazak|practical|craft",
    ),
)

ENGLISH: Final = (
    *rules(
        "en",
        Tier.HIGH,
        {
            "wish_accident_welcome": rf"if (?:an? |the |some |any )?(?:\w+ )?(?:truck|bus|car|train|metro|lorry|bike|drunk driver|ceiling|building|plane|heart attack|lightning|disease|cancer) (?:{W}){{0,2}}(?:hits?|hit|runs? (?:me )?over|ran (?:me )?over|crash\w*|crush\w*|kills?|takes?|falls? on|strikes?|fell on|happens? to) (?:{W}){{0,10}}(?:wont|would not|wouldnt|will not|dont think id|be) (?:even |really )?(?:mind|care|complain|be (?:sad|upset|angry|scared)|move|fight|run|relieved|happy|okay|glad|grateful)|wouldnt (?:even |really )?mind (?:if i (?:died|didnt wake|did not wake|never woke|stopped breathing|got (?:hit|run over|cancer))|dying|being (?:hit by|run over|dead)|not (?:waking up|existing|being alive|being here)|never waking)",
            "stays_up_there": rf"(?:roof|rooftop|terrace|\d+(?:th|rd|nd)? floor|bridge|balcony|ledge|water tank|parapet) (?:{W}){{0,9}}(?:(?:not|wont|never|dont|without) (?:{W}){{0,4}}(?:(?:take|taking|use|using|need|needing) the (?:stairs|lift|elevator)s? (?:back )?down|come down (?:by|alive|the stairs)|coming down (?:by|alive|the stairs))|(?:quick|quickest|fast|fastest|short|shortest|easy|easiest|other|only) way down)",
            "stands_too_close": rf"(?:stand|standing|step|stepping|lean|leaning|walk|walking|inch\w*|stood|move|moving) (?:{W}){{0,3}}(?:closer|too close|past|over|beyond|nearer|across) (?:{W}){{0,3}}(?:yellow line|edge|platform|tracks?|railing|rails|ledge) (?:{W}){{0,2}}(?:than i should|every time|each time|on purpose|when(?:ever)? (?:the|a) (?:train|metro)|hoping|and (?:imagine|wait|think|wonder|hope))",
            "hoards_pills": rf"(?:sav(?:ing|ed)|collect(?:ing|ed)|hoard\w*|stash\w*|stockpil\w+|stor(?:ing|ed)|gather(?:ing|ed)|steal\w*|stole|stolen|hid|hidden|hiding|sneak\w*|pocket(?:ing|ed)|saving) (?:up )?(?:{W}){{0,2}}(?:(?:grand)?(?:mom|mum|ma|amma|ammi|mummy|mother|dad|papa|father|nani|dadi|grandma|her|his|their|my|sleeping|all the|extra)s?) (?:{W}){{0,2}}(?:sleeping )?(?:pills|tablets|sedatives|sleeping meds)(?! (?:for (?:her|him|them)|to (?:her|him|them|the)|on time|back|away from))",
            "gone_for_good": r"(?:ill|i will|im going to|im gonna|i should|i want to|going to|gonna|let me|i could|i might|i plan to|better if i|easy and|make it easy) (?:\w+ ){0,5}(?:disappear|vanish|go away|be gone|step out) (?:for good|forever|permanently|for ever|once and for all)",
            "own_attempt": r"my (?:\w+ )?(?:first |second |last |next |third |failed )?attempts? (?:at|of|on) (?:dying|death|ending|suicide|my (?:own )?life)|(?:(?:is it|is this|would it be) a sin|will (?:god|allah|i be)|does god|would god|can god|is it haram)(?: \w+){0,6} (?:if i (?:end|kill|take|die)|take (?:your|my) own life|kill (?:my|your)self|end (?:your|my) (?:own )?life)",
            "logs_out": rf"(?:log ?out|log(?:ging|ged)? out|exit|delete|uninstall\w*|unsubscribe\w*|power off|shut down|quit|resign\w*|alt f4|ctrl alt delete) (?:button |option |switch |key )?(?:for|from|of|on) (?:{W}){{0,2}}(?:life|existence|living|being alive|this world|the world)(?! (?:sciences?|skills?|insurance|simulator))",
            "hes_here_no_more": rf"(?:better|easier|happier|freer|lighter) (?:{W}){{0,3}}(?:once|when|after|if) (?:{W}){{0,2}}(?:one less mouth|i am subtracted|im subtracted|i remove myself|i take myself out|i am taken out)|one less (?:mouth to feed|burden on (?:them|everyone|my))(?: \w+){{0,4}} (?:if i|once i|when i|after i)",
        },
        negatable=False,
        intent=True,
        unless=r"movie|film|novel|series|game|minecraft|gta|pubg|for the (?:ngo|camp|patient)|covid|insta\w*|facebook|twitter|reddit|whatsapp|social media|group|the app|my account|pharmac\w*|prescri\w*|selfie|essay|assignment|debate|poem|song",
    ),
)
