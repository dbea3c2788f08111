"""English that says it sideways: what the one who writes would be, what stands ready, what is hoped for."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import rules

W: Final = r"\w+ "
GOD: Final = r"(?:god|allah|bhagwan|khuda|lord|jesus|waheguru|ishwar|almighty|death|yamraj)"
SHARP: Final = r"(?:rope|noose|blades?|razor|poison|pesticide|gun|pistol|revolver|rifle|katta)"
KEPT: Final = r"(?:cupboard|almirah|almari|drawer|bag|pillow|mattress|bed|locker|suitcase|room|trunk|table|desk|closet|wardrobe|pocket|bathroom)"
VEHICLE: Final = r"(?:truck|bus|car|train|lorry|local|metro|bike|vehicle|plane|flight|van|auto|tanker|jeep)"
# What hurts and is nothing to worry about: people ask of it in the same words.
PAIN: Final = r"tattoo|pierc\w*|wax\w*|wisdom|tooth|teeth|injection|vaccine|surgery|operation|braces|laser|thread\w*|periods?|delivery|childbirth|iud|biopsy|blood test|donat\w+|filling|root canal|jaw"
USES: Final = r"skip\w*|jump rope|climb\w*|tug|shav\w+|sharpener|craft\w*|kitchen|cook\w*|vegetables?|veggies|onions?|surgical|dissect\w*|lab|tent|curtain|toy|water gun|glue gun|massage|nerf|game|pubg|bgmi|ncc|shooting (?:club|range|practice)|rats?|cockroach\w*|termites?|fan blades?|windmill|turbine|mixer|movie|film|novel|series"
SHARED: Final = r"room ?mates?|flat ?mates?|hostel|pg|roomies|in laws|joint family|delhi|mumbai|bangalore|kota|city|rent|suitcases?|alone in|at home|parents house|fear of|lie|paycheck"
JUST: Final = r"(?:just |really |so |only |simply |literally |honestly |already |finally )*"

RULES: Final = (
    *rules(
        "en",
        Tier.HIGH,
        {
            "weary_of_life": rf"(?:tired|sick|exhausted|fed up|weary|bored) (?:of|with|from) (?:{W}){{0,1}}(?:living|existing|being alive|existence|staying alive|breathing)(?! like (?:this|that)(?! any))|(?:done|finished|through|over) (?:with|w) (?:my |this |the )?{JUST}(?:life|living|existing|existence|world|being alive)(?! (?:sciences?|skills?|insurance|history|cup|war|tour|map|record)(?![^ ]))|hat(?:e|ing) (?:being alive|existing|that i (?:am|m) alive|waking up alive)|(?:regret|curse|resent) (?:being (?:alive|born)|my (?:birth|existence))|no point (?:in |of |to )?(?:{W}){{0,1}}(?:living|existing|being alive|staying alive)|(?:i|we) want out of (?:this |my )?(?:life|world|existence|body)",
        },
        unless=SHARED,
        negatable=False,
    ),
    *rules(
        "en",
        Tier.HIGH,
        {
            "taken_by_god": rf"{GOD} (?:{W}){{0,4}}take me(?! (?:to|back to|there|home safe\w*)(?! (?:you|him|heaven|yourself)))|(?:pray|praying|prayed|wish|wishing|hope|hoping|beg|begging|ask|asking|asked) (?:{W}){{0,3}}{GOD} (?:{W}){{0,3}}(?:takes?|took|call(?:s|ed)?|ends?|finish\w*|kills?) (?:me|my life|this life)|{GOD} (?:{W}){{0,3}}(?:forgive|understand|pardon)s? me (?:{W}){{0,3}}(?:coming|leaving|going|dying) (?:early|before|this way|like this|soon)|(?:forgive|understand|pardon) me for coming early|(?:take|call) me (?:away|back|home|to (?:you|yourself)) (?:{W}){{0,2}}{GOD}",
            "out_of_the_sum": rf"(?:remove|take|cut|erase|subtract|delete|cross) (?:me|myself) (?:{W}){{0,2}}(?:from|out of) (?:the |this |their )?(?:equation|picture|family|world|sum|story|lives|life|earth|planet)|no (?:more )?me (?:{W}){{0,3}}no (?:more )?(?:problems?|burdens?|tension|pain|expenses?)|(?:without me|with me gone|once im gone|if im gone|if i go|when im gone) (?:{W}){{0,6}}(?:balances?|better|easier|lighter|happier|free|peace|relieved|less|solved|breathe|save)|(?:one|1) less (?:mouth|burden|problem|person|headache|failure)|(?:the )?world (?:{W}){{0,3}}(?:doesnt|does not|dont|wont|never) (?:{W}){{0,1}}need (?:me|someone like me|people like me)|(?:better|more) (?:{W}){{0,7}}than (?:with|having) me|(?:it )?should(?:ve| have|nt have)? (?:{W}){{0,2}}been me (?:{W}){{0,4}}(?:died|dead|accident|instead|grave|coffin|car)|(?:envy|envious of|jealous of) (?:{W}){{0,2}}(?:dead|dying|people who (?:die|died)|corpses?|those who (?:die|died))",
            "not_alive_by": rf"(?:wont|will not|not going to|not gonna|ont|wouldnt|shant) (?:{W}){{0,1}}be (?:alive|living|breathing|on (?:this )?earth|in this world)|(?:ill|i will|im gonna|gonna) be (?:gone|dead|no more|under the ground|ashes) (?:by|before|till|until|on|come|in a|after|tonight|tomorrow|next|soon)(?! (?:vacation|trip|holiday))|dont see (?:a|any|my) future (?:for|with|of) (?:me|myself)(?= ?$| in it| in this| at all| any)|(?:today|tonight|tomorrow|now) (?:i|im|i am|ill|i will) (?:going to |gonna |will )?(?:die|be dead)(?! (?:of|from|laughing))|time (?:has come )?(?:for me )?to (?:die|leave this world|end (?:it|my))|(?:i|ive|have) {JUST}(?:decided|chosen|choosing|choose) (?:to (?:end|die|go forever|not live|quit life)|death)",
            "accident_welcome": rf"(?:{VEHICLE}|lightning|accident|cancer|illness|disease|bullet|covid|heart attack) (?:{W}){{0,8}}(?:relie\w+|wouldnt mind|would not mind|be glad|be happy|be fine with|be ok with|be at peace|be thankful|be a blessing|would be nice|would be welcome)|(?:hope|hoping|wish|wishing|pray|praying) (?:{W}){{0,2}}(?:my|this|the) (?:\w+ )?(?:{VEHICLE}|building|roof|ceiling|lift|elevator) (?:would |will |just |to )*(?:crash\w*|falls?|collaps\w*|sinks?|explod\w*)|(?:hope|wish|pray|want) (?:that )?(?:i|to) (?:had|have|get|got|catch|die of|getting) (?:{W}){{0,3}}(?:cancer|terminal\w*|tumou?r|fatal|incurable|heart attack|brain \w+)|(?:cross(?:ing|ed)?|walk(?:ing|ed)?|drive|driving|rid(?:e|ing)) (?:{W}){{0,4}}without (?:looking|a helmet on purpose|caring if)|(?:stopped|stop) looking (?:{W}){{0,3}}cross",
            "at_my_funeral": rf"(?:my|at my|on my) (?:own )?(?:janaza|janaaza|mayyat|arthi|antim sanskar|last rites|chautha|terahvi|teravi|dead body|death anniversary|obituary|epitaph)|\w+ (?:{W}){{0,5}}happ(?:y|ier) (?:at|after|on) my (?:funeral|death)",
            "had_it_finished": rf"(?:wish|if only) (?:{W}){{0,5}}(?:had|would have|wouldve|should have) (?:just )?(?:killed|finished|taken|crushed) me|(?:no ?one|nobody) (?:will|would|is going to|ll) (?:even )?(?:notice|find (?:me|out)|know|realise|realize|discover me) (?:{W}){{0,1}}(?:till|until|for (?:days|weeks)|before) (?:{W}){{0,3}}(?:morning|days?|weeks?|smell|attendance|they|someone|rent|door|later)|(?:world|earth|house|home|family|room|everything|everyone) (?:{W}){{0,2}}(?:be|become|feel) (?:{W}){{0,1}}(?:lighter|better|happier|peaceful|free|relieved) (?:without me|when im gone|once im gone|after me|then|after im gone)|(?:earth|world) will be lighter",
            "looks_it_up": rf"(?:googl\w+|search\w*|looked up|looking up|looking into|read(?:ing)? (?:up )?(?:about|on)|research\w*|asked (?:chatgpt|ai|google)|youtube\w*|calculat\w+) (?:{W}){{0,3}}(?:how (?:much|bad|badly|long|many|high|deep|painful)|which|what|if|whether|ways|methods?) (?:{W}){{0,5}}(?:hurts?|painful|painless\w*|to die|dying|death|kills?|bleed\w*|fatal|lethal|survive|drown\w*|hang\w*|to fall|floors?|suffocat\w*|overdose)",
            "drawn_to_it": rf"(?:hold|grip|grab|hug|step back|stand back|stay away|keep|stop myself|stopped myself|stopping myself) (?:{W}){{0,6}}(?:so (?:that )?i (?:dont|wont|do not)|not to|from|or i (?:will|might|would)) (?:{W}){{0,1}}(?:step(?:ping)?|jump(?:ing)?|fall(?:ing)?|lean(?:ing)?|walk(?:ing)?|let(?:ting)?) (?:{W}){{0,1}}(?:forward|off|over|in front|go|onto|down)|(?:when|whenever|every ?time|each time|as) (?:i |the |a )?(?:{W}){{0,4}}(?:fan|bridge|terrace|balcony|train|metro|tracks?|rope|dupatta|knife|pills|window|rooftop|roof|local|river|lake)(?: {W.strip()}){{0,4}} (?:think|thought|imagine|feel like|picture|want|urge|wonder) (?:{W}){{0,4}}(?:hanging|jumping|jump|step\w*|drown\w*|dying|die|falling|let(?:ting)? go|swallow\w*|ending|end it|over with)|(?:almost|nearly) (?:let go|stepped (?:off|forward|in front)|jumped|did it|swallowed them)(?! (?:of (?:the|my) (?:bag|phone|cup|plate))(?![^ ]))",
            "stops_remedy": rf"(?:stopped|skipping|stopping|quit|not taking|refusing|skipped|stop) (?:{W}){{0,2}}(?:insulin|dialysis|medicines?|meds|medication|inhaler|eating|food|drinking water|treatment|chemo) (?:{W}){{0,5}}(?:so (?:that )?(?:i|it)|because i|to|hoping|let) (?:{W}){{0,3}}(?:die|dies|end|ends|gone|kills?|over|end it|not wake)",
            "suicidal_again": r"(?<!. )(?:feeling |so |been |very |really )*suicidal (?:again|today|rn|right now|tonight|lately|af|every ?day|since|for (?:weeks|months|days))",
            "only_death": rf"(?:only|just) (?:death|dying|suicide|the grave) (?:{W}){{0,1}}(?:can|could|will|would|is|seems|remains|left|helps?)|(?:death|dying|suicide) (?:{W}){{0,2}}(?:keeps? calling|is calling|calls me|feels close|on my mind|(?:in|inside) my (?:head|mind))|(?:think|thinking|thoughts?|obsess\w*|dream\w*|fantasi\w+) (?:{W}){{0,2}}(?:about|of) (?:my |my own )?(?:death|dying|funeral)(?= ?$| (?:every|all|daily|always|a lot|constantly|again|now|lately|at night))",
            "not_through": rf"(?:dont|do not|not) (?:{W}){{0,2}}(?:think|believe|feel|know if|see how|sure) (?:{W}){{0,2}}(?:i|ill|i will|i can|i could|im) (?:{W}){{0,2}}(?:make it|survive|last|live|get) (?:through|till|until|past|another|much longer|to see|beyond) (?:{W}){{0,1}}(?:the |this |another |next |my )?(?:week|night|month|year|day|days|nights|weekend|winter|longer|birthday|graduation)|(?:i|ill|might|will|going to|gonna) (?:{W}){{0,1}}end up dead|by my own hands?(?= ?$| (?:anyway|soon|one day|tonight))|(?:need|want|wish|just) to be gone(?= ?$| (?:forever|for good|permanently|from|now|already))|permanently gone|(?:i|ive) (?:have |already |finally )*(?:picked|chosen|fixed|decided|set) (?:a|the|my|on a) (?:date|day)(?= ?$| (?:to|for) (?:die|it|leave|go|end)| and)|(?:i|ive) (?:have |got |already )*(?:a|the|my) plan (?:and|with) (?:{W}){{0,3}}(?:stuff|things|means|everything|pills|date|note|rope|place)|my will is (?:written|ready|signed|done|made)|(?:wrote|written|signed) my will|i (?:will|ll|am going to|gonna|would|should) (?:just )?hang(?= ?$| (?:from|tonight|today|now))|(?:no ?one|nobody) (?:needs|wants|would want|will want) me (?:alive|around|to live|living|to exist)|(?:was|were) (?:going|about) to (?:jump|hang|do it|end it|swallow|slit|overdose)(?= ?$| (?:last|that|yesterday|tonight|when|until|today))|(?:pray|hope|wish|beg)\w* (?:{W}){{0,4}}(?:not|never) to wake|(?:keep|cant stop|always|end up|just) (?:{W}){{0,1}}(?:looking|staring|gazing) (?:down )?(?:at|over|into) (?:the )?(?:tracks|rails|edge|river below|water below|drop)|how (?:many|much) (?:{W}){{0,3}}sleeping (?:tabs?|pills?|tablets?|medicine)(?! (?:for|does|should|can) (?:my )?(?:mom|dad|patient|grand\w*))",
            "not_woken": r"(?:and|then|to|could|would|can|i|might) (?:just |simply )?(?:not|never) wake up(?= ?$| (?:again|ever|tomorrow|anymore|any more)(?![^ ]))",
        },
        negatable=False,
        unless=f"{PAIN}|alarm|snooze|early|documentary|exam|biology|philosophy|movie|film|novel|book|assignment|insomnia|prescribed",
    ),
    *rules(
        "en",
        Tier.IMMINENT,
        {
            "all_swallowed": rf"(?:swallowed|took|taken|drank|drunk|gulped|popped|eaten|ate|consumed) (?:{JUST})(?:everything|all of it|all of them|them all|whatever)(?= ?$| (?:in|from|that|i could|and|now|at once|already|tonight))(?! (?:on my plate|in my tiffin|they (?:gave|served)))|(?:i )?(?:already|just) (?:took|swallowed|had|ate|drank) (?:the |my |all )*(?:pills?|tablets?|whole (?:strip|bottle|packet|box))(?= ?$| (?:and|now|bye|sorry|goodbye))",
            "again": rf"(?<!. )cut (?:myself )?again(?= ?$| (?:today|tonight|last night|yesterday|now|deeper|and))|(?:deeper|worse|more) than (?:usual|last time|before|ever) (?:{W}){{0,4}}(?:stop\w*|bleed\w*|blood)",
            "cut_deep": rf"(?:(?<!. )cut|i (?:have |just |had )?cut|ive cut|cut (?:my ?self|my \w+)|wounds?|cuts?) (?:{W}){{0,3}}(?:too deep|deeper|really deep|very deep|so deep)(?! (?:into|in) (?:the )?(?:budget|costs?|paper|wood|topic))|(?:blood|bleeding|its|it is|it|wont|cant) (?:{W}){{0,2}}(?:not|wont|isnt|cant|doesnt) (?:be )?stop(?:ping)? (?:the )?(?:bleeding|blood|flowing)|(?:blood|bleeding) (?:{W}){{0,2}}(?:not stop\w*|wont stop|isnt stopping|everywhere|all over my (?:arms?|hands?|wrists?|legs?|bed))",
            "kept_ready": rf"(?:the|my|a|abbus?|papas?|dads?|fathers?|licensed|uncles?|that) (?:{W}){{0,2}}{SHARP} (?:{W}){{0,2}}(?:in|under|inside|behind|beneath|on) (?:the|my|his|our) (?:{W}){{0,1}}{KEPT}|(?:keep|kept|keeping|hid|hidden|hiding|have|got|bought|ordered|put|theres) (?:a|the|some|my|this) (?:{W}){{0,1}}{SHARP} (?:{W}){{0,1}}(?:in|under|inside|behind|beneath|on) (?:the|my) (?:{W}){{0,1}}{KEPT}|{SHARP} (?:{W}){{0,6}}(?:use it on (?:me|myself)|know where (?:{W}){{0,3}}key|is unlocked|open today|loaded)",
            "on_the_track": rf"(?:im|i am|sitting|standing|lying|sat) (?:{W}){{0,2}}(?:on|near|beside|at) (?:the )?(?:\w+ )?(?:tracks?|railway line|train line|rails) (?:{W}){{0,3}}(?:wait\w*|train|next|ready|end|coming|over)",
        },
        negatable=False,
        unless=f"{USES}|{PAIN}|dinner|lunch|breakfast|station|platform|nose|paper cut|blood (?:bank|group|test)",
    ),
    *rules(
        "en",
        Tier.HIGH,
        {
            "letters": rf"(?:written|wrote|writing|finished|left|recorded|recording) (?:{W}){{0,3}}(?:letters|notes|messages|videos|voice notes) (?:to|for) (?:everyone|everybody|each|all of (?:you|them|my)|my (?:whole )?family|all my (?:friends|loved))|(?:letters?|notes?) (?:{W}){{0,2}}(?:under|in|inside|beneath|below) my (?:mattress|pillow|bed|drawer|cupboard|almirah)",
            "into_the_dark": rf"(?:im|i am|just) (?:{W}){{0,1}}(?:a |such a |only a |nothing but a |too much of a )(?:{W}){{0,1}}(?:burden|load|liability|dead weight) (?:on|to|for) (?:everyone|every ?body|them all|my (?:family|parents|mother|father|mom|dad|mummy|papa|people)|this (?:family|world|earth)|others|them|all)",
        },
        negatable=False,
        unless=r"exams|teacher|thank you|farewell party|juniors|course|classmates|group project|training",
    ),
)
