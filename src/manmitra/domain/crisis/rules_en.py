"""English. Written from general knowledge of how people say it; version it with `detection.RULES_VERSION`."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import rules

ME: Final = r"(?:my ?self|my ?slf|m[iy]self|mysel|myslf|myslef|mysef|myelf|my own self|me ?self|ma ?self)"
KILL: Final = r"(?:kil+|kll|kl+|kil+ing|(?<!cut )(?<!cutting )(?<!show )(?<!showing )(?<!dust )off|offing|hang|hanging|drown|drowning|shoot|shooting|neck|necking|rope|roping|un ?aliv(?:e|ing)?|kill ?ing)"
SUICIDE: Final = r"(?:suicide|sui cide|suici de|su icide|sewer (?:slide|side|cide)|sue a ?side|toaster bath)"
WANT: Final = r"(?:want|wanna|want to|wanted|wanting|wish|need|ready|going|gonna|about|plan|planning|decided|trying|tried|try|feel like|will|gon)"
WISH: Final = (
    r"(?:want|wanna|want to|wanted|wanting|wish|need|plan|planning|decided|trying|tried|try|feel like|deserve)"
)
PILLS: Final = (
    r"(?:pills?|tablets?|sleeping pills?|medicines?|meds|medication|poison|pesticide|bleach|paracetamol|drugs)"
)
KIN: Final = (
    r"(?:friends?|bro|sis|roomie|frnd|buddy|batch mate|bestie|brother|sister|bhai|cousin|roommate|room mate|flatmate|classmate|batchmate|boyfriend|girlfriend|bf|gf|"
    r"mother|mom|mum|father|dad|uncle|aunt|son|daughter|wife|husband|junior|senior|neighbou?r|girl|boy|guy|someone|somebody|student|partner|ex)"
)

MEANS: Final = r"pills?|tablets?|sleeping pills?|poison|pesticide|bleach|rope|noose|blade|razor|knife|gun"
# Taken for a farewell to life or for means at hand, but the last day of college and a knife in a kitchen are not.
PLACES: Final = r"(?:college|school|class|classes|hostel|semester|sem|internship|job|office|exams?|batch|course|vacations?|holidays?|trip|summer|month|year|week|training|library)"
LAST_DAYS: Final = (
    rf"(?:day|night|time) (?:\w+ ){{0,3}}{PLACES}|{PLACES} (?:\w+ ){{0,2}}last (?:day|night)|good ?bye (?:\w+ ){{0,3}}{PLACES}|farewell party|"
    r"see (?:you|u|ya|yall) (?:all |guys |everyone )?(?:after|soon|later|next (?!life|world)|tomorrow|(?:on )?(?:mon|tues?|wednes|thurs|fri|satur|sun)(?:day)?|at (?:college|school|home|the (?:station|airport|gate|fest))|(?:back )?in (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|april?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|college|class|(?:a|two|three|few) (?:days?|weeks?|months?)))"
)
KITCHEN: Final = r"vegetables?|veggies|cooking|kitchen|fruits?|onions?|salad|cake|bread|shaving|shave|sabzi|pencil"

RULES: Final = (
    *rules(
        "en",
        Tier.IMMINENT,
        {
            "taken_pills": rf"(?:i|ive|have) (?:just |already |have |had )*(?:took|taken|swallowed|drank|drunk|ate|eaten|had) (?:\w+ ){{0,4}}{PILLS}(?: \w+){{0,3}} (?:to die|to end|already|all at once|and im waiting)"
            rf"|(?:i|ive|have) (?:just |already |have )*(?:took|taken|swallowed|drank|ate) (?:all|(?:a|the) (?:whole |entire |full )?bottle of|the whole|the entire|a lot of|too many|a handful of|so many|20|30|40|50) (?:\w+ ){{0,3}}{PILLS}"
            r"|(?:i|ive) (?:have |just |already )*(?:swallowed|took|taken) a bunch of (?:\w+ )?pills|(?:swallowed|downed|popped|took|taken|ate|eaten|had|gulped) (?:\w+ ){0,2}(?:whole|entire|full|half|all|two|three|four|many|several|of) (?:\w+ ){0,2}(?:strips?|bottles?|packs?|packets?|box|sheets?|handfuls?) (?:of )?(?:\w+ ){0,2}(?:pills?|tablets?|medicines?|medication|paracetamol|crocin|meds)|(?:i|ive) (?:have |just |already )*swallowed (?:all |some |many |my |the |a lot of )*(?:sleeping (?:pills?|tablets?)|pills|tablets)(?! (?:with|for|after|before|as)(?![^ ]))|(?:i|ive) (?:have |just |already |had )*(?:drank|drunk|ate|eaten|swallowed|consumed|took|taken|drink) (?:\w+ ){0,5}(?:rat poison|rat kill|poison|phenyl|phenol|pesticide|insecticide|bleach|acid|harpic|toilet cleaner|kerosene|lizol)(?! (?:ivy|reflux|rain)(?![^ ]))|(?:i|ive) (?:have |just |already )*odd(?= (?:on|last|again|yesterday|today|tonight|now)(?![^ ])| ?$)|(?:i|ive) (?:have |just |already )*(?:over ?dosed|od ?ed|took an over ?dose|taken an over ?dose)",
            "at_the_edge": r"(?:im|i am|standing|sitting|stood|here) (?:\w+ ){0,2}(?:on|at|near|by) (?:the |a |my )?(?:\w+ )?(?:roof|rooftop|terrace|ledge|edge|bridge|railing|tracks|railway tracks?)(?: \w+){0,6} (?:jump|end|die|ready|over|step)"
            r"|(?:about|going|gonna|ready|want|wanna) (?:to )?jump (?:off|from|in front|now|tonight|out)|one (?:step|jump) (?:off|and|more|away) (?:\w+ ){0,2}(?:its|it is|all|everything|it) (?:\w+ ){0,2}(?:over|stops?|ends?|done|gone)|(?:im|i am|standing|sitting) (?:\w+ )?(?:on|at|near|by) the (?:ledge|parapet|edge of (?:the|a) (?:roof|terrace|bridge|building|cliff))",
            "note": r"(?:wrote|written|writing|left|finished|write) (?:\w+ ){0,3}(?:(?:goodbye|good bye|farewell|suicide|final|last) (?:notes?|letters?|messages?)|my will and)",
            "in_progress": rf"(?:i am|im) (?:bleeding out|cutting {ME}? ?(?:right )?now|{KILL} {ME} (?:right )?now|doing it (?:tonight|now|right now|today))|(?:i have|i|ive) (?:already |just )*(?:slit|cut|slashed) my (?:\w+ )?(?:wrists?|veins?|throat|neck)(?! (?:hair|nails)(?![^ ]))",
        },
    ),
    *rules(
        "en",
        Tier.IMMINENT,
        {
            "means_at_hand": rf"(?:i have|i got|ive got|holding|got|bought|have|with) (?:\w+ ){{0,3}}(?:{MEANS}) (?:\w+ ){{0,2}}(?:ready|in my hands?|in hand|next to me|in front of me|beside me|with me|to end|to kill|to die)|(?:have|got|with) (?:\w+ ){{0,3}}{PILLS} (?:\w+ ){{0,2}}(?:to end (?:it|my)|to kill my|to die)"
            rf"|(?:{MEANS}) (?:is |are )?(?:\w+ )?(?:in my hands?|in front of me|next to me|beside me|ready|tied)|(?:tied|tying|made) (?:a|the) (?:noose|rope)",
        },
        unless=KITCHEN,
    ),
    *rules(
        "en",
        Tier.IMMINENT,
        {
            "farewell": r"(?:this is|its|consider this) (?:my )?(?:last|final|the last) (?:message|goodbye|good bye|night|day|text|time (?:you|anyone))|(?:final|last) good ?bye|goodbye (?:forever|everyone|world|cruel world|all)|by (?:the time|tomorrow) (?:you read this |morning )?(?:i (?:wont|will not|ill) be (?:here|alive|gone|dead)|ill be (?:gone|dead))|wont be (?:here|alive|around) (?:tomorrow|tonight|by morning|next week|anymore tomorrow)",
        },
        unless=LAST_DAYS,
    ),
    *rules(
        "en",
        Tier.HIGH,
        {
            "kill_myself": rf"{KILL} {ME}|i(?:m)? (?:(?:want to|wanna|will|gonna|going to|might|should) )?kms|(?:want to|wanna|gonna|about to) kms|(?:plan|planning|ready|want|going|decided|try|trying|tempted) to (?:just )?kms|kms(?= (?:tonight|now|please|fr|rn|lol)| ?$)(?<!\d kms)|kil+ ?my ?self|kysmyself|unalive {ME}|game end {ME}|self ?delete|(?:un ?subscribe|log (?:off|out)|check out|opt out) (?:from|of) life|commit (?:die|toaster)|delete {ME}|iwanttodie|wanttodie|endmylife|ikillmyself|iwanttokillmyself|wannadie",
            "end_my_life": r"(?:end|ending|ended|take|taking|finish|finishing|quit) (?:my|this) (?:own |miserable |worthless |stupid |damn )?(?:life|existence|suffering forever)|(?:end|ending) it all|(?:want|wanna|going|ready|time|need|decided|how|plan|planning|gonna) (?:to )?(?:just )?end (?:it|everything)(?! with)(?: all| now| tonight| today| here| once| for good| myself)?|put an end to (?:my life|it all|me|myself)",
            "want_to_die": rf"(?<!afraid of )(?:{WISH}) (?:to |that i )?(?:just |really |so badly |only |actually )*(?:die|be dead|be gone forever|dye|un ?alive)|(?:death|dying|being dead) (?:\w+ )?(?:sounds|seems|feels|looks|would be) (?:\w+ )?(?:better|easier|nice|nicer|peaceful|good|tempting|like (?:the|a) (?:only|better|good|best))|(?:wish|hope|hoping|pray|praying) (?:that )?(?:a|some|the|this|that) (?:\w+ )?(?:truck|car|bus|train|lorry|vehicle|plane) (?:would |could |will |just )*(?:hits?|runs? (?:me )?over|kills?|crash\w*)|(?:hope|hoping|wish|pray) (?:that )?i (?:just |could |would )*(?:get|got) (?:hit|run over|killed|into an accident)|(?:better|rather|should|could|might as well) (?:be |just |off )*(?:dead|die)(?! than(?![^ ]))|(?:wish|if only) (?:that )?(?:i|im) (?:was|were|am|had|could|would|just|never|had never|could just)? ?(?:dead|die|died|never born|(?<=never )been born|(?<=never )born|not alive|be dead|never wake|not exist|stop existing|disappear forever|never existed)|(?:im|i am|and|then) (?:going|gonna) to ?die (?:tonight|today|now|tomorrow|soon|by my own)|(?:im|i am|i) (?:about|ready|prepared) to die(?! (?:of|from|laughing|for)(?![^ ]))|ready to die|let me die|i should (?:just )?die|i (?:just )?wanna die|longing for death|(?:want|need|wish) (?:the |this |my |all (?:the |this )?)?(?:pain|suffering|misery) to (?:just )?(?:stop|end|be over) (?:forever|for good|permanently)|(?:want|waiting for|wish for|crave|pray for) (?:my )?death|pray (?:that )?i die|(?:pray|praying|hope|hoping|wish|wishing) (?:that )?i (?:could |just |would |will )*(?:dont|wont|never|didnt|do not|will not|not|wouldnt) (?:ever )?wake up|i hope i (?:die|dont wake|never wake)",
            "suicidal": rf"(?:i|im|am|feel|feeling|been|getting|being|me) (?:\w+ ){{0,3}}suicidal|(?:commit|commiting|committing|attempt|attempting|attempted|do|doing|think|thinking|thought|thoughts|considering|contemplating|planning|plan|thoughts of|thinking of|thinking about|think about|want|die by) (?:\w+ ){{0,2}}{SUICIDE}|{SUICIDE} (?:is|seems|feels|looks) (?:(?!never |not |no )\w+ ){{0,3}}(?:only|best|option|answer|way|solution|escape|good)|suicidal (?:thoughts?|ideation|urges?|feelings?|and)|{SUICIDE} (?:thoughts?|attempt|plan|keeps)",
            "join_the_dead": r"(?:killed (?:himself|herself|themsel\w+)|died|dead|passed away|suicide|is gone|is no more|left (?:us|this world))(?: \w+){0,8} (?:want|wanna|wish|going|will|need|ready|should) (?:to |i could |i can |just )*(?:join|follow|go to|go with|be with|meet) (?:him|her|them)|(?:join|be with|follow|meet|see) (?:\w+ ){1,2}in (?:heaven|death|the afterlife|the grave|jannat)",
            "method": rf"how (?:many|much) (?:\w+ ){{0,4}}(?:pills?|tablets?|paracetamol|crocin|dolo|medicines?|poison|phenyl|sleeping)(?: \w+){{0,6}} (?:die|dying|kill|kills|fatal|lethal|over ?dose|death|never wake)|(?:lethal|fatal|deadly) (?:dose|dosage|amount|quantity|overdose)(?! in (?:rats?|mice|animals|pharma\w*|toxicology))|how (?:to|do i|do you|can i) (?:tie|make|knot) (?:a |the )?(?:noose|hanging knot)|how (?:to|can i|do i|should i) (?:die(?! my(?![^ ]))|end my life|commit {SUICIDE}|over ?dose)|how (?:long|much time) (?:\w+ ){{0,4}}(?:bleed out|to die|die (?:from|by|after))",
            "thoughts_of_it": r"(?:thought|thoughts|thinking|think|idea|fantasi[sz]e|dream|dreaming|fantasizing|googling|searching) (?:(?!im(?![^ ])|he|she|they|its|people|hes|shes)\w+ ){0,2}(?:dying|death and|ending (?:it|my)|not being alive|hurting myself|overdosing|jumping (?:off|from|in front)|how to die|ways to die)|(?:easiest|easy|painless|quick|quickest|best|least painful|fastest) (?:\w+ )?ways? to (?:die|end it|go(?= ?$| (?:without|painless\w*|quiet\w*|in my sleep|forever)))",
        },
        intent=True,
    ),
    *rules(
        "en",
        Tier.HIGH,
        {
            "kill_me": r"(?:some ?one|some ?body|any ?one|please|pls|plz|just|god|can (?:someone|somebody|you)) (?:please |pls |just )*kill me(?! (?:if|when|with laughter|softly|for)(?![^ ]))(?! (?:\w+ ){0,6}(?:boring|bored|lol|lmao|haha\w*)(?![^ ]))|(?:some ?one|some ?body|please|god) (?:please |just )*shoot me(?! an?(?![^ ]))",
            "not_live": r"(?:dont|do not|didnt|cant|cannot|can not|no longer|not|never|couldnt|stop|stopped|why|dnt) (?:\w+ ){0,2}(?:want|wanna|wish|able|see|have|wanting|need|feel like|like|deserve|should i)? ?(?:to |a reason to |any reason to |the will to |the strength to |a point in |the point of |the point in )?(?:live|living|be alive|stay alive|being alive|exist|existing|keep living|go on living|be here (?:anymore|any more)|be on this earth|be in this world|wake up (?:anymore|tomorrow|again|ever)|continue living|stay alive)(?! with(?! (?:\w+ ){0,3}(?:pain|shame|guilt|hurt|grief|regret|sadness|depression|illness|disease|it))| in (?:delhi|india|the|a|my|that|walking|your|her|his|their|erd|hostel|pg|mumbai|kota|srinagar|this (?!world|earth|life|body|hell|pain|misery|planet))| at(?! all)| rent| there|(?: here)(?= (?:and|but|with|because|without|in (?:this|the) (?:hostel|city|pg|flat|house|room|town|college|village|campus))(?![^ ]))| together| up to| on (?:campus|my own|their own|his own|her own)| paycheck| people| like that| here with| alone(?! any ?more| any more| any longer)| near| under)(?: anymore| any more| any longer| like this)?|no (?:reason|will|point|desire) (?:left )?(?:to|in|for) (?:live|living|be alive|stay alive|go on|exist|keep going)|nothing (?:left )?to live for|life is(?: just)? (?:not|nt|isnt) worth|isnt worth living|not worth living|life (?:isnt|not) worth|living is (?:pointless|a burden|torture)|lost the will",
            "better_without_me": r"(?:better|happier|fine|easier|relieved) (?:off )?(?:without me|if i (?:was|were|am|wasnt|werent|die|died|disappeared|didnt exist|vanished)|if i (?:\w+ )?(?:dead|gone))|(?:no ?one|nobody) (?:will|would|ll|is going to|gonna) (?:\w+ )?(?:miss|care|notice|cry|even notice|even care) (?:me )?(?:when|if|once|after) (?:i|im) (?:\w+ ){0,2}(?:die|died|dead|gone|disappear|disappeared|vanish|vanished|killed|leave this)|world (?:\w+ ){0,3}without me",
            "never_wake": r"(?:never (?:want to |wanna |have to )?|(?:not|dont|didnt|wont|wouldnt) (?:want to |wanna |have to |ever want to ))wake up(?: again| ever| anymore| any more| tomorrow)?(?! \w)|sleep (?:and )?(?:forever|for ever|eternally)|(?:want|wanna|wish|could) (?:to |i could )?(?:just )?(?:sleep|disappear|vanish|go) (?:and )?(?:forever|never (?:wake|come|return|be)|from this (?:world|earth)|permanently|and not (?:wake|come))|(?:fall asleep|went to sleep|go to sleep|sleep) and (?:just )?(?:never|not|dont)|(?:fall asleep|went to sleep|go to sleep|sleep) (?:\w+ ){0,3}and (?:just )?(?:never|not|dont) (?:have to )?wake(?: up)?|never woke up|wish (?:that )?i (?:wasnt|werent|was not|were not|could (?:just )?(?:disappear|vanish|stop existing)) ?(?:alive|born|around|existing|here(?: anymore| any more| any longer)?(?! \w))(?! in)|wish i could (?:just )?(?:disappear|vanish|stop existing)|easier (?:\w+ ){0,4}(?:didnt|never|dont|did not) wake up",
            "means": rf"(?:want|going|gonna|will|plan|planning|thinking|think|ready|tempted|should|wanna) (?:\w+ ){{0,3}}(?:over ?dose|od on|jump (?:off|from|in front of)|jumping (?:off|from|in front)|swallow (?:all|every|the whole|bottle)|take all (?:my|the|these)|slit|drink (?:poison|bleach|pesticide|phenyl)|consume poison|step in front|walk in front|hang (?:from|off) the|crash my (?:car|bike))|hang from (?:the|a) fan|(?:bought|ordered|found) (?:a |the |some )?(?:rope|noose)(?= ?$| (?:today|now|yesterday|tonight|online|to (?:hang|die|do it|end)|for (?:it|myself|tonight))(?![^ ]))|jump(?:ing)? (?:off|from|in front of) (?:the |a |my )?(?:\w+ )?(?:roof|building|terrace|bridge|balcony|train|metro|floor|window|cliff)|(?:saving|collecting|hoarding|stocking) (?:up )?(?:\w+ )?{PILLS}(?! for (?:\w+ ){{0,3}}(?:trip|trek|camp|relief|flood|journey|travel|village|villagers|poor|needy|patients?|fever|donation)(?![^ ]))",
            "vanish": r"(?:want|wanna|wish|need|going) (?:to |i could |that i could )?(?:just )?(?:disappear|dsappear|dissapear|disapear|vanish)(?= ?$| (?:from|forever|completely|now|and|so|without|into)(?![^ ]))(?! from (?:here|this (?:class|party|place|room|meeting|group)))",
            "gone_soon": r"(?:i )?(?:wont|will not) be (?:a (?:burden|problem|bother)|here|around) (?:anymore|much longer|for long|for much longer)|(?:giving|gave|given) away (?:all )?my (?:things|stuff|belongings)|(?:take care of|look after) my (?:\w+ )?(?:when|after) im gone|when im (?:gone|dead)|after im (?:gone|dead)|after i die",
        },
        negatable=False,
    ),
    *rules(
        "en",
        Tier.HIGH,
        {
            "self_harm": rf"(?:cut|cutting|cuts|hurt|hurting|harm|harming|burn|burning|hit|hitting|punish|punishing|injure|injuring|scratch|scratching|starve|starving|stab|bruise|choke|slit) {ME}(?! (?:playing|a|an|while|from|during|at|in the gym|some|shaving|cooking|by accident|accidentally|off|short|out)(?![^ ]))|self ?harm(?:ing|ed|s)?|self ?injur(?:y|e|ing)|(?:cut|cutting|slit|slitting|slash|burn|burned|burnt|carve|carved|scratched) (?:\w+ ){{0,2}}(?:my )(?:\w+ )?(?:wrists?|arms?|thighs?|skin|hand|legs?)|urges? to (?:cut|hurt|harm)|(?:blade|razor) (?:\w+ ){{0,3}}(?:skin|wrist|relief|arm)|(?:cant|cannot|can not|couldnt|dont know how to|unable to) stop (?:myself |my self )?(?:from )?(?:cutting|hurting|burning|harming|scratching|starving) ?{ME}?|relapsed (?:and cut|cutting|on cutting)|started cutting again|want to cut again",
        },
    ),
    *rules(
        "en",
        Tier.CHECK_IN,
        {
            "hopeless": r"(?:cant|cannot|can not|dont think i can|couldnt) (?:\w+ )?(?:take (?:it|this)|do this|go on|cope|handle (?:this|it|life)|carry on|keep going|continue|bear (?:this|it)) (?:\w+ )?(?:anymore|any more|any longer|no more|like this)|cant go on|no (?:hope|way out|escape|future)(?: left| for me)?|(?:feel|feeling|am|im|completely|so|totally|everything is|life is) (?:\w+ )?(?:hopeless|worthless|useless to everyone|trapped|empty inside|meaningless|pointless)|whats the point (?:of|in|anymore)|tired of (?:life|living|everything|being alive|existing|this life|fighting)|done with (?:life|everything|this life|living)|sick of (?:life|living|existing)|given? up on (?:life|everything)|hate (?:my life|being alive|existing|myself)|(?:want|wanna) (?:to )?(?:just )?(?:disappear|vanish|give up)",
            "burden": r"(?:im|i am|feel like|being|just|such|only|am) (?:just |nothing but |only |such |like )?(?:a |an )?(?:huge |big )?burden(?: to| on| for)?(?: \w+)?|everyone (?:hates|would be rid of) me|nobody (?:would|will) (?:miss|care|notice)",
        },
        negatable=True,
    ),
    *rules("en", Tier.CHECK_IN, {"mention": rf"{SUICIDE}s?|suicidal|self harm|unalive|unaliving"}, mention=True),
    *rules(
        "en",
        Tier.ABUSE_DANGER,
        {
            "beaten": r"(?:dad|father|mom|mother|mum|brother|uncle|husband|boyfriend|bf|partner|girlfriend|stepfather|stepdad|parents|they|he|she|warden|teacher|senior|seniors|professor|family|relative|cousin|in laws) (?:\w+ ){0,3}(?:beats|beat|beating|hits|hit|hitting|slaps|slapped|punches|punched|kicked(?= me(?! out))|kicks(?= me(?! out))|choked|chokes|hurts|abuses|abused|abusing|assaulted|burned|locks|locked|tortures|tortured) (?:on )?me(?! (?:(?<=hit me )up|(?<=hits me )up|in (?:a|the|chess|cricket|badminton|carrom|ludo|table|fifa|pubg|bgmi|every)|at|to (?:it|the)|with (?:a|the|his|her) (?:question|news|bill|joke)|by \d)(?![^ ]))",
            "abused": r"(?:i (?:am|was|have been|got|keep|get)|im|ive been) (?:\w+ ){0,3}(?:abused|molested|raped|assaulted|beaten|harassed|blackmailed|stalked|trafficked|groped|ragged)|(?:mad|mak|forc|order)\w+ (?:me|us|him|her) (?:to )?(?:strip|undress|take off my clothes|remove my clothes|kneel|get naked|be naked|stand naked|dance naked)|(?:my|our|a) (?:\w+ ){0,2}(?:friend|sister|roommate|classmate|cousin|junior|girlfriend|batchmate) (?:was|is|got|has been|is being|is getting|keeps getting|gets) (?:\w+ )?(?:raped|molested|groped|assaulted|beaten|abused|blackmailed|ragged|stalked)|(?:he|she|they|\w+) (?:raped|molested|groped) my (?:\w+ )?(?:friend|sister|roommate|cousin|classmate|girlfriend)|(?:raped|molested|groped|sexually (?:abused|assaulted|harassed)|stalking|stalks|blackmailing|blackmails|touching|touches|touched) me(?: \w+){0,2}|forced me (?:to|into)(?: \w+){0,3} (?:sex|bed|him|it|naked|nudes|things)|touched me (?:inappropriately|wrongly|without)|(?:my|in|our) (?:home|house|family|marriage|own home) (?:\w+ )?domestic violence|(?:facing|victim of|suffering|going through) domestic violence|(?:he|she|they|someone|somebody|dad|uncle|seniors?|partner|bf|boyfriend|husband|hes|shes|theyre|father|mother|mom|brother) (?:\w+ ){0,3}(?:hurting|hurts|strangl\w+|forc(?:e|es|ed|ing) (?:himself|herself|themselves|him self) (?:on|onto|upon)|stalk\w*|following|follows|bully|bullies|bullying|choke) (?:\w+ ){0,2}(?:me|my neck)|(?:i am|im) in danger|casteist slurs?|caste (?:slurs?|abuse)",
            "threatened": r"(?:threaten(?:s|ed|ing)?|tried|trying) (?:\w+ ){0,4}(?:kill|murder) me|(?:threaten(?:s|ed|ing)?|going|wants|said|says|tried|trying) (?:\w+ ){0,4}(?:hurt|leak|share|post|burn|attack|send|upload) (?:me|my (?:\w+ ){0,2}(?:photos?|pics?|nudes|pictures?|videos?|chats?))|(?:afraid|scared|not safe|unsafe|terrified) (?:\w+ ){0,3}(?:go home|at home|to go home|going home|of my (?:father|dad|husband|boyfriend|uncle|brother|family))|(?:marry|marriage) (?:\w+ ){0,2}(?:against my will|by force)|forc(?:ed|ing) (?:me )?(?:into|to) (?:a )?marr(?:y|iage)|(?:seniors?) (?:\w+ ){0,3}ragg(?:ing|ed)|ragging (?:me|us|in|by)|acid attack|honou?r kill\w*",
        },
    ),
    *rules(
        "en",
        Tier.ABUSE_DANGER,
        {
            "kills_me": rf"(?:he|she|they|hes|shes|theyre|we are afraid (?:he|she|they)|{KIN}|parents|family|relatives|in laws|warden|teacher|seniors|professor|boss|papa|mummy|sir|maam|someone|somebody) (?:\w+ ){{0,6}}(?:will|would|ll|gonna|going to|wants to|want to|plans? to|planning to|trying to|tried to|threatened to|might|may|can) (?:\w+ )?(?:kill|murder|burn|strangle|behead|stab|shoot) (?:me|us)|(?:hell|theyll|shell) (?:kill|murder|burn) me",
        },
        saying=True,
    ),
    *rules(
        "en",
        Tier.ABUSE_DANGER,
        {
            "photos_leaked": r"(?:leak|leaks|leaked|leaking) my (?:\w+ ){0,2}(?:photos?|pics?|pictures?|nudes?|videos?|images?|chats?)|my (?:\w+ ){0,3}(?:photos?|pics?|pictures?|nudes?|videos?|images?) (?:\w+ ){0,3}(?:leaked|viral)|my (?:private|nude|naked|intimate|personal) (?:photos?|pics?|pictures?|videos?|images?) (?:\w+ ){0,3}(?:posted|shared|circulat\w+|spread|sold|online)",
        },
    ),
    *rules(
        "en",
        Tier.CHECK_IN,
        {
            "loss": rf"my (?:\w+ ){{0,2}}(?!boyfriends family){KIN} (?:\w+ ){{0,2}}(?:died (?:by|of|from|through) {SUICIDE}|(?:committed|commited|did) {SUICIDE}|(?:killed|hung|hanged|shot|drowned) (?:himself|herself|themsel\w+)|(?:took|ended) (?:his|her|their) (?:own )?li(?:fe|ves)|jumped to (?:his|her) death)|(?:lost|losing) (?:my|a|our) (?:\w+ ){{0,2}}{KIN} to {SUICIDE}|my (?:\w+ ){{0,2}}{KIN}s {SUICIDE}(?! (?:attempt|note|thoughts|plan))",
        },
        negatable=False,
        mention=True,
        loss=True,
    ),
    *rules(
        "en",
        Tier.VIOLENCE,
        {
            "weapon": r"(?:bring|bringing|take|taking|carry|carrying) (?:a |my |the )?(?:knife|gun|weapon|acid) to (?:college|school|class|hostel|campus)",
        },
    ),
    *rules(
        "en",
        Tier.VIOLENCE,
        {
            "hurt_others": rf"(?:i|im|ill|want|wanna|gonna|going|will|plan|planning|need|feel like|am) (?:(?!never|not|dont|didnt|could|he|she|they|its?|that|worried|afraid|scared|know|because|you|from|seeing)\w+ ){{0,4}}(?:kil+|murder|stab|shoot|strangle|hurt|attack|beat up|burn|harm|poison|choke|slaughter|shoot up|bomb|killing|hurting|stabbing) (?:him|her|them|everyone|everybody|those|these|that|someone|somebody|people|all of them|my (?:\w+ )?(?:{KIN}|teacher|professor|boss|family|parents|warden|principal)|the (?:school|college|teacher|professor|warden|principal|class))",
        },
        unless=r"lol|lmao|haha\w*|game|match|chess|ludo|uno|pubg|valorant|level|in (?:cricket|badminton|carrom)|joking",
    ),
    *rules(
        "en",
        Tier.THIRD_PARTY,
        {
            "someone_else": rf"(?:kil+|hurt|harm|cut|hang|hurting|killing|cutting|harming|offing|unalive) (?:himself|herself|themsel(?:f|ves)|him self|her self)|(?:end|take|ending|taking) (?:his|her|their) (?:own )?li(?:fe|ves)|{KIN} (?:\w+ ){{0,5}}(?:wants? to die|suicidal|{SUICIDE}|wants? to end|self harm\w*|over ?dosed|doesnt want to live|is cutting|talking about (?:dying|death))|(?:he|she|they) (?:\w+ ){{0,4}}(?:wants? to die|suicidal|{SUICIDE}|self harm\w*|over ?dosed|doesnt want to live(?! (?:with|in|here|at|near))|dont want to live(?! (?:with|in|here|at|near))|wants to end)|saying goodbye to (?:everyone|us)",
        },
        negatable=False,
        mention=True,
    ),
)
