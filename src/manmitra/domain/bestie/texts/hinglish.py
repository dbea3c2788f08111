"""Bestie in romanised Hindi. Not yet read by a speaker."""

from typing import Final

from manmitra.domain.bestie.model import Mood, Topic
from manmitra.domain.bestie.phrases import Phrases

HINGLISH: Final = Phrases(
    greeting="Namaste, main Bestie hoon. Main ek AI hoon, insaan ya counsellor nahi, par main sunta hoon, aur aap apni raftaar se likh sakte hain. {hidden}Aapne {topic} ke baare mein baat karna chuna. Mann mein kya chal raha hai?",
    hidden="Aap gumnaam hain: khatra lage to team aapke shabd dekhti hai, par yeh nahi ki aap kaun hain. ",
    topics={
        Topic.ACADEMIC: "padhai",
        Topic.ANXIETY: "chinta",
        Topic.RELATIONSHIPS: "rishton",
        Topic.LGBTQ: "apni pehchaan",
        Topic.FAMILY: "parivaar",
        Topic.SELF_IMPROVEMENT: "aage badhne",
        Topic.ISOLATION: "akelepan",
        Topic.OTHER: "apne mann ki baat",
    },
    feelings={
        Mood.SAD: (
            "Yeh sach mein bahut bhaari lagta hai.",
            "Aapki baat mein udaasi sunai deti hai.",
            "Isse dukh hona samajh mein aata hai.",
        ),
        Mood.ANXIOUS: (
            "Lagta hai mann lagataar chaukanna hai.",
            "Ek saath itni chinta uthana mushkil hai.",
            "Aisi ghabrahat thaka deti hai.",
        ),
        Mood.ANGRY: (
            "Samajh sakta hoon ki yeh kitna khijhane wala hai.",
            "Isme kuch na-insaafi si lagti hai.",
            "Aise mein gussa aana swabhavik hai.",
        ),
        Mood.LONELY: (
            "Bina kisi saath ke yeh sab jhelna kathin hai.",
            "Yeh bahut akela lagta hoga.",
            "Koi samjhe, yeh chahna bahut insaani hai.",
        ),
        Mood.TIRED: (
            "Aap bahut thake hue lagte hain.",
            "Lagta hai aap kaafi samay se khinch rahe hain.",
            "Aisi thakaan gehri hoti hai.",
        ),
        Mood.GOOD: ("Sun kar accha laga.", "Khushi hai ki isme kuch ujala hai.", "Accha hai ki aapne yeh dekha."),
        Mood.NEUTRAL: (
            "Batane ke liye shukriya.",
            "Main aapke saath hoon.",
            "Main sun raha hoon.",
            "Theek hai, main samajh raha hoon.",
        ),
    },
    questions={
        Topic.ACADEMIC: (
            "Padhai ka kaun sa hissa abhi sabse zyada dabaav deta hai?",
            "Jab padhne baithte hain to sabse pehle kya hota hai?",
            "Is hafte ko thoda halka kya bana sakta hai?",
        ),
        Topic.ANXIETY: (
            "Shareer mein yeh sabse zyada kahan mehsoos hota hai?",
            "Aaj yeh kab shuru hua?",
            "Mann kya kehta hai ki kya ho jayega?",
        ),
        Topic.RELATIONSHIPS: (
            "Aap kya chahte hain ki woh samjhein?",
            "Aapke beech in dino kaisa chal raha hai?",
            "Unse aapko sabse zyada kya chahiye?",
        ),
        Topic.LGBTQ: (
            "Kya aaspaas koi hai jiske saath aap khul kar reh sakein?",
            "Isme kya kehna sabse mushkil lagta hai?",
            "Apnaye jaane ka ehsaas aapke liye kaisa hoga?",
        ),
        Topic.FAMILY: (
            "In dino ghar par kaisa hai?",
            "Aap kya chahte hain ki gharwale dekh payein?",
            "Ghar mein kisse baat karna sabse aasaan hai?",
        ),
        Topic.SELF_IMPROVEMENT: (
            "Aaj kaun sa chhota kadam mumkin lagta hai?",
            "Ek mahine baad aap kya alag chahte hain?",
            "Pehle kya thoda bhi kaam aaya hai?",
        ),
        Topic.ISOLATION: (
            "Aakhri baar kiske kareeb mehsoos kiya tha?",
            "Kisi se baat shuru karna kyun mushkil lagta hai?",
            "Din mein yeh kab sabse zyada lagta hai?",
        ),
        Topic.OTHER: (
            "Isme kya baat sabse zyada mann mein rehti hai?",
            "Kya aap thoda aur batayenge?",
            "Aisa kab se hai?",
        ),
    },
    honest=(
        "Main Bestie naam ka AI hoon, insaan nahi. Main sun sakta hoon, exercise bata sakta hoon aur counsellor tak pahuncha sakta hoon. Abhi kya madad karega?",
        "Yahan koi insaan nahi likh raha, main AI hoon. Chahein to counsellor se samay le sakte hain. Kya aisa karein?",
    ),
    secrecy=(
        "Aapki baatein band karke rakhi jaati hain, aur counsellor aapki sehmati se hi padhte hain. Par khatra lage to wahi shabd yahan ke counsellors ko dikhaye jaate hain. Kya kuch kehne mein jhijhak hai?",
        "Main poori gopniyata ka vaada nahi kar sakta: khatra lage to woh sandesh counsellors ko dikhaya jaata hai. Baaki aap tay karte hain. Kya yeh theek hai?",
    ),
    loss=(
        "Mujhe bahut dukh hai. Kisi apne ko khona sab kuch ulat deta hai, aur isme kuch bhi mehsoos karna galat nahi. Main yahan hoon. Kya aap unke baare mein batana chahenge?",
        "Aapke is nuksaan ka mujhe bahut dukh hai. Jo bhi mehsoos ho, theek hai, aur ise akele uthana zaroori nahi: Tele-MANAS 14416 din-raat sunta hai. Abhi sabse kathin kya hai?",
    ),
    body="Yahan ruk kar shareer ka dhyan rakhte hain. Seene mein dard, saans na aana, khoon behna ya behoshi ho to abhi 112 ya 108 par ambulance bulaiye, ya paas ke kisi se kahiye. Jaani-pehchaani ghabrahat ho to baith jaiye, kapde dheele kijiye, saans dheere bahar jaane dijiye. Kya koi aapke paas hai?",
    thanks=("Aapka swagat hai. Jab mann kare, phir likhiye.", "Accha laga ki aap aaye. Aaj apna khayal rakhiye."),
    booking=(
        "Isme counsellor ka saath accha ho sakta hai. Counsellors page par khaali samay mil jayenge.",
        "Kisi insaan se baat karna accha vichaar hai. Counsellors page par apna samay chun lijiye.",
    ),
    screening="Kya aap pichhle do hafton ka ek chhota sa check bharna chahenge? Woh Mood page par hai, teen minute leta hai, aur koi diagnosis nahi hai.",
    offers={
        "breathing": "Kya hum saath mein ek minute dheere saans lein?",
        "grounding": "Kya hum ek chhoti exercise karein jo aapko is pal mein laaye?",
        "plan": "Kya hum agle ek ghante ka chhota plan banayein?",
        "booking": "Kya aap is baare mein counsellor se baat karna chahenge?",
    },
    flows={
        "breathing": (
            "Chaliye 4-7-8 saans lein. Aaram se baithiye, kandhe dheele chhodiye. Taiyaar hon to bataiye; kabhi bhi ruk sakte hain.",
            "Naak se saans lijiye, 4 tak ginte hue.",
            "7 tak dheere se rokiye. Zyada lage to kam bhi theek hai.",
            "Munh se dheere-dheere 8 tak chhodiye.",
            "Do baar aur, apni raftaar se.",
            "Bahut accha. Ab shareer kaisa lag raha hai?",
        ),
        "grounding": (
            "Chaliye aaspaas dekhein. 5 cheezein bataiye jo dikh rahi hain. Kabhi bhi ruk sakte hain.",
            "Ab 4 cheezein jinhe chhoo sakte hain.",
            "Ab 3 aawazein jo sunai de rahi hain.",
            "Ab 2 cheezein jinki khushboo aa rahi hai.",
            "Aur 1 swaad, ya ek dheemi saans.",
            "Aap yahan hain, is pal mein. Ab kaisa hai?",
        ),
        "plan": (
            "Chhota rakhte hain. Kaun sa ek subject thoda aage badhe to sabse raahat milegi?",
            "Accha chunaav. Das minute ka sabse pehla kadam kya hai?",
            "Aaj kab karenge: abhi, ya kisi tay samay par?",
            "Yahi plan hai: ek subject, ek kadam, ek samay. Aaram bhi gina jaata hai. Kaisa lag raha hai?",
        ),
    },
    left=(
        "Zaroor, yahin rukte hain. Iske bajay kya accha lagega?",
        "Theek hai, koi exercise nahi. Aap kis baare mein baat karna chahenge?",
    ),
    watch="Jo aapne pehle bataya woh mujhe yaad hai; Tele-MANAS 14416 kisi bhi samay hai.",
    labels={
        "next": "Aage",
        "stop": "Ruko",
        "breathing": "Saans lete hain",
        "grounding": "Is pal mein aao",
        "plan": "Plan banao",
        "booking": "Counsellor dhoondo",
    },
)
