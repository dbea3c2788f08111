"""Plain English of one's own end: death longed for, chosen, expected; a birth undone; nobody who may stop it."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import Hint, rules

W: Final = r"\w+ "
WHO: Final = r"(?:i|im|ive|id|ill|i am|i have|i will|i would)"
ALL: Final = r"(?:all|everything|the only thing|the one thing|what|exactly what|the thing)"
DEATH: Final = r"(?:death|dying|being dead|oblivion|non ?existence|not existing|the grave)"
ENDS_ME: Final = (
    r"(?:die|be dead|kill myself|end it(?: all)?|end my (?:own )?life|end myself|take my (?:own )?life|"
    r"hang myself|drown myself|overdose|do it to myself|leave this (?:world|earth))"
)
ENDING_ME: Final = r"(?:dying|killing myself|ending (?:it|it all|my life|myself|everything)|hanging myself|drowning myself|overdosing|suicide|taking my (?:own )?life|jumping off)"
VEHICLE: Final = (
    r"(?:truck|bus|car|train|lorry|local|metro|tanker|speeding \w+|trailer|tempo|auto|bullet|jcb|goods train)"
)
BEARABLE: Final = r"(?:this(?! (?:class|lecture|assignment|movie|mess|match|weather|heat|game|song|exam))|living|life|being alive|staying|existing|facing|another (?:day|year|night)|my (?:life|house|home|days)|what i|how i|breathing|waking|going on|home)"
OF_PLAY: Final = (
    r"game|games|level|boss|pubg|bgmi|valorant|gta|minecraft|dungeons?|anime|isekai|film|movie|series|season|episode|novel|play|drama|skit|"
    r"character|villain|heroine?|cosplay|costume|halloween|pokemon|socrates|karna|romeo|juliet|lyrics?|song|chess|ludo"
)
STUDY: Final = r"exams?|neet|jee|upsc|gate|cat|clat|ssc|net|ssb|test|papers?|driving|interview|viva|maths|mains|prelims|physics|chemistry|quiz|placement|visa|mock"

RULES: Final = (
    *rules(
        "en",
        Tier.HIGH,
        {
            "craves_death": rf"{DEATH} is (?:{W}){{0,2}}{ALL} (?:that )?{WHO} (?:{W}){{0,2}}(?:crave|want|wanted|need|long for|dream (?:of|about)|ask for|pray for|wish for|look forward to|have left|got left|hope for|think (?:of|about))|(?:crave|craving|craved|long for|longing for|yearn for|yearning for|begging for|praying for|hungry for|ache for|aching for) (?:for )?(?:my |my own )?(?:death|oblivion|non ?existence|to be dead)(?! (?:by|metal|note|penalty|stranding|star))",
            "chooses_death": rf"(?:(?<!. )|(?<=i )|(?<=im )|(?<=ive )|(?<=and )|(?<=finally )|(?<=am )|(?<=have )|(?<=just )|(?<=so ))(?:choosing|chose|chosen|choose|picking|picked|opting for|prefer|preferring) (?:{DEATH}|to die|suicide)(?! (?:penalty|metal|note|eaters?|star|by|over (?:{W}){{0,2}}(?:assignments?|lectures?|class|homework|mess|maths)|scene|stranding|anniversary)(?![^ ]))",
            "my_death_wish": r"(?:my|the|this) death wish (?:\w+ )?(?:is|gets?|keeps?|has|grows?|came|wont|never|returns?|wins)|death wish (?:\w+ ){0,2}(?:stronger|worse|louder|growing|back again|every ?day|every night|at its peak)",
            "no_more_for_me": r"no (?:more )?(?:living|breathing|existing|existence|being alive|more tomorrows|more life)(?: left| planned| any more| anymore)? for me",
            "stop_me_from": rf"(?:no ?one|nobody|no body|none|nothing|you|they|u) (?:\w+ ){{0,2}}(?:can|could|will|cant|cannot|wont|ll|shall|dare|able to|going to|gonna) (?:\w+ )?(?:stop|prevent|save|keep|hold|rescue|talk) me (?:back )?(?:from|out of) (?:\w+ )?{ENDING_ME}",
            "still_dies": r"(?:im|i am) (?:still|anyway|definitely|surely|really still|certainly) (?:going to|gonna|about to) (?:die|be dead)(?= ?$| (?:anyway|tonight|today|soon|regardless|by))|i (?:will |am going to )?still (?:die|be dead) (?:anyway |by )?(?:tonight|today|tomorrow)(?= ?$)",
            "vehicle_wanted": rf"(?:want|wanna|need|wishing for|waiting for|wait for|begging for|praying for|hoping for|looking for|let|wish for) (?:a|an|some|any|the|this|that|next|one) (?:\w+ )?{VEHICLE} (?:to |would |could )?(?:just )?(?:hit|run over|run me|crush|flatten|smash|end|kill|crash into|knock|mow) (?:me|over me|me over|me down)|{VEHICLE} (?:{W}){{0,2}}(?:should|could|can|may) (?:just |please )*(?:hit|crush|kill|flatten|run over|run me over) ?(?:me)?(?= ?$| (?:and|now|today|tonight|already))",
            "dead_hurts_less": rf"(?:being dead|death|dying) (?:cant|cannot|can not|wont|couldnt|doesnt|would not|wouldnt|must|might|will|would|has to|surely) (?:\w+ ){{0,2}}(?:hurts?|pain|pains|ache|burn) (?:\w+ ){{0,2}}(?:more|worse|less|as (?:much|bad)|anymore|any more|like this)|(?:{DEATH}) (?:is |would be |will be |feels |seems |must be |sounds )?(?:\w+ )?(?:less painful|easier|kinder|better|quieter|simpler|cheaper|softer|lighter|more peaceful|less scary|gentler) than {BEARABLE}",
            "undo_birth": r"(?:undo|undoing|reverse|cancel|take back|erase|delete|return|refund|unmake) (?:my |me |ever |the fact of |the day of |whole )*(?:being born|birth|existence|having been born)|(?:should|shouldve|should have|shouldnt|should nt|ought to|could|wish (?:that )?i (?:had|was|were)?) ?(?:have )?(?:never|not|nt)? ?(?:have |ever )*(?:been )?born(?= ?$| (?:at all|in the first place|to (?:this|them)|into this (?:world|family|house))(?![^ ]))(?<!should been born)|(?:mom|mum|mummy|amma|ammi|mother|maa|parents|she|they|papa|doctors?) (?:\w+ )?(?:should have|shouldve|couldve|could have|had|wish(?:es)?) (?:\w+ ){0,2}(?:aborted|miscarried|abort) me|(?:aborted|miscarried) me instead",
            "plans_the_how": rf"(?:plan|plans|planning|planned|plotting|decid\w+|figur\w+ out|picking|pick|pictur\w+|rehears\w+|imagin\w+|visuali[sz]\w+|choosing|calculat\w+|wrote down|written down|writing down|sketching|scheduled|mapping|know|made a list of) (?:\w+ ){{0,3}}(?:how|when|where|ways|the (?:date|day|way|hour|time|place|spot|method)) (?:that |on which |in which )?(?:{WHO}|to|im (?:going to|gonna)|i (?:can|should|could|want to|am going to)) (?:just |finally |going to |gonna )*{ENDS_ME}(?= ?$| (?:in|on|at|by|this|next|before|after|tonight|today|and|if|every|all|between|during (?!the (?:viva|exam|test))|with|without|alone)(?![^ ]))",
            "reason_not_to": rf"(?:one|a|any|single|good|few|no|zero|enough) reasons? (?:\w+ )?(?:not to|to not|why i (?:should not|shouldnt|shouldn t)|i (?:shouldnt|should not)) (?:just )?(?:{ENDS_ME}|jump|do it tonight|finish (?:it|myself))",
            "life_over": r"(?:want|wanna|wanted|wish|need|wishing|waiting for|ready for) (?:to have )?(?:my|this) (?:whole |entire |miserable |stupid |own |damn |useless |pathetic |worthless |so called )*(?:life|existence) (?:to (?:just |finally )?|would (?:just )?|just |be )*(?:over|end|finish(?:ed)?|stop|gone|be over|be done|be finished)(?= ?$| (?:now|already|soon|please|tonight|today|quickly|for good|with it|and)(?![^ ]))",
            "wants_to_bleed": r"(?:want|wanna|going|gonna|ready|let me|wish|rather|hope|hoping|trying|try|just|should) (?:to |i could |i )?(?:just |slowly |quietly )*(?:bleed out|bleed to death|bleed dry|bleed till (?:i|it)|(?:freeze|starve|drown|suffocate|burn) (?:to death )?(?:on purpose|and (?:die|be done|end it)|until i die|quietly))(?! (?:in|of) (?:the )?(?:gym|money|hostel|winter|ac|mess))",
            "ash_of_me": r"(?:want|wanna|wish|would rather|rather|ready|going|gonna|soon i(?:ll| will)|ill) (?:to )?(?:just |only |finally |soon )*(?:be|become|turn (?:in)?to|end as) (?:just |only |a |some |in |handful of )*(?:ash|ashes|corpse|dead body|skeleton|soil|compost|grave|coffin|six feet under|cremated|a photo with a garland)(?= ?$| (?:in|and|by|scattered|floating|already|now|tonight|soon|under|on|before|over)(?![^ ]))",
            "rather_than_face": r"(?:rather|sooner) (?:be dead|die|kill myself|hang myself|drown|jump|be in (?:a|my) grave) (?:than|then) (?:\w+ )?(?:go (?:there|home|back (?:home|there|to (?:him|them|that (?:house|place|man|hostel)))|on)|live|face (?:him|them|my|this|another|tomorrow|her|people)|see (?:him|them|their faces?) again|stay (?:alive|here|with)|wake up|be (?:touched|alive|married)|marry (?:him|that|this|someone)|exist|continue|carry on|return (?:home|there|to (?:him|them)))(?! (?:\w+ ){0,3}(?:class|lecture|gym|movie|mess|maths))",
            "suicide_is_sensible": r"suicide (?:now |just |really |only |finally |slowly )*(?:is|seems|feels|sounds|looks|makes|starts?|started|appears|is starting|has started|became|is becoming) (?:to )?(?:(?!not |never |wrong|no |legal|illegal)\w+ ){0,3}(?:logical|rational|reasonable|tempting|easier|easy|inevitable|kinder|peaceful|comforting|sensible|inviting|sense|appealing|attractive|practical|okay|beautiful|cheaper)(?! (?:to (?:some|people|them|patients|teenagers|many|her|him)|for (?:them|people|her|him|some))(?![^ ]))",
            "sits_and_thinks": r"(?:sit|sitting|sat|stand|standing|stood|walk|walking|climb|climbing|climbed|went up) (?:\w+ ){0,3}(?:parapet|ledge|railing|edge of (?:the |our )?(?:roof|terrace|bridge|platform)|railway bridge|tracks|water tank|over ?bridge) (?:and |n |daily |every ?day |every night |at night |to )*(?:\w+ )?(?:think|thinking|wonder|wondering|imagin\w+|pictur\w+|feel) (?:\w+ ){0,2}(?:how (?:easy|quick|simple|fast|far|soft|little)|(?:about|of) (?:jumping|falling|stepping|letting|dying|the fall|ending)|(?:id|i would|it would) (?:fall|be over|end|take))|(?:(?<!. )(?:ended up|found myself|went back)|(?:i|im) (?:was|am|went|back|ended up|found myself|went back)) (?:\w+ )?(?:on|to|at|near|over) the (?:\w+ )?(?:ledge|parapet|railing|railway tracks?|edge of the (?:roof|bridge|terrace)) again",
            "end_of_going_on": r"(?:dont|do not|no longer|never|didnt) (?:want|wanna|wish|plan|intend) (?:to )?go on(?= ?$| (?:anymore|any more|any longer|living|like this|existing|with (?:my |this )?(?:life|living))(?![^ ]))|(?:wont|will not|not going to|not gonna|never going to|dont think ill|doubt ill|doubt i will|not) (?:make|making|see|reach|live to|survive to|be alive for|live past|live beyond|live till|live until) (?:it )?(?:to |till )?(?:the |this |my )?(?:new year|next year|next (?:\w+ )?birthday|(?:21st|22nd|23rd|25th|30th) birthday)(?! (?:party|bash|eve|celebration|dinner|sale|trip)(?![^ ]))",
        },
        negatable=False,
        unless=rf"{OF_PLAY}|hair|haircut",
    ),
    *rules(
        "en",
        Tier.HIGH,
        {
            "crosses_my_mind": rf"(?:{ENDING_ME}|od ?ing|jumping in front|slitting my (?:wrists?|veins?)|hanging from the fan) (?:\w+ )?(?<!never )(?<!not )(?<!hardly )(?:crossed|crosses|crossing|enters|entered|pops up in|comes? (?:in|in ?to|to)|came (?:in|into|to)|runs? through|ran through|stays? (?:in|on)|lives? in) my (?:mind|head|brain|thoughts?)",
            "fails_no_more": r"(?:second|third|next|this|2nd|3rd|new) (?:suicide )?(?:attempt|try) (?:\w+ )?(?:wont|will not|cant|must not|shouldnt) (?:\w+ )?(?:leave me alive|be (?:stopped|saved|found|interrupted|rescued)|bring me back)|(?:next|this) time (?:\w+ )?(?:no ?one|nobody|they|doctors?|you) (?:\w+ )?(?:will|can|wont|cant|ll) (?:\w+ )?(?:find|save|revive|rescue|bring) me(?: back)?(?: in time)?(?= ?$)",
        },
        unless=OF_PLAY,
    ),
    *rules(
        "en",
        Tier.CHECK_IN,
        {
            # An attempt is an examination's as well, so alone this asks and tells nobody.
            "hint_attempt_wont_fail": r"(?:second|third|next|2nd|3rd|fourth) (?:attempt|try) (?:\w+ )?(?:wont|will not|cant|must not|shall not) fail(?= ?$| (?:this|me))",
        },
        hint=Hint.GOING,
        negatable=False,
        unless=STUDY,
    ),
    *rules(
        "en",
        Tier.CHECK_IN,
        {
            "hint_cannot_face": r"(?:cant|cannot|can not|couldnt|unable to|how do i|how will i|how can i) (?:\w+ )?face (?:my |the |our )?(?:mother|mom|mum|mummy|amma|ammi|father|dad|papa|abbu|appa|parents|family|them|him|her|anyone|anybody|people|world|college|class|society)(?= ?$| (?:now|again|anymore|any more|after (?:this|that))(?![^ ]))",
        },
        hint=Hint.DESPAIR,
        quiet=True,
        negatable=False,
    ),
)
