"""Plain English of others: a friend who lies there with an empty strip, and what others do with fists, knives and locks."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import rules

W: Final = r"\w+ "
FRIEND: Final = r"(?:friends?|bestie|bff|brother|bro|sister|sis|cousin|roommates?|roomie|flatmate|classmate|batchmate|girlfriend|boyfriend|gf|bf|partner|mom|mother|mummy|amma|ammi|dad|father|papa|abbu|uncle|aunt|junior|senior|teammate|neighbou?r|didi|bhaiya|ex|colleague|girl|boy|guy|student|someone|somebody)"
THEY: Final = rf"(?:he|she|hes|shes|they|who|{FRIEND})"
THEIR: Final = rf"(?:her|his|their|{FRIEND}s)"
HARMER: Final = r"(?:he|she|they|hes|shes|theyve|husband|hubby|dad|daddy|father|papa|abbu|baba|appa|mom|mother|mummy|amma|ammi|brother|bhaiya|bhai|uncle|chacha|mama|boyfriend|bf|girlfriend|gf|ex|partner|fiance|wife|in laws|inlaws|sasural|mother in law|father in law|stepmom|stepdad|stepfather|stepmother|step ?\w+|warden|seniors?|coach|sir|teacher|landlord|landlady|roommates?|cousins?|jija|jiju|family|parents|goons|boys|caretaker|tutor)"
CLOSE: Final = r"(?:husband|hubby|dad|father|papa|abbu|appa|boyfriend|bf|girlfriend|gf|partner|fiance|wife|in laws|mother in law|stepmom|stepdad|stepfather|stepmother|uncle|he)"
BOTH: Final = r"(?:(?:mom|mum|mummy|mother|amma|ammi|sister|brother|didi|her|him) and me|me and (?:my )?\w+|both of us|my (?:mom|mother|mum|mummy|amma|ammi|sister|little \w+|small \w+|younger \w+) and (?:me|i))"
BONE: Final = r"(?:nose|jaw|ribs?|arm|hand|wrist|thumb|fingers?|knee|leg|tooth|teeth|skull|cheekbone|collarbone|eardrum|foot|ankle|elbow|toes?)(?! (?:ring|pin|stud|fan|bag|cream|band|watch|guard|pads?|brush|chain|mirror|cuffs?)(?![^ ]))"
WEAPON: Final = (
    r"(?:knife|blade|gun|pistol|revolver|rifle|razor|broken bottle|scissors|screwdriver|sword|cutter|rod|axe|chopper)"
)
SPORT: Final = r"garba|dandiya|massage|spa|parlou?r|gardening|guitar|k ?dramas?|serials?|everybody|everyone|wrestling|cricket|football|kabaddi|match|boxing match|judo|karate|taekwondo|gym|physio\w*|dentist|doctor|surgeon|accident\w*|by mistake|unknowingly|skating|basketball|hockey match|chess|ludo|carrom|badminton|game|pubg|fifa|race|quiz|debate|score|scores|runs|sixes|dance|rehearsal|play|drama|film|movie|series|novel|story|prank|holi|barber|salon|haircut|shav\w+|toy|nerf|water gun|laser tag|paintball|injection|x ?ray tech\w*"
TENDER: Final = r"cat|dog|puppy|kitten|baby|nephew|niece|toddler|kid|nightmare|dream"
PLAY: Final = r"chess|ludo|carrom|badminton|fifa|pubg|uno|quiz|debate|prank|drama|film|movie|series|novel|k ?dramas?|serials?|everybody|everyone|jokingly"

ENGLISH: Final = (
    *rules(
        "en",
        Tier.THIRD_PARTY,
        {
            "other_took_something": rf"{THEY} (?:has |have |had |just |already |been |was |is |keeps )*(?:took|taken|swallowed|drank|drunk|consumed|drinking|swallowing) (?:something|smth|stuff|phenyl|poison|rat poison|harpic|pesticide|too many|all (?:her|his|their|the) \w+)(?= ?$| (?:and|is|now|help|from the (?:lab|farm|bathroom)|in the (?:bathroom|washroom)|weird|bad)(?![^ ]))",
            "other_wont_wake": rf"(?:empty|finished) (?:\w+ )?(?:strips?|bottles?|packets?|sheets?) (?:\w+ ){{0,5}}(?:next to|near|beside|under|behind|in|on|with) (?:her|his|their|him|them)|(?:not|isnt|wont|cant|doesnt|couldnt|never) (?:\w+ )?(?:wake|waking|shake|shaking|respond\w*|open\w* (?:her|his) eyes) (?:\w+ ){{0,4}}(?:empty (?:strip|bottle)|strip is empty|pills|tablets|strip)|{THEY} (?:is |was |has |are |been |started )*(?:frothing|foaming)(?= ?$| (?:at (?:the |his |her )?mouth(?= ?$| (?:and|now|please))|from|and|now|badly))",
            "other_ends_self": rf"{THEY} (?:\w+ ){{0,4}}(?:end|ending|off|offing|finish|finishing|stab|stabbing|drown|drowning|shoot|shooting|burn|burning|hang|hanging|starve|starving) (?:himself|herself|themself|themselves|him ?self|her ?self)",
            "other_slits": rf"(?<!wanna )(?<!want to )(?<!about to )(?<!gonna )(?:slit|slits|slitting|slashed|slashes|slashing|sliced|slicing|carved|carving|stabbed|stabbing|stabs|jabs|jabbed) (?:her|his|their) (?:own )?(?:\w+ )?(?:wrists?|hands?|arms?|veins?|thighs?|legs?|skin|palm)|(?:slit|slashed) (?:one|both|a) (?:wrists?|veins?|arms?)|(?:so many|fresh|new|more|red|deep) (?:\w+ )?(?:cuts|slashes|blade marks|scars) (?:\w+ ){{0,3}}(?:her|his|their) (?:\w+ )?(?:arms?|wrists?|hands?|thighs?|legs?|sleeves?)|{THEY} (?:\w+ ){{0,3}}(?:keeps?|keeping|hides|hiding|carries) (?:a |the |some )?(?:blades?|razors?) (?:in|inside|under|behind) (?:the |her |his |their )",
            "other_sends_wounds": r"(?:send|sends|sending|sent|posting|posted|posts) (?:\w+ ){0,3}(?:photos?|pics?|pictures?|videos?|snaps?) of (?:\w+ ){0,2}(?:bleeding (?:arms?|wrists?|hands?)|cut (?:wrists?|arms?)|slit wrists?|noose|(?:her|his|their) (?:cuts|blood|wrists?))|(?:send|sends|sending|sent|show|shows|showed|showing) me (?:her|his|their) (?:\w+ )?(?:cuts|slashes|blade marks)(?! (?:of (?:the )?(?:film|song|reel))(?![^ ]))",
            "other_rope_mark": rf"(?:rope|ligature|noose|dupatta) (?:marks?|burns?) (?:\w+ ){{0,3}}(?:neck|throat)|{THEIR} (?:\w+ )?(?:neck|throat) (?:\w+ ){{0,4}}rope (?:marks?|burns?)|(?:found|saw|caught|got|cut) (?:\w+ ){{0,6}}(?:rope|dupatta|saree|chunni|wire|belt) (?:\w+ )?tied to (?:the |a )?(?:ceiling |hostel )?fan (?:\w+ ){{0,6}}(?:her|him|she|he|them)|(?:\w+ )(?:found|caught) with (?:a |the |her |his )?(?:rope|dupatta|saree|chunni|wire|belt) (?:tied )?(?:to|on|around) (?:the |a |her |his )?(?:fan|hook|neck|ceiling)",
            "other_at_height": rf"(?:my |our |the |a |that |this ){FRIEND} (?:\w+ ){{0,3}}(?:is |was |hes |shes )?(?:\w+ )?(?:standing|sitting|stands|sits|stood|climbed|gone|walking|lying|locked (?:himself|herself)) (?:\w+ ){{0,3}}(?:railway (?:line|tracks?|bridge)|train tracks?|parapet|ledge|railing|flyover|edge of|water tank|over ?bridge)(?! (?:watching|for (?:a )?(?:selfie|photo|reel|train|bus|auto))(?![^ ]))|(?:says?|said|texted|texting|messaged|wrote|told|telling|sent) (?:\w+ ){{0,4}}(?:hes|shes|he is|she is|theyre|(?:im|i am)(?= (?:on|at|near) the (?:\w+ )?(?:ledge|parapet|railing|edge))) (?:on|at|near) (?:the |a )?(?:\w+ )?(?:flyover|ledge|parapet|tracks|railing|railway line|edge)(?= ?$| (?:and|right|now|alone|of))",
            "other_afraid_will": rf"(?:scared|afraid|worried|terrified|fear|frightened|certain|sure|convinced) (?:that )?(?:\w+ )?{THEY}(?: is| will| might| may| are| could)? (?:really |actually |just )?(?:going to |gonna |about to |will |might |may |ll )?(?:do it|do something to (?:himself|herself|themselves)|harm (?:himself|herself)|not survive (?:the |this )?(?:night|weekend|week|exams?)|take (?:her|his|their) (?:own )?life|jump)(?= ?$| (?:tonight|today|soon|this time|now|again|for real))|(?:she|he|they) (?:wont|will not|might not|may not) survive the (?:night|weekend|week)(?= ?$| (?:i|if|like))",
            "save_them": rf"(?:please |pls |plz |someone |somebody |anyone |you |just |god )+(?:\w+ )?(?:save|rescue|stop) my {FRIEND}(?= ?$| (?:please|pls|plz|someone|anyone|now|from (?:dying|killing|suicide|jumping|himself|herself|doing))(?![^ ]))|(?<!. )(?:save|rescue) my {FRIEND} (?:please|pls|plz)(?= ?$)",
            "other_searches": rf"{THEY} (?:\w+ ){{0,7}}(?:search\w*|googl\w+|looked up|looking up|asking (?:google|chatgpt|ai)|youtube\w*) (?:\w+ ){{0,4}}(?:ways to die|how (?:to|\w+) die(?! (?:hair|my|his|her|a|an|the|clothes?)(?![^ ]))|how to (?:kill|hang|end|tie a noose|overdose)|painless|die without pain|death without pain|suicide|poison|lethal|finds? a body)",
            "other_obituary": rf"(?!who ){THEY} (?:(?!who )\w+ ){{0,3}}(?:wrote|writing|written|writes|posting|posted|posts|been writing|been posting|drafted|typed|sent|sending|recorded) (?:\w+ ){{0,2}}(?:(?:her|his|their) own (?:obituary|eulogy|epitaph|death notice|will)|(?:farewell|goodbye|suicide|last wish) (?:posts?|notes?|letters?|mails?|poems?|stor(?:y|ies)|videos?)(?! (?:for|to) (?:the |our |a )?(?:seniors?|batch|teachers?|principal|hod|colleague|class|office|retir\w+)(?![^ ])))",
        },
        negatable=False,
        unless=rf"{SPORT}|milk|coffee|soap|shampoo|assignment|acting|actor|farewell party|retirement|book|biology|crime show|podcast|case study|training",
    ),
    *rules(
        "en",
        Tier.ABUSE_DANGER,
        {
            "breaks_bones": rf"{HARMER} (?:\w+ ){{0,5}}(?:broke|broken|fractured|dislocated|cracked|smashed|crushed|stamped on|stamped|stomped on|twisted and broke|knocked out|burnt|burned|scalded) (?:\w+ ){{0,3}}my (?:own |left |right |front )?{BONE}|{HARMER} (?:\w+ ){{0,2}}(?:broke|broken|cracked|fractured) (?:one|two|three|some|both) of my (?:\w+ )?{BONE}|(?:and then|then|and) (?:broke )?my (?:nose|jaw|ribs)(?= ?$| (?:too|next|also))|{HARMER} (?:\w+ )?stamped on (?:it|my \w+)|{HARMER} (?:\w+ )?reversed (?:\w+ )?into me",
            "burns_skin": rf"{HARMER} (?:\w+ )?(?:burns?|burnt|burned|stubs?|stubbed|puts? out|drops?|pours?|poured|throws?|threw|presses|pressed) (?:\w+ ){{0,2}}(?:incense|cigarettes?|bidis?|candle|wax|hot \w+|boiling \w+|agarbatti|acid|iron) (?:\w+ ){{0,2}}(?:on|over|onto|at|to) (?:me|us|my (?:\w+ )?(?:skin|arms?|hands?|legs?|lap|back|thighs?|face|feet|neck|stomach))|{HARMER} (?:\w+ ){{0,2}}(?:press\w*|push\w*|shov\w*|held|holds|dunk\w*|slam\w*|bang\w*|smash\w*) my (?:face|head|mouth|nose|fingers?|hand) (?:\w+ ){{0,2}}(?:in|into|under|with|against|to|on) (?:a |the |his |her )?(?:pillow|water|wall|drawer|door|toilet|bucket|fire|stove|sink|tap|floor|table)",
            "weapon_at_me": rf"(?<!i )(?<!ive )(?<!i have )(?<!i keep )(?:put|puts|putting|pressed|presses|held|holds|holding|pointed|points|pointing|kept|keeps|aimed|aims|pulled|pulls|waved|waves) (?:\w+ ){{0,3}}{WEAPON} (?:\w+ ){{0,2}}(?:at|to|on|against|in|near|under) (?:me|my (?:\w+ )?(?:neck|throat|cheek|side|head|face|stomach|chest|back|ribs|chin|forehead))",
            "bullet_for_me": r"(?:put|puts|putting|pump|fire) (?:a |one |two |the )?bullets? (?:in|into|through|in to) (?:me|my (?:head|chest|skull|body))(?! journal)|(?:come|coming|came) (?:for|after|to) (?:me|us|my hostel|my (?:room|pg|house)) with (?:\w+ )?(?:sticks|knives|rods|swords|guns|a gun|a knife|acid|weapons|axes|hockey sticks|lathis?)",
            "blackmailer": r"(?<!emotional )blackmailers? (?:\w+ ){0,4}(?:sent|sends|asks?|asking|wants?|said|says|has|is|keeps|called|calls|texted|demand\w*|threat\w*|back|again)|(?:paid|paying|pay|owe|begged|blocked|from|by) (?:the |my |a |this )?blackmailers?",
            "pins_down": rf"{HARMER} (?:\w+ ){{0,2}}(?:held|holds|holding|pinned|pins|pinning|pressed|pushed|pushes|forced) me down(?= ?$| (?:and|while|so|until|till|on|when|by))|{HARMER} (?:\w+ )?(?:expos\w+|flash\w+) (?:himself|his (?:private|parts?|genitals)) (?:\w+ ){{0,2}}(?:to me|at me|when|in front|every|near)|{HARMER} (?:\w+ )?(?:jerk\w*|masturbat\w*|undress\w*) (?:\w+ ){{0,3}}in front of me",
            "hit_by_them": r"(?:being|getting|got|been|was|am|im) (?:slapped|beaten|hit|kicked|punched|thrashed|whipped|caned|choked|burnt|burned|strangled) (?:\w+ ){0,3}by (?:my|your|his|the|our) (?:own |drunk |elder |step )*(?:husband|boyfriend|bf|father|dad|papa|mother|mom|mummy|uncle|in laws|wife|gf|girlfriend|partner|warden|seniors?|coach|stepfather|stepmother|stepdad|stepmom|brother in law)",
        },
        unless=SPORT,
        negatable=False,
    ),
    *rules(
        "en",
        Tier.ABUSE_DANGER,
        {
            "beats_us": rf"{HARMER} (?:\w+ ){{0,3}}(?:beats?|beating|hits?|hitting|slaps?|slapped|slapping|kicks?|kicked|kicking|punch\w*|thrash\w*|whipp?\w*|can(?:es|ed|ing)|choked|chokes|strangl\w+) (?:up )?{BOTH}(?! (?:in|at|to) )|(?:whips|whipped|canes|caned|caning|whipping) (?:me|us)(?! (?:into|up))|\w+ (?<!life )(?<!reality )(?<!karma )(?<!it )(?<!wind )(?<!cold )(?<!maths )(?<!beat )(?:slaps|kicks|punches|thrashes|slapping|kicking|punching) (?:me|us) (?:if|whenever|because|every|daily|till|until|with (?:a|his|her|the))",
            "hitting_more": rf"(?:(?<!. )|my |the |his |her |because |since |and ){CLOSE} (?:is |was |has |been |started |keeps |began |still |starts |kept )+(?:hitting|beating|slapping|kicking|punching|thrashing)(?= ?$| (?:again|more|daily|every|since|these days|harder|at night|when|because|if|for (?:marks|nothing|dowry|no|small|every)|until|till)(?![^ ]))|(?<!. )(?:he|husband|papa|dad|father|abbu) (?:beats|hits)(?= ?$| (?:daily|every ?day|and i|hard|without|for nothing|with))",
            "rope_by_them": r"(?:he|she|they|seniors?|husband|father|papa|dad|brothers?|uncle|boys|someone) (?:\w+ ){0,3}(?:put|puts|tied|tightened|wrapped|wraps|tightens|squeez\w+) (?:a |the |his |her |my |their |both )?(?:rope|belt|dupatta|wire|chunni|scarf|cable|chain|hands) (?:around|round|on) my (?:neck|throat)",
            "kept_locked": rf"{HARMER} (?:\w+ ){{0,3}}(?:keeps?|kept|keeping|holding|held|been keeping|been holding) me (?:\w+ )?(?:locked|chained|tied|captive|hostage|prisoner|imprisoned|confined|(?:in|inside|at) (?:this|the|a|his|their) (?:\w+ )?(?:flat|room|house|farmhouse|hotel|basement|shed|store ?room|bathroom|cabin|cellar|godown|hut) (?:since|for (?:\w+ )?(?:days|weeks|hours|nights)|against|without|locked))|{CLOSE} (?:\w+ )?(?:doesnt|does not|wont|never|dont|not|isnt) (?:let|letting|allow|allowing) me (?:to )?(?:\w+ )?(?:leave|out of|step out of|go out of) (?:the |this |my |his )?(?:house|flat|room)",
            "no_food_until": rf"{HARMER} (?:\w+ ){{0,4}}(?:starve|starves|starving|starved) me(?= ?$| (?:for|until|till|as|if|when|to))|(?:no|without|not giving|not given|stopped giving|wont give|giving no|denied|on no|stopped my|stop my) (?:me )?(?:any )?(?:food|water|meals|dinner) (?:\w+ ){{0,2}}(?:until|till|unless) (?:i|we) (?:sign|agree|marry|say yes|say i|apologi\w+|obey|nod|give (?:them|him)|accept|leave him|break up)",
            "false_case": r"threat\w* (?:\w+ ){0,3}(?:to )?(?:\w+ )?(?:false|fake) (?:\w+ )?(?:case|complaint|fir|charges?|allegations?)|threat\w* (?:\w+ ){0,5}unless i (?:\w+ )?(?:pay|send|meet (?:him|them)|sleep|undress|marry|strip|give (?:him|them) (?:money|cash|\d+))",
            "hides_bruises": r"(?:hide|hiding|hid|cover|covering|covered|conceal\w*|makeup (?:on|over)|foundation (?:on|over)|concealer (?:on|over)) (?:up )?(?:my |the |these |his |fresh |new )*bruises|bruises? (?:\w+ ){0,6}(?:lied|i lie|i say|i said|i tell|i told|told (?:them|everyone|people|the|my)) (?:\w+ ){0,4}(?:i fell|fell|fall|stairs|door|slipped)",
            "belt_again": rf"{HARMER} (?:\w+ ){{0,2}}(?:took|takes|pulled|pulls|removed|removes|brings|brought|gets|got|uses|used) (?:out |off |up )?(?:his |the |a )(?:belt|whip|cane|lathi|stick|iron rod|hanger|pipe|rolling pin) (?:\w+ )?(?:again|on me|on my|and (?:hit|hits|beat|beats|whipped|started)|because i|when i|since i|bcoz i|if i|every ?time)",
        },
        unless=PLAY,
        negatable=False,
    ),
    *rules(
        "en",
        Tier.ABUSE_DANGER,
        {
            "into_my_bed": r"(?:he|uncle|father|papa|dad|abbu|brother|bhaiya|cousin|step\w+|chacha|mama|jija|landlord|warden|sir|tutor|tenant|one of them|father in law|fufa|phupha|mausa|caretaker|guard|driver) (?:\w+ ){0,3}(?:comes?|enters?|gets?|climbs?|crawls?|slips?|sneaks?|came|climbed|crept|slipped|entered|lies|lay) (?:\w+ )?(?:into|in|to|on|inside)? ?my (?:bed|blanket|quilt|mattress|rajai|sleeping bag)(?= ?$| (?:at|and|when|every|in|after|while|if|around)(?![^ ]))",
        },
        unless=TENDER,
        negatable=False,
    ),
)
