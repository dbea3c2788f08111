"""Sayings, most of them by ear, by what they are about: games, food, love and admiration, matches, boredom."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, sayings

GAMES: Final = r"(?:game|games|गेम|گیم|گیمز|pubg|पबजी|پب جی|bgmi|free fire|फ्री फायर|فری فائر|valorant|वेलोरेंट|minecraft|माइनक्राफ्ट|fortnite|gta|level|लेवल|لیول|final boss|lobby|squad|ranked|clash|mario|respawn|gulag)"
GOES: Final = r"(?:jata|jati|jate|jaata|jaati|jaate|gaya|gayi|gaye|gya|gyi|raha|rahi|jaun|jaunga|jaungi|jayenge|jana)"
TASTY: Final = r"(?:biryani|biriyani|बिरयानी|بریانی|momos|momo|मोमोज|chai|चाय|چائے|coffee|कॉफी|कॉफ़ी|کافی|pani puri|golgappe|golgappa|गोलगप्पे|maggi|मैगी|میگی|pizza|पिज्जा|پیزا|samosa|samose|समोसे|سموسے|chocolate|चॉकलेट|چاکلیٹ|nihari|نہاری|kebab|kabab|कबाब|کباب|haleem|حلیم|jalebi|जलेबी|ice cream|आइसक्रीम|آئس کریم|burger|बर्गर|برگر|mango|aam|आम|آم|rajma|chole|paratha|parathe|parathon|pav bhaji|ticket|ticketon|attendance|wifi|chhutti)"
DEAR: Final = r"(?:desh|देश|watan|वतन|وطن|mulk|मुल्क|ملک|bharat|भारत|pakistan|पाकिस्तान|پاکستان|india|इंडिया|kashmir|quran|islam|dharm|qaum|tiranga|jhanda|fauj|फौज|فوج|team|doston|dosti|yaari|dost|yaar|beti|bacchon|bachon|maa|walidain)"
ADMIRED: Final = r"(?:smile|स्माइल|سمائل|muskurahat|muskaan|मुस्कान|मुस्कुराहट|مسکراہٹ|aankhon|aankhen|ankhon|आंखों|आंखें|آنکھوں|آنکھیں|awaaz|awaz|आवाज|آواز|ada|adaa|adaon|अदा|अदाओं|ادا|اداؤں|shot|शॉट|شاٹ|drive|ड्राइव|ڈرائیو|chhakka|chakka|छक्का|چھکا|catch|कैच|کیچ|goal|गोल|گول|dress|ड्रेस|ڈریس|saree|साड़ी|photo pe|pic pe|look|looks|लुक|لک|style|स्टाइल|acting|एक्टिंग|ایکٹنگ|dimple|dimples|hansi pe|zulfon|jhumka|jhumke|cute|क्यूट|کیوٹ|handsome|haseen|khubsurat|khoobsurat|खूबसूरत|خوبصورت|pyaari lag|pyari lag|kya lag)"
MATCH: Final = r"(?:bowlers|bowler|बॉलर्स|गेंदबाजों|بولرز|batsmen|opponents|opponent|team|टीम|ٹیم|dushman|spinners|pacers|fielders|aussies|australia|pakistan|india|england|fans|audience|crowd|logon|logo)"

SAYINGS: Final = (
    *heard(
        Tier.NONE,
        {
            "saying_game": rf"{GAMES} ..7 (?:mar|maar|mer) (?:hi )?{GOES}|(?:mar|mer) (?:hi )?{GOES} ..4 {GAMES}",
            "saying_tasty": rf"{TASTY} ..1 (?:ke|k) (?:liye|lie|lye|liey|waste|vaste|badle|peeche) ..4 (?:jaan|jan|mar|maar|marne|qatal|katal|khoon|kidney|zindagi) ..1 (?:bhi )?(?:de|dun|dunga|dungi|dena|kar|karun|sakta|sakti|jaun|jaunga|jaungi|mit|hazir|qurban|ko|bech) ?(?:dunga|dungi|dun|dun ga|dun gi|sakta|sakti|jaun)?",
            "saying_dear": rf"(?:{DEAR}) (?:ke|k|ki|par|pe) ..1 (?:liye|lie|lye|khatir)? ?..2 (?:jaan|jan|mar|marne) ..1 (?:bhi |ko )?(?:de|dun|dunga|dungi|dena|sakta|sakti|mit|mitunga|qurban|hazir|nisar|taiyar|tayyar|lada|luta) ?(?:sakta|sakti|dunga|dungi|dun|dena|dete|hu)?",
            "saying_admired": rf"{ADMIRED} ..5 mar (?:hi )?(?:jaun|jau|jawan|jaunga|jaungi|gaya|gayi|mit|mita)|mar (?:hi )?(?:jaun|jau|jawan|gaya|gayi) ..3 {ADMIRED}",
            "saying_laughed": rf"mar (?:hi )?{GOES} ..2 (?:haste haste|hanste hanste|has has|hans hans|hasi se|hansi se|haste hue|hasne se)|(?:lotpot|lot pot|लोटपोट|لوٹ پوٹ) ..4 mar (?:hi )?{GOES}",
            "saying_bored": r"(?:bore|boring|बोरिंग|بورنگ|lecture|लेक्चर|لیکچر|class|queue|line|traffic|garmi|thand|sardi|mess|paper|exam|viva|assignment|homework|maths|math) ..6 (?:maut|mout|mot) ..1 (?:aa|ho|hai|lag|jaisi|jaisa|se) ?(?:gayi|gai|rahi|jayegi|jati)?|(?:maut|mout) (?:ka|ki|ke) (?:kua|kuan|kuwan|saudagar|soudagar|khel|ghati|ghaati)",
            "saying_beat_them": rf"{MATCH} (?:ko|ki|ka) ..2 (?:maar|mar|dho|kut|dhul|band|phaad|faad|pel) ..1 (?:dala|daala|diya|rakha|raha|rahi|maari|baja)",
            "saying_last_breath": r"(?:phone|mobile|laptop|लैपटॉप|لیپ ٹاپ|computer|battery|बैटरी|بیٹری|charger|car|bike|scooty|gaadi|gadi|fan|ac|fridge|cooler|bulb|wifi|tv|shoes|joote|bag|pen) ..4 (?:aakhri|aakhiri|akhri|antim) (?:saans|saansen|saansein|sanse|sansen|sans) ..2 (?:gin|le|pe|par)?",
            "saying_over_and_over": rf"(?:nach nach|naach naach|padh padh|parh parh|likh likh|chal chal|kha kha|daud daud|bhaag bhaag|ghoom ghoom|soch soch|bol bol|gaa gaa|kaam kar kar) ..2 (?:mar|thak) (?:hi )?(?:{GOES}|jaenge|jaayenge)|(?:bina|baghair|bagair|bin) ..1 mar (?:hi )?(?:jayenge|jaenge|jaayenge)|mar (?:hi )?(?:jayenge|jaenge|jaayenge|gaye) ..2 (?:garmi|thand|sardi|barish|traffic|bhook)",
            "saying_poor": r"(?:zeher|zahar) (?:khane|kharidne) (?:ke|ko|tak ke|tak) ..2 (?:bhi )?(?:paise|paisa|pese) ..2 (?:nahi|nai|na)",
            "saying_song": r"(?:tere|tumhare|teri|tumhari) ..1 (?:bina|bin|baghair|bagair) ..3 (?:jeena|jina|zinda rehna|zindagi) ..2 (?:mumkin|mushkil|adhura|adhuri|saza|bekaar)",
            "saying_again_never": r"mar (?:hi )?(?:jaunga|jaungi|jaun) (?:par|pr|pe|magar|lekin|but) ..5 (?:nahi|nai|na) (?:lunga|lungi|loonga|loongi|karunga|karungi|khaunga|khaungi|padhunga|padhungi|dekhunga|dekhungi|pehnunga|pehnungi|boluunga|bolungi)",
        },
    ),
    *sayings(
        (
            r"m+[ae]r+ (?:hi )?ja+\w*(?: [^ ]+){0,8} (?:haha\w*|hehe\w*|lol|lmao|rofl|waah)|(?:haha\w*|lol|lmao|waah)(?: [^ ]+){0,4} m+[ae]r+ (?:hi )?ja+\w*",
            r"मर (?:ही )?जा[^ ]*(?: [^ ]+){0,8} (?:हाहा[^ ]*|हहा[^ ]*|हेहे[^ ]*|haha|lol|waah)|مر (?:ہی )?جا[^ ]*(?: [^ ]+){0,8} (?:ہاہا[^ ]*|ہہہ[^ ]*|haha|lol|waah)",
            r"(?:tired|sick|bored|fed up) (?:of|with) living (?:with|in|at(?! (?:\d|nineteen|eighteen|twenty|this age))|on|near|under)(?! (?:pain|shame|guilt|fear|this (?:pain|life|body|world)|my (?:head|mind|body|thoughts)))|life in the fast lane|(?:done|finished) with (?:life sciences?|life skills?|world (?:history|map|war \w+))|ride or die|mass suicide|assisted suicide(?= (?:debate|law|laws|be|is|should|bill|act))",
            r"(?:par|pe|pr|on|topic) (?:ek |aik |short |a )?(?:notes?|paragraph|mazmoon|essay|nibandh) likh\w*|short notes?|(?:पर|पे) (?:एक )?(?:नोट|निबंध|लेख) लिख[^ ]*|پر (?:ایک )?(?:نوٹ|مضمون) لکھ[^ ]*",
            r"(?:mondays?|mornings?|winters?|weekend|sundays?|holidays?|rainy|blanket|razai)(?: \w+){0,5} sleep forever|sleep forever(?: \w+){0,3} (?:mondays?|weekend|holidays?|sunday)",
            r"(?:guns?|pistol) (?:\w+ ){0,3}(?:for holi|holi|pichkari)|(?:water|toy|nerf|glue|heat|massage|holi) guns?|(?:wont|will not|dont) need my (?:\w+ ){1,5}(?:anyone wants|who wants|dm me|selling)",
            r"disappear from (?:this|the) (?:\w+ )?(?:wedding|class|lecture|party|meeting|function|room|shaadi|photo|event)|burn(?:ed|t) my (?:hands?|fingers?|tongue)(?!(?: \w+){0,6} (?:on purpose|purposely|deliberately|intentionally|again|to feel|because i)) (?:on|in|while|from|by) (?:the |a |hot |my )*(?:kadhai|tawa|stove|iron|pan|oven|chai|tea|coffee|oil|press|silencer|cooker|cooking|hair straightener|sun)",
            r"(?:hit|hits|hitting|beats?|beat) me (?:with (?:a |the |his |her )?(?:pillow|cushion|snowballs?|water balloons?|towel|newspaper)|to (?:it|the) (?:good|last|punch|door|finish|answer)|in (?:chess|cricket|ludo|carrom|fifa|badminton|uno|the (?:game|match)))|throws? a (?:\w+ )?pillow at me|slaps? me with a (?:fine|bill|notice|summons|ticket)|lost (?:his|her|their) (?:\w+ )?\w+ to suicide",
        )
    ),
)
