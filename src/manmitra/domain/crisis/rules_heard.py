"""Hindi and Urdu by ear: each word stands for all its spellings in Latin letters and for the two other scripts.

Written as ordinary Hinglish or Roman Urdu; `..3` is up to three words between. See `rule.sounding`.
"""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard

SELF: Final = r"(?:khud ko|khudko|khud|apne aap ko|apne aapko|apne ko|apne aap|apnay ap ko|swayam ko)"
I: Final = r"(?:main|mai|mujhe|mujhko)"  # noqa: E741 - the word
AM: Final = r"(?:hoon|hu|raha|rahi)"
NOT: Final = r"(?:nahi|nai|na|nahin|mat)"
WANT: Final = r"(?:chahta|chahti|chahte|chahiye|chahun|chahunga|chahungi|cahta hu|chah raha|chah rahi)"
WISH: Final = r"(?:dil|mann|ji|mood|khwahish|iccha|tamanna|irada|soch|sochta|sochti|socha|soch raha|soch rahi|khayal|khyal|dua|planning|plan|himmat)"
GO: Final = (
    r"(?:jaun|jaunga|jaungi|jaun ga|jaun gi|jana|jaana|ja raha hu|ja rahi hu|ja raha|ja rahi|jane wala|jane wali)"
)
DO: Final = r"(?:lun|lunga|lungi|lun ga|lun gi|lena|loon|dun|dunga|dungi|dun ga|dun gi|dena|deni|dene|daalun|dalunga|dalungi|dalun ga|dalna|kar lun|kar lunga|kar lungi|kar lun ga|kar lun gi|kar dun|kar dunga|kar dungi|kar dun ga|kar raha|kar rahi|karna|karne|karni|karunga|karungi|karun ga|karun gi|karun|kar lena|kar dena)"
EATEN: Final = (
    r"(?:kha|khaa|pi|pee|nigal|gatak|chaba) (?:li|liya|le|lin|lein|gaya|gayi|chuka|chuki|raha hu|rahi hu|baitha|baithi)"
    r"|(?:khayi|khaya|khaayi|nigli|nigla|piya) (?:hai|hain|maine|he)"
)
EATING: Final = r"(?:kha|pi|pee|nigal|gatak) (?:lun|lunga|lungi|lun ga|lun gi|loon|jaun|jaunga|jaungi|ke mar|kar mar|ke so|kar so)|(?:khane|peene|pine|nigalne) (?:wala|wali|laga|lagi|ja|ko|ka)|(?:khana|peena|pina) (?:chahta|chahti|hai)"
POISON: Final = r"(?:zeher|zahar|zehr|keetnashak|kitnashak|chuhe maar dawa|chuhe maar|chuhe maarne ki dawa|chuhe marne ki dawa|chuhe maarne wali dawa|chuhe marne wali dawa|rat kill|rat poison|chuhe mar dawa|chuhe mar|chuhe mar dawai|chuhe ki dawa|chuhe wali dawa|phenyl|finail|tezab|harpic|hit spray|mitti ka tel|kerosene|sulphas|salfas|sulfas|teekha zeher|tik 20|arsenic)"
PILLS: Final = (
    r"(?:goliyan|goliya|golian|goliyon|golion|(?:sari|saari|poori|puri|bahut|bohat|itni|neend ki|nind ki|das|bees|pachas|dher sari) (?:goli|tablet|tablets|pills|dawa|dawai|dawaiyan|davaiyan)"
    r"|(?:poora|pura|puri|poori) (?:patta|packet|strip|bottle|sheeshi|shishi|botal))"
)
AT_HAND: Final = r"(?:haath mein|hath me|hathon mein|mere paas|mere pas|paas mein|samne|saamne|jeb mein|bag mein|takiye ke neeche|kharid|khareed|kharidi|kharida|le aya|le ayi|le aaya|manga|mangwa|mangwaya|jama|ikattha|ikatthi|ikathi|ikatthe|taiyar|tayyar|gin raha hu|gin rahi hu|ginn|gin|rakhi|rakha|rakh|chhupa|chupa|uthaya|utha|uthai)"
BLADE: Final = r"(?:blade|bled|chaku|chaaku|chhuri|churi|ustra|razor|kaanch|kanch)"
ROPE: Final = r"(?:phanda|phande|fanda|rassi|rasi|dupatta|dupatte|chunni|odhni|belt|saree)"
BODY: Final = r"(?:kalai|kalaai|nas|nass|nasen|nabz|haath|hath|bazu|baazu|jaangh|jangh|jaagh|chamdi|skin|wrist)"
CUT: Final = r"(?:kaat|kat|cut|cheer|chir|khurach|khurch) (?:li|liya|lun|lunga|lungi|lun ga|lun gi|di|dun|dunga|dungi|raha hu|rahi hu|raha|rahi|deta|deti|leta|leti|lena|ne|kar|karne|karta|karti|karna|chuka|chuki|dala|dali)|(?:kaatna|kaatne|kaatni|kaatta|kaatti|kaatun|kaatunga|kaatungi|kati hai|kaati hai|chirna|cheerna)"
ROOF: Final = r"(?:chhat|chat|terrace|building|bridge|pul|balcony|khidki|imarat|pahad|pahar|manzil|upar|unchai)"
WATER: Final = r"(?:nadi|dariya|darya|jheel|kuan|nehar|nahar|samundar|samandar|talab|jhelum|chenab|ravi|रावी|راوی|sutlej|satluj|narmada|godavari|brahmaputra|tawi|ganga|yamuna|sea|canal)"
JUMP: Final = r"(?:kood|kud|chhalang|chalang|jump|gir|doob|dub)"
TRAIN: Final = r"(?:train|rail|gaadi|gadi|metro|truck|bus|patri|patriyon|railway track|track)"
FOREVER: Final = r"(?:hamesha hamesha|hamesha|humesha|sada) (?:ke|k) (?:liye|lye|lie)"
DEATH: Final = r"(?:maut|mout|mrityu)"
LIFE: Final = r"(?:zindagi|jindagi|jeevan|zindgi|life|hayat|jivan)"
OWN_LIFE: Final = r"(?:apni|khud ki|apne) (?:jaan|jan|zindagi|jindagi|life|jeevan)"
SUICIDE: Final = r"(?:khudkushi|khud kushi|khudkashi|khudkusi|khudkhushi|khud khushi|خودکشی|aatmahatya|aatma hatya|aatm hatya|atamhatya|atmaghat|aatmaghaat|suicide|suside|सुसाइड|سوسائیڈ|jaan dene)"
FAMILY: Final = (
    r"(?:sab|sabhi|sabke|ghar|ghar walo|gharwalo|ghar walon|gharwalon|maa baap|ma bap|walidain|walden|parents|"
    r"mummy papa|ammi abbu|family|khandan|parivar|duniya|dharti|zameen|logo|logon|har kisi|doston|dosto|apno|apnon)"
)
KIN: Final = (
    r"(?:dost|saheli|yaar|bhai|behen|bahan|behan|behn|didi|roommate|cousin|classmate|batchmate|friend|junior|senior|gf|bf|girlfriend|boyfriend|"
    r"maa|mummy|ammi|papa|abbu|walid|walida|chacha|beta|beti|biwi|shohar|pati|patni|padosi|ladka|ladki|larka|larki)"
)
ELDER: Final = (
    r"(?:papa|pappa|baap|abbu|abba|abu|walid|pita|pati|shohar|shauhar|husband|boyfriend|bhai|bhaiya|chacha|mama|mamu|taya|uncle|"
    r"sautela baap|sauteli maa|maa|mummy|mumma|ammi|sasural wale|saas|sasur|ghar wale|gharwale|seniors|senior|teacher|sir|ustad|warden|cousin)"
)
HITS: Final = r"(?:maarta|maarti|maarte|mara|maara|pitta|peetta|peettey|peetti|pitte|pitti|peeta|pita|thappad|thappar|maar peet|marpeet|marpit|pitai|maar pitai|belt se|danda|dande se|lathi|joote se|jooton se)"

NOT_MEANT: Final = r"bukhar|sir dard|sar dard|sardard|zukam|khansi zukam|khansi ki|khansi ke|doctor|vitamin|allergy|sugar|thyroid|pet dard|kutte|kutta|billi|chuha|chuhe ko|film|movie|serial|drama|drame|kahani|news|khabar|akhbar"
KITCHEN: Final = r"sabzi|sabji|pyaz|pyaaz|phal|fruit|salad|kitchen|rasoi|kapde|kapda|saman|jhula|jhoola|bhains|bakri|shave|shaving|craft|project|practical|lab|pencil|bistar|tambu|tent"
PARTING: Final = r"(?:assignment|assignments|project|submission|deadline|college|skool|university|yunivarsiti|uni|school|class|hostel|exam|exams|paper|pariksha|imtihan|semester|office|job|internship|chhutti|chutti|match|series|season|team|cricket|batch|year|first year|फर्स्ट|ईयर|sal|mahine|mahina|farewell|trip|shadi|ramzan|diwali|warning|chetavani|samjha|mauka|moka|date|tareekh|tarikh|register|registration|form|admission|fees|shehar|sheher|mulk|desh|delhi|mumbai|dilli|bombay|kota)"
AWAKE: Final = r"jaldi|alarm|class|college|school|der|gym|padhne|padhai"

RULES: Final = (
    *heard(
        Tier.IMMINENT,
        {"taken": rf"(?:{POISON}|{PILLS}) ..3 (?:{EATEN})", "at_hand": rf"(?:{POISON}|{PILLS}) ..2 {AT_HAND}"},
        unless=NOT_MEANT,
    ),
    *heard(
        Tier.IMMINENT,
        {
            "blade_at_hand": rf"{BLADE} ..2 (?:haath mein|hath me|hathon mein|utha liya|uthaya|mere paas|mere samne|kharid|khareed|le aya|le ayi) ..2 (?:hu|hoon|hai|hain|liya|li|aya|ayi)",
            "rope": rf"(?:{ROPE}|pankhe|pankha|fan) ..3 (?:gale|gardan|latak|jhul|jhool|phanda|fanda)|{ROPE} ..2 (?:bandh|baandh) (?:li|liya|di|diya|rahi hu|raha hu|ke|kar)|(?:phanda|fanda|phansi ka phanda) ..2 (?:bana|taiyar|tayyar|laga)|gale (?:mein|me) ..1 (?:phanda|fanda|rassi|dupatta)",
        },
        unless=KITCHEN,
    ),
    *heard(
        Tier.IMMINENT,
        {
            "at_the_edge": rf"{ROOF} ..3 (?:khada|khara|khadi|khari|kharha|kharhi|chadh gaya|chadh gayi|charh gaya|charh gayi) (?:hoon|hu|hun)|{TRAIN} ..2 (?:leta|leti|let gaya|let gayi|baitha|baithi|khada|khadi|khara|khari) (?:hoon|hu)|{ROOF} ..2 {JUMP} (?:raha|rahi) hu",
            "cut_now": rf"{BODY} ..1 (?:kaat|kat|cut) (?:li|liya|di|dali|dala|chuka|chuki|rahi hu|raha hu)|khoon ..2 (?:beh|nikal|ruk nahi|nahi ruk) (?:raha|rahi|rha)",
        },
        unless=f"{KITCHEN}|dosto|doston|patang|padhne|padhai",
    ),
    *heard(
        Tier.IMMINENT,
        {
            "goodbye": rf"(?:meri|mera|meray|mere|yeh|ye|aaj) ..2 (?:aakhri|aakhiri|antim) (?:raat|din|baar|salam|message|msg|khat|chitthi|paigham|sandesh|post|status|call|subah|shaam|sham|alfaz|baat|mulaqat)|(?:aakhri|aakhiri|antim) (?:raat|salam|alvida|khuda hafiz|chitthi|khat|paigham|sandesh|alfaz)|(?:aakhri|aakhiri) (?:baar|bar) ..3 (?:alvida|mil lo|dekh lo|dekh raha|dekh rahi|maaf|baat kar lo)"
            rf"|{FOREVER} ..2 (?:ja raha|ja rahi|jaa raha|jaa rahi|jaunga|jaungi|jaun|chala jaun|chali jaun|chala jaunga|chali jaungi|so jaun|so jaunga|so jaungi|so jana|sona|so raha|so rahi|chup|khamosh|aankhen band|aankh band|gayab|mit jaun|mit jana|soja|alvida|jana|chale jana|chala jana|chali jana)"
            rf"|(?:duniya|zindagi|sab|sabko|doston|dosto|jahan) ..1 (?:alvida|khuda hafiz|khudahafiz)|alvida (?:duniya|zindagi|doston|dosto|sab|sabko|maa|ammi|papa)|kal (?:tak|se|subah|ke baad) ..4 (?:nahi|na) (?:rahunga|rahungi|rahun ga|rahun gi|hunga|hungi|hounga|dikhunga|dikhungi|milunga|milungi|milun ga|uthunga|uthungi|bachunga|bachungi)"
            r"|kal ..4 (?:zinda|jinda) (?:nahi|na)|(?:ab|phir) (?:kabhi|kbhi) (?:nahi|na) (?:milunga|milungi|milenge|lautunga|lautungi|aunga|aungi|dikhunga|dikhungi)|meri (?:laash|lash|mayyat|arthi|chita|qabar|kabar|janaza)|mera (?:janaza|antim sanskar|jnaza)|(?:duniya|is duniya) mein ..2 (?:nahi|na) (?:rahunga|rahungi|rahun|hunga|hungi)",
        },
        negatable=False,
        unless=rf"{PARTING}",
    ),
    *heard(
        Tier.HIGH,
        {
            "want_death": rf"(?:marna|marne|mar jana|mar jane|mar hi jana) ..1 (?:{WANT}|{WISH})|(?:marne|mar jane) (?:ka|ki|ko|ke) ..1 (?:{WISH}|{WANT}|taiyar|tayyar|baare|bare)|{I} ..2 (?:marna|mar jana) (?:hai|he|h|tha)|marne (?:ja|wala|wali|laga|lagi) ?(?:raha|rahi)? ?{AM}|marne (?:wala|wali) hu|(?:bas|sirf|ab|kash|kaash) ..2 (?:mar jaun|mar hi jaun|marna|mar jata|mar jati|mar jaunga|mar jaungi|mar jana)|mar (?:hi )?(?:jaun|jaunga|jaungi|jaun ga|jaun gi)|{I} mar (?:gaya|gayi|gya) to|(?:marne|mar jane) (?:do|de|dijiye) mujhe|mujhe (?:marne|mar jane) (?:do|de)|marna (?:hi )?(?:behtar|acha|theek|aasan|chahiye|padega|parega|sukoon)|mar (?:jana|jane) ..1 (?:behtar|acha|theek|aasan|sahi)|mar kyu (?:nahi|na) (?:jata|jati)|kyu (?:nahi|na) mar (?:jata|jati|gaya|gayi)",
            "death": rf"(?:koi|please|plz|bas|khuda|allah) ..1 mujhe maar (?:do|de|dalo|daalo)|mujhe maar (?:do|dalo|daalo|de do) (?:koi|please|plz|bas)|(?:mujhe|mujhko|bas|sirf|ab|kaash) ..3 {DEATH} ..1 (?:chahiye|aa jaye|a jaye|aaye|aye|de do|dedo|de de|mil jaye)|{DEATH} (?:ki|ka) (?:dua|intezar|intzar|khwahish|tamanna|prarthana|raah)|{DEATH} (?:chahiye|aa jaye|hi behtar|behtar|ko gale|pyari|mang)|(?:allah|bhagwan|khuda|rab|ishwar|bhagvan|maula) ..3 (?:utha le|utha lo|bula le|bula lo|maut de|le le mujhe)",
            "end_myself": rf"{SELF} ..1 (?:khatam|khatm|maar|mita|mitaa|phansi|jala|uda|goli maar|samapt|latka|shoot|hang) ..1 {DO}|{SELF} (?:maarna|maarne|marna|marne|jalana|mitana) ..1 (?:{WANT}|{WISH}|ja|wala|wali|laga|lagi|ka|ki)|{OWN_LIFE} ..1 (?:khatam|khatm|le|lene|leni|lena|de|dene|deni|dena|samapt|end|tyag|finish) ?(?:{DO})?|(?:khatam|khatm|maar|mita|samapt) (?:karna|kar|kar dena|dena|dalna|lena) ..2 {SELF}|jaan (?:de|dene|deni|dena) (?:dun|dunga|dungi|dun ga|dun gi|hai|ka|ko|ja|chahta|chahti|wala|wali)|(?:zindagi|jeevan|life|sab kuch|sab|kahani|qissa|kissa) ..1 (?:khatam|khatm|end|samapt|finish) {DO}",
            "suicide": rf"{SUICIDE} ..1 (?:{DO}|kar|ka|ke|ki|ko|hi|karna|karne|attempt|lagta|sujhta) ..1 (?:{WANT}|{WISH}|hu|hoon|hai|lun|lunga|lungi|raasta|rasta|tarika|baare|bare|liye|raha|rahi|upay|hal|option|ga|gi)|{SUICIDE} (?:{DO}|kar lun|kar lunga|kar lungi)|(?:dil|mann|man|ji) (?:kar|karta|karti|kehta|ho|chahta|mein|me) ..2 {SUICIDE}",
            "means_thought": rf"(?:{POISON}|{PILLS}) ..2 (?:{EATING})|zeher (?:de do|dedo|la do|lado) ..1 mujhe|mujhe ..1 zeher (?:de do|dedo|de|la do)|{ROOF} ..2 {JUMP} ..1 (?:{GO}|{WISH}|{WANT}|jaun|kar|karu|mar|ke|ne|ka|kar jaun|lagane|lagana|lagaun|lagaunga|lagaungi|lagadun|laga dun|laga dunga)|{WATER} ..2 {JUMP} ..1 (?:{GO}|{WISH}|{WANT}|kar|ke|ne|ka|mar|marne|marna|laga dun|lagane)|{TRAIN} (?:ke|k) (?:neeche|niche|aage|agay|samne|saamne) ..2 (?:{GO}|{WISH}|let|leit|kood|kud|aa|a|kat|mar)|(?:phansi|fansi|phaansi) ..1 (?:laga|lagane|lagana|le|lene|lagaunga|lagaungi|chadh|pe latak|par latak|lag ) ?(?:lun|lunga|lungi|lun ga|lun gi|ka|ja|wala|wali|loon|jaun)|(?:pankhe|fan) (?:se|pe|par) (?:latak|jhul|jhool)|(?:gas|gais) ..2 (?:khol|on) ..1 (?:ke so|kar so|dun|dunga|dungi|ke mar)|(?:petrol|diesel|mitti ka tel|kerosene) ..2 (?:aag|chhidak|chidak|daal ke|dal ke)|aag laga (?:lun|lunga|lungi|lun ga)",
            "how_to_die": r"kitni (?:goli|goliyan|tablet|tablets|dawai|dawaiyan|neend) ..4 (?:mar|marta|marte|maut|jaan|marne)|(?:marne|khudkushi|suicide) ..1 (?:ka|ke|karne ka) ..2 (?:tarika|tareeka|tareeqa|tariqa|rasta|upay)|(?:bina|baghair) dard ..2 (?:mar|marna|marne|maut)|kaise (?:marun|maru|mar jaun|khudkushi|suicide karu)",
            "leave_world": r"(?:is )?(?:duniya|dunya|jahan|sansar) (?:se |ko |hi )?..1 (?:chala jaun|chali jaun|chala jana|chali jana|chale jana|chala jaunga|chali jaungi|jana chahta|jana chahti|chhod dun|chhor dun|chhod dunga|chhor dunga|chhod dungi|chhor dungi|chhod jaun|chhor jaun|chhodna|chhorna|chhod kar ja|chhor kar ja|chhod ke ja|chhor ke ja|chod ke ja|rukhsat|vida|kooch|kuch karna|ja raha|ja rahi|mit jaun)",
        },
        intent=True,
        unless=r"gaand|gand|lund|chut|itni garmi|garmi mein|garmi me|swimming|स्विमिंग|سوئمنگ|diving",
    ),
    *heard(
        Tier.HIGH,
        {
            "not_live": rf"(?:jeena|jina|jeene|zinda|jinda|zinda rehna|zinda rehne) (?:ab |hi |ki |ka |ko )?..2 {NOT} (?:{WANT}|hai|he|h|lagta|karta|karti|rehna|raha|rahi|{WISH}|bacha|rahna|mujhe|aur|ab|chah)|{NOT} (?:jeena|jina|zinda rehna|jiya) ?..1 (?:{WANT}|mujhe|ab|aur|hai|jata|jaata|ja)?|(?:ab|aur|mujhe|bas|mujhse) ..2 (?:{NOT} jeena|jeena {NOT}|{NOT} jiya|jiya {NOT}|{NOT} jee|ji {NOT} sak)|jeene (?:ka|ki|ke) ..2 (?:matlab|maqsad|maksad|fayda|faida|dil|mann|man|himmat|wajah|waja|iccha|khwahish|shauq|shauk|tamanna|chah|umeed|haq|hak|ji|liye kuch|liye koi) ..1 (?:{NOT}|khatam|khatm|kya|mar|kho|hi {NOT})|(?:ji|jee) (?:kar|ke) ..1 (?:kya|fayda|faida|karunga|karungi|karna|milega|karu)|(?:kyu|kyun|kis liye|kisliye|akhir kyu) ..1 (?:jee raha|jee rahi|ji raha|ji rahi|jiyun|jiun|zinda)|{LIFE} (?:se )(?:..1 )?(?:tang|haar|har gaya|har gayi|nafrat|bezar|bezaar|chhutkara|chutkara|azadi|aazadi|mukti|nijat|mann bhar|dil bhar|ukta|oob|ub gaya|ub gayi)|{LIFE} ..1 (?:nahi|na) chahiye",
            "without_me": r"(?:jiu|jiun|jeeu|jeeun|jiyu|jiyun|zinda rahun|zinda rahu) (?:ya|chahe|aur) (?:maru|marun|mar jaun|na)|(?:maru|marun) ya (?:jiu|jiun|jeeu|jiyun)|(?:mere|mre) (?:bina|bagair|baghair|na hone|na rehne|marne|mar jane|chale jane|jane) ..5 (?:khush|behtar|acha|sukoon|sukun|farak|fark|farq|azad|aazad|chain|aasan|theek|rahat|bhala)|(?:main|mai|mein) (?:na|nahi) (?:rahu|rahun|hota|hoti|raha|rahi|rahunga|rahungi) (?:to|toh|tou) ..5 (?:khush|behtar|acha|sukoon|farak|fark|farq|azad|chain|aasan|theek|rahat|yaad|royega|kami)|(?:kaash|kash|lagta hai|lagta he) ..2 (?:main|mai) ..1 (?:na|nahi) (?:rahu|rahun|hota|hoti)|(?:kaash|kash|main|mai|agar) ..2 paida (?:hi )?..1 (?:na|nahi) ?(?:hota|hoti|hua|hui)?|(?:main|mai) ..1 paida (?:hi )?kyu|mere (?:marne|mar jane) (?:ke baad|se|par|pe)",
            "burden": rf"(?:{FAMILY}) ..3 (?:bojh|boj) ..2 (?:hu|hoon|ban|lagta|lagti|samajh|nahi ban)|(?:main|mai) ..4 (?:bojh|boj) (?:hoon|hu|ban gaya|ban gayi|ban chuka|ban chuki)",
            "vanish": r"(?:gayab|ghaib|ghayab) ho (?:jana|jaun|jau) ..1 (?:chahta|chahti|hai|hu|hamesha)|(?:lagta|mann|dil|ji) ..3 (?:gayab|ghaib|ghayab) ho (?:jaun|jana|jau)",
        },
        negatable=False,
    ),
    *heard(
        Tier.HIGH,
        {
            "never_wake": rf"(?:so jaun|so jau|sona chahta|sona chahti|so jana chahta|so jana chahti|sone) ..3 (?:kabhi|hamesha|aur|phir|fir|dobara) ..2 (?:na|nahi|{FOREVER}) ?..1 (?:uthu|uthun|jagu|jagun|utha|uthna)|(?:aankh|aankhen|ankhe|ankhen|neend) ..2 (?:na|nahi|hi na|kabhi na) (?:khule|khulen|khuley|tute|toote)|(?:subah|kal|kabhi|dobara|phir) ..3 (?:na|nahi) (?:uthu|uthun|jagu|jagun|uthna pade|jagna pade)|(?:kaash|kash) ..4 (?:na|nahi) (?:uthu|uthun|uthta|uthti|jagu|khule)",
        },
        negatable=False,
        unless=AWAKE,
    ),
    *heard(
        Tier.HIGH,
        {
            "cutting": rf"(?:apni |apna |apne |khud ki |khud ka |maine |mai |main |phir se |ab )(?:..1 )?{BODY} ..1 (?:{CUT})|(?:kalai|nas|nabz|nass|nasen) ..1 (?:{CUT})|{BODY} (?:pe|par|mein) ..1 (?:blade|kat|katt|cut) ..1 (?:maarta|maarti|lagata|lagati|chalata|chalati|mara|lagaye|lagaya|chalaya|chala)|{BLADE} (?:se|chala) ..2 (?:{BODY}|khud|apne|kaat|kat|cut|kata|kati)",
            "hurting": rf"{SELF} ..1 (?:chot|zakhm|zakhmi|jakhmi|nuksan|nuqsan|takleef|taklif|dard|saza|sazaa|hurt|harm|noch|pit|peet|jala|kaat|kat|cut|zarar|aziyat|tarpa|ghayal) ..1 (?:pahuncha|pahunchata|pahunchati|pahunchana|pahunchane|pahunchaun|de|deta|deti|dena|dun|kar|karta|karti|karna|karne|karu|karun|raha|rahi|leta|leti|lena|lun|ne|hu)|{SELF} (?:kaatta|kaatti|maarta|maarti|jalata|jalati|kaatne|kaatna|nochta|nochti|peetta|peetti)|khoon (?:dekh|behta|nikalta|nikal|baha) ..2 (?:sukoon|sukun|rahat|relief|acha lagta)|(?:cigarette|sigret|mombatti|machis|lighter) se ..1 (?:khud|apna|apni|haath|hath) ..1 (?:jala|jalaya|jalata|jalati)",
        },
    ),
    *heard(
        Tier.THIRD_PARTY,
        {
            "another": rf"{KIN} ..5 (?:marna chahta|marna chahti|marna chahte|mar jana chahta|mar jana chahti|marne ki|marne ka|{SUICIDE}|{SELF} ..1 (?:khatam|maar|kaat|nuksan|chot|jala|hurt|cut)|jeena nahi|nahi jeena|jaan de|jaan dene|zeher kha|zeher pi|goliyan kha|phansi laga|nas kaat|haath kaat|kalai kaat)"
        },
        negatable=False,
        mention=True,
    ),
    *heard(
        Tier.ABUSE_DANGER,
        {
            "hits_me": rf"{ELDER} ..4 (?:mujhe|mujhko|mujh ko|hamen|humein|hum|mummy ko|ammi ko|maa ko|behen ko|mujhse) ..3 {HITS}|(?:mujhe|mujhko|mujh ko) ..3 (?:maarta|maarti|maarte|peetta|peetti|peette|pitta|pitte|maar peet|marpeet|belt se maar|dande se maar) ..1 (?:hai|hain|he|tha|the|thi|karta|karte)|(?:sharab|daru|nashe) ..3 (?:mujhe|hamen|ammi ko|mummy ko|maa ko) ..1 {HITS}|{ELDER} ..3 (?:haath|hath) (?:uthate|uthata|uthati) (?:hai|hain|he)|mujhe ..2 (?:kamre mein|kamre me|ghar mein|bathroom mein) ..1 band (?:kar|rakha|rakhte|kiya)|mujhe ..2 (?:bhookha|bhukha) (?:rakha|rakhte|rakhti)",
            "forced": r"(?:mujhe|mujhko|mere saath|mere sath|mujh se|mujhse|mujh par) ..4 (?:zabardasti|jabardasti|zabrdasti|zor zabardasti|rape|balatkar|galat kaam|ghalat kaam|ganda kaam|galat harkat|galat harkatein|gandi harkat|zyadti|ziadti|chhed|chhedchhad|chhed chhad|molest|badtameezi|blackmail|dhamki|dhamka|dhamkata|dhamkate|haraas|hirasan|harass|shoshan|galat jagah|hawas|tashaddud)|(?:galat|ghalat|gande|buri) (?:tarah|tarike|tareeke|tariqe|jagah|nazar|niyat) (?:se |par |pe )?..1 (?:chhu|chhua|chhuta|chua|chuta|touch|haath|hath)|(?:zabardasti|jabardasti|jabran|zabrdasti) ..2 (?:shadi|shaadi|nikah|rishta|vivah|byah)|(?:shadi|shaadi|nikah) ..1 (?:zabardasti|jabardasti|jabran)|(?:meri|mera|mere) ..3 (?:photo|photos|video|tasveer|tasveeren|tasvir|pics|nude|nudes) ..3 (?:viral|leak|phaila|faila|daal dega|daal dunga|upload|dikha dega|dikha dunga|bhej dega|bhej dunga)|(?:mera|meri) gala (?:dab|ghont|ghot)|ghar (?:jane|jaane|wapas jane) (?:se|mein|me) ..1 (?:dar|khauf|khof)|ghar (?:mein|me|par|pe) ..2 (?:mehfooz|mahfooz|surakshit|safe) nahi",
        },
        unless=r"mazak|film|movie|khel mein|khel khel|match",
    ),
    *heard(
        Tier.ABUSE_DANGER,
        {
            "threat": r"(?:mujhe|mujhko|hamen|humein) ..3 (?:jaan se maar|maar dalne ki|maar daalne ki|marne ki dhamki|zinda jala|qatal kar|katal kar|tezab)|jaan se (?:maar|marne|maarne) ..1 (?:dega|degi|denge|dalega|dalenge|dalegi|ki dhamki|ki koshish|deta|dete)",
        },
        saying=True,
        unless=r"mazak|film|movie|khel mein|khel khel|match",
    ),
    *heard(
        Tier.VIOLENCE,
        {
            "will_hurt": r"(?:usko|use|usse|us ko|unko|unhe|unhen|sabko|sab ko|teacher ko|sir ko|boss ko|warden ko|principal ko|papa ko|baap ko|bhai ko|roommate ko|usay|usey|isko|inko|in sab ko|un sab ko) ..2 (?:jaan se maar|maar dunga|maar dungi|maar dun ga|maar dalunga|maar dalungi|maar daalun|maar dalun ga|kaat dun|kaat dunga|kaat dungi|kaat dalunga|goli maar|chaku maar|chhuri maar|zinda nahi chhod|zinda nahi chhor|jala dun|jala dunga|jala dungi|khatam kar dun|khatam kar dunga|khatam kar dungi|qatal kar|katal kar|zeher de dun|zeher de dunga|tezab)|(?:uska|unka|sabka|iska) (?:khoon|khun|qatal|katal|murder) ..1 (?:kar|karunga|karungi|pi|karna)",
        },
        unless=r"match|game|khel|pubg|bgmi|free fire|mazak",
    ),
)
SAYINGS: Final = heard(
    Tier.NONE,
    {
        "saying_dying_of": r"(?:hasi|hansi|has|hans|haste|hanste|hasa|hansa|bhook|bhookh|bhuk|pyas|pyaas|garmi|thand|sardi|sharam|sharm|neend(?! (?:mein|me)(?![^ ]))|khushi|bore|bor|boriyat|dar|darr|gusse|jalan|thakan|excitement|tension|curiosity|padh|padhai|kaam|wait|intezar) (?:se |ke |kar |kar ke |mein |ke mare |ke maare |ho ke |ho kar |has |hans |padh |padh ke )?..3 (?:mar (?:hi )?(?:gaya|gayi|gaye|gye|raha|rahi|rahe|jaun|jaunga|jaungi|jaenge|jayenge|jata|jati|jana)|marne (?:wala|wali|laga|lagi))",
        "saying_laughing": r"(?:hasi|hansi|has|hans|haste|hanste|hasa|hansa|laughing) ..6 mar (?:hi )?(?:gaya|gayi|gaye|jaun|jaunga|jaungi|jayenge|raha|rahi)",
        "saying_machine": r"(?:फोन|बैटरी|मोबाइल|लैपटॉप|فون|موبائل|بیٹری|لیپ ٹاپ|phone|mobile|battery|batri|laptop|charger|car|gaadi|bike|internet|wifi|net|paudhe|paudha|plants|plant|machhar|makkhi|machhli|murgi|keede|cockroach|inverter|ups|bulb)(?! (?:kar|karke|pe|par|se|mein|aaya|kiya|uthaya|kiya|ghumaya)) ..6 (?:mar|marne|marna|marta|marti|marte|mara|mari|mare|maregi|marega) ?..1 (?:gaya|gayi|gaye|wala|wali|jaate|jate|jati|jata|jayega|jayegi|raha|rahi|rahe|hai|hain)?",
        "saying_without_tea": r"(?:chai|coffee|kafi|phone|mobile|wifi|net|internet|momos|maggi|biryani|chocolate|music|gaane|ac|pankhe|cricket|netflix|insta|reels|neend|khana|khane|samose|pani puri|golgappe|chawal|roti) (?:ke|k) (?:bina|bagair|baghair|bin) ..4 (?:zinda|jee|ji|jeena|mar|jina|marunga|marungi) ..2 (?:nahi|nai|na|sakta|sakti|reh|jaun|jaunga|jaungi|jayen|jayenge|raha|rahi|sakte|jata|jati)",
        "saying_effort": r"(?:jaan|jan) ..1 (?:laga|lagaa|lada|lara|larra|jhonk|jhok|chhidak|chidak|phoonk|daal|dal|nichod) ..1 (?:di|diya|de|dena|deni|dunga|dungi|denge|ke|kar|dete|raha|rahi|do)|(?:bhook|bhookh|bhuk|pyas|garmi|thand|sardi|dar|thakan|padhai|exam) ..2 (?:se)? ?..1 (?:jaan|jan) ..1 (?:ja|nikal|nikli|jaa) ..1 (?:rahi|gayi|raha|hai|jayegi|li)",
        "saying_for_love": r"(?:ke|k|pe|par) (?:liye )?(?:to )?(?:mar mit|mar mita|mar mite|marta hu|marti hu|marte hai)|jaan (?:nikal|chhoot|chhut|khaa|kha) (?:gayi|gai|raha|rahi|rahe|li|jati|jaegi|jayegi)|(?:exam|exams|paper|assignment|project|padhai|physics|maths|chemistry|boss|teacher|gaana|song|smile|garmi) ..2 (?:jaan le|jan le|mar dala|maar dala|maar diya|maar dega|maar degi|maar dalega|maar dalegi|maar dalenge|maar degi|maar rahi|maar raha|jaan lega|jaan legi)",
    },
)
