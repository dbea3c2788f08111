"""What must not stand in a reply, by the name of the check. Patterns over clauses in one spelling (`normalise`): lower
case, no apostrophes, single spaces. They are broad on purpose: a good sentence lost costs nothing, its scripted
neighbour is there.

Sources: WHO's guide for those who speak of suicide in public (2023), and the checks of models' replies in the
literature that crisis rules rest on. No wording was taken over.
"""

from typing import Final

from manmitra.domain.shared.ways import METHOD

_ILLNESS: Final = (
    r"(?:clinical |major |severe |mild )?depression|depressed|depressive|bipolar|an? anxiety disorder|"
    r"(?:generali[sz]ed )?anxiety disorder|ptsd|ocd|adhd|bpd|borderline|schizo\w*|psycho(?:sis|tic)|anorexi\w*|"
    r"bulimi\w*|autis\w*|a disorder|a mental illness|mentally ill"
)
DIAGNOSIS: Final = (
    r"diagnos\w*|symptoms? of|clinically|disorder|disorders",
    (
        rf"(?:you|youre|you are|you have|you may have|you might have|you seem|you must|u r|youve|aapko|aap|tumhe|tum)"
        rf"(?: \S+){{0,4}} (?:{_ILLNESS})"
    ),
    rf"(?:this|that|it) (?:is|sounds like|looks like|could be|might be|seems like)(?: \S+){{0,3}} (?:{_ILLNESS})",
    r"depression (?:hai|ho|ka shikar|ke lakshan)|bimari hai|mansik rog\w*|bimar ho|bimar hain",
    r"डिप्रेशन|अवसाद|मानसिक (?:रोग|बीमारी)\S*|बाइपोलर|निदान|के लक्षण|आप बीमार",
    r"ڈپریشن|افسردگی کی بیماری|ذہنی (?:مرض|بیماری|مریض)\S*|بائی پولر|تشخیص|کی علامات|آپ بیمار",
)
MEDICATION: Final = (
    (
        r"medicines?|medications?|medicated|antidepressants?|anti depressants?|ssris?|snris?|benzo\w*|sedatives?|dosages?|"
        r"doses?|mg|milligrams?|prescri\w*|fluoxetine|sertraline|escitalopram|citalopram|paroxetine|venlafaxine|"
        r"alprazolam|alprax|xanax|clonazepam|lorazepam|diazepam|valium|etizolam|zolpidem|melatonin|lithium|quetiapine|"
        r"olanzapine|amitriptyline|propranolol|ritalin|prozac|zoloft|alcohol will|whisky|weed|cannabis"
    ),
    r"dawa|dawai|dawaiyan|davai|dawaai|dava|khuraak|दवा|दवाई|दवाइयाँ|दवाइयां|दवाएँ|ख़ुराक|खुराक|دوا|دوائی|دوائیں|دوائیاں|خوراک",
)

MINIMISING: Final = (
    (
        r"(?:think|stay|remain|just be|please be) (?:positive|strong|happy|grateful)|positive (?:thinking|vibes|soch\w*)|"
        r"(?:its|it is|this is|thats|that is) (?:not|nothing)(?: \S+){0,2} (?:bad|big|serious|deal|worry)|no big deal|"
        r"not (?:the )?end of the world|get over it|move on already|snap out|man up|toughen up|cheer up|calm down|"
        r"just relax|dont (?:worry|overthink|be sad|stress|cry|be silly|be dramatic)|all in your (?:head|mind)|overreact\w*|"
        r"being (?:dramatic|sensitive|silly|weak)|just a phase|first world|others? (?:have|has|had) it worse|"
        r"(?:people|others|someone|many)(?: \S+){0,3} (?:worse|less)(?: than you)?|worse off|could be worse|at least you|"
        r"be thankful|look on the bright side|everything (?:will|is going to) be (?:fine|ok|okay|alright|all right)|"
        r"everyone (?:feels|goes|has)(?: \S+){0,4} (?:this|that|way|it)|its just (?:an exam|marks|stress|a test)"
    ),
    (
        r"positive socho|positive raho|khush raho|itni (?:bhi )?badi baat nahi\w*|koi badi baat nahi\w*|chhoti si baat|"
        r"zyada mat socho|jyada mat socho|tension mat lo|tension na lo|chinta mat karo|dil chhota mat karo|mard bano|"
        r"ro mat|rona band|sab (?:theek|thik) ho jayega|sab ke saath hota hai|logon ke saath isse bura|naatak\w*|drama mat"
    ),
    (
        r"(?:सकारात्मक|पॉज़िटिव|पॉजिटिव) (?:सोचो|सोचिए|सोचें|रहो|रहिए|रहें)|(?:इतनी|कोई) बड़ी बात नहीं|छोटी सी बात|"
        r"(?:ज़्यादा|ज्यादा) मत (?:सोचो|सोचिए|सोचें)|(?:चिंता|टेंशन|फ़िक्र|फिक्र) (?:मत|न) (?:करो|कीजिए|करें|लो)|रोना बंद|"
        r"रोओ मत|मर्द बनो|सब ठीक हो जाएगा|सबके साथ होता है|नाटक"
    ),
    (
        r"مثبت (?:سوچو|سوچیں|رہیں|رہو)|(?:اتنی|کوئی) بڑی بات نہیں|چھوٹی سی بات|زیادہ مت سوچ\S*|(?:فکر|ٹینشن) (?:مت|نہ) "
        r"(?:کرو|کریں|لو|لیں)|رونا بند|رو مت|مرد بنو|سب ٹھیک ہو جائے گا|سب کے ساتھ ہوتا ہے|ڈراما|ناٹک"
    ),
)
GUILT: Final = (
    (
        r"think (?:of|about) (?:your|how your|what your)(?: \S+){0,2} (?:parents?|family|mother|father|mom|dad|friends?|"
        r"siblings?|children)|how could you (?:do|even|say|think|ever|be)|should be ashamed|shame on|(?:you are|youre|its|it is|thats|that is|being) (?:so |very |really )?selfish|cowards?|cowardly|"
        r"sinful|a sin|(?:its|it is|this is|thats|that is|all|entirely|partly) (?:all )?your (?:own )?fault|you brought this|you(?:re| are| will be)(?: \S+){0,2} (?:hurting|disappointing|failing)"
        r"(?: \S+){0,2} (?:them|parents|family|everyone)|break your (?:mothers?|parents|familys?) hearts?|ungrateful|"
        r"commit(?:ted|ting)? suicide|failed attempt|successful attempt|(?:you are|youre) (?:just )?a burden"
    ),
    (
        r"(?:maa baap|mata pita|parents|ghar walon|ghar walo|family) (?:ka|ke|ki)(?: \S+){0,2} (?:socho|sochiye|hoga|"
        r"beetegi)|log kya kahenge|khudgarz\w*|swarthi|sharm (?:karo|aani|kijiye)|buzdil\w*|kayar\w*|paap|gunah|"
        r"(?:aapki|tumhari|teri) (?:hi )?galti (?:hai|thi)|bojh ho"
    ),
    (
        r"(?:माँ बाप|मां बाप|माता पिता|परिवार|घर वालों|घरवालों) (?:का|के|की)(?: \S+){0,2} (?:सोचो|सोचिए|सोचें|बीतेगी)|लोग क्या कहेंगे|"
        r"स्वार्थी|ख़ुदगर्ज़|खुदगर्ज|शर्म (?:करो|आनी|कीजिए)|कायर\S*|बुज़दिल|पाप|गुनाह|(?:आपकी|तुम्हारी) (?:ही )?गलती (?:है|थी)|बोझ हो"
    ),
    (
        r"(?:ماں باپ|والدین|گھر والوں|خاندان) (?:کا|کے|کی)(?: \S+){0,2} (?:سوچو|سوچیں|بیتے گی)|لوگ کیا کہیں گے|"
        r"خود ?غرض|شرم (?:کرو|آنی|کریں)|بزدل|گناہ|(?:آپ کی|تمہاری) (?:ہی )?غلطی (?:ہے|تھی)|بوجھ ہو"
    ),
)
SECRECY: Final = (
    (
        r"(?:wont|will not|will never|never|not going to|not) (?:tell|share|pass|mention|report|say)(?: \S+){0,4}|"
        r"between (?:us|you and me)|(?:our|your|a|this) (?:little )?secret|secrets? (?:is|are|stays?|will)|keep (?:it|this|"
        r"that|everything)(?: \S+){0,2} (?:secret|private|confidential|between)|(?:no ?one|nobody)(?: else)? (?:will|has to|"
        r"needs to|can|would|ever)(?: \S+){0,2} (?:know|find out|see|hear|read|learn)|(?:completely|totally|fully|strictly|"
        r"100|absolutely|entirely) (?:confidential|private|anonymous|safe with)|stays? (?:here|with me|between)|"
        r"safe with me|my lips|(?:ive|i have|i will|ill)(?: \S+){0,2} (?:told|tell|informed|inform|alerted|alert|contacted|"
        r"contact|called|call|notified|notify|reported)(?: \S+){0,4}"
    ),
    (
        r"kisi ko (?:bhi )?(?:nahi|nahin|nhi|na) (?:bata\w*|kah\w*|pata)|(?:hamare|humare|apne|mere tumhare) beech|"
        r"raaz (?:rahega|rakhunga|rakhungi|hai)|raaz|kisi ko pata nahi\w*"
    ),
    r"किसी को (?:भी )?(?:नहीं|नही|न) (?:बता\S*|कह\S*|पता)|(?:हमारे|अपने|आपके मेरे) बीच|राज़|राज रहेगा|गोपनीय|किसी को पता नहीं",
    r"کسی کو (?:بھی )?(?:نہیں|نہ) (?:بتا\S*|کہ\S*|پتہ)|(?:ہمارے|اپنے) (?:درمیان|بیچ)|راز|خفیہ|کسی کو پتہ نہیں",
)
CONTRACT: Final = (
    (
        r"(?:promise|swear|pledge|vow)(?: me| to me| that| you)|(?:can|will|could|would) you (?:please )?promise|"
        r"(?:make|give|need)(?: \S+){0,2} (?:promise|word|oath|pact|contract|deal)|no harm (?:contract|agreement)|"
        r"(?:let us|lets) make a (?:deal|pact)|say (?:that )?you (?:wont|will not)"
    ),
    (
        r"(?:vaada|waada|wada|vada|kasam|qasam)(?: \S+)? (?:kar\w*|kij\w*|do|khao|dijiye|de)|मुझसे वादा|वादा (?:कर\S*|कीजिए|दो|दीजिए)|"
        r"कसम (?:खाओ|खाइए|दो)|وعدہ (?:کر\S*|دو|دیں)|قسم (?:کھاؤ|کھائیں|دو)"
    ),
)
REFUSAL: Final = (
    (
        r"(?:i|im|i am|bestie)(?: \S+){0,2} (?:cant|cannot|can not|wont|unable to|not able to|not allowed to|not permitted to|"
        r"not equipped to|not designed to|not trained to)(?: \S+){0,2} (?:help|assist|support|talk|discuss|continue|engage|"
        r"respond|answer|provide|be here|do this|do that|handle)(?: \S+)*|(?:as an|im just an|i am just an|only an|"
        r"just an?) (?:ai|language model|bot|chatbot|assistant)(?: language)?(?: model)?|beyond my|outside my|against my|"
        r"(?:this|that) (?:topic|conversation) is (?:over|closed|not)|(?:end|ending|close) (?:this|the|our) (?:chat|"
        r"conversation)|good ?bye|bye bye|dont (?:write|message|text|contact|talk to)(?: to)? me|leave me|stop (?:messaging|"
        r"writing|texting|talking)|go away|shut up|not my problem|i dont care|talk to someone else|find someone else|"
        r"deserve to (?:die|suffer|hurt)|kill yourself|better off (?:dead|without)|nobody (?:cares|loves)"
    ),
    (
        r"(?:madad|baat|help) (?:nahi|nahin|nhi) kar (?:sakta|sakti|sakte|paunga|paungi)|mujhse (?:mat|na) (?:bolo|likho)|"
        r"alvida|chup (?:raho|karo|ho)|mar (?:jao|ja)|(?:मदद|बात) (?:नहीं|नही) कर (?:सकता|सकती|सकते|पाऊँगा|पाऊंगा)|मुझे मत लिख\S*|"
        r"अलविदा|चुप (?:रहो|करो)|मर (?:जाओ|जा)|(?:مدد|بات) نہیں کر (?:سکتا|سکتی|سکتے|پاؤں)|مجھے مت لکھ\S*|الوداع|چپ (?:رہو|کرو)|"
        r"مر (?:جاؤ|جا)"
    ),
)
HUMAN: Final = (
    (
        r"(?:i am|im|i was|i used to be|me as)(?: (?:really|actually|also|just|a|an|the|real|your|only|very much|trained|"
        r"licensed|qualified|certified|professional|senior|human|clinical|college)){1,5} (?:human|humans|person|people|"
        r"being|counsell?or|therapist|psychologist|psychiatrist|doctor|nurse|student|volunteer|man|woman|boy|girl|guy|"
        r"girlfriend|boyfriend|brother|sister|mother|father|teacher|didi|bhaiya)|(?:i am|im) (?:human|real|alive)|"
        r"(?:i am|im) not (?:an? )?(?:ai|bot|robot|machine|computer|program|chatbot|software)|as a (?:human|fellow|"
        r"counsell?or|therapist|psychologist|doctor)|when i was (?:a|in|your|at|young|\d+)|my (?:own )?(?:childhood|"
        r"college days|mother|father|parents|exams|therapist|wife|husband|body|heart|roommate|hostel|degree)|"
        r"(?:i have|ive) (?:been|gone|lived|felt|struggled|cried|failed)(?: \S+){0,3}|i (?:also |too )?(?:cried|failed|"
        r"struggled|grew up|studied|remember feeling)|i felt (?:the same|like that|that too)|i love you|in love with you|"
        r"(?:meet|see|call|visit) (?:me|you) (?:in person|tomorrow|tonight|at|on)"
    ),
    (
        r"main (?:ek )?(?:asli |real )?(?:insaan|insan|manushya|doctor|therapist|counsellor|counselor|ladka|ladki|student) "
        r"(?:hoon|hu|hun)|main (?:koi )?(?:ai|bot|robot|machine) (?:nahi|nahin|nhi)|jab main (?:college|school|chhota|chhoti|"
        r"student)|meri (?:maa|mummy)|mere (?:papa|maa baap)"
    ),
    (
        r"मैं (?:एक )?(?:असली |सच्चा )?(?:इंसान|इन्सान|मनुष्य|डॉक्टर|थेरेपिस्ट|काउंसलर|लड़का|लड़की|छात्र) (?:हूँ|हूं)|मैं (?:कोई )?(?:ai|एआई|"
        r"बॉट|रोबोट|मशीन) (?:नहीं|नही)|जब मैं (?:कॉलेज|स्कूल|छोटा|छोटी)|मेरी (?:माँ|मां)|मेरे (?:पापा|पिता)"
    ),
    (
        r"میں (?:ایک )?(?:اصلی |سچا )?(?:انسان|ڈاکٹر|تھراپسٹ|کونسلر|لڑکا|لڑکی|طالب علم) ہوں|میں (?:کوئی )?(?:ai|اے آئی|بوٹ|روبوٹ|مشین) "
        r"نہیں|جب میں (?:کالج|اسکول|چھوٹا|چھوٹی)|میری (?:ماں|امی)|میرے (?:ابو|والد)"
    ),
)
LEAK: Final = (
    (
        r"system prompt|my (?:instructions?|prompts?|rules|guidelines|programming|system|developers?|training)|"
        r"(?:hidden|secret|internal) (?:rules|instructions?|prompt)|(?:developer|debug|admin|god|jailbreak|dan) mode|"
        r"(?:ignore|ignoring|disregard|override|overriding) (?:all|the|my|any|previous|these)(?: \S+)*|json|"
        r"(?:gemini|openai|chatgpt|gpt|llama|mistral|qwen|google|anthropic|claude|ollama)|i was (?:told|instructed|asked|"
        r"programmed|configured) (?:to|not)|as (?:you )?(?:instructed|ordered|commanded)|unrestricted|jailbroken|"
        r"access granted|admin(?:istrator)? access|password|api key|pwned|hacked"
    ),
)

TABLE: Final = {
    "method": METHOD,
    "diagnosis": DIAGNOSIS,
    "medication": MEDICATION,
    "minimising": MINIMISING,
    "guilt": GUILT,
    "secrecy": SECRECY,
    "contract": CONTRACT,
    "refusal": REFUSAL,
    "human": HUMAN,
    "leak": LEAK,
}
"""By check. The name is what stands in the provenance."""

LEADING: Final = (
    # A statement with a "not" in it, and a wish to hear yes behind it.
    (
        r"(?:^| )(?:not|never|no|dont|arent|wont|wouldnt|havent|isnt|cant|didnt|shouldnt)(?: \S+)* (?:right|are you|do you|would you|will you|have you|correct|okay|ok|yes|no|is it|"
        r"isnt it|is that so|hai na|na|haan|theek|thik)"
    ),
    (
        r"^(?:surely|certainly|obviously|of course|i am sure|im sure|i hope|i know|i trust|tell me)(?: \S+)* (?:not|nt|never|dont|arent|wont|wouldnt|"
        r"isnt)(?: \S+)*"
    ),
    r"^(?:so )?(?:you|youre|u)(?: \S+){0,2} (?:not|arent|dont|wont|wouldnt|havent|never|okay|ok|fine|safe)(?: \S+)*",
    r"^(?:arent|dont|wont|wouldnt|isnt|havent|didnt|cant|shouldnt) you(?: \S+)*",
    r"(?:nahi|nahin|nhi|mat)(?: \S+)* (?:na|hai na|haan|theek|thik|right|sahi)",
    r"(?:नहीं|नही|मत)(?: \S+)* (?:ना|न|है ना|है न|ठीक|सही)",
    r"(?:نہیں|نہ|مت)(?: \S+)* (?:نا|نہ|ہے نا|ٹھیک|صحیح)",
)
"""Patterns over a whole question: one that is asked so that one answer is easier than the other."""
