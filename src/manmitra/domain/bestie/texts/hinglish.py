"""Bestie in romanised Hindi. Not yet read by a speaker."""

from typing import Final

from manmitra.domain.bestie.model import Topic
from manmitra.domain.bestie.phrases import (
    GuardianWords,
    NavigatorWords,
    NudgeWords,
    Phrases,
    ScreenerWords,
    ToneWords,
    lines,
)
from manmitra.domain.bestie.texts.hinglish_coach import COACH
from manmitra.domain.bestie.texts.hinglish_listener import LISTENER

GUARDIAN: Final = GuardianWords(
    body=lines("""
        Yahan ruk kar shareer ka dhyan rakhte hain. Seene mein dard, saans na aana, khoon behna ya behoshi ho to abhi 112 par ambulance bulayein, ya paas ke kisi se kahein. Jaani-pehchaani ghabrahat ho to baith jaayein, kapde dheele karein, saans dheere bahar jaane dein. Kya koi paas hai?
        Abhi shareer pehle hai. Seene mein dard, saans na aana, behoshi ya khoon ho to turant 112 par call karein, ya paas ke kisi se karwayein. Tab tak baith ya let jaayein, logon ke paas rahein. Paas mein kaun hai?
    """),
    loss=lines("""
        Mujhe bahut dukh hai. Kisi apne ko khona sab kuch ulat deta hai, aur isme kuch bhi mehsoos karna galat nahi. Main yahan hoon. Kya unke baare mein batane ka mann hai?
        Is nuksaan ka mujhe bahut dukh hai. Jo bhi mehsoos ho, theek hai, aur ise akele uthana zaroori nahi: Tele-MANAS 14416 din-raat sunta hai. Abhi sabse kathin kya hai?
        Yeh bahut bada nuksaan hai, mujhe bahut dukh hai. Shok ka koi time-table nahi hota. Unke saath ka aakhri accha time kaun sa tha?
        Bahut afsos hai. Iske aage shabd chhote hain. Jitni der mann ho, main saath hoon. Aaj paas mein kaun hai?
    """),
    watch=lines("""
        Jo pehle bataya woh mujhe yaad hai; Tele-MANAS 14416 kisi bhi samay hai.
        Pehle kahi baat matter karti hai. Woh laute to 14416 (Tele-MANAS) din-raat hai.
        Thodi der pehle kitna kathin tha, yeh yaad hai. 14416 bas ek call door hai.
        Us baat ke saath akele rehna zaroori nahi: Tele-MANAS, 14416, free aur har samay.
        Aur phir andhera lage, to 14416 par call ya kisi bharose ke insaan ke paas.
        Accha hai ki likhna jaari hai. Tele-MANAS 14416 bhi din-raat hai.
    """),
)
SCREENER: Final = ScreenerWords(
    offers={
        "phq2": lines("""
            Mann udaas ho to pichhle do hafton ke baare mein do chhote sawaal hote hain, jo bahut log bharte hain. Yeh diagnosis nahi hai. Kya yahin kar lein?
            [Chahein|Chaho] to mood par do chhote sawaal dekh lete hain, pichhle do hafton ke; diagnosis nahi hai. Theek rahega?
            Mood ke ek jaane-maane check ke do sawaal hain; beech mein ruk sakte hain, aur yeh diagnosis nahi hai. Karke dekhein?
        """),
        "gad2": lines("""
            Tension ke baare mein pichhle do hafton ke do chhote sawaal hain, jinse pehla andaaza milta hai. Yeh diagnosis nahi hai. Kya yahin kar lein?
            [Chahein|Chaho] to is tension ko do chhote sawaalon se dekh lete hain; diagnosis nahi hai. Theek rahega?
            Ghabrahat ke ek jaane-maane check ke do sawaal hain; beech mein ruk sakte hain, aur yeh diagnosis nahi hai. Karke dekhein?
        """),
    },
    yes="Haan, karte hain",
    no="Abhi nahi",
    scale="Jawaab chuno ya number likho: {options}.",
    unofficial="",
    in_english="(Yeh sawaal English mein hi hai.)",
    noted=lines("""
        Shukriya.
        Theek, ab doosra.
        Shukriya, ek aur:
    """),
    unclear=lines("""
        Samajh nahi aaya ki kaun sa jawaab hai. Sabse paas ka?
        Sahi samajhne ke liye, ek baar aur:
        Koi bhi poora nahi baithta; jo sabse paas ho.
    """),
    dropped=lines("""
        Zaroor, yahin chhodte hain; koi result nahi banega. Mann mein kya hai?
        Theek, aise sawaal aur nahi. Kis baare mein baat karein?
        Theek hai, check yahin rukta hai. Abhi kaisa hai?
    """),
    declined=lines("""
        Bilkul theek. Bas baat karte hain. Mann mein kya hai?
        Theek, check nahi. Main yahan hoon.
        Koi baat nahi. Jahan se mann ho, aage.
    """),
    below=lines("""
        Shukriya. Jawaabon ka jod 6 mein se {total} hai; 3 se aage theek se dekhne ki salaah hoti hai. Isse jo mehsoos hota hai woh chhota nahi ho jaata: rahe ya badhe, to yahan ya counsellor se kehna theek rahega. Jawaab dena kaisa laga?
        Jawaab dene ka shukriya. 6 mein se {total}; aage dekhne ki salaah 3 se hoti hai. Yeh ek jhalak hai, diagnosis nahi, aur jo bhaari hai woh ab bhi matter karta hai. Aage kis par chalein?
    """),
    reached={
        "phq2": lines("""
            Shukriya. 6 mein se {total}; 3 se aage theek se dekhne ki salaah hoti hai. Yeh diagnosis nahi, aur [aapki|tumhari] keemat ke baare mein kuch nahi kehta. Accha agla kadam: Mood page ke nau sawaal, ya counsellor. Kaisa rahega?
            Jawaab dene ka shukriya. Jod 6 mein se {total} hai, aur 3 se kisi trained insaan ke saath dekhna accha hai. Yeh diagnosis nahi hai. Mood page par lamba form hai, ya counsellor. Is par kya lagta hai?
        """),
        "gad2": lines("""
            Shukriya. 6 mein se {total}; 3 se aage theek se dekhne ki salaah hoti hai. Yeh diagnosis nahi, koi faisla bhi nahi. Accha agla kadam: Mood page ke saat sawaal, ya counsellor. Kaisa rahega?
            Jawaab dene ka shukriya. Jod 6 mein se {total} hai, aur 3 se kisi trained insaan ke saath dekhna accha hai. Yeh diagnosis nahi hai. Mood page par lamba form hai, ya counsellor. Is par kya lagta hai?
        """),
    },
    again=lines("""
        Woh chhota check is baatcheet mein ho chuka. Lambe form Mood page par hain. Abhi iska khayal kaise aaya?
        Ek baatcheet mein ek baar kaafi hai. Poore form Mood page par hain, aur counsellor saath dekh sakte hain.
    """),
)
TONE: Final = ToneWords(
    honest=lines("""
        Main Bestie naam ka AI hoon, insaan nahi. Sunna, exercise batana aur counsellor tak pahunchana mujhse ho sakta hai. Abhi kya madad karega?
        Yahan koi insaan nahi likh raha, main AI hoon. Insaan se baat karni ho to Counsellors page par counsellors hain, tab tak main saath hoon.
        Main Bestie hoon, ek computer program: AI. Insaan jaisa mehsoos nahi hota, par dhyan se sunna hota hai. Yeh sawaal kaise aaya?
        Sach yahi hai: AI, kisi insaan ki nakal nahi. Kya kisi insaan se baat karna behtar rahega?
    """),
    secrecy=lines("""
        Baatein band karke rakhi jaati hain, aur counsellor sehmati se hi padhte hain. Par khatra lage to wahi shabd yahan ke counsellors ko dikhaye jaate hain. Kya kuch kehne mein jhijhak hai?
        Poori gopniyata ka vaada nahi ho sakta: khatra lage to woh message counsellors ko dikhaya jaata hai. Baaki [aap tay karte hain|tum tay karte ho]. Kya yeh theek hai?
        Ghar ya department mein meri taraf se yeh kisi ko nahi dikhaya jaata. Counsellor sehmati se padhte hain, aur jis message mein khatra lage woh unhe dikhaya jaata hai. Isme kis baat ki fikr hai?
        Jo likha jaata hai, band rehta hai. Sehmati ho to counsellor padh sakte hain; khatre wala message unhe har haal mein dikhta hai. Aage badhein?
    """),
    diagnosis=lines("""
        Iska jawaab mere paas nahi: main AI hoon, diagnosis mere bas mein nahi. Counsellor ya doctor saath dekh sakte hain. Yeh khayal kaise aaya?
        Ise koi naam dena mera kaam nahi; uske liye aisa insaan chahiye jo jaan sake. Kaisa hota hai, yeh sunne ko main yahan hoon. Sabse zyada kya dikhta hai?
        Yeh wahi bata sakte hain jo professional hain aur baat karein. Un tak pahunchne mein madad ho sakti hai. In dino kya badla hai?
    """),
    hello=lines("""
        Namaste, accha laga. Aaj mann mein kya hai?
        Hi. Accha hua ki aana hua. Sach mein haal kaisa hai?
        Hey. Din kaisa raha?
        Namaste. Kahan se shuru karein?
        Phir se hello. Kya chal raha hai?
    """),
    thanks=lines("""
        [Aapka|Tumhara] swagat hai. Jab mann kare, phir [likhiye|likho].
        Khushi se. Kathin kaam to kehna tha, aur woh hua.
        Thodi bhi madad hui to accha laga. Aaj apna khayal [rakhiye|rakhna].
        Kabhi bhi. Baat karke accha laga.
    """),
    bye=lines("""
        Apna khayal [rakhiye|rakhna]. Jab mann ho, phir [likhiye|likhna].
        Phir milte hain. Aaj raat apne saath narmi rahe.
        Bye. Agle kuch ghante aasaan hon.
        Aaram se [soiye|sona]. Yeh jagah khuli hai.
    """),
)
NAVIGATOR: Final = NavigatorWords(
    booking=lines("""
        Isme counsellor ka saath accha ho sakta hai. Counsellors page par khaali time mil jayenge, aur yahan likhna bhi chalta rahega.
        Kisi insaan se baat karna accha idea hai. Counsellors page par apna time [chun lijiye|chun lo], aur yahan ki jo baat chahein, saath le jaayein.
        Haan, ho sakta hai: Counsellors page par dikhta hai ki kaun kab free hai. Wahan kya batana hai, yeh [aapke|tumhare] haath mein hai.
        Accha hai ki yeh socha. Counsellors page par insaan aur time chune ja sakte hain, aur wahan kya kehna hai, yeh yahan saath mein soch sakte hain.
    """),
    reading=lines("""
        Resources page par kai bhashaon mein articles aur videos hain. Kis baare mein ho?
        Resources page par topic se khoj sakte hain. Kaun sa topic?
        Resources page par padhne-dekhne ki chhoti cheezein hain. Topic pata ho to khojne ka shabd bhi bata doon.
    """),
    reading_about=lines("""
        Resources page par {thing} ke baare mein khoj sakte hain; articles bhi hain, videos bhi. Kya kaam aaya, baad mein batana.
        Resources page par search hai. Wahan {thing} ke baare mein dekhein, jo theek lage wahi lein. Baad mein us par baat karein?
        {thing} ke baare mein padhne ko Resources page hai. Tab tak yahan kuch bhi poocha ja sakta hai.
    """),
    helplines=lines("""
        Yahan call kar sakte hain: {lines} Jaan ka khatra abhi ho to 112. Kya batane ka mann hai ki kya chal raha hai?
        Yeh log sunte hain: {lines} Jaan ke khatre mein 112. Sochne tak main bhi yahan hoon.
        Insaan ki awaaz yahan milegi: {lines} Aur jaan ka khatra ho to 112.
    """),
    line="{name}: {number} ({hours}).",
    always="din-raat",
    find="Counsellor dhoondo",
)
NUDGE: Final = NudgeWords(
    offers={
        "breathing": lines("""
            Kya saath mein ek minute dheere saans lein?
            Kya ek minute saans ko dheema hone dein?
            Kuch dheemi saansein saath mein, kaisa rahega?
        """),
        "grounding": lines("""
            Kya ek chhoti exercise karein jo is pal mein laaye?
            Do minute ke liye yahin, is pal mein lautein?
            Kya paanchon senses se aaspaas dekhein?
        """),
        "thought": lines("""
            Kya us soch ko kadam-kadam khol kar dekhein?
            Kya us soch ko dono taraf se saath mein dekhein?
        """),
        "sleep": lines("""
            Kya behtar raaton ke kuch kadam dekhein?
            Raatein kaise aasaan hon, kya yeh saath mein dekhein?
        """),
        "plan": lines("""
            Kya agle ek ghante ka chhota plan banayein?
            Aaj ke liye ek bahut chhota plan madad karega?
        """),
        "booking": lines("""
            Kya is baare mein counsellor se baat karke dekhein?
            Kya isme kisi counsellor ka saath accha rahega?
        """),
    },
    tips=lines("""
        Theek lage to agle kaam se pehle ek glass paani.
        Shayad do minute khuli khidki par acche lagein.
        Ek pal haath seene par, aur kandhe neeche.
        Corridor ke end tak thoda tehelna kuch dheela kar sakta hai.
        Ho sake to das minute phone doosre kone mein.
        Aankhein band karke ek pasand ka gaana bhi break hai.
        Sabse tez khayal ko parchi par likh kar kal tak rakh dena bhi chalta hai.
        Ek aur ghanta khinchne se behtar kuch garam khaana-peena ho sakta hai.
        Shayad thande paani se munh dho kar agle kuch minute dekhe jaayein.
        Bas agla chhota kaam, uske baad ka abhi nahi.
        Deewar ya kursi se peeth tika kar ek minute bhi minute hota hai.
    """),
    remembered=lines("""
        Note kar liya, agar memory list on hai. Wahan kabhi bhi dekha aur mitaya ja sakta hai.
        Theek, jab tak permission hai, yeh yaad rahega. List dekhi aur badli ja sakti hai.
        Note ho gaya. Jo yaad rehta hai, woh ek list mein hai, jise badla ya khaali kiya ja sakta hai.
        Bharose ke liye shukriya. Memory list on ho to yeh usme jaata hai.
    """),
    recalled="Yeh yaad rakhne ko kaha gaya tha: {list}. Memory list mein ise badla ja sakta hai.",
    nothing=lines("""
        Is baatcheet ke aage mujhe kuch yaad nahi rehta, jab tak kaha na jaaye. "Yaad rakhna ki ..." likhein to note hoga.
        Ab tak kuch nahi: wahi yaad rehta hai jo kaha jaaye. Kya kuch note karna hai?
    """),
)
HINGLISH: Final = Phrases(
    greeting="Namaste, main Bestie hoon. Main ek AI hoon, insaan ya counsellor nahi, par sunne ke liye hoon, aur aap apni raftaar se likh sakte hain. {hidden}Aapne {topic} ke baare mein baat karna chuna. Mann mein kya chal raha hai?",
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
    guardian=GUARDIAN,
    listener=LISTENER,
    screener=SCREENER,
    tone=TONE,
    coach=COACH,
    navigator=NAVIGATOR,
    nudge=NUDGE,
)
