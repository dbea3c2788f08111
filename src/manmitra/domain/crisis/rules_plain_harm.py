"""Plain English of what is done to oneself: cut for months, hidden under sleeves, tablets laid by, something taken."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import rules

W: Final = r"\w+ "
PILLS: Final = r"(?:pills?|tablets?|capsules?|medicines?|meds|medication|paracetamols?|sleeping (?:pills?|tablets?|medicines?|doses?)|painkillers?|insulin|strips?)"
PART: Final = r"(?:wrists?|arms?|forearms?|thighs?|skin|legs?|stomach|hips?|ankles?|palms?|knuckles|hands?)"
SINCE: Final = r"(?:midsems?|endsems?|sems?|(?:last|this|first|second|third|final) (?:sem|semester|year|month|week|summer|winter)|class|school|college|hostel|(?:\d+|\w+)(?:th|nd|rd|st)|he|she|mom|dad|papa|the (?:break ?up|divorce|funeral|result|results|accident)|placements?|i (?:was|turned|came|joined|failed)|my|they|we|covid|lockdown|coaching|kota|boards)"
TOOLS: Final = r"(?:compass|divider|rounder|safety pins?|pins?|needles?|scissors|blades?|glass|sharpener|razor|knife|fork|paper clips?|staples?|nail cutter|broken \w+|bangles?|cutter)"
FIGURE: Final = r"gym|bulk\w*|kilos?|kgs?|calories|protein|diet|shred\w*|carbs?|sugar|weight|abs|physique|vegetables?|veggies|onions?|salad|kitchen|hair|nails|tailor\w*|stitch\w*|fabric|cloth|film|video|reels?|edit\w*|footage|wood|lino|paper|class(?:es)?|bunk\w*|tree|grass|cake|mehndi|henna|tattoo|splinter|thorn|blood (?:test|sugar|donation)|vaccine|acupuncture|dissect\w*|frog|embroidery|prices|costs?|budget"
STORES: Final = r"relief|flood|camp|ngo|donat\w*|pharmacy|chemist|shop|patients?|clinic|ward|expir\w*|first aid|dog|cat"

RULES: Final = (
    *rules(
        "en",
        Tier.HIGH,
        {
            "cuts_for_long": rf"(?:been|started|kept|keep|resumed|back to|began|continued|still) (?:secretly |quietly |back )?(?:cutting|slashing|slicing|scratching)(?= ?$| (?:since {SINCE}|again|every (?:night|day|week)|daily|secretly|deeper|more and more|whenever|when (?:i|it|im|things)|to (?:feel|cope|breathe|calm|punish)|in the (?:bathroom|washroom)|for (?:months|weeks|years)|under my|where (?:no|nobody|sleeves|it)|so no|and (?:hiding|hide|no one|nobody|slashing|burning|starving))(?![^ ]))|(?:starv\w+|burning|hitting|cutting) (?:myself )?and (?:slashing|cutting|burning)(?= ?$| (?:myself|secretly|both|my))",
            "cuts_instead": r"(?:(?<!. )|(?<=and )|(?<=so )|(?<=but ))now (?:i|im) (?:just |only |also )?(?:cut|cutting)(?= ?$| (?:instead|myself|too|deeper|every|daily|at night))|(?<!. )i (?:secretly |still |just |only |always |sometimes )?cut (?:to (?:feel|cope|breathe|survive|calm|numb|punish|release|stop (?:feeling|thinking|crying))|instead of (?:crying|talking|screaming|eating|sleeping)|(?:when|whenever|every ?time) (?:i (?:feel|am|get|cant|fail|hate|think|cry)|im|it gets|it hurts|things get|nobody|no ?one|the (?:pain|noise|panic|voices?))|because it (?:helps|hurts|calms|feels|is the only|works|quiets)|and (?:still|hide|cry|bleed|starve|then (?:hide|cry|feel)))|i (?:starve|burn|hit myself|bleed) and cut",
            "sleeves_hide": r"sleeves? (?:\w+ ){0,2}(?:hide|hides|hiding|cover|covers|covering|covered|to hide|to cover) (?:\w+ )?(?:cuts?|scars?|wounds?|slashes|blade marks?|lines on|fresh (?:ones|cuts|marks)|burns?|what i (?:do|did) to (?:myself|my))(?! (?:from (?:the )?(?:oven|stove|accident|surgery|cricket|football)|of (?:surgery|the accident))(?![^ ]))",
            "pricks_skin": rf"(?<!she )(?<!he )(?<!they )(?<!who )(?<!wife )(?<!husband )(?:prick|pok|jab|stab|scratch|slash|slic|carv|dig|cutt|cut|pierc|scrap|goug|rubb|chaf)(?:e|es|s|ing|ging|ed|ged|bing|bed)? (?:into )?(?:at )?my (?:own )?(?:\w+ )?{PART} (?:\w+ )?(?:with|using|by) (?:a |the |my |an )?(?:\w+ )?{TOOLS}(?! (?:box|case|bag|pouch))",
            "cuts_on_wrists": r"(?:with|got|have|made|making|see|seeing|fresh|deep|new) (?:\w+ )?(?:cuts|slits|slashes) (?:on|across|over|along) (?:both|each|my) (?:\w+ )?(?:wrists?|forearms?|thighs?)",
            "kills_this_body": r"(?:want|wanna|need|going|gonna|love|like|wish|tempted) (?:to |i could )?(?:just |really )?(?:kill|destroy|hurt|punish|cut up|burn|harm|slash) (?:this|my) (?:own |ugly |disgusting |useless |whole |stupid |dirty )*(?:body|flesh|skin)(?! (?:fat|weight|type|goals|clock|count|hair|image)(?![^ ]))",
        },
        negatable=False,
        unless=FIGURE,
    ),
    *rules(
        "en",
        Tier.IMMINENT,
        {
            "lays_by": rf"(?:hoard|stockpil|collect|sav|stash|gather|accumulat|stor|keep|kept)(?:ing|ed|e|es|s)? (?:up )?(?:\w+ ){{0,3}}{PILLS} (?:\w+ )?(?:(?:for|with) (?:a|one|that|the last|the final|some) (?:\w+ )?(?:reason|purpose|night|exit|end)|and you know (?:why|what for)|for when (?:i|its|it gets|the time)|one by one (?:for|since|until|till)|until (?:its|there are|i have) enough)(?! (?:reason|camp))|(?:saved|saving|stored|hoarded|hoarding|collected|collecting|stashed) (?:up )?(?:all |of |the |those |my |every )*sleeping (?:pills?|tablets?|medicines?|doses?)",
            "took_what_kept": r"(?:(?<!. )|(?:i|ive|just|already|and) )(?:have |just |already )*(?:took|taken|swallowed|drank|gulped) (?:what(?:ever)?|everything|all|the (?:pills|tablets|strips?|bottle|stuff)) (?:that )?(?:i|id|ive) (?:had |have )?(?:kept|saved|collected|hoarded|hidden|stored|bought|been (?:saving|hiding|collecting))(?: up)?(?= ?$| (?:for (?:this|tonight|today)|all|since|under|in (?:the|my) (?:drawer|sock|pencil|tin|jar|pillow)))|(?<!. )(?:just |already )?(?:took|swallowed|drank|gulped) (?:something|smth|stuff|it all|them all)(?: (?:and|now))? (?:(?:im|i|now|and|feeling|getting|feel) )*(?:dizzy|drowsy|sleepy|numb|faint|cold|blurry|vomit\w*|cant (?:feel|stand|see)|shaking|going numb)",
        },
        negatable=False,
        unless=STORES,
    ),
    *rules(
        "en",
        Tier.IMMINENT,
        {
            "took_something": r"(?<!. )(?:just |already )?(?:took|swallowed|drank|gulped) something(?: bad| wrong| strong| poisonous)?(?= ?$)",
        },
        negatable=False,
        unless=r"(?:for|from|off|with) .*|fever|cold|headache|lunch|dinner|home|photo|crocin|for it",
    ),
)
