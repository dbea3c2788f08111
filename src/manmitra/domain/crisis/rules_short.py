"""Plain words in short turns: the sentence is over before a longer rule has begun."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, rules

OF_PLAY: Final = (
    r"game|level|boss|pubg|bgmi|gta|film|movie|series|novel|play|drama|skit|character|story|anime|haha\w*|lol|lmao"
)
MEANS: Final = (
    r"(?:(?:sleeping )?(?:pills?|tablets?)|poison|rope|hanging|blade|train|lake|river|height|jumping|drowning)"
)
SURE_MEANS: Final = r"(?:(?:sleeping )?(?:pills?|tablets?)|poison|rope|hanging|blade|jumping|drowning)"
OF_OFFICE: Final = r"farewell party|seniors|batch|office|colleagues|resignation|hostel|internship|company|team|manager|hr|class|teacher|principal|love letter|cover letter"

ENGLISH: Final = (
    *rules(
        "en",
        Tier.HIGH,
        {
            "jumps_today": r"^i (?:will |am going to |am gonna )?jump (?:today|tonight|tomorrow|now)(?= ?$| (?:from|off|and))|^(?:ill|im going to|im gonna) jump (?:today|tonight|now)(?= ?$| (?:from|off))",
            "woke_against_will": r"(?:hate|hated|angry|upset|disappointed|sad|furious|crying) (?:that |because )?i (?:\w+ )?(?:woke up|survived|didnt die|lived) (?:after|from|despite|through) (?:\w+ ){0,2}(?:pills|tablets|overdose|attempt|fall|medicines?|it)|why did i (?:have to )?(?:survive|wake up) (?:after|from|despite) (?:\w+ ){0,2}(?:pills|tablets|overdose|attempt|fall|medicines?)",
            "means_bought": r"(?:poison|sulphas|sulfas|celphos|noose|rope) is (?:bought|ready|with me|in my (?:bag|drawer|room|cupboard|almirah))|(?:poison|sulphas|sulfas|celphos|rope|blade) (?:is )?(?:kept|hidden) (?:\w+ )?(?:in|under|behind|inside) (?:my |the )?(?:\w+ )?(?:almirah|cupboard|drawer|bag|pillow|mattress|box|sweaters|books|wardrobe|trunk|pocket)",
            "cuts_unseen": r"i (?:only |always )?cut (?:\w+ )?where (?:the |my |no |nobody |no one |they )?\w* ?(?:covers?|hides?|sees?|looks?|can see|cant see|wont see)",
            "ends_it_before": r"^(?:im |i am |so im )?ending it before (?:\w+ ){0,2}(?:results?|they|he|she|marriage|wedding|exams?|christmas|diwali|birthday|it gets)",
            "letter_ready": r"(?:goodbye|suicide|farewell to the world) (?:letters?|notes?) (?:is |are )?(?:typed|written|done|ready|kept|drafted|printed|scheduled|saved|finished|signed|sealed)",
            "wants_a_grave": r"(?:want|need|prefer|deserve|wish for) (?:a|my|my own|the) grave(?= ?$| (?:not|and|instead|more|now))",
            "date_to_die": r"(?:pick|picked|picking|choose|chose|chosen|choosing|set|fixed|decided|select\w*|circled|marked) (?:\w+ ){0,3}(?:date|day|night|hour|way|place|spot) to die",
            "which_means": rf"{SURE_MEANS} or (?:by |with |the |a |use )?{MEANS}(?= ?$| (?:which|flip|tell|what|i (?:cant|dont)|for me|tonight|today|is (?:better|easier|quicker|faster)))|{MEANS} or (?:by |with |the |a )?{SURE_MEANS}(?= ?$| (?:which|flip|tell|what|i (?:cant|dont)|for me|tonight|today|is (?:better|easier|quicker|faster)))",
            "removes_oneself": r"(?:removing|deleting|erasing|subtracting|deducting) myself (?:from (?:this|the|their) (?:world|earth|planet|picture|equation|family|life|lives|sum|budget)|permanently|forever|for good|tonight)",
            "debt_ends_with_me": r"(?:loan|debt|emi|burden|problem|pain|expenses?|dowry) (?:\w+ )?(?:dies|will die|ends|will end|goes|can end|finishes) with me",
            "slashes_oneself": r"(?:thinking of|thinking about|about to|urge to|urges to|want to|going to|gonna|started) slash(?:ing)?(?= ?$| (?:my|myself|again|tonight|at my))(?! my (?:budget|price|expenses|screen ?time))",
            "must_bleed": r"i (?:need|have|want) to (?:bleed|cut)(?= ?$| or i (?:will|explode|burst|cant))|i need to hurt (?:myself )?or i",
        },
        negatable=False,
        unless=rf"{OF_PLAY}|rats?|ants?|cockroach\w*|trek\w*|gym|camp\w*|clothes|parachute|bungee|skydiv\w*|pool|trampoline|long jump|syrup|doctor|prescri\w+|fever|headache|hair|vegetables?|subscription|internship|relationship|lease|course|{OF_OFFICE}",
    ),
    *rules(
        "roman",
        Tier.HIGH,
        {
            "am_suicidal": r"(?:mai|main|mein|mei|m|hum|aaj|aj|bahut|bohot|itna|itni|kaafi) (?:\w+ ){0,2}suicidal (?:hu|hun|hoon|hoo|h|ho|hi|feel|lag|mehsoos)(?: \w+)?",
        },
    ),
)

KIN: Final = r"dadi|nani|dada|nana|दादी|नानी|दादा|नाना|دادی|نانی|دادا|نانا|hospital|हॉस्पिटल|ہسپتال|icu|bimar|beemar|buddhe|buddhi"
MIRTH: Final = r"game|गेम|گیم|pubg|match|मैच|میچ|khel|film|फिल्म|فلم|movie|मूवी|gaana|ghazal|shayari|serial|drama|natak|haha|lol|hasi|hansi|mazak|joke|जोक|meme"
OTHER_USES: Final = r"dpp|submit|calculator|assignment|असाइनमेंट|chai|चाय|چائے|baal|बाल|bal|hair|hairstyle|sabzi|sabji|kapde|ribbon|salon|सैलून|parlour|paper cutting|chuhe|chuha|kabad|khet|kabaddi|pool|पूल|swimming|स्विमिंग|سوئمنگ|nahane|trampoline|park|final|फाइनल|فائنل|race|रेस|medal|मेडल|donate|डोनेट|donation|report|रिपोर्ट|test|टेस्ट|ٹیسٹ|lab|लैब|mehndi|mehendi|tattoo|टैटू|ٹیٹو|jyotish|mujrim|doshi|qatil|kaatil|saza|court|कोर्ट|کورٹ|rapist|rapists|criminal"
GROUP: Final = r"farewell|फेयरवेल|office|ऑफिस|آفس|resign|resignation|teacher|टीचर|college|कॉलेज|کالج|school|स्कूल|سکول|dosto"
HEARD: Final = (
    *heard(
        Tier.HIGH,
        {
            "full_of_life": r"(?:jee|ji|dil|mann|man) ..1 bhar ..1 (?:gaya|chuka|gya) ..1 (?:jeene|jine|zindagi|is zindagi) se|(?:jeene|jine|zindagi) se ..1 (?:jee|ji|dil|mann|man) ..1 bhar ..1 (?:gaya|chuka|gya)",
            "give_me_death": r"(?:mujhe|mujhko|hamko|humko) (?:bas |ab |koi |sirf )?(?:maut|mout) (?:do|de do|dedo|de de|dila do|chahiye|chaiye)|(?:maut|mout) (?:do|de do|dedo|de de) mujhe",
            "cutting_again": r"(?:cutting|कटिंग|کٹنگ|katna|kaatna|self harm) ..1 (?:dobara|phir se|fir se|phirse|wapas|firse) ..1 (?:start|स्टार्ट|سٹارٹ|shuru|chalu|kar di|kar diya|hone lagi)",
            "only_this_left": r"(?:phansi|fansi|phanda|fanda|khudkushi|chhalang) (?:hi|ke siwa|ke سوا|ke alawa|ke ilawa|ke علاوہ) ..2 (?:bacha|bachi|rasta|raasta|sujhta|soojhta|hal|hall|ilaj|jawab|niyukti|aakhri|akhri|kuch)",
            "if_dead_do": r"(?:mar gaya|mar gayi|mar jaun|mar jaaun|mar jaunga|mar jaungi) to ..5 (?:bech dena|de dena|rakh lena|khila dena|mat rona|story mat|status mat|jala dena|dafna dena|post mat)",
            "lines_on_arm": r"(?:kalai|kalaai|bazu|baazu|baju|haath|hath|jaangh|jangh|raan) (?:pe|par|mein) ..2 (?:lakeer|lakeeren|lakeerein|line|lines|लाइन|لائن) ..1 (?:kheench|khinch|khench|bana|banai|banayi|gin|badh|barh)",
            "means_hidden": r"(?:rassi|phanda|fanda|zeher|zahar|blade|ब्लेड|بلیڈ) ..4 (?:chhupa|chupa|chhupai|chupai|chhupayi|chupayi|chhupa ke|chupa ke) ..1 (?:hui|hua|rakhi|rakha|hai)",
            "own_death_prayed": r"(?:apni|meri|khud ki) ..1 (?:maut|mout) ..1 (?:maangi|mangi|maangta|maangti|mangta|mangti|maang|mang)",
            "longs_to_jump": r"(?:kood jane|kood jaane|koodne|kud jane|latakne|latak jane|latak jaane|doob jane|doob jaane|doob marne|kat jane|kat jaane) ..1 (?:ka|ki) ..1 (?:dil|mann|man|jee|ji|irada|iraada|mood)",
            "one_leap_left": r"(?:sirf|bas) (?:ek|aik) ..1 (?:chhalang|chalang|jhatka) ..1 (?:baki|baqi|bacha|bachi|door|dur)",
            "calmed_by_blood": r"(?:khoon|lahu) ..1 (?:dekh|dekhna|dekhne|dekhke|dekhkar|behta|nikalta|nikle) ..4 (?:qarar|karar|sukoon|sukun|chain|rahat|raahat|zaroori|zaruri|saza)",
            "easy_death": r"(?:jhatke ki|aasan|asaan|aasaan|jaldi|sukoon ki|chain ki) (?:maut|mout) ..2 (?:chahiye|chaiye|behtar|mil jaye|mile|do|de do|de de|ki dua)|is se (?:behtar|acha|achha) ..3 (?:maut|mout)(?! ki)",
            "ought_to_be_dead": r"(?:mujhe|mujhko|hamko|humko|main|mujh) ..1 mar (?:hi )?(?:jana|jaana) ..1 (?:hi )?(?:chahiye|chaiye|chahiye tha|chaiye tha)",
            "will_to_live_gone": r"(?:zinda rehne|zinda rahne|jeene|jine) ..1 (?:ki|ka) ..1 (?:iccha|ichchha|chahat|chah|khwahish|tamanna|umang|wajah|vajah|himmat|hosla) ..4 (?:khatam|chuk gayi|mar gayi|mit gayi|nahi rahi|nahi raha|nahi bachi|nahi bacha|nahi milti|nahi mili|mar chuki)",
            "asks_why_live": r"(?:wajah|vajah|reason|रीज़न|karan) ..2 (?:do|de do|dedo|batao|bata do|bata|chahiye) ..2 (?:zinda rehne|zinda rahne|jeene|jine) ki|(?:zinda rehne|zinda rahne|jeene|jine) ki ..2 (?:wajah|vajah|reason|रीज़न) ..2 (?:do|de do|dedo|batao|bata do|dhundh|dhoondh)",
            "lived_enough": r"jitna (?:jeena|jina) tha ..1 (?:ji|jee) ..1 (?:liya|li|chuka|chuki)",
            "not_found_alive": r"(?:nahi|nai) ..1 (?:milunga|milungi|rahunga|rahungi|bachunga|bachungi|dikhunga|dikhungi|paoge|paaoge) ..2 zinda|zinda (?:nahi|nai) ..1 (?:milunga|milungi|rahunga|rahungi|bachunga|bachungi|dikhunga|dikhungi|paoge|paaoge)",
            "held_back_from_it": r"(?:marne|mar jane|mar jaane|khudkushi|aatmahatya|suicide) se ..5 (?:rok rahi thi|rok raha tha|rok rahe the|roka hua tha|roke hue|rokti thi|rokta tha|roke rakha|roka tha)",
            "cutting_beyond_control": r"(?:cut karna|cutting|कटिंग|katna|kaatna) ..2 (?:control|कंट्रोल|کنٹرول|qabu|kabu|bas) ..1 (?:se|mein) ..1 (?:bahar|nahi|nai)",
            "debt_after_me": r"mere (?:marne|mar jane|mar jaane) ke baad (?!bi )..4 (?:loan|लोन|لون|qarz|karz|karza|qarza|emi|fees|फीस|فیس|insurance|bima)|(?:marne|mar jane) ke baad ..2 (?:loan|लोन|لون|qarz|karz|karza|qarza) ..2 (?:ghar walon|gharwalon|ghar walo|papa|abbu|baba)",
        },
        unless=rf"{MIRTH}|{OTHER_USES}|{KIN}",
        negatable=False,
    ),
    *heard(
        Tier.IMMINENT,
        {
            "writes_letter": r"(?:suicide|सुसाइड|سوسائیڈ|khudkushi|aatmahatya|alvida|goodbye|गुडबाय|گڈبائے) (?:ka |ki |wala |wali )?(?:letter|लेटर|لیٹر|note|नोट|نوٹ|khat|chitthi|chithi) ..1 (?:likhne|likh|likha|likhi|likhna|taiyar|tayyar|typed|टाइप|type|ready|रेडी|schedule)",
        },
        unless=rf"{MIRTH}|{GROUP}",
        negatable=False,
    ),
)
