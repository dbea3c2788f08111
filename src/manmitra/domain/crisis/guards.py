"""What keeps a hit from being taken at its word. A guard judges one clause; it can never reach into another."""

from typing import Final

from manmitra.domain.crisis.rule import compiled, sayings

# --- sayings that only look like danger: they are cut out, and what remains is judged ---------------------------
SAYINGS: Final = sayings(
    (
        r"(?:\w+ ){0,2}(?:is|are|was|were|its|been|just|literally|absolutely|totally|keeps?) kil+ing me|kil+ing me(?: softly| with laughter)?",
        r"(?:dying|die|died|dead|dies) (?:of|from|with) (?:laughter|laughing|laugh|embarrassment|cringe|boredom|shame|hunger|heat|curiosity|excitement|cuteness)",
        r"(?:hungry|thirsty|starving|tired|bored|sleepy|hot|cold|embarrassed|embarrassing|happy|excited|cute|good|full|funny|spicy|awkward|cringe) (?:that )?i (?:could|can|will|might|would|ll|am gonna|was gonna) (?:literally |just |actually )*die",
        r"(?:im|i am|literally|lol|lmao) (?:so |literally |just )?(?:dead|dying)(?: lol| lmao| haha\w*| laughing| inside lol)",
        r"dying (?:to (?:see|know|try|meet|eat|watch|go|hear|get|visit|play|buy)|for (?:a|some|the))|(?<!deserve )(?<!deserves )(?<!want )(?<!wanna )(?<!ready )to die for(?! (?:what|this|all|my|everything))|die ?hard|drop dead gorgeous",
        r"(?:kill|killed|killing|kills) (?:it|the (?:exam|test|vibe|mood|presentation|interview|time|game)|time|two birds|this (?:exam|interview|presentation))",
        r"wish i (?:could|can) (?:just )?(?:vanish|disappear)(?= (?:when|whenever|every time|each time|if) (?:the|my|our|sir|maam|mam|a|any|people|someone|he|she|they|teacher|prof))|(?:just|only|merely|simply) (?:existing|surviving)|(?<!. )not (?:really )?living(?= ?$)|(?:assignment|exam|exams|paper|viva|syllabus|padhai|parhai|lecture|project|semester|course|physics|maths|chemistry|heat|garmi|job|internship) (?:ne|nay|ney) (?:to |toh )?(?:[^ ]+ )?jaan (?:le|nikal|nikaal|kha)\w*(?: l[ie]| ki| di)?",
        r"(?:suicide|khudkushi|khud kushi|aatmahatya|atmahatya) (?:ke|ki|ka|k)? ?(?:mamle|mamlay|mamla|waqiat|waqiyat|waqia|ghatna\w*|cases|case|khabar\w*|rates?|dar|sharah)|(?:आत्महत्या|सुसाइड|खुदकुशी) (?:के|की|का)? ?(?:मामले|मामलों|मामला|घटना[^ ]*|केस|खबर[^ ]*|दर)|خودکشی (?:کے|کی|کا)? ?(?:واقعات|واقعہ|معاملات|کیس|شرح|خبر[^ ]*)|(?:bharne|jama|register|apply|admission|submit|dakhil[ae]|registration|offer|sale)(?: [^ ]+){0,4} (?:aakhri|akhri|aakhiri|last) (?:din|tareekh|date|mauka)|(?:aakhri|akhri|aakhiri|last) (?:din|tareekh|date|mauka)(?: [^ ]+){0,3} (?:form|bharne|jama|register|apply|admission|submit|registration|offer|sale)|(?:फॉर्म|भरने|जमा|आवेदन|दाखिले|रजिस्ट्रेशन)(?: [^ ]+){0,4} (?:आखिरी|अंतिम) (?:दिन|तारीख|मौका)|(?:فارم|بھرنے|جمع|داخلے|رجسٹریشن)(?: [^ ]+){0,4} آخری (?:دن|تاریخ|موقع)|zinda (?:nahi|nai|nhi) (?:chh?o[rd]\w*|chorain)(?: ge| gi)? (?:lol|haha\w*|lmao|yaar)|ज़?िंदा नहीं छोड़[^ ]* (?:lol|haha|हाहा[^ ]*)|जिंदा नहीं छोड़[^ ]* (?:lol|haha|हाहा[^ ]*)|زندہ نہیں چھوڑ[^ ]*(?: گے| گی)? (?:lol|haha|ہاہا[^ ]*)",
        r"(?:suicide|khudkushi|aatmahatya)(?: attempt)? (?:wala|wali|vala|vali|wale|waala|waali) (?:scene|episode|part|case|khabar|news|kahani|seen)|(?:सुसाइड|आत्महत्या|खुदकुशी)(?: [^ ]+)? (?:वाला|वाली|वाले) (?:सीन|एपिसोड|खबर|न्यूज|हिस्सा)|خودکشی(?: [^ ]+)? (?:والا|والی|والے) (?:سین|قسط|خبر|منظر)|marne do (?:yaar |bhai |chhodo )?(?:us|is|un|in|usko|isko|unko|use|ise)(?! (?:din|raat|zindagi)(?![^ ]))|(?:zeher|zehar|zahar|ज़हर|जहर|زہر) (?:ka|का|کا) (?:pyala|piyala|प्याला|پیالہ)|(?:yaad|yaadon|याद|یاد)(?: (?:mein|me|में|میں))(?: [^ ]+)? mar (?:rah\w+|ja\w+)",
        r"shoot me an? (?:email|mail|text|message)|hang (?:out|up|on|in)|hanging (?:out|on|in|by)|suicide squad|kill bill|dead ?line\w*|dead tired|dead serious|over my dead body|bored to death|scared to death|tired to death|worked to death|love \w+ to death",
        r"(?:phone|laptop|battery|car|wifi|internet|plants?|character|player|bot|engine|fish|flowers?) (?:\w+ ){0,4}(?:dead|die|dies|dying|died|killed)|wanna die (?:laughing|of laughter)",
        r"(?:has|hans|hass|hasi|hansi|haste|hanste)(?: \w+){0,3} (?:mar|pagal|lot) ?(?:\w+ ){0,1}(?:ja+\w*|gay[aie]|gye|rah\w+|gya)|(?:bhook|bhukh|bhookh|bhuk|pyas|pyaas|garmi|thand|sardi|sharam|sharm|neend(?! (?:me|mein|mai|main)(?![^ ]))|bore|boriyat|bor ho|khushi)(?: \w+){0,3} m[ae]r (?:ja\w*|rah\w*|gay\w*|gya|gye|hi ja\w*)",
        r"(?:ne|ney|nay) (?:to |toh )?(?:\w+ )?(?:maar|mar) (?:dala|daala|diya|di|rakha)|m+ar ?ga+y+[aie]+(?! (?:to|toh|tho|agar|phir|hota|hoti|hote)(?![^ ]))|mar gya(?! (?:to|toh)(?![^ ]))|mar gye|jaan (?:nikal|nikl)\w*|jaan kha+\w*|jaan (?:chh?o?dd?o|chhut\w*|bachi)|jaan (?:hai|ho|se (?:zyada|pyar\w+|pyari))",
        r"(?:tumhare|tere|uske|aapke|desh ke|watan ke) (?:liye|lie|lye) (?:to |toh )?(?:jaan (?:de|hazir|qurban)|mar (?:ja|sak|mit))\w*|(?:toh |to |ne )(?:to |toh )?jaan (?:le|nikaal)\w*|(?:tum|tu|aap|ja) (?:sab )?(?:mar|mer) ja(?:o|a)?|marne tak|(?:tum|tujh|aap|us|un|is|in) ?(?:pe|par|p) (?:to |toh )?(?:hum|ham|main|mai)? ?(?:bhi |hi )?(?:marte|marta|marti|mar mite|qurban) (?:hai\w*|h|hu\w*|hoon)|(?:तुम|तुझ|आप|उस|इन) ?(?:पे|पर) (?:तो )?(?:हम|मैं)? ?(?:भी )?(?:मरते|मरता|मरती|मर मिटे)|(?:تم|تجھ|آپ|اس|ان) (?:پے|پر|پہ) (?:تو )?(?:ہم|میں)? ?(?:بھی )?(?:مرتے|مرتا|مرتی|مر مٹے)|(?:गर्मी|सर्दी|पेपर|परीक्षा|असाइनमेंट|लेक्चर|گرمی|سردی|پیپر|امتحان|اسائنمنٹ|لیکچر) (?:ने|نے) (?:तो |تو )?(?:[^ ]+ )?(?:जान|جان) (?:ही |ہی )?(?:ले|निकाल|खा|لے|نکال|کھا)[^ ]*(?: ली| ली है| لی| لی ہے)?|mar mar ke|marte dum tak|mar mit\w*|pe mar\w* (?:hai|hu|hoon)|tum pe marta|tujh ?pe marta",
        r"(?:हँस|हंस|हँसी|हंसी|भूख|गर्मी|ठंड|शर्म|प्यास|बोर|नींद(?! में(?![^ ]))|खुशी)(?: [^ ]+){0,3} मर (?:जा|रह|ग)[^ ]*|ने (?:तो )?मार (?:डाला|दिया|रखा)|मर ग(?:या|ए|ई|यी)(?! (?:तो|अगर|होता|होती|होते)(?![^ ]))|(?:तुम्हारे|तेरे|उसके|देश के) लिए (?:जान दे|मर (?:जा|सक|मिट))[^ ]*|जान (?:निकल|निकाल|खा|छूट)[^ ]*",
        r"(?:ہنس|ہنسی|بھوک|گرمی|سردی|شرم|پیاس|بور|نیند(?! میں(?![^ ]))|خوشی)(?: [^ ]+){0,3} مر (?:جا|رہ|گ)[^ ]*|نے (?:تو )?مار (?:ڈالا|دیا|رکھا)|مر گ(?:یا|ئے|ئی)(?! (?:تو|اگر|ہوتا|ہوتی|ہوتے)(?![^ ]))|جان (?:نکل|نکال|کھا|چھوٹ)[^ ]*",
    )
)

# --- "not": in front of the English verb, inside or behind the Indic one -----------------------------------------
NOT_BEFORE: Final = compiled(
    r"(?:.* )?(?:not|never|dont(?! know| care| trust| give| even care)|do not(?! know| care)|didnt|did not|wont|wouldnt|would not|isnt|arent|havent|hasnt|doesnt|"
    r"cant(?! stop| help| take| live| do| go| stand| handle| bear| resist| keep| wait| breathe)|no(?! reason| one| point| hope| way| longer| more)|without|neither|nor|nobody|stopped)"
    r"(?: (?!i |im |only |just want|sure|want |and |so |because )[^ ]+){0,4} ?"
)
NOT_INDIC: Final = r"(?:na+h?i+n?|nhi+n?|nai|naheen|mat|नहीं|नही|मत|نہیں|نہی|مت)"
FOLLOWED: Final = r"(?! (?:sah|saha|sahi? ja|seh|sehn|bardas+h?t|raha|rha|reh|rah|jee\w*|ji|jine|(?:ho|to|toh|हो|तो|ہو|تو)(?![^ ])|pata|pta|sun|maan|samajh|rok|पता|सुन|मान|समझ|रोक|پتا|پتہ|سن|مان|سمجھ|روک|सह|रह|जी|बर्दाश्त|سہ|رہ|جی|برداشت))"
# "I will die, I cannot bear it": this "not" belongs to what follows it.
NOT_BEHIND: Final = compiled(rf"(?:[^ ]+ )?{NOT_INDIC}{FOLLOWED}(?: .*)?")
DONT_WANT: Final = compiled(
    r"(?:.* )?(?:(?:would|will|could) (?:never|not)|(?:not|never) (?:going to|gonna)|wont(?: ever)?|wouldnt(?: ever)?) ?(?:do anything to |try to )?|"
    r"(?:.* )?(?:dont|do not|didnt|did not|never|doesnt|dnt|wouldnt) (?:really |actually |ever |even |truly )*(?:want|wanna|wish|intend|plan|mean)(?: to)?|"
    r"(?:.* )?no longer(?: (?:want|wanna|wish|feel|feeling|think|thinking|have|having|plan|planning|about|to|of|any|the)){0,3}"
)
# Where "not" makes it graver: "nothing can stop me", "never wanted it this much", "I'm not joking".
GRAVER: Final = compiled(
    r"(?:.* )?(?:(?:jeene|jine|jeenay|jeeney|जीने|जिने|جینے|zinda rehne|zinda rahne) (?:ka|ki|का|की|کا|کی) (?:[^ ]+ ){0,3}(?:plan|प्लान|پلان|irada|iraada|इरादा|ارادہ)(?: .*)?|(?:khayal|khyal|vichar|soch|खयाल|ख्याल|विचार|خیال) (?:[^ ]+ ){0,3}(?:jat[aei]|jaat[aei]|ja|nikalt[aei]|nikal|hatt[aei]|जाता|जाते|जा|निकलता|निकल|हटता|जात[^ ]*|جاتا|جاتے|جا|نکلتا|نکل) (?:[^ ]+ )?(?:nahi|nahin|nhi|नहीं|नही|نہیں)|(?:khayal|khyal|खयाल|ख्याल|خیال) (?:nahi|nhi|नहीं|نہیں) (?:jat|jaat|ja rah|nikal|जात|जा रह|निकल|جات|جا رہ|نکل)[^ ]*|(?:bina|baghair|bagair|बिना|बगैर|بغیر)(?: [^ ]+){0,3} (?:neend|nind|chain|sukoon|saans|rah|reh|नींद|चैन|सुकून|रह|نیند|چین|سکون|رہ)[^ ]* (?:[^ ]+ )?(?:nahi|nahin|nhi|नहीं|नही|نہیں)|kaa?sh|काश|کاش|siw?a|siva|siwaa|siwaye|alawa|ilawa|सिवा|सिवाय|अलावा|سوا|سوائے|علاوہ|no (?:other )?(?:option|way|choice|solution) (?:left )?(?:but|except|other than|than|left)|stop (?:me|myself|my self)|no way i (?:wont|will not|dont)|why (?:i )?(?:should|shouldnt|not)(?: i)?(?: not)?|(?:not|never|isnt|aint) (?:kidding|joking|afraid|scared|lying|bluffing|a joke)|"
    r"never (?:[^ ]+ ){0,6}(?:this|so) (?:much|badly|bad|strongly|sure)|not (?:that )?(?:anyone|any ?body)|(?:kyu+n?|kyon|kiyun|क्यों|क्यूँ|کیوں) (?:[^ ]+ )?(?:na+h?i+n?|nhi+n?|nai|na|नहीं|नही|न|نہیں|نہ)|(?:rok|ruk|control|rok ke) (?:na+h?i+n?|nhi+n?|nai)|(?:na+h?i+n?|nhi+n?|nai) (?:rok|ruk|chh?oo?t|chh?u+t)\w*|(?:रोक|रुक|छूट) (?:नहीं|नही)|(?:नहीं|नही) (?:रोक|रुक|छूट)[^ ]*|(?:روک|رک|چھوٹ) نہیں|نہیں (?:روک|رک|چھوٹ)[^ ]*)(?: .*)?"
)
NOT_INSIDE: Final = compiled(
    rf"(?:.* )?(?:(?:am|im) (?:not|never)|(?:dont|do not|havent|have not|didnt|no longer|not|never)(?= (?:[^ ]+ )*suicidal)|{NOT_INDIC}{FOLLOWED})(?: .*)?"
)

# --- over, or talk about the topic ------------------------------------------------------------------------------
PAST: Final = compiled(
    r"(?:.* )?(?:used to|pichh?l[ei] (?:saal|mahine|hafte)|पिछले (?:साल|महीने)|پچھلے (?:سال|مہینے)|(?:last|a few|few|two|three|many|several|some|couple of) (?:year|month|years|months) ?(?:ago|back)?|years ago|months ago|long ago|in the past|back then|when i was (?:a |in |young|\d+)|once upon|anymore but|"
    r"not any ?more|recovered|recovery|(?:im|i am|feel|feeling|doing|am|much|got|getting) (?:so |much |a lot |way )?(?:(?:better|okay|ok|fine) now(?! (?:that|because|since|i (?:have )?decided))|better these days|better today)|glad (?:i|im) (?:didnt|did not|alive|still|am)|survivor|"
    r"(?:saal|saalon|salon|mahine|mahino|hafte|kaafi|bahut|bachpan) (?:pehle|pehlay|pahle|phle)|(?:pehle|pehlay|pahle|phle)(?! se )(?: [^ ]+){0,8} (?:tha|thi|the|thay)|ab na+h?i+n? (?:aat|soch|lagt|chah|kart)\w*|ab theek|ab thik|ab better|"
    r"(?:साल|सालों|महीने|हफ्ते|काफी|बहुत) पहले|पहले(?! से )(?: [^ ]+){0,8} (?:था|थी|थे)|अब नहीं(?! (?:सह|रह|जी|बर्दाश्त|हो))|अब ठीक|(?:سال|سالوں|مہینے|ہفتے|کافی|بہت) پہلے|پہلے(?! سے )(?: [^ ]+){0,8} (?:تھا|تھی|تھے)|اب نہیں(?! (?:سہ|رہ|جی|برداشت|ہو))|اب ٹھیک)(?: .*)?"
)
WAS: Final = compiled(
    r"(?:.* )?(?:tha|thi|the|thay|था|थी|थे|تھا|تھی|تھے|(?:was|had|used to|were|felt|wanted|thought)(?: .*)?)"
)
RECOVERED: Final = compiled(
    r"(?:.* )?(?:ab (?:\w+ ){0,3}(?:theek|thik|better|behtar|acha|achi|khush|sahi)|(?:now|today|these days) (?:im|i am|i feel) (?:\w+ ){0,2}(?:better|okay|ok|fine|happy|good)|(?:im|i am|feel|doing|much) (?:\w+ ){0,2}(?:better|okay|ok|fine|happy|recovered) now|(?:therapy|counsel\w+|treatment|medicines?|ilaj) (?:\w+ ){0,3}(?:help\w*|saved|bacha\w*)|"
    r"अब (?:[^ ]+ ){0,3}(?:ठीक|बेहतर|अच्छा|अच्छी|खुश)|اب (?:[^ ]+ ){0,3}(?:ٹھیک|بہتر|اچھا|اچھی|خوش)|علاج کے بعد)(?: .*)?"
)
STILL: Final = compiled(
    r"(?:.* )?(?:again|still|now i|now that|decided|properly|this time|i will(?! (?:never|not))|ill(?! (?:never|not))|(?:im|i am) (?:going to|gonna|planning)|ab (?:main|mai|mein) bhi|today|tonight|right now|these days|lately|phir se|fir se|dobara|abhi bhi|फिर से|अभी भी|پھر سے|ابھی بھی)(?: .*)?"
)
TOPIC: Final = compiled(
    r"(?:.* )?(?:movie|film|books?|novel|show|series|season|episode|news|article|essay|thesis|research|paper|project|assignment|presentation|debate|seminar|workshop|documentary|lyrics|song|character|statistics|stats|rates?|cases?|"
    r"prevention|awareness|play|poem|poet|drama|scene|plot|juliet|romeo|hamlet|durkheims|anime|manga|webseries|podcast|documentary|newspaper|serial|psychology class|sociology|durkheim|quiz|career suicide|political suicide|soldiers|veterans|helpline|campaign|law|policy|study|history|chapter|lecture|exam topic|headline|actor|farmers?|government|kahani|khabar|khabren|akhbar|film|upanyas|nibandh|"
    r"फिल्म|समाचार|खबर|ख़बर|अखबार|निबंध|किताब|कहानी|भाषण|किसान|किसानों|मामले|कार्यक्रम|فلم|خبر|اخبار|مضمون|ڈرامے|کتاب|کہانی میں|ڈرامہ|کسان)(?: .*)?"
)
# Told of a story or of the news, where nobody says "I".
TOLD: Final = compiled(
    r"(?:.* )?(?:film\w*|na+yak|नायक|नायिका|movies?|drama\w*|dramay|dramey|serials?|webseries|novel|kahani|story|stories|afsan\w*|kirdar|character|hero|heroine|villain|romeo|juliet|hamlet|devdas|naatak|natak|match|bowler|batsman|wicket|innings|episode|khulasa|summary|anime|manga|poem|khaba?r\w*|kisan|kisaan|kisano|farmers?|किसान|किसानों|کسان|کسانوں|news|akhbar\w*|newspaper|headlines?|essay|nibandh|documentary|article|prevention|awareness|statistics|stats|"
    r"फिल्म|फिल्मों|सीरियल|नाटक|कहानी|उपन्यास|खबर|ख़बर|खबरें|खबरों|अखबार|समाचार|निबंध|हीरो|हीरोइन|किरदार|पात्र|रोमियो|जूलियट|मैच|अफसाना|एपिसोड|فلم|ڈرامے|ڈرامہ|کہانی میں|ناول|افسانے|افسانہ|کردار|ہیرو|میچ|خلاصہ|قسط|خبر|خبریں|خبروں|اخبار|مضمون)(?: .*)?"
)
SPEAKS: Final = compiled(
    r"(?:.* )?(?:i|im|ive|id|ill|my|my ?self|mujhe|mujhko|mjhe|mujhse|maine|mera|meri|hu|hoon|hun|\w+u+n?g[aie]|\w*oo?n?g[ai]|lun|dun|jaun|karun|karu|chahta|chahti|"
    r"मैं|मैंने|मुझे|मेरा|मेरी|हूँ|हूं|[^ ]+ूंग[ाी]|[^ ]+ूँग[ाी]|चाहता|चाहती|میں نے|مجھے|میرا|میری|ہوں|[^ ]+وں گا|[^ ]+وں گی|کروں|جاؤں|لوں|دوں|چاہتا|چاہتی)(?: .*)?"
)
# Who asks how to help says "I" of the other one's danger.
WORRIED: Final = compiled(
    r"(?:.* )?(?:(?:i|im|i am) (?:\w+ ){0,2}(?:need|want|get|find) (?:to )?(?:\w+ ){0,2}(?:help|stop|save|support)|(?:what|how) (?:should|do|can|could) i|(?:dont|do not) know (?:what|how) to|(?:im|i am|i feel) (?:\w+ )?(?:scared|worried|afraid|panicking|terrified)|"
    r"kya karu\w*|kia karu\w*|kya karein|k(?:ai|e)sa?[ey] (?:rok|madad|help|bacha|sambhal)\w*|kya kr[ue]n?|batau|bataun|police|ambulance|warden|plz help|please help|madad|bacha (?:lo|lun|sak)\w*|kisi ko bhej\w*|door (?:hun|hu|hoon)|(?:dar|darr) lag\w*|क्या करूँ|क्या करूं|कैसे (?:रोक|मदद|बचा)[^ ]*|डर लग[^ ]*|کیا کروں|کیسے (?:روک|مدد|بچا)[^ ]*|ڈر لگ[^ ]*)(?: .*)?"
)
NO_JOKE: Final = compiled(
    r"(?:.* )?(?:(?:not|never|isnt|aint|wasnt) (?:just |even |a |being )*(?:kidding|joking|joke)|(?:no|without) (?:joke|kidding|joking)|(?:maza+k|maja+k) (?:\w+ )?(?:na+h?i+n?|nhi+n?|mat)|"
    r"(?:मज़ाक|मजाक) (?:[^ ]+ )?(?:नहीं|नही|मत)|مذاق (?:[^ ]+ )?(?:نہیں|مت))(?: .*)?"
)
JOKE: Final = compiled(
    r"(?:.* )?(?:just kidding|kidding|jk|joking|just a joke|mazak|mazaak|majak|majaak|मज़ाक|मजाक|مذاق)(?: .*)?"
)

# --- who it is about ---------------------------------------------------------------------------------------------
OTHERS: Final = compiled(
    r"(?:ek |एक |ایک )(?:hum ?jama+t|ham ?jama+t|saathi|banda|bandi|sahpathi|सहपाठी|ہم جماعت|ساتھی)|(?:he|she|they|hes|shes|theyre|somebody|someone|people|(?:a|one|our|some|the|another) (?:senior|junior)|(?:hostel|pg|batch|bench|group|team) ?mate|student|students|girl|boy|guy|man|woman|my (?:\w+ )?(?:best )?(?:friends?|bestie|brother|sister|cousin|roommate|flatmate|classmate|batchmate|boyfriend|girlfriend|bf|gf|mother|mom|"
    r"mum|father|dad|uncle|aunt|son|daughter|wife|husband|junior|senior|neighbou?r|partner|ex)|friend|friends|bro|sis|roomie|class fellow|hostel fellow|theyll|himself|herself|"
    r"(?:mer[aie]|meray|ek|chh?ot[ai]|bad[ai]|bar[ai]|uska|uski|mere ek|meri ek|hamar[aie]) (?:\w+ )?(?:dost|friend|saheli|yaar|bhai|behe?n|bahan|didi|roommate|cousin|classmate|gf|bf|maa|mummy|ammi|papa|abbu|beta|beti|biwi|shohar|pati|patni|uncle|senior|junior)|"
    r"(?:dost|saheli|sahela|yaar|bhai|bhaiya|behe?n|b[ae]han|didi|cousin|roommate|roomie|classmate|batchmate|friend|frnd|bestie|gf|bf|girlfriend|boyfriend|fellow|beta|beti|biwi|mummy|ammi|maa|papa|abbu|junior) (?:ne|nay|bol\w*|keh\w*|kah\w*|roz keh\w*|apne|apni|khud|status)|ussne|us ne|unhone|"
    r"(?:दोस्त|सहेली|यार|भाई|बहन|दीदी|रूममेट|कजिन|सहपाठी|जूनियर|बेटा|बेटी|बीवी|मम्मी|पापा|मां|माँ) (?:ने|बोल[^ ]*|कह[^ ]*|अपने|अपनी|खुद)|लड़का|लड़की|लड़के|"
    r"اس ک[اےی] (?=آخری|میسج|پیغام|سٹیٹس)|(?:دوست|سہیلی|یار|بھائی|بہن|کزن|روم میٹ|جونیئر|فیلو|بیٹا|بیٹی|امی|ابو) (?:نے|بول[^ ]*|کہہ|کہت[^ ]*|کہا|اپنے|اپنی|خود)|لڑکا|لڑکی|لڑکے|"
    r"wo|woh|usne|uska|uski|us k[ai] (?=aakhri|message|msg|status)|us ?ko(?! (?:msg|message|bol|bata|keh|kah|call|likh))|ladka|ladki|larka|larki|"
    r"(?:मेरा|मेरी|मेरे|एक|छोटी|छोटा|बड़ी|बड़ा) (?:[^ ]+ )?(?:दोस्त|सहेली|भाई|बहन|दीदी|रूममेट|पिता|पापा|माँ|मां|मम्मी|सहपाठी|बेटा|बेटी|पति|पत्नी)|वह|वो|उसने|उसका|उसकी|उसे|उसको|"
    r"(?:میرا|میری|میرے|ایک|چھوٹی|چھوٹا|بڑی|بڑا) (?:[^ ]+ )?(?:دوست|سہیلی|بھائی|بہن|کزن|والد|والدہ|امی|ابو|بیٹا|بیٹی|شوہر|بیوی|روم میٹ)|وہ|اس نے|اسے|اس کو)"
)
MYSELF: Final = compiled(
    r"(?:i|im|ive|id|ill|(?<!haath )(?<!hath )(?<!ghar )(?<!room )(?<!kamre )(?<!hostel )(?<!bag )(?<!group )(?<!class )(?<!drawer )(?<!copy )(?<!diary )(?<!status )(?<!college )(?<!lab )me|my ?self|main|mai|(?:(?<!. )|(?<=ki )|(?<=ke )|(?<=aur )|(?<=par )|(?<=to )|(?<=ab ))mein|mujhe|mujhko|mjhe|muje|mujhse|maine|mene|hu|hoon|hun|hoo|lunga|lungi|dunga|dungi|loonga|loongi|doonga|doongi|jaunga|jaungi|jaoonga|jaoongi|karunga|karungi|jaun|jau|karu|karun|lu|lun|du|dun|rahunga|rahungi|"
    r"मैं|मुझे|मुझको|मुझसे|मैंने|हूँ|हूं|लूँ|लूं|लूंगा|लूंगी|दूँ|दूं|दूंगा|दूंगी|जाऊं|जाऊँ|जाऊंगा|जाऊंगी|जाऊँगा|करूं|करूँ|"
    r"میں|مجھے|مجھ|مجھ سے|میں نے|ہوں|لوں|دوں|جاؤں|کروں|لوں گا|لوں گی)"
)

# What the other one says or writes is said in the first person.
REPORTS: Final = compiled(
    r"says?|said|saying|tells?|told|telling|texts?|texted|texting|messag\w*|writes?|wrote|written|posted|posting|posts|threat\w*|keeps|promised|planning|diary|status|call(?:s|ed)?|whispers?|"
    r"keh|kah|keht[aie]|kaht[aie]|kaha|kehn[aie]|bol|bol[aei]|bolt[aie]|likh|likh[aei]|message|msg|dhamki|dhamkati|"
    r"कह|कहता|कहती|कहा|बोल|बोला|बोली|बोलता|बोलती|लिखा|लिख|मैसेज|धमकी|स्टेटस|کہہ|کہتا|کہتی|کہا|بول|بولا|بولی|لکھا|لکھ|میسج|دھمکی|سٹیٹس"
)
HIS_DOING: Final = compiled(
    r"(?:[^ ]* )*(?:\w*le?g[ai]|\w*de?g[ai]|kareg[ai]|karleg[ai]|jayeg[ai]|jaeg[ai]|mareg[ai]|(?:rah[aie]|li|liya|lia|di|diya|gay[aie]|chuk[aie]|chaht[aie]|baith[aei]|beth[aei]|khad[aei]|khar[aei]|kart[aie]|leti|leta) (?:hai|hain|h|he|thi|tha)|"
    r"[^ ]*(?:लेगा|लेगी|देगा|देगी|जाएगा|जाएगी)|(?:रहा|रही|ली|लिया|दी|दिया|गया|गई|चाहता|चाहती|बैठा|बैठी|खड़ा|खड़ी) है|[^ ]*(?:لے گا|لے گی|دے گا|دے گی|جائے گا|جائے گی)|(?:رہا|رہی|لی|لیا|دی|دیا|گیا|گئی|چاہتا|چاہتی|بیٹھا|بیٹھی|کھڑا|کھڑی) ہے)(?: .*)?"
)

# --- a time that makes an intention urgent -----------------------------------------------------------------------
SOON: Final = compiled(
    r"(?:.* )?(?:tonight|right now|now|today|in a few (?:minutes|hours)|this evening|this weekend|tomorrow|after (?:everyone|they|my parents) (?:sleeps?|leaves?|goes)|goodbye|plan ready|"
    r"aaj|aaj raat|abhi|is waqt|kal|kal subah|aaj hi|आज|अभी|आज रात|कल|इसी वक्त|آج|ابھی|آج رات|کل|اسی وقت)(?: .*)?"
)
# What confirms a grave message just before. It must say "it": a bare "tonight" or "goodbye, talk later" does not.
GOING_ON: Final = compiled(
    r"(?:.* )?(?:i will do it|ill do it|im doing it|doing it (?:now|tonight|today)|going to do it|gonna do it|i mean it|i have (?:the |a |my )?(?:pills|rope|blade|knife|gun|poison)|"
    r"(?:tonight|today|tomorrow) (?:i (?:guess|think)|maybe|probably|most likely)|(?:after|when|once) (?:the |my )?(?:mess|lights?|warden|hostel|roommates?|everyone|watchman) (?:\w+ ){0,2}(?:shuts?|closes?|sleeps?|leaves?|goes (?:home|out|off)|asleep|rounds?)|i already have (?:it|them|one)|(?:aaj raat|आज रात|آج رات) (?:ko |को |کو )?(?:shayad|शायद|شاید)|(?:shayad|शायद|شاید|غالباً|غالبا) (?:aaj raat|आज रात|آج رات)|(?:sab|सब|سب) (?:so|सो|سو) (?:jay\w*|jaen|जाएँ|जाएं|जाएंगे|جائیں|جائیں گے)(?: (?:tab|phir|तब|फिर|تب|پھر))?|"
    r"i have a plan|tonight is the night|bye forever|goodbye (?:forever|world|everyone)|sorry for everything|sab ready hai|haan soch liya|its time now)(?: .*)?|"
    r"(?:ok |okay |so )?(?:goodbye|its time|yes i (?:have|will)|yes i have (?:it|one|them)|alvida|अलविदा|الوداع)|"
    r"(?:(?:haan|main|bas|ab|aaj|raat|abhi|to|toh|phir|हाँ|मैं|बस|अब|आज|रात|ہاں|میں|بس|اب|آج|رات) ){0,4}(?:kar (?:lunga|lungi)|कर (?:लूंगा|लूंगी)|کر (?:لوں گا|لوں گی))(?: (?:main|aaj|abhi|raat|ye|yeh))*"
)
# --- what shows that a frightening phrase is meant harmlessly: looked for where a rule says `unless` -------------
SCOLDED: Final = compiled(
    r"marks?|results?|fail\w*|late|phone|mobile|exams?|test|grades?|cgpa|gpa|attendance|assignment|homework|room|broke|broken|lost|forgot\w*|spent|money|laptop|backlogs?|supply|kt|lol|lmao|haha\w*|mess|messy|dishes|curfew|joke|kidding|"
    r"bunk\w*|haircut|hair|tattoo|pierc\w*|plates?|glass|cup|dress|bill|recharge|jhoot|lie|lied|spill\w*|number|numbers|percent|percentage|paper|finds? out (?:about|that) (?:my|the|i)|der|deri|kharcha|haar|hod|अटेंडेंस|हाजिरी|एचओडी|حاضری|ایچ او ڈی|परीक्षा|रिजल्ट|नंबर|फेल|देर|फोन|امتحان|رزلٹ|نمبر|فیل|دیر|فون"
)
# A mother kills for a broken plate; of her it is believed only with a word of fear or harm beside it.
MOTHERS: Final = compiled(r"mom|mum|mummy|mumma|mother|maa|ma|amma|ammi|ammi jaan|माँ|मां|मम्मी|मम्मा|امی|ماں|اماں")
MEANT: Final = compiled(
    r"zinda jala\w*|bury|buried|behead\w*|burn us|both of us|honou?r|took my (?:phone|documents|laptop)|locked me|drunk|drinks|drunken|knife|gun|acid|hit me|hits|beats?|beat me|choke\w*|threat\w*|scared|afraid|really|seriously|sach|daru|sharab|ज़िंदा जला[^ ]*|जिंदा जला[^ ]*|शराब|زندہ جلا[^ ]*|شراب"
)
# --- a weapon at hand: meant for others only where nothing at all could mean the one who writes -------------------
WEAPON: Final = compiled(
    r"(?!(?:.* )?(?:to end|to die|pills?|tablets?|poison|pesticide|bleach|rope|noose|blade|razor)(?: .*)?$)(?:.* )?(?:knife|gun)(?: .*)?"
)
ONESELF: Final = compiled(
    r"me|pills?|tablets?|poison|pesticide|bleach|rope|noose|blade|razor|\w*self|\w*selves|\w*slf|mine|us|we|both|together|too|also|then|after|kms|my (?:own )?(?:life|wrists?|throat|veins?|arms?|skin)|die\w*|dying|dead|death|"
    r"suicid\w*|live|living|alive|end\w*|over|finish\w*|forever|good ?bye|bye|last|farewell|sorry|hopeless|pointless|nothing|anymore|hang\w*|jump\w*|drown\w*|bleed\w*|cut\w*|disappear\w*|vanish\w*|gone|khud\w*|apne aap|apni|apne ko|mar|marna|jaan|jeena|zindagi"
)
