"""What a person asks of Bestie, or answers to an offer."""

from typing import Final

from manmitra.domain.bestie.cue_words import pattern, words

HUMAN: Final = words(
    r"are (?:you|u) (?:a |an )?(?:\w+ )?(?:human|real|bot|robot|ai|person|machine)",
    "who are you",
    "(?:aap|tum) kaun h*",
    "(?:आप|तुम) कौन (?:हो|हैं)",
    "(?:آپ|تم) کون (?:ہو|ہیں)",
    r"(?:can|could|will) (?:you|u) help(?: me)?(?=\W*$)",
    r"madad kar (?:sakte|sakti|paoge|doge) (?:hain|ho)?(?=\W*$)",
    r"मदद कर (?:सकते|सकती) (?:हैं|हो)(?=\W*$)",
    r"مدد کر (?:سکتے|سکتی) (?:ہیں|ہو)(?=\W*$)",
    "(?:do|can) (?:you|u) (?:ever |even |also )?(?:get tired|sleep|feel|have feelings|have (?:a )?(?:family|friends|parents)|cry|eat|get sad)",
    "(?:aap|tum) (?:bhi )?(?:thakte|sote|rote|thakti|soti|roti) ho",
    "(?:आप|तुम) (?:भी )?(?:थकते|सोते|रोते) (?:हो|हैं)",
    "(?:آپ|تم) (?:بھی )?(?:تھکتے|سوتے|روتے) (?:ہو|ہیں)",
    "(?:aap|tum) (?:sach mein |sachmuch )?(?:koi )?(?:insaan|bot|robot|asli)",
    "(?:आप|तुम) (?:सच में |सचमुच )?(?:कोई )?(?:इंसान|रोबोट|बॉट|असली)",
    "(?:آپ|تم) (?:سچ میں )?(?:کوئی )?(?:انسان|روبوٹ|بوٹ|اصلی)",
    "kya (?:aap|tum) (?:insaan|bot|robot|asli)",
    "insaan ho",
    "bot ho",
    "क्या (?:आप|तुम) (?:इंसान|रोबोट|बॉट|असली)",
    "کیا (?:آپ|تم) (?:انسان|روبوٹ|بوٹ|اصلی)",
)
SECRET: Final = words(
    r"(?:will|do|would|can|could|are) (?:you|u) (?:\w+ ){0,3}"
    r"(?:tell(?! me\b| (?:if|whether) i(?:'?m| am| have)\b)|telling|share|report|inform)",
    r"(?:don't|dont|do not|please don't) tell (?:my|any|them|him|her)*",
    r"who (?:can|will|else|all)(?: \w+){0,2} (?:see|sees|read|reads)",
    r"(?:can|will|does) (?:any ?one|some ?one|somebody|anybody|my \w+|they) (?:\w+ )?(?:see|read)",
    r"(?:is|are|will|stays?|keep|keeps) (?:this|it|that|you|these|we|our \w+|my (?:chats?|messages?|words))?"
    r"(?: \w+){0,3} ?(?:confidential|private|secret|between us)(?! \w)",
    "confidentiality",
    "kisi ko (?:to )?(?:nahi |mat )?(?:bataoge|bataogi|bata doge|bataenge|batayenge|batana|bologe|bolna)",
    r"\w+ ko (?:to )?(?:nahi |mat )?(?:bataoge|bataogi|bata doge|bata dogi|bataenge|batayenge)",
    r"\S+ को (?:तो )?(?:नहीं )?(?:बताओगे|बताओगी|बता दोगे|बताएँगे|बताएंगे)",
    r"\S+ کو (?:تو )?(?:نہیں )?(?:بتاؤ گے|بتاؤ گی|بتا دو گے|بتائیں گے)",
    "gopniya*",
    "किसी को (?:तो )?(?:नहीं |मत )?(?:बताओगे|बताओगी|बता दोगे|बताएँगे|बताएंगे|बताना|बोलना)",
    "गोपनीय*",
    "کسی کو (?:تو )?(?:نہیں |مت )?(?:بتاؤ گے|بتاؤ گی|بتا دو گے|بتائیں گے|بتانا)",
    "رازداری",
    "راز (?:رہے|رکھ)*",
)
THANKS: Final = words("thank*", "thx", "shukriya", "dhanyavaa?d", "धन्यवाद", "शुक्रिया", "थैंक*", "شکریہ", "مہربانی")
BYE: Final = words(
    "bye", "goodbye", "good ?night", "see you", "gotta go", "have to go", "phir milte", "alvida", "chalta hoon", "chalti hoon",
    "shubh ratri", "फिर मिलते", "अलविदा", "शुभ रात्रि", "चलता हूँ", "चलती हूँ", "خدا حافظ", "اللہ حافظ", "پھر ملتے", "شب بخیر",
)  # fmt: skip
HELLO: Final = pattern(
    r"(?:hi+|hello+|hey+|hii+|yo|namaste|namaskar|good (?:morning|evening|afternoon)|salaa?m|assalam\w*(?: \w+)?|adaab|"
    r"नमस्ते|नमस्कार|हाय|हेलो|हैलो|सलाम|سلام|السلام علیکم|آداب|ہیلو|ہائے)(?: (?:bestie|yaar|there|dost|बेस्टी|بیسٹی))?[\s.!,]*"
)
STOP: Final = words(
    "stop",
    "no",
    "nope",
    "nah",
    "quit",
    "leave",
    "enough",
    "don'?t want",
    "ruko",
    "bas",
    "nahi+n?",
    "nhi+",
    "रुको",
    "रुकें",
    "रुकिए",
    "बस",
    "नहीं",
    "رکو",
    "رکیں",
    "بس",
    "نہیں",
)
LEAVE: Final = words(
    "stop", "quit", "enough", "leave (?:it|this)", "skip (?:it|this)", "not now", "don'?t want (?:to|this)", "let's not",
    "ruko", "bas (?:karo|kar|ab)", "band kar(?:o|ein|te|iye)", "rehne do", "rehne dijiye", "chhodo", "chhod do", "baad mein", "nahi karna",
    "रुको", "रुकें", "रुकिए", "बस (?:करो|कीजिए|अब)", "बंद कर(?:ो|ें|ते|िए)", "रहने (?:दो|दीजिए|दें)", "छोड़ो", "छोड़ (?:दो|दें|दीजिए)", "बाद में",
    "नहीं करना", "رکو", "رکیں", "بس (?:کرو|کریں|اب)", "بند کر(?:و|یں|تے)", "رہنے (?:دو|دیں)", "چھوڑو", "چھوڑ (?:دو|دیں)", "بعد میں", "نہیں کرنا",
)  # fmt: skip
"""In an exercise that is written, "no" may be an answer; this is none."""
NO: Final = pattern(
    r"(?:no|nope|nah|not now|no thanks?|no thank you|maybe later|later|nahi+n?|nhi+|nahi yaar|abhi nahi|rehne do|baad mein|"
    r"नहीं|अभी नहीं|रहने दो|बाद में|नहीं शुक्रिया|نہیں|ابھی نہیں|رہنے دیں|بعد میں)[\s.!]*"
)
WAIT: Final = pattern(
    r"(?:wait|hold on|one (?:minute|sec|second)|give me a (?:minute|sec|moment)|ek (?:minute|min|sec)|ruko zara|zara ruko|"
    r"एक मिनट|ज़रा रुको|ज़रा रुकिए|ایک منٹ|ذرا رکیں|ذرا رکو)[\s.!]*"
)
RESUME: Final = words(
    "continue", "resume", "go on with", "(?:go|come|get) back to", "carry on", "where were we", "where we (?:left|stopped)",
    "finish (?:the|that|our)", "wapas", "waapas", "vaapas", "jaari", "aage badh*", "jahan (?:se )?(?:chhoda|ruke)*", "phir se karte*",
    "वापस", "जारी", "आगे बढ़*", "जहाँ (?:से )?(?:छोड़ा|रुके)*", "फिर से करते*", "واپس", "جاری", "آگے بڑھ*", "جہاں (?:سے )?(?:چھوڑا|رکے)*",
    "پھر سے کرتے*",
)  # fmt: skip
AFRESH: Final = words(
    "from the (?:start|beginning|top)", "start over", "again from", "shuru se", "शुरू से", "शुरुआत से", "شروع سے"
)
ELSEWHERE: Final = words(
    r"(?:want|like|need|can i|how do i|could i)(?: to)? (?:talk|speak|see|book|meet)\w*(?: to| with)?(?: a| an| the| some)? (?:real )?(?:counsell?or|therapist|psychologist|human|person)*",
    "counsell?or se (?:baat|mil)*", "काउंसलर से (?:बात|मिल)*", "کونسلر سے (?:بات|مل)*", "help ?lines?", "हेल्पलाइन*", "ہیلپ ?لائن*",
    "where can i (?:read|learn)", "remember that", "yaad rakh*", "याद रख*", "یاد رکھ*",
    "let's talk", "baat karte hain", "बात करते हैं", "بات کرتے ہیں", "actually", "by the way", "btw", "wait i", "something else", "can i (?:say|tell)", "i need to tell", "i want to tell", "waise",
    "ek (?:aur )?baat", "kuch aur", "suno", "asal mein", "वैसे", "एक (?:और )?बात", "कुछ और", "असल में", "ویسے", "ایک (?:اور )?بات",
    "کچھ اور", "اصل میں",
)  # fmt: skip
"""The beginning of another subject."""
ASKING: Final = pattern(r"[?؟]\s*$")
DIAGNOSIS: Final = words(
    r"(?:am i|could i be|i think i'?m|(?:do you think|(?:tell|know|see|check|wonder) (?:me )?(?:if|whether)) i(?:'?m| am)) (?:\w+ )?(?:depressed|bipolar|ocd|adhd|mentally ill)",
    r"(?:do i|could i|i might|i think i|maybe i|(?:do you think|(?:tell|know|see|check|wonder) (?:me )?(?:if|whether)) i) have (?:\w+ )?(?:depression|anxiety|adhd|ocd|ptsd|bipolar\w*|a disorder)",
    "(?:check|test|screen) (?:me|my mood|my anxiety)", "(?:mood|anxiety|depression) (?:check|test|screening)", "diagnos*",
    r"(?:kya )?mujhe (?:\w+ )?(?:depression|anxiety)(?: \w+)? (?:hai|ho|hua)", "mood check", "test (?:le lo|lo|karo)",
    "(?:क्या )?मुझे (?:डिप्रेशन|अवसाद|एंग्ज़ायटी|एंग्जायटी)(?: तो)?(?: नहीं)? (?:है|हो|हुआ)", "जाँच (?:करो|कर लो|कीजिए)",
    "(?:کیا )?مجھے (?:ڈپریشن|اینگزائٹی)(?: تو)?(?: نہیں)? (?:ہے|ہو|ہوا)", "جانچ (?:کرو|کر لو|کریں)",
)  # fmt: skip
WORRY: Final = words("anxi*", "एंग्ज़*", "एंग्ज*", "اینگزا*", "panic*", "worr*")
HELPLINES: Final = words(
    "help ?lines?", "emergency number", "(?:number|someone) (?:to|i can) call", "who (?:can|do|should) i call", "tele ?-?manas",
    "hotline", "kis ?ko (?:call|phone)", "phone number", "हेल्पलाइन*", "किस ?को (?:कॉल|फ़ोन|फोन)", "ہیلپ ?لائن*", "کس کو (?:کال|فون)",
)  # fmt: skip
READING: Final = words(
    "(?:something|anything|stuff|articles?|more) to (?:read|watch)", "where (?:can|do|could) i (?:read|learn|find|watch)",
    "(?:can|could) i read", "articles?", "videos? (?:on|about)", "resources?", "reading material", "kahan padh*", "kuch padhne*",
    "(?:article|video) (?:hai|ho|bata)*", "कहाँ पढ़*", "कुछ पढ़ने*", "कोई (?:लेख|वीडियो)*", "کہاں پڑھ*", "کچھ پڑھنے*", "کوئی (?:مضمون|ویڈیو)*",
)  # fmt: skip
REMEMBER: Final = pattern(
    r"(?:(?:please |pls )?(?:remember|keep in mind|don't forget)(?: that\b|:|,)|(?:yeh |ye |yah )?yaad rakh(?:na|iye|iyega|o)\b(?: ki\b|:|,)?|"
    r"(?:यह |ये )?याद रख(?:ना|िए|िएगा|ो)(?: कि)?[:,]?|(?:یہ )?یاد رکھ(?:نا|یں|یے|و)(?: کہ)?[:،,]?)\s+(?P<thing>.{2,400})"
)
RECALL: Final = words(
    "what do you (?:remember|know) about me", "do you remember (?:me|what i)", "mere baare mein kya yaad*", "kya yaad hai",
    "मेरे बारे में क्या याद*", "क्या याद है", "میرے بارے میں کیا یاد*", "کیا یاد ہے",
)  # fmt: skip
ADVICE: Final = words(
    "what (?:should|can|do|must) i (?:even )?do", "what (?:should|would) you (?:do|suggest|advise)", "any (?:advice|suggestions?|tips)",
    "how (?:do|can|should|could) i", "give me (?:some )?advice", "tell me what to do", "kya kar(?:u|un|oon|oo)", "kya karna chahiye", "kaise kar(?:u|un|oon)",
    "क्या करूँ", "क्या करूं", "क्या करना चाहिए", "कैसे करूँ", "कैसे करूं", "کیا کروں", "کیا کرنا چاہیے", "کیسے کروں",
)  # fmt: skip
NORMAL: Final = words(
    r"(?:is (?:this|it|that)|am i) (?:\w+ )?(?:normal|weak|crazy|mad|stupid|broken|overreacting|dramatic|too sensitive)", "what'?s wrong with me", "am i (?:overthinking|too much)", "kya main (?:zyada|jyada|bahut|itn[ai])*", "क्या मैं (?:ज़्यादा|ज्यादा|बहुत|इतन)*", "کیا میں (?:زیادہ|بہت|اتن)*",
    "something wrong with me", "(?:kya )?(?:main|mai|mein) (?:pagal|kamzor|ajeeb)*", "(?:kya )?(?:yeh|ye) normal", "क्या मैं (?:पागल|कमज़ोर|कमजोर)*",
    "क्या (?:यह|ये) (?:नॉर्मल|सामान्य|ठीक)*", "मुझमें ही कुछ", "کیا میں (?:پاگل|کمزور)*", "کیا یہ (?:نارمل|عام|ٹھیک)*", "مجھ میں ہی کچھ",
)  # fmt: skip
MISSED: Final = words(
    r"you (?:don'?t|do not|won'?t|can'?t|cannot) (?:\w+ )?(?:understand|get it|get me|care)", "you'?re (?:not listening|useless|no help|just a bot)",
    "(?:this is|that'?s|that is) (?:not helping|useless|no help|pointless)", r"(?:aap|tum) (?:nahi |nhi )?(?:samjh|samajh)\w* (?:nahi|nhi)*",
    "(?:tum|aap)(?:hein|ko)? (?:kuch )?(?:nahi|nhi) (?:samjh|samajh|pata)*", "koi fayda nahi*", "तुम नहीं समझ*", "आप नहीं समझ*", "कोई फ़ायदा नहीं", "कोई फायदा नहीं",
    "तुम्हें क्या पता", "آپ نہیں سمجھ*", "تم نہیں سمجھ*", "کوئی فائدہ نہیں", "آپ کو کیا پتا", "تمہیں کیا پتا",
)  # fmt: skip
SILENCE: Final = words(
    "(?:don'?t|do not) (?:want to|wanna|feel like) (?:talk|talking|say|share)*", "leave me alone", "not in the mood to talk",
    "baat nahi karn*", "baat karne ka mann nahi*", "akela chhod*", "बात नहीं करन*", "बात करने का मन नहीं", "अकेला छोड़*", "بات نہیں کرن*",
    "بات کرنے کا دل نہیں", "اکیلا چھوڑ*",
)  # fmt: skip
PRESENT: Final = words(
    "are (?:you|u) (?:still )?(?:there|here)", "(?:tum|aap) (?:ho|hain?) na*", "(?:तुम|आप) (?:हो|हैं) (?:ना|न)", "(?:تم|آپ) (?:ہو|ہیں) (?:نا|نہ)",
)  # fmt: skip
"""Whether somebody is there: they are told so before anything else."""
THREAT: Final = words(
    "(?:tell|telling) (?:everyone|everybody|my (?:parents|family|dad|mom|mother|father))", "found (?:my (?:chats?|phone|messages|diary))", "blackmail*",
    "threat*", "leak(?:ed|ing)?", "out(?:ed|ing) me", "sab ?ko bata*", "dhamki*", "सब ?को बता*", "धमकी*", "ब्लैकमेल*", "سب ?کو بتا*", "دھمکی*", "بلیک میل*",
)  # fmt: skip
"""Somebody does something to them: that is no worry to be breathed away or counted."""
UNSURE: Final = pattern(
    r"(?:i (?:really )?(?:don'?t|dont) know(?: .{0,20})?|idk|dunno|no idea|not sure|maybe|pata nahi+n?(?: yaar)?|malo?om nahi+n?|shayad|"
    r"पता नहीं|मालूम नहीं|शायद|पता नहीं यार|پتا نہیں|پتہ نہیں|معلوم نہیں|شاید)[\s.!]*"
)
BRIEF: Final = pattern(
    r"(?:ok+|okay|k|hmm+|hm|mm+|oh|yeah|yes|yep|ya|right|true|fine|i see|sure|exactly|haan+|han|hmm haan|ji|accha+|acha+|theek hai|thik hai|sahi|"
    r"(?:ok |okay |theek hai |thik hai |accha )?(?:i'?ll try|i will try|will try|i'?ll do that|try kar\w+|koshish kar\w+|karunga|karungi)|(?:ठीक है |अच्छा )?कोशिश कर\S+|(?:ٹھیک ہے |اچھا )?کوشش کر\S+|"
    r"हाँ|हां|जी|अच्छा|ठीक है|हम्म|सही|हूँ|ہاں|جی|اچھا|ٹھیک ہے|ہمم|ہوں|صحیح|no|nahi+n?|नहीं|نہیں)[\s.!]*"
)
_YES_WORDS: Final = (
    "yes|yeah|yep|yup|ok|okay|sure|please|alright|fine|gladly|haan|han|ha|ji|chalo|theek|thik|bilkul|zaroor|"
    "हाँ|हां|जी|ठीक|चलो|चलिए|बिल्कुल|ज़रूर|ہاں|جی|ٹھیک|چلو|چلیں|بالکل|ضرور"
)
_YES_MORE: Final = (
    "let's|lets|let us|go ahead|go|do|it|that|try|start|begin|now|i|would|like|to|love|i'd|why not|hai|karte|karo|karein|"
    "hain|shuru|है|हैं|करते|करो|करें|शुरू|ہے|ہیں|کرتے|کرو|کریں|شروع"
)
YES: Final = pattern(
    rf"(?:{_YES_WORDS})(?:[\s,]+(?:{_YES_WORDS}|{_YES_MORE})){{0,6}}[\s.!]*|(?:let's|lets) (?:do it|go|try(?: it)?|start)[\s.!]*"
)
"""The whole of a short reply: "please no" and "yesterday" begin like a yes."""
ASKS: Final = {
    "breathing": words("breath*", "saans*", "साँस*", "सांस*", "سانس*"),
    "grounding": words("grounding", "ground me", "5.?4.?3.?2.?1", "is pal", "इस पल", "اس لمحے"),
    "thought": words(
        "thought (?:record|diary|log)",
        "(?:look at|check|challenge|examine|question) (?:a|this|that|my|the) thoughts?",
        "reframe*",
        "(?:is|soch|us) (?:soch|ko) (?:ko )?(?:parakh|likh)*",
        "soch (?:ko )?(?:parakh|parkh|likh)*",
        "soch wala*",
        "सोच वाल*",
        "سوچ وال*",
        "सोच (?:को )?(?:परख|लिख)*",
        "سوچ (?:کو )?(?:پرکھ|لکھ)*",
    ),
    "sleep": words(
        "sleep (?:exercise|routine|plan|tips?|help|steps?)",
        "help me (?:to )?(?:sleep|fall asleep)",
        "sleep better",
        "wind(?:ing)? ?down",
        "bed ?time routine",
        "(?:the|that) sleep (?:thing|one)",
        "neend (?:wala|wali|ke liye|ka plan|ki exercise)*",
        "नींद (?:वाला|वाली|के लिए|की योजना|का प्लान)*",
        "نیند (?:والا|والی|کے لیے|کا منصوبہ|کا پلان)*",
    ),
    "plan": words(
        "help me (?:to )?(?:study|plan|prepare|revise)",
        "padh(?:ne|ai) (?:mein|me) madad",
        "(?:पढ़ने|पढ़ाई) में मदद",
        "(?:پڑھنے|پڑھائی) میں مدد",
        "make a plan",
        "study plan",
        "exam plan",
        "plan banao",
        "योजना",
        "منصوبہ",
    ),
    "booking": words(
        "counsell?or*",
        "(?:talk|speak) (?:to|with) (?:a |an |some )?(?:real |actual )?(?:human|person|someone real|somebody real)",
        "insaan se baat",
        "kisi (?:insaan|aadmi) se",
        "इंसान से बात",
        "انسان سے بات",
        "therapist*",
        "psychologist*",
        "appointment*",
        r"book (?:a|an) (?:session|slot|time|call|counsel\w*)",
        "काउंसलर*",
        "کونسلر*",
    ),
}
