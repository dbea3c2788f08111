"""More sayings: no time to die, half dead without tea, a right that death has, questions of history and of kinds."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, sayings

SUICIDE: Final = r"(?:khudkushi|khud kushi|aatmahatya|atmahatya|suicide|सुसाइड|سوسائیڈ)"
GAMES: Final = r"(?:khel mein|khel me|game|गेम|گیم|character|कैरेक्टर|کیریکٹر|player|प्लेयर|پلیئر|avatar|boss|बॉस|باس|enemy|zombie|monster)"

SAYINGS: Final = (
    *heard(
        Tier.NONE,
        {
            "saying_no_time_to_die": r"(?:marne|mar jane) ..1 (?:ki|ka|tak ki|tak ka) ..1 (?:bhi)? ?..1 (?:fursat|phursat|time|टाइम|ٹائم|waqt|samay|chhutti) ..1 (?:nahi|nai|na|kahan)",
            "saying_half_dead": r"(?:marne|mare|mar) (?:wali|wale|wala|jaisi|jaise|jaisa) ..1 (?:halat|haalat|haal|hal|feeling|condition|shakal)|(?:mar mar ke|mar mar kar|marte marte|adhmara|adhmari|adh mara) ..1 (?:pahunch|pass|paas|nikla|nikli|bacha|bachi|poora|pura|kiya|submit|likha)",
            "saying_not_dying": r"(?:nahi|nai|nahin) ..1 (?:marne|mar jane) (?:wala|wali|wale)|(?:itni|itna) ..1 (?:jaldi|aasani se|asani se) ..1 (?:nahi|nai) ..1 (?:marunga|marungi|marne|mar jaunga)|(?:nahi|nai) (?:marunga|marungi) ..2 (?:itni jaldi|abhi)",
            "saying_against_it": rf"{SUICIDE} ..1 (?:ke|ki) ..1 (?:khilaf|khilaaf|virodh|against|mukhalif|mukhalfat)|{SUICIDE} (?:ki|ke) ..1 (?:kitni|kitne|char|chaar|teen|paanch|mukhtalif|vibhinn|alag alag) ..1 (?:qismen|qismein|kismen|aqsam|aqsaam|prakar|types|bhed|wajah|wajahen|karan)",
            "saying_deaths_right": r"(?:marna|maut|mout|mrityu) ..1 (?:bar haq|barhaq|bar hak|barhak|haq hai|atal satya|atal hai|ek satya|shashwat)|(?:kul|qul|har) (?:nafs|jaan) ..3 (?:maut|mout)",
            "saying_history": r"(?:ne|nay) ..1 (?:kaise|kab|kyu|kyun|kahan|kis san) ..1 (?:jaan di|jaan dee|khudkushi ki|aatmahatya ki|suicide ki|suicide kiya|zeher piya|zahar piya|phansi li) ..1 (?:thi|tha)",
            "saying_characters": rf"{GAMES} ..6 (?:mar|maar|mer) (?:hi )?(?:jata|jati|jate|jaata|jaati|jaate|gaya|gayi|raha|rahi|jayega|dala|diya)",
            "saying_old_film": r"kal ho (?:na|naa|nah) ho|(?:death|डेथ|ڈیتھ|marne wala|maut wala) (?:scene|सीन|سین)|kabhi alvida (?:na|naa) kehna|maut ka khel|dil ne maar dala",
            "saying_shame": r"(?:sharam|sharm|laaj|laj|cringe|gusse|jhenp) (?:se|ke mare|ke maare) ..3 (?:mar|marne|doob|gad|zameen)|(?:sharam|sharm) ..3 (?:doob maro|doob mar|zameen phat|gad jaun|gad jau)",
            "saying_cut": r"(?:phone|फोन|call|कॉल|کال|light|लाइट|bijli|batti|line|salary|tankhwah|paise|marks|number|attendance|ticket|टिकट|cake|केक|challan|ungli|naakhun|nakhun|baal|chutki) ..2 (?:kaat|kat|kaata|kata) ..1 (?:diya|di|liya|gaya|gayi|gaye|raha|rahi|dete|deta|lo|do)",
            "saying_share_photos": r"(?:photo|photos|फोटो|فوٹو|pic|pics|video|videos|वीडियो|ویڈیو|tasveer|tasveeren) ..3 (?:share|शेयर|شیئر|bhej|daal|dal|post|tag|upload|send|forward) ..1 (?:kar )?(?:dena|dijiye|dijiyega|do yaar|dena plz|dena please|karna)",
            "saying_do_not_eat": r"(?:zeher|zahar) (?:mat|na) (?:khao|kha|khaya karo|piyo|pi|pee)",
            "saying_knocked": r"(?:sar|sir|haath|hath|pair|paon|ghutna|ungli|kohni|matha|naak) ..2 (?:deewar|diwar|darwaze|mez|table|टेबल|ٹیبل|almari|khambe|shelf|bed) ..1 (?:se|mein|me|par|pe) ..1 (?:takra|lag|dab|phas|chipak) (?:gaya|gayi|gai)|(?:deewar|diwar|darwaze|mez|table|khambe) ..1 se ..2 (?:sar|sir|haath|hath|pair|paon|matha|naak) ..1 (?:takra|lag|dab|phas) (?:gaya|gayi|gai)",
            "saying_premchand": r"(?:premchand|प्रेमचंद|پریم چند) ..2 kafan|kafan ..3 (?:saransh|khulasa|kahani|lesson|chapter|patra|lekhak|summary)",
            "saying_if_more_work": r"mar (?:hi )?(?:jaunga|jaungi|jaun ga|jaun gi) ..1 (?:agar|yadi|if) ..3 (?:lecture|लेक्चर|لیکچر|class|assignment|असाइनमेंट|اسائنمنٹ|reel|joke|meme|question|sawal|page|chapter|mail|meeting|test|quiz) ..2 (?:suna|diya|aaya|hua|mila|padha|dekha|kiya|di|li)?",
            "saying_examined": r"(?:doctor|dentist|डेंटिस्ट|nurse|नर्स|vaid|hakeem|physio|ent) ..1 (?:ne|nay) ..3 (?:gala|pet|haath|hath|gardan|pair|munh|pith|peeth) ..1 (?:ko)? ?..1 (?:daba|pakad|pakar|chhu|dekh|touch) ..1 (?:ke|kar|kr|diya|liya)",
            "saying_viral_for_fun": r"(?:video|वीडियो|ویڈیو|reel|रील|ریل|photo|meme) ..2 viral ..1 ho ..1 (?:gayi|gai|gaya|rahi|gyi) ..1 (?:dance|डांस|ڈانس|gaane|song|singing|cooking|speech|comedy|billi|kutte|views|likes|wali dance)|(?:dance|डांस|ڈانس|gaane|gana|singing|cooking|speech|comedy) (?:wali|wala|ki|ka) ..1 (?:video|वीडियो|ویڈیو|reel|photo)",
            "saying_hung_lights": r"(?:pankha|pankhe|fan|chhat|rassi|पंखे) ..1 (?:se|pe|par) ..1 (?:latki|latka|latke|tangi|tanga) ..1 (?:hui|hua|hue)? ?..1 (?:light|lights|लाइट|لائٹ|jhalar|jhaalar|chain|gubbare|ladiyan|ladi|decoration|tasveer|poster)",
            "saying_like_poison": r"(?:zeher|zahar) ..1 (?:jaisa|jaisi|jaise|saman)|(?:jaan|jan) de (?:di|dee|diya) ..1 (?:exam|paper|padhai|match|project|presentation|practice|viva) ..1 (?:mein|me|ke liye|ki)?",
            "saying_hang": r"(?:phone|फोन|laptop|लैपटॉप|computer|कंप्यूटर|system|app|site|portal|game|kapde|kapdon|parda|parde|tasveer|photo frame|calendar|jhumar|jacket|bag) ..4 (?:latak|latka|latki|hang|हैंग|ہینگ|taang|tang) ..1 (?:gaya|gayi|hua|hui|raha|rahi|diya|di|ho|kar)",
        },
    ),
    *sayings(
        (
            r"painless (?:way|ways|method|option)s? (?:to|of) (?:lose|losing|learn\w*|sav\w+|earn\w*|fil\w+|remov\w+|pay\w*|study\w*|apply\w*|invest\w*)",
            r"(?:dal|naini|nainital|pichola|wular|powai|hussain sagar|upper) lake|lake (?:view|side|house)",
            r"(?:left|wrote|leave|leaving) (?:me |us )?a (?:\w+ )?note (?:about|regarding|for the|on the fridge|with (?:the|a) (?:recipe|list|bill)|saying (?:dinner|lunch|food|breakfast))",
            r"edge of (?:the |my |our )?(?:stage|bed|seats?|tables?|desk|sofa|chair|frame|photo|paper|page|screen|field|court|pitch|campus|city|town|village)",
            r"(?:against|condemn\w*|opposed to|prevent\w*|say no to) (?:the idea of )?(?:suicide|self ?harm)(?= ?$| (?:and|because|so|in|completely|totally)(?![^ ]))",
            r"killed? (?:it|that|the (?:stage|dance|performance|show|presentation|viva|interview|gig|audition|look))(?: (?:on stage|tonight|today|yesterday))?|to kill for|dressed to kill|if looks could kill|curiosity killed|kill(?:ed|ing)? (?:some |the |my )?(?:time|boredom|buzz|joy|switch|process|the (?:server|task|process|app|script|lights?|engine|bug|virus|germs?|weeds?))|make a killing|silence is killing",
            r"end of (?:the )?(?:semester|sem|term|year|month|week|day|exam|story|season|chapter|lecture|discussion)|(?:end|ending) (?:my|the|this) (?:internship|subscription|lease|call|meeting|session|semester|contract|membership|turn|streak|day|week|year|speech|essay|presentation)|dead (?:end|weight|battery|pixels?|stock|heat|ringer|silence|on time|wrong|right|sea|poets society|cells?)|(?:die|dying|died|dead) (?:out|down|off|cast|hard fan)|never say die",
            r"(?:hang|hung|hanging) (?:the |my |our |up |some )*(?:clothes|laundry|curtains?|poster|posters|painting|pictures?|photos?|lights|banner|coat|jacket|bag|towel|decorations?|calendar|wet \w+)|(?:phone|laptop|computer|system|pc|app|site|portal|program|browser|windows) (?:\w+ )?(?:hangs?|hanged|hung|is hanging|keeps hanging|got hung)|cliff ?hanger|hangover|hang ?man",
            r"(?:cut|cuts|cutting) (?:my |the |our |some |his |her )?(?:hair|nails|fringe|bangs|cake|fruits?|onions?|veggies|vegetables|cost|costs|corners|class|classes|call|sugar|carbs|caffeine|ribbon|grass|trees?|paper|cloth|fabric|budget|screen ?time|marks|line|queue|chase|crap|slack)|cut ?off(?:s| marks?| list| date)?|(?:paper|hair|short|wood|linoc?|film) ?cuts?|cut the (?:chase|crap|drama)",
            r"(?:jump|jumped|jumping) (?:rope|jacks?|the (?:queue|line|gun|signal)|to (?:conclusions?|chapter|question|page|the (?:next|last))|into (?:the )?(?:pool|conclusions?|coding|work|the (?:deep end|conversation|syllabus))|on (?:a|the) (?:call|bandwagon|trend|trampoline)|for joy|scare)|(?:miss|missed|catch|caught|board|boarded|book|booked) (?:the|my|a|our) (?:\w+ )?(?:train|metro|bus|flight)",
            r"(?:chill|vitamin|calcium|iron|allergy|birth control|contraceptive|red|blue|poison|bitter|tough|hard|stomach|cold|antibiotic|headache|fish oil|omega|multivitamin|thyroid|zinc|biotin|skin) (?:pill|pills|tablets?)|pill to swallow|poison (?:ivy|apple|frog|dart|pill defen[cs]e)|(?:roof|rooftop|terrace) (?:party|garden|cafe|restaurant|bar|solar|concert|cricket|match|yoga|potluck|barbecue|bbq|is leaking|leak\w*)|raise the roof|hit the roof|through the roof",
        )
    ),
)
