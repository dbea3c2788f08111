"""Ordinary words that sound like those of a rule: milk and to beat, small and the mourning on the fourth day.

They are taken out of the clause, and the rule is asked again: what else is said of danger is found as ever.
"""

from typing import Final

from manmitra.domain.crisis.rule import compiled

_HOLES: Final = r"(?:moj[ae]|moz[ae]|joot[ae]|jut[ae]|pant|shirt|jeans|bag|jeb|pocket|मोज[ाे]|जूत[ाे]|पैंट|जेब) (?:me|mein|में) (?:chh?ed|छेद)"
WORDS: Final = {
    "afterwards": compiled(
        r"(?<=mer[aei] )chh?ot[aei]|(?<=qad )chh?ot[aei]|(?<=मेर[ाेी] )(?:छोटा|छोटे|छोटी)|(?<=میر[اےی] )(?:چھوٹا|چھوٹے|چھوٹی)"
    ),
    "strikes": compiled(
        r"late|लेट|لیٹ|(?:haa?th|हाथ|ہاتھ) (?:se|से|سے) chh?oo?t\w*|(?:हाथ|ہاتھ) (?:से|سے) (?:छूट|छुट|چھوٹ|چھٹ)[^ ]*|(?:doo?dh|दूध|دودھ) (?:pee?t\w*|पीत[^ ]*|پیت[^ ]*)|(?:ke liye|के लिए|کے لیے) (?:thod[aei]|थोड़ा|थोड़ी|تھوڑا|تھوڑی)|gussa|गुस्सा|غصہ"
    ),
    "forced": compiled(rf"chidh|chid|चिढ़|چڑ|{_HOLES}"),
    "quit_world": compiled(r"(?:peeche|pichhe|पीछे|پیچھے) (?:reh|rah|रह|رہ)"),
    "fears_oneself": compiled(r"(?:hansi|hasi|हंसी|हँसी|ہنسی)(?: bhi| भी| بھی)?(?: aati| आती| آتی)?"),
    "hint_afterlife": compiled(r"zaa?t|ज़ात|जात|ذات"),
    "hint_farewell": compiled(
        r"(?:ke|ki|के|کے) (?:do|दो|دو) (?:saal|din|mahin\w+|ghant\w+|hafte|साल|दिन|महीन[^ ]*|घंट[^ ]*|हफ्ते|سال|دن|مہین[^ ]*|گھنٹ[^ ]*|ہفتے)"
    ),
    "hint_decided": compiled(r"(?:din|दिन|دن) (?:me|mein|में|میں) (?:teen|do|char|तीन|दो|चार|تین|دو|چار)"),
    "hint_leaves": compiled(
        r"(?:phone|फोन|فون) (?:chala\w*|चला[^ ]*|چلا[^ ]*)|(?:padh\w*|parh\w*|पढ़[^ ]*|पढ[^ ]*|پڑھ[^ ]*) (?:jaa?|जा|جا)"
    ),
    "presses_close": compiled(
        r"(?:deewar|diwar|darwaze|board|fridge|दीवार|दरवाजे|बोर्ड|دیوار|دروازے|بورڈ) (?:par|pe|पर|پر) (?:chipk\w*|चिपक[^ ]*|چپک[^ ]*)"
    ),
    "at_the_spot": compiled(
        r"(?<!samundar ne )(?<!nadi ne )(?<!dariya ne )(?<!darya ne )(?<!pani ne )(?<!paani ne )(?<!train ne )(?<!patri ne )bol[aie]|(?<!पानी ने )(?<!नदी ने )(?<!समंदर ने )बोल[ाेी]|(?<!پانی نے )(?<!دریا نے )(?<!سمندر نے )بول[اےی]|pa[dr]ha+i|पढ़ाई|पढाई|پڑھائی|(?:awaa?z|आवाज|آواز) (?:sun\w*|सुन[^ ]*|سن[^ ]*)"
    ),
    "ready_means": compiled(
        r"(?:sheesh[ae]|aain[ae]) ke saa?mne|(?:शीशे|आईने) के सामने|(?:شیشے|آئینے) کے سامنے|नकली|نقلی|nakli|(?:chuni|चुनी|چنی) (?:gay[ie]|गई|گئی)"
    ),
    "wish_accident": compiled(r"(?:waqt|vaqt|वक्त|وقت) (?:tham|ruk|थम|रुक|تھم|رک) (?:ja\w*|जा[^ ]*|جا[^ ]*)"),
    "marna": compiled(r"(?:kaash|kash|काश|کاش) (?:mera|meri|मेरा|मेरी|میرا|میری)"),
    "assaults": compiled(
        r"baad pehl[ie](?: chh?utt\w+)?|बाद पहली|بعد پہلی|chh?utt\w+|छुट्टी|छुट्टियां|छुट्टियाँ|چھٹی|چھٹیاں|(?:bahut|bohat|itn[ai]) chh?ot[aei]|(?:बहुत|इतन[ाी]) छोट[ाेी]|(?:بہت|اتن[اےی]) چھوٹ[اےی]|cha[rd]h+aa?t[aei]|चढ़ात[ाेी]|چڑھات[اےی]|kap[dr]\w* (?:ka|ke) (?:ek )?(?:paha+d\w*|dher)|कपड़[^ ]* (?:का|के) (?:एक )?(?:पहाड़|ढेर)"
    ),
    "not_live": compiled(r"u[rd]+h? na ja\w*|उड़ न ज[^ ]*|اڑ نہ ج[^ ]*|(?<=mat )jaya|(?<=मत )जाया|(?<=مت )جایا"),
    "other_in_danger": compiled(
        r"(?!mar|ko?o?d|kud)[^ ]+na pa[dr]a+|(?!मर|कूद)[^ ]+ना पड़ा|(?!مر|کود)[^ ]+نا پڑا|(?:ph|f)ans[ae]|फंस[ाे]|फँस[ाे]|پھنس[اے]|pann?els?|penal"
    ),
    "abused": compiled(
        rf"{_HOLES}|(?:shoba|subject|stream|course|branch|rasta|train|jawab|option|विषय|ब्रांच|रास्ता|شعبہ|مضمون|جواب) (?:ch[ou]+n\w*|चुन[^ ]*|چن[^ ]*)"
    ),
    "out_of_body": compiled(r"(?:saas|सास|ساس) (?:ke|ko|ne|ji|के|को|ने|जी|کے|کو|نے|جی)"),
    "end_life": compiled(
        r"(?:paneer|tikka|biryani|khana|chai|samos\w*|mithai|पनीर|बिरयानी|खाना|चाय|بریانی|کھانا|چائے) (?:khatam|khatm|खत्म|ختم)"
    ),
}
