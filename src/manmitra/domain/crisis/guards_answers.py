"""How people say yes, no, safe and unsafe, in English, Hindi, Urdu and romanised. Whole answers, not parts of them."""

from typing import Final

from manmitra.domain.crisis.rule import compiled

NOT: Final = r"(?:not|never|isnt|arent|aint|dont feel|na+h?i+n?|nhi+n?|nai|नहीं|नही|نہیں)"
SAFE_WORD: Final = r"(?:safe|safely|surakshit|surakshith|mehfooz|mehfuz|mahfooz|सुरक्षित|सेफ|محفوظ|سیف)"
UNSAFE: Final = compiled(
    rf"(?:.* )?(?:unsafe|asurakshit|in danger|khatre (?:me|mein|mai)|ghair mehfooz|असुरक्षित|खतरे में|غیر محفوظ|خطرے میں|"
    rf"{NOT} (?:[^ ]+ ){{0,2}}{SAFE_WORD}|{SAFE_WORD} (?:[^ ]+ ){{0,1}}{NOT})(?: .*)?"
)
ALONE: Final = compiled(
    r"(?:(?:no|nahi|nahin|nhi|नहीं|نہیں) )?(?:(?:no ?one|nobody)(?: is|s)?(?: (?:here|with me|around|at home))?|(?:i am|im|all|i am all|im all) (?:by myself|alone)(?: here| at home| now| in my room)*|"
    r"(?:mere (?:sath|saath|paas) )?koi (?:bhi )?(?:nahi|nahin|nhi)(?: hai| h)?|(?:main |mai )?(?:bilkul )?akel[aei](?: hu| hoon| hun)?|"
    r"(?:मेरे (?:साथ|पास) )?कोई (?:भी )?नहीं(?: है)?|(?:मैं )?अकेल[^ ]+(?: हूँ)?|(?:میرے (?:ساتھ|پاس) )?کوئی (?:بھی )?نہیں(?: ہے)?|(?:میں )?اکیل[^ ]+(?: ہوں)?)"
)
SAFE: Final = compiled(rf"(?:.* )?{SAFE_WORD}(?: .*)?")
EVASIVE: Final = compiled(
    r"(?:(?:yes|no|haan|nahi|well|hmm+|um+|i|im|i am) )?(?:maybe|perhaps|dont know|do not know|idk|dunno|not sure|unsure|no idea|cant say|hard to say|"
    r"not really|not now|not right now|not exactly|rather not(?: say)?|dont want to (?:say|talk|answer)(?: \w+){0,3}|why(?: do you ask)?|does it matter|whatever|hm+|"
    r"shayad|shaayad|pata (?:nahi|nahin|nhi)|malum nahi|maloom nahi|kya pata|nahi pata|nhi pata|abhi nahi|abhi nhi|kyu|kyun|chhodo|chodo|"
    r"शायद|पता नहीं|नहीं पता|क्या पता|अभी नहीं|मालूम नहीं|छोड़ो|شاید|پتا نہیں|پتہ نہیں|معلوم نہیں|ابھی نہیں|چھوڑو)(?: .*)?|"
    # Said to a question that is no offer, this leaves it open.
    r"(?:o+k+|okay+|okie|k+|fine|thi+k(?: (?:hai|h))?|thee+k(?: (?:hai|h))?|a+c+h+a+|ठीक(?: है)?|अच्छा|ٹھیک(?: ہے)?|اچھا)"
)
# A plain yes or no may be followed by more; "I am" or "every day" is an answer only where nothing else follows.
YES: Final = compiled(
    r"(?:yes+|yea+h?|ye+p+|yup+|yah|of course|definitely|exactly|kind of|sort of|kinda|sometimes|ha+n+|hn+|haanji|hanji|ji|jee|bilkul|kabhi kabhi|kabhi kabhar|aksar|"
    r"हाँ|हां|जी|बिल्कुल|बिलकुल|कभी कभी|अक्सर|ہاں|جی|بالکل|بلکل|کبھی کبھی|اکثر)(?: .*)?|"
    r"(?:y|ya|ye|ha+|sure|true|(?:yes )?i do|i am|i have|often|always|all the time|every ?day|every night|daily|a lot|a little|a bit|constantly|not yet|sahi|sach|roz|hamesha|thoda|thodi|"
    r"aa?te (?:hain|hai|h)|aa?ta (?:hai|h)|हा|सच|रोज़|हमेशा|थोड़ा|आते हैं|आता है|ہا|سچ|روز|ہمیشہ|تھوڑا|آتے ہیں|آتا ہے)"
)
NO: Final = compiled(
    r"(?:no+|nop+e?|nah+|never|not at all|na+h?i+n?|nhi+n?|nai|bilkul (?:nahi|nahin|nhi)|ji nahi|kabhi nahi|"
    r"नहीं|नही|जी नहीं|बिल्कुल नहीं|कभी नहीं|نہیں|نہی|جی نہیں|بالکل نہیں|کبھی نہیں)(?: .*)?|"
    r"(?:n|na+|none|not|i dont|i do not|i dont think so|i am not|im not|i havent|ना|न|نہ|نا)"
)
# "Yes, book it" answers an offer of the same reply, not the question.
ELSE: Final = compiled(
    r"(?:.* )?(?:book|booking|counsellors?|counselors?|appointment|slot|breathing|exercise|काउंसलर|کونسلر|thanks?|thank you|shukriya|धन्यवाद|शुक्रिया|شکریہ)(?: .*)?"
)
