"""What keeps a hit from being taken at its word. A guard judges one clause; it can never reach into another."""

from typing import Final

from manmitra.domain.crisis.rule import compiled

# --- sayings that only look like danger: they are cut out, and what remains is judged ---------------------------
IDIOMS: Final = tuple(
    map(
        compiled,
        (
            r"(?:\w+ ){0,2}(?:is|are|was|were|its|been|just|literally|absolutely|totally|keeps?) kil+ing me|kil+ing me(?: softly| with laughter)?",
            r"(?:dying|die|died|dead|dies) (?:of|from|with) (?:laughter|laughing|laugh|embarrassment|cringe|boredom|shame|hunger|heat|curiosity|excitement|cuteness)",
            r"(?:im|i am|literally|lol|lmao) (?:so |literally |just )?(?:dead|dying)(?: lol| lmao| haha\w*| laughing| inside lol)",
            r"dying (?:to (?:see|know|try|meet|eat|watch|go|hear|get|visit|play|buy)|for (?:a|some|the))|to die for|die ?hard|drop dead gorgeous",
            r"(?:kill|killed|killing|kills) (?:it|the (?:exam|test|vibe|mood|presentation|interview|time|game)|time|two birds|this (?:exam|interview|presentation))",
            r"(?:mom|mum|dad|mother|father|parents|teacher|she|he|they|professor|boss|papa|mummy|sir|maam) (?:is|are|will|would|gonna|ll|is going to|going to|are going to) (?:\w+ )?(?:going to )?kill me(?: if| when| for)?(?: \w+){0,6}",
            r"shoot me an? (?:email|mail|text|message)|hang (?:out|up|on|in)|hanging (?:out|on|in|by)|suicide squad|kill bill|dead ?line\w*|dead tired|dead serious|over my dead body|bored to death|scared to death|tired to death|worked to death|love \w+ to death",
            r"(?:phone|laptop|battery|car|wifi|internet|plants?|character|player|bot|engine|fish|flowers?) (?:\w+ ){0,4}(?:dead|die|dies|dying|died|killed)|wanna die (?:laughing|of laughter)",
            r"(?:has|hans|hass|hasi|hansi|haste|hanste)(?: \w+){0,3} (?:mar|pagal|lot) ?(?:\w+ ){0,1}(?:ja+\w*|gay[aie]|gye|rah\w+|gya)(?: \w+)?|(?:bhook|bhukh|bhookh|bhuk|pyas|pyaas|garmi|thand|sardi|sharam|sharm|neend|bore|boriyat|bor ho|khushi)(?: \w+){0,3} (?:mar|m[ae]r)(?: \w+){1,2}",
            r"(?:\w+ )?(?:ne|ney|nay) (?:to |toh )?(?:\w+ )?(?:maar|mar) (?:dala|daala|diya|di|rakha)(?: \w+)?|mar ?gay[aie](?: \w+)?|mar gya(?: \w+)?|mar gye|m+ar ga+ya+ ?(?:yaar|yar|bhai|re)?|jaan (?:nikal|nikl)\w*(?: \w+){0,2}|jaan (?:kha|khaa)\w*(?: \w+){0,2}|jaan (?:chh?o?dd?o|chhut\w*|bachi)|jaan (?:hai|ho|se (?:zyada|pyar\w+|pyari))(?: \w+)?",
            r"(?:mummy|mumma|maa|papa|ammi|abbu|teacher|sir|mam|wo|woh|baap|ghar wale|gharwale)(?: \w+){0,3} (?:mujhe )?(?:jaan se |zinda )?(?:maar|mar) (?:dal\w*|daal\w*|deg\w*|deng\w*|denge)(?: \w+)?|(?:tumhare|tere|uske|aapke|desh ke|watan ke) (?:liye|lie|lye) (?:to |toh )?(?:jaan|mar)\w*(?: \w+){1,3}|(?:\w+ )?(?:ne )?(?:toh |to )jaan (?:le|nikaal)\w*(?: \w+){0,2}|\w+ ne (?:to |toh )?jaan (?:le|nikaal)\w*(?: \w+){0,2}|(?:tum|tu|aap|ja) (?:sab )?(?:mar|mer) ja(?:o|a)?|marne tak (?:\w+ )?|mar mar ke|marte dum tak|mar mit\w*|pe mar\w* (?:hai|hu|hoon)|tum pe marta|tujh ?pe marta",
            r"(?:हँस|हंस|हँसी|हंसी|भूख|गर्मी|ठंड|शर्म|प्यास|बोर|नींद|खुशी)(?: [^ ]+){0,3} मर[^ ]*(?: [^ ]+){0,2}|(?:[^ ]+ )?ने (?:तो )?मार (?:डाला|दिया|रखा)(?: [^ ]+)?|मर ग(?:या|ए|ई|यी)(?: यार| भाई)?|(?:तुम्हारे|तेरे|उसके|देश के) लिए (?:जान|मर)[^ ]*(?: [^ ]+){1,3}|जान (?:निकल|खा|छूट)[^ ]*(?: [^ ]+){0,2}|(?:मम्मी|माँ|मां|पापा|टीचर)(?: [^ ]+){0,3} मार (?:डाल|दे)[^ ]*",
            r"(?:ہنس|ہنسی|بھوک|گرمی|سردی|شرم|پیاس|بور|نیند|خوشی)(?: [^ ]+){0,3} مر[^ ]*(?: [^ ]+){0,2}|(?:[^ ]+ )?نے (?:تو )?مار (?:ڈالا|دیا|رکھا)(?: [^ ]+)?|مر گ(?:یا|ئے|ئی)(?: یار| بھائی)?|جان (?:نکل|کھا|چھوٹ)[^ ]*(?: [^ ]+){0,2}|(?:امی|ابو|ٹیچر)(?: [^ ]+){0,3} مار (?:ڈال|دے)[^ ]*",
        ),
    )
)

# --- "not": in front of the English verb, inside or behind the Indic one -----------------------------------------
NOT_BEFORE: Final = compiled(
    r"(?:.* )?(?:not|never|dont(?! know| care| trust| give| even care)|do not(?! know| care)|didnt|did not|wont|wouldnt|would not|isnt|arent|havent|hasnt|doesnt|"
    r"cant(?! stop| help| take| live| do| go| stand| handle| bear| resist| keep| wait| breathe)|no(?! reason| one| point| hope| way| longer| more)|without|neither|nor|nobody|stopped)"
    r"(?: (?!i |im |only |just want|sure|want )[^ ]+){0,4} ?"
)
NOT_INDIC: Final = r"(?:na+h?i+n?|nhi+n?|nai|naheen|mat|नहीं|नही|मत|نہیں|نہی|مت)"
NOT_BEHIND: Final = compiled(rf"(?: ?[^ ]+){{0,1}} ?{NOT_INDIC}(?: .*)?")
NOT_INSIDE: Final = compiled(
    rf"(?:.* )?(?:(?:am|im) (?:not|never)|(?:not|never)(?= (?:[^ ]+ )*suicidal)|{NOT_INDIC})(?: .*)?"
)

# --- over, or talk about the topic ------------------------------------------------------------------------------
PAST: Final = compiled(
    r"(?:.* )?(?:used to|(?:last|a few|few|two|three|many|several|some|couple of) (?:year|month|years|months) ?(?:ago|back)?|years ago|months ago|long ago|in the past|back then|when i was (?:a |in |young|\d+)|once upon|anymore but|"
    r"not any ?more|no longer|recovered|recovery|(?:im|i am|feel|feeling|doing|am|much|got|getting) (?:so |much |a lot |way )?(?:better now|okay now|ok now|fine now|better these days|better today)|glad (?:i|im) (?:didnt|did not|alive|still|am)|survivor|"
    r"pehle|pehlay|pahle|phle|saal pehle|ab na+h?i+n? (?:aat|soch|lagt|chah|kart)\w*|ab theek|ab thik|ab better|"
    r"पहले|अब नहीं|अब ठीक|پہلے|اب نہیں|اب ٹھیک)(?: .*)?"
)
STILL: Final = compiled(
    r"(?:.* )?(?:again|still|now i|today|tonight|right now|these days|lately|phir se|fir se|dobara|abhi bhi|फिर से|अभी भी|پھر سے|ابھی بھی)(?: .*)?"
)
TOPIC: Final = compiled(
    r"(?:.* )?(?:movie|film|books?|novel|show|series|season|episode|news|article|essay|thesis|research|paper|project|assignment|presentation|debate|seminar|workshop|documentary|lyrics|song|character|statistics|stats|rates?|cases?|"
    r"prevention|awareness|helpline|campaign|law|policy|study|history|chapter|lecture|exam topic|headline|actor|farmers?|government|kahani|khabar|khabren|akhbar|film|upanyas|nibandh|"
    r"फिल्म|समाचार|खबर|ख़बर|अखबार|निबंध|किताब|कहानी|भाषण|किसान|किसानों|मामले|कार्यक्रम|فلم|خبر|اخبار|مضمون|کتاب|کہانی|ڈرامہ|کسان)(?: .*)?"
)
JOKE: Final = compiled(
    r"(?:.* )?(?:just kidding|kidding|jk|joking|just a joke|mazak|mazaak|majak|majaak|मज़ाक|मजाक|مذاق)(?: .*)?"
)

# --- who it is about ---------------------------------------------------------------------------------------------
OTHERS: Final = compiled(
    r"(?:.* )?(?:he|she|they|hes|shes|theyre|somebody|someone|people|student|students|girl|boy|guy|man|woman|my (?:\w+ )?(?:best )?(?:friends?|bestie|brother|sister|cousin|roommate|flatmate|classmate|batchmate|boyfriend|girlfriend|bf|gf|mother|mom|"
    r"mum|father|dad|uncle|aunt|son|daughter|wife|husband|junior|senior|neighbou?r|partner|ex)|friend|"
    r"(?:mer[aie]|meray|ek|uska|uski|mere ek|meri ek|hamar[aie]) (?:\w+ )?(?:dost|friend|saheli|yaar|bhai|behe?n|bahan|didi|roommate|cousin|classmate|gf|bf|maa|mummy|ammi|papa|abbu|beta|beti|biwi|shohar|pati|patni|uncle|senior|junior)|"
    r"wo|woh|usne|uska|uski|usko|use|ladka|ladki|larka|larki|"
    r"(?:मेरा|मेरी|मेरे|एक) (?:[^ ]+ )?(?:दोस्त|सहेली|भाई|बहन|दीदी|रूममेट|पिता|पापा|माँ|मां|मम्मी|सहपाठी|बेटा|बेटी|पति|पत्नी)|वह|वो|उसने|उसका|उसकी|उसे|उसको|"
    r"(?:میرا|میری|میرے|ایک) (?:[^ ]+ )?(?:دوست|سہیلی|بھائی|بہن|کزن|والد|والدہ|امی|ابو|بیٹا|بیٹی|شوہر|بیوی|روم میٹ)|وہ|اس نے|اسے|اس کو)(?: .*)?"
)
MYSELF: Final = compiled(
    r"(?:.* )?(?:i|im|ive|id|ill|me|my ?self|main|mai|mein|mujhe|mujhko|mjhe|muje|mujhse|maine|mene|hu|hoon|hun|hoo|lunga|lungi|dunga|dungi|loonga|loongi|doonga|doongi|jaunga|jaungi|jaoonga|jaoongi|karunga|karungi|jaun|jau|karu|karun|lu|lun|du|dun|rahunga|rahungi|"
    r"मैं|मुझे|मुझको|मुझसे|मैंने|हूँ|हूं|लूँ|लूं|लूंगा|लूंगी|दूँ|दूं|दूंगा|दूंगी|जाऊं|जाऊँ|जाऊंगा|जाऊंगी|जाऊँगा|करूं|करूँ|"
    r"میں|مجھے|مجھ|مجھ سے|میں نے|ہوں|لوں|دوں|جاؤں|کروں|لوں گا|لوں گی)(?: .*)?"
)

# --- a time that makes an intention urgent -----------------------------------------------------------------------
SOON: Final = compiled(
    r"(?:.* )?(?:tonight|right now|now|today|in a few (?:minutes|hours)|this evening|this weekend|tomorrow|after (?:everyone|they|my parents) (?:sleeps?|leaves?|goes)|goodbye|plan ready|"
    r"aaj|aaj raat|abhi|is waqt|kal|kal subah|aaj hi|आज|अभी|आज रात|कल|इसी वक्त|آج|ابھی|آج رات|کل|اسی وقت)(?: .*)?"
)
GOING_ON: Final = compiled(
    r"(?:.* )?(?:i will do it|ill do it|im doing it|doing it|going to do it|yes i (?:have|am|do|will)|i mean it|i have (?:the |a )?(?:pills|rope|blade|plan|knife|gun)|tonight|its time|goodbye|bye forever|sorry for everything|"
    r"kar lunga|kar lungi|aaj raat|alvida|sab ready hai|haan soch liya|आज रात|कर लूंगा|कर लूंगी|अलविदा|آج رات|کر لوں گا|کر لوں گی|الوداع)(?: .*)?"
)
