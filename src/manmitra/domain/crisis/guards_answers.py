"""How people say yes, no, safe and unsafe, in English, Hindi, Urdu and romanised. Whole answers, not parts of them."""

from typing import Final

from manmitra.domain.crisis.rule import compiled

NOT: Final = r"(?:not|never|isnt|arent|aint|dont feel|na+h?i+n?|nhi+n?|nai|नहीं|नही|نہیں)"
SAFE_WORD: Final = r"(?:safe|safely|surakshit|surakshith|mehfooz|mehfuz|mahfooz|सुरक्षित|सेफ|محفوظ|سیف)"
UNSAFE: Final = compiled(
    rf"(?:.* )?(?:unsafe|asurakshit|in danger|khatre (?:me|mein|mai)|khatra|ghair mehfooz|असुरक्षित|खतरे में|غیر محفوظ|خطرے میں|"
    rf"{NOT} (?:[^ ]+ ){{0,2}}{SAFE_WORD}|{SAFE_WORD} (?:[^ ]+ ){{0,1}}{NOT}|"
    r"(?:no ?one|nobody) (?:is |s )?(?:here|with me|around)|(?:i am|im|all) (?:all )?alone|by myself|"
    r"koi (?:bhi )?(?:nahi|nahin|nhi)|(?:main |mai )?(?:bilkul )?akel[aei](?: hu| hoon| hun)?|"
    r"कोई (?:भी )?नहीं|अकेल[^ ]+|کوئی (?:بھی )?نہیں|اکیل[^ ]+)(?: .*)?"
)
SAFE: Final = compiled(rf"(?:.* )?{SAFE_WORD}(?: .*)?")
EVASIVE: Final = compiled(
    r"(?:(?:yes|no|haan|nahi|well|hmm+|um+|i|im|i am) )?(?:maybe|perhaps|dont know|do not know|idk|dunno|not sure|unsure|no idea|cant say|hard to say|"
    r"not really|not now|not right now|not exactly|rather not(?: say)?|dont want to (?:say|talk|answer)(?: \w+){0,3}|why(?: do you ask)?|does it matter|whatever|hm+|"
    r"shayad|shaayad|pata (?:nahi|nahin|nhi)|malum nahi|maloom nahi|kya pata|nahi pata|nhi pata|abhi nahi|abhi nhi|kyu|kyun|chhodo|chodo|"
    r"शायद|पता नहीं|नहीं पता|क्या पता|अभी नहीं|मालूम नहीं|छोड़ो|شاید|پتا نہیں|پتہ نہیں|معلوم نہیں|ابھی نہیں|چھوڑو)(?: .*)?"
)
YES: Final = compiled(
    r"(?:yes+|yess+|yea+h?|ye+p+|yup+|yah|ya|ye|y|of course|definitely|exactly|sure|true|i do|i am|i have|kind of|sort of|kinda|sometimes|some times|often|"
    r"always|all the time|every ?day|every night|daily|a lot|a little|a bit|constantly|not yet|"
    r"ha+n*|hn+|haanji|hanji|ji|jee|bilkul|sahi|sach|kabhi kabhi|kabhi kabhar|aksar|roz|hamesha|thoda|thodi|aate hain|aate hai|aata hai|"
    r"हाँ|हां|हा|हूँ|जी|बिल्कुल|बिलकुल|सच|कभी कभी|अक्सर|रोज़|हमेशा|थोड़ा|आते हैं|आता है|"
    r"ہاں|ہا|جی|بالکل|بلکل|سچ|کبھی کبھی|اکثر|روز|ہمیشہ|تھوڑا|آتے ہیں|آتا ہے)(?: .*)?"
)
NO: Final = compiled(
    r"(?:no+|nop+e?|nah+|n|never|none|not at all|i dont|i do not|i am not|im not|i havent|not(?! yet)|na+h?i+n?|nhi+n?|nai|na+|bilkul (?:nahi|nahin|nhi)|ji nahi|"
    r"kabhi nahi|नहीं|नही|ना|न|जी नहीं|बिल्कुल नहीं|कभी नहीं|نہیں|نہی|نہ|نا|جی نہیں|بالکل نہیں|کبھی نہیں)(?: .*)?"
)
# "Yes, book it" answers an offer of the same reply, not the question.
ELSE: Final = compiled(
    r"(?:.* )?(?:book|booking|counsellors?|counselors?|appointment|slot|breathing|exercise|काउंसलर|کونسلر|thanks?|thank you|shukriya|धन्यवाद|शुक्रिया|شکریہ)(?: .*)?"
)
