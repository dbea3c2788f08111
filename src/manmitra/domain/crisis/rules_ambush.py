"""Danger from others that waits: in a drink, at the gate, behind a camera, in a room that is not theirs. By ear and in English."""

from typing import Final

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import heard, rules
from manmitra.domain.crisis.rules_danger import PLAY, SEXUAL
from manmitra.domain.crisis.rules_hands import KEEPER, MEN
from manmitra.domain.crisis.rules_power import ANYONE, STAFF

W: Final = r"\w+ "
ENGLISH: Final = rules(
    "en",
    Tier.ABUSE_DANGER,
    {
        "spiked": r"(?:put|slipped|mixed|added|dropped) (?:something|some (?:pill|powder|drug)|a (?:pill|drug)|pills|drugs|sedatives) (?:in|into|inside) my (?:\w+ )?(?:drink|food|juice|tea|coffee|coke|water|glass|bottle)|my (?:drink|juice|food) was (?:spiked|drugged|laced)|woke up (?:\w+ ){0,2}(?:without (?:my |any )?clothes|with no clothes|naked|undressed)(?: \w+){0,4}",
        "watched": rf"(?:hidden|spy|secret)? ?cameras? (?:{W}){{0,3}}(?:in|inside) (?:the |our |my |girls |ladies )*(?:bathroom|washroom|changing room|trial room|shower|toilet)|{ANYONE} (?:{W}){{0,4}}(?:watch\w*|film\w*|record\w*|spy\w*|spies|peep\w*|peek\w*) (?:on |at )?(?:me|us|girls) (?:{W}){{0,3}}(?:bath\w*|chang\w+|shower\w*|undress\w*|dress\w*|naked|sleep\w*)|{ANYONE} (?:{W}){{0,3}}(?:opens?|enters?|entered|barges?|barged|peeks?|peeked|walks?|walked) (?:{W}){{0,2}}(?:our|my|the girls|girls|ladies) (?:bathrooms?|washrooms?|changing rooms?)",
        "handles": rf"(?:{KEEPER}|{STAFF}) (?:{W}){{0,5}}{SEXUAL} (?:{W}){{0,2}}(?:me(?! (?:to|into|for)(?![^ ]))|my (?:\w+ )?(?:body|chest|breasts?|thighs?|waist|back|legs?|bum|butt|shoulders?))|(?:they|he|she|seniors|roommates|boys|men) (?:{W}){{0,3}}(?:holds?|held|pins?|pinned) me down and|(?:they|he|she|seniors|roommates|boys|men) (?:{W}){{0,6}}pour(?:s|ed)? (?:\w+ )?(?:water|alcohol|petrol|kerosene|oil) (?:on|over) (?:my (?:face|head|body)|me)",
    },
    unless=rf"{PLAY}|massage|physio\w*|doctor|nurse|dentist|shoulder in sympathy|congratulat\w*|yoga|swim\w*|surgery|anesthesia|hospital|holi|birthday|ice bucket|challenge|cctv|corridor",
)

DRINK: Final = r"(?:drink|ड्रिंक|ڈرنک|cold drink|juice|जूस|جوس|chai|chaay|paani|pani|sharbat|coffee|khane|khaane|mithai|coke|coffee|glass)"
ROOM: Final = r"(?:room|रूम|روم|kamre|kamron|hostel|हॉस्टल|ہاسٹل|bathroom|बाथरूम|باتھ روم|washroom|वॉशरूम|واش روم|changing room|trial room)"
CLOTHES: Final = r"(?:kapde|kapre|kapray|dupatta|kameez|qameez|chunni|odhni|kurta|kurti|shirt|शर्ट|شرٹ|salwar|shalwar|lehenga|saree|blouse)"
SAYS: Final = r"(?:bola|boli|bole|kaha|kehta|kehte|kehti|keh raha|keh rahe|bolta|bolte|dhamki)"
CALM: Final = r"film|movie|drama|serial|novel|kahani|game|match|cricket|holi|mazak|mazaak|traffic|police|pulis|baarish|barish|billi|protest|julus|jaam|jam|cctv|doctor|nurse|namak|cheeni|shakkar|doodh|elaichi|adrak|masala|nimbu|glucose|ors|protein|dhobi|istri|darzi|tailor|biryani|chocolate|remote|pizza|momos|nibandh|assignment|debate|cupboard|almari"

HEARD: Final = (
    *heard(
        Tier.ABUSE_DANGER,
        {
            "spiked": rf"(?:mere|meri|hamare) ..1 {DRINK} ..1 (?:mein|me|mai) ..2 (?:kuch|kuchh|nasha|nashe ki|neend ki|goli|dawa|dawai|zeher|powder) ..2 (?:mila|milaya|milayi|daal|dal|daala|dala|ghol) ..1 (?:diya|di|tha|thi|ke|kar|hai|gaya)|{DRINK} ..1 (?:mein|me) ..1 (?:kuch|nasha|nashe ki goli|neend ki goli) ..1 (?:mila|daal|dal) ..1 (?:kar|ke|diya) ..2 (?:mujhe|pilaya|pila|diya|di)",
            "waylays": rf"(?:{MEN}|ladke|larke|aadmi|gunde)? ?..5 (?:mera|meri|hamara) ..1 (?:rasta|raasta|راستہ|रास्ता) ..2 (?:rok|roka|rokta|rokte|gher|ghera) ..1 (?:kar|ke|liya|hai|hain|tha|raha|rahe)?|(?:college|school|hostel|gate|गेट|گیٹ|ghar|coaching|tuition|stop|bus stop) ..4 (?:rasta|raasta) ..1 (?:rok|roka|rokta|rokte|gher) ..1 (?:kar|ke|liya|hai|hain|tha|raha|rahe)?",
            "hidden_camera": rf"{ROOM} ..2 (?:camera|कैमरा|کیمرا|کیمرہ|kaimra|spy cam) ..2 (?:laga|lagaya|lagwaya|chhupa|chupa|chhupaya|mila|rakha|fit) ..1 (?:tha|thi|hai|diya|kar|rakha|hua|raha)",
            "enters_rooms": rf"(?:ladkiyon|larkiyon|ladkiyo|girls|hum ladkiyon|hamare|hum) ..1 (?:ke|ki|k) ..1 {ROOM} ..1 (?:mein|me|mai|ka) ..5 (?:ghus|ghusta|ghuste|ghusa|jhank|jhaank|jhaankta|jhankta|darwaza kholta|darwaza kholte) ..1 (?:jata|jaate|jate|aata|aate|gaya|hai|hain|raha)?",
            "pulls_clothes": rf"{MEN} ..6 (?:mere|meri|mera) ..1 {CLOTHES} ..1 (?:ko)? ?..1 (?:khinche|kheenche|khincha|kheencha|kheenchi|khinchi|kheenchta|khinchta|kheenchte|khinchte|phaade|phaada|phaad|phaare|phaara|utaare|utare|utarne|utaarne|utaarta|utarta|upar kiya|upar uthaya)|(?:kandhe|shoulder|शोल्डर|peeth|kamar|gardan|pet|ghutne) ..1 se ..1 (?:haath|hath) ..2 (?:neeche|niche|andar|upar|aage) ..1 (?:le ja|le jata|le jate|le gaya|sarka|sarkata|khiska|kar deta|kar dete)",
            "caste": r"(?:caste|कास्ट|jaati|jati|jaat|zaat|mazhab|dharm|dalit) ..1 (?:ke|ka|ki|hone) ..1 (?:naam|wajah|vajah|karan|kaaran) ..1 (?:pe|par|se|lekar|leke|le kar) ..7 (?:alag thali|alag bartan|alag gilas|achhoot|achhut|maarte|peette|thappad|thappar|nikaal diya|nikal diya|thook|thuk|kamra nahi dete|zaleel)|(?:mujhe|hamen|mere saath) ..3 (?:dalit|chhoti jaat|neech jaat|neechi jaat|achhoot|achhut) ..1 (?:keh|kah|bol|bolkar|kehkar|hone) ..5 (?:maarte|peette|alag|thappad|thook|gaali|gaaliyan|nikal|zaleel)",
            "school_for_wedding": r"(?:padhai|parhai|school|college) ..2 (?:band|chhuda|chhudwa|chhurwa|rok) ..2 (?:karke|kar ke|kar|kara|karwa|ke|karwa ke) ..2 (?:byah|byaah|shaadi|shadi|nikah|vivah|rishta) ..2 (?:kar|kara|karwa|tay) ..1 (?:rahe|denge|dein ge|diya|di|dena|raha)",
        },
        unless=CALM,
    ),
    *heard(
        Tier.ABUSE_DANGER,
        {
            "menaces_in_words": rf"{MEN} ..3 {SAYS} ..8 (?:maar (?:dalunga|daalunga|dalun ga|daalun ga)|(?:maar daal|maar dal|jaan se maar|jan se maar|zinda jala|zinda gaad|zinda dafna|gala kaat|gala daba|jala|kaat) ..1 (?:dunga|dalunga|daalunga|dun ga|dalun ga|daalun ga|doonga|denge|dalenge))",
        },
        saying=True,
        unless=CALM,
    ),
)
