"""Plain Hindi and Urdu, in any letters: life given up, a quick death wished for, nobody who may save one, a birth undone."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard

NOT: Final = r"(?:nahi|nai|na|nahin|mat)"
PLAYED: Final = r"(?:game|गेम|گیم|pubg|bgmi|level|match|मैच|میچ|khel|film|फिल्म|فلم|movie|मूवी|gaana|gana|ghazal|shayari|song|serial|drama|drame|natak|cricket|catch|goal|exam|paper|viva|test|neet|upsc)"
WATER: Final = r"(?:darya|dariya|nadi|samandar|samundar|jheel|nehar|nahar|kuen|kuan|kunwen|dam|डैम|ganga|jhelum|talab|jamuna|yamuna)"
SELF: Final = r"(?:khud ko|apne aap ko|khudko|apne haath ko|apni kalai ko|apne jism ko|apni jild ko)"
VEHICLE: Final = r"(?:truck|ट्रक|ٹرک|bus|बस|بس|train|ट्रेन|ٹرین|gaadi|gadi|lorry|trolley|car|कार|کار|trala|tanker|dumper)"
MEAN: Final = rf"{PLAYED}|chullu|sharm|sharam|laaj|hansi|hasi|chai|biryani|gol gappe|desh|watan|mulk|chudi|churi|bangle|mehndi|rakhi|tattoo|machhar|daant|mummy ki|maa ki|pocket money"

HEARD: Final = (
    *heard(
        Tier.HIGH,
        {
            "gave_up_living": r"(?:main|mai|mein|maine|ab|to|ne)? ?..1 (?:jeena|jina) ..1 (?:hi)? ?..1 (?:chhod|chhor|chod) ..1 (?:chuka|chuki|چکا|چکی|diya|dia|rakha|raha|rahi|dun|dunga|dungi|dena|deta|deti|doon)|(?:jeene|jine|zinda rehne) (?:ki|ka|ke) ..2 (?:aas|aasra|khwahish|tamanna|koshish|lagan) ..2 (?:chhod|chhor|chod|kho|tyag|khatam|khatm) ..1 (?:chuka|chuki|چکا|چکی|di|diya|dee|hui|hua|ho)",
            "alive_is_sentence": r"(?:zinda rehna|zinda rahna|zinda hona|jeena|jina|jeete rehna|har saans|roz jeena|saans lena) ..1 (?:ab|bhi|hi|to|mere liye|mujhe)? ?..2 (?:saza|bojh|azab|azaab|qaid|kaid|narak|jahannum|zulm|gunah) ..1 (?:lagta|lagti|lagne|hai|ban|jaisa|jaisi|ho)",
            "die_quickly": r"(?:jald az jald|jaldi se jaldi|jaldi se|jaldi|kisi tarah|kaise bhi|bas kisi tarah|chupchaap|chup chap) ..1 (?:mar|mer) (?:jaun|jau|jaunga|jaungi|jana|jaana) ..3 (?:yahi|yehi|bas|wish|विश|وش|khwahish|tamanna|dua|chahta|chahti|hai|kaash|mann|dil)|(?:jaldi se jaldi|jald az jald|jaldi) ..1 (?:marun|marna|maroon) ..3 (?:yahi|yehi|wish|विश|وش|khwahish|tamanna|dua|chahta|chahti|hai mujhe|hai ab)",
            "do_not_save": rf"(?:mujhe|mujhko|hamein|hamen|meri jaan) ..2 (?:bachana|bachaana|bachaiye|bachao|bachaiyega) ..1 {NOT}|(?:mujhe|mujhko|meri jaan) ..2 {NOT} ..1 (?:bachana|bachaana|bachao|bachaye|bachaiye)|(?:mujhe|mujhko|meri jaan) (?:koi )?(?:bachane|bachaane) ..1 (?:ki|ka) ..1 (?:koshish|zarurat|kosis|try|ट्राई) ..1 {NOT}|(?:mujhe|mujhko) ..1 (?:marne|mar jane|mar jaane|maut) ..1 (?:se) ..2 (?:{NOT}|koi|kaun|kon) ..2 (?:rok|roko|rokna|rokega|bacha|bachana|roke|rokegi|rok sakta)|(?:mujhe|mujhko) ..1 (?:marne|mar jane|mar jaane) ..1 (?:do|de do|dijiye|dein|dena)",
            "birth_undone": r"(?:kaash|kash|kaas|agar|main|mai|mujhe|mujhko|maa ne|ammi ne|mummy ne|khuda|bhagwan) ..4 (?:janam|janm|paida|janma) ..1 (?:hi)? ?..1 (?:na|nahi|nai) ..2 (?:diya hota|diya hoti|dia hota|deti|dete|kiya hota|karti|karte|hota|hoti|liya hota|leta|leti|hua hota|hui hoti)|(?:kaash|kash|mujhe|meri maa ne|ammi ne|mummy ne) ..4 (?:abort|अबॉर्ट|ابارٹ|kokh mein|kokh me|pet mein|paida hote) ..1 (?:hi)? ?..1 (?:maar|gira|mar|kar) ..1 (?:diya|dia|di|deti|dete|dala|jata|jati) ..1 (?:hota|hoti)|(?:mera|apna|apne) ..1 (?:paida hona|janam lena|janm lena|janam|wajood|vajood|wujood) ..1 (?:hi)? ?..2 (?:galti|ghalti|gunah|bojh|hadsa|saza) ..1 (?:tha|thi|hai)",
            "drowns_and_dies": r"(?:doob|dub|jal|latak|kood|kud|gir|doobkar|dubkar|jalkar|latakkar|koodkar|kudkar|girkar) ..1 (?:kar|ke|kr|k)? ?(?:marunga|marungi|maroonga|maroongi|mar jaunga|mar jaungi|mar jana chahta|mar jana chahti|mar jana hai|marna hai|marna chahta|marna chahti|jaan de dun|jaan de dunga|jaan de dungi|jaan dunga|jaan dungi)",
            "into_water_for_good": rf"{WATER} ..1 (?:mein|me|ke andar|par) ..1 (?:utar|utarkar|utarke|chal|chalkar|ja|kood|koodkar|sama|samakar|doob|doobkar|beh|behkar) ..2 (?:kar|ke|jaun|jaunga|jaungi|jana|raha|rahi)? ?..1 (?:phir|aur|ab|kabhi)? ?..1 (?:wapas|vapas|waapas|laut|lautkar|laut kar|bahar) ..1 {NOT} ..1 (?:aaunga|aaungi|aana|aaun|lautunga|lautungi|aunga|aungi|lautna|niklunga|niklungi)",
            "resigns_from_life": r"(?:duniya|zindagi|jindagi|jeevan|jeene|saanson|saanso|is jahan) ..1 se ..1 (?:istifa|isteefa|tyagpatra|resign|रिज़ाइन|resignation|exit|एग्ज़िट|logout|log out|लॉगआउट|azadi|chhutkara|najat|nijaat) ..2 (?:manzoor|manjoor|de|deta|deti|dena|diya|le|lena|leta|leti|chahiye|chaiye|kar|karta|karti|mil jaye|mile|paana|pana|raha|rahi)",
            "no_morning_to_see": r"(?:agli|kal ki|nayi|ab koi|koi)? ?(?:subah|savera|sawera|sehar|suraj|sooraj) ..1 (?:hi|bhi|ab)? ?..1 (?:nahi|nai|nahin) ..1 (?:dekhni|dekhna|dekhungi|dekhunga|dekhna chahta|dekhna chahti|dekh paunga|dekh paungi) ..2 (?:mujhe|mujhko|hai mujhe|chahta|chahti|kabhi)|(?:mujhe|mujhko|main|mai) ..2 (?:subah|savera|sawera|sehar|kal ka suraj|kal ka sooraj|agla saal) ..1 (?:hi)? ?..1 (?:nahi|nai|nahin) ..1 (?:dekhni|dekhna|dekhungi|dekhunga)",
            "earth_over_me": r"(?:mitti|مٹی|khaak|khak|kafan|zameen|qabar|kabar) ..1 (?:ki|ka)? ?..1 (?:chadar|chaadar|kambal|razai|rajai)? ?..1 (?:odh|orh|اوڑھ|odhkar|orhkar|odhke|orhke|odhna|orhna|odhne|orhne|tale|ke neeche|ke niche) ..2 (?:so|sona|sone|sojaun|so jaun|so jana|soungi|sounga|dil|mann|man|chahta|chahti|let|letna) ?..1 (?:hai|jaun|jana|mujhe|karta|karti|chahta|chahti|chahiye)?",
            "vehicle_over_me": rf"(?:kaash|kash|kaas|dua|bas) ..4 {VEHICLE} ..6 (?:mujhe|mujhko|mere upar|mujh par|mujhpe|mere oopar|jisme main|jisme mai|jis mein main) ..4 (?:kuchal|kuchl|uda|rond|raund|takra|thok|maar|chadh|charh|guzar|gujar|baitha|baithi|palat|ulat)|(?:kaash|kash|kaas|dua) ..3 {VEHICLE} ..2 (?:ulat|palat|khai mein|khayi mein|gir) ..2 (?:jaye|jati|jata|jae) ..3 (?:jisme|jis mein|main|mai|mein)",
            "hurts_self_with": rf"{SELF} ..4 (?:se|ke saath) ..1 (?:daagta|daagti|dagta|dagti|daghta|jalata|jalati|kaatta|kaatti|katta|katti|kaata|nochta|nochti|chubhata|chubhati|chubhota|chubhoti|kharonchta|kharonchti|kureedta|kureedti|peetta|peetti) ..1 (?:hu|hun|hoon|rehta|rehti|tha|thi|raha|rahi|chupke|roz)?|{SELF} ..1 (?:daagta|daagti|dagta|dagti|nochta|nochti|kharonchta|kharonchti|jalata|jalati|kaatta|kaatti) ..2 (?:hu|hun|hoon|rehta|rehti)|(?:kalai|kalaai|jaangh|raan|bazu|baazu) ..1 (?:pe|par|pr|per) ..2 (?:laal|lal|surkh|nayi|taza|roz nayi|blade ki|ब्लेड की) ..1 (?:lakeer|lakeeren|lakeerein|lakeeron|dhariyan|laqeeren|lakiren|lakirein)|(?:laal|lal|surkh|nayi|taza) ..1 (?:lakeer|lakeeren|lakeerein|lakiren|lakirein|laqeeren) ..1 (?:meri)? ?..1 (?:kalai|kalaai|jaangh|raan|bazu|baazu) ..1 (?:pe|par|pr|per)",
        },
        intent=True,
        negatable=False,
        unless=MEAN,
    ),
    *heard(
        Tier.HIGH,
        {
            "no_plan_to_live": rf"(?:jeene|jine|zinda rehne|zinda rahne) (?:ka|ki|ke) ..3 (?:plan|प्लान|پلان|irada|iraada|mansuba) ..2 {NOT}",
            "ends_all_of_it": r"(?:aaj|abhi|kal|raat|aaj hi|raat ko) ..1 (?:khatam|khatm) ..1 (?:kar|kr) ..1 (?:dunga|dungi|doonga|doongi|lunga|lungi|dena hai|raha hu|rahi hu) ..1 (?:sab|sabkuch|sab kuch)",
        },
        intent=True,
        negatable=False,
        unless=rf"{MEAN}|kaam|syllabus|सिलेबस|assignment|असाइनमेंट|project|homework|khana|khaana|chapters?|topics?|questions?|sums?|sheet|notes|file|record|batch|backlog|padhai|course|app|aap",
    ),
    *heard(
        Tier.IMMINENT,
        {
            "wrist_drips": r"(?:kalai|kalaai|nas|nass|nabz) ..1 (?:se) ..2 (?:khoon|khun|lahu|lahoo|blood|ब्लड|بلڈ) ..1 (?:tapak|tapakta|tapke|tapakne|behta|behne|beh|bah|behna|nikal|nikalta|rista|ris) ..1 (?:raha|rahi|hai|rha|laga|ja)",
        },
        unless=rf"{MEAN}|kitchen|sabzi|gir gaya|gir gayi|gira|giri|chot|test|टेस्ट|ٹیسٹ|donate|डोनेट|nurse|doctor|uski|uske|us ki|injection|drip",
        negatable=False,
    ),
)
