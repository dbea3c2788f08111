"""Exercises in romanised Hindi. Not yet read by a speaker."""

from typing import Final

from manmitra.domain.bestie.phrases import CoachWords, lines

COACH: Final = CoachWords(
    flows={
        "breathing": (
            lines("""
                Chaliye 4-7-8 saans lein. Aaram se [baithiye|baitho], kandhe dheele [chhodiye|chhodo]. Taiyaar hon to [bataiye|batao]; kabhi bhi ruk sakte hain.
                To 4-7-8 ki dheemi saans. Pair zameen par tikein, body dheeli. Taiyaar hon to [likhiye|likho]; jab mann ho, ruk sakte hain.
            """),
            lines("""
                Naak se saans [lijiye|lo], 4 tak ginte hue.
                Hawa naak se andar aane [dijiye|do]: 1, 2, 3, 4.
            """),
            lines("""
                7 tak dheere se [rokiye|roko]. Zyada lage to kam bhi theek hai.
                Ab narmi se rok kar 7 tak [giniye|gino], ya jitna theek lage.
            """),
            lines("""
                Munh se dheere-dheere 8 tak [chhodiye|chhodo].
                Aur ab munh se bahar, bahut dheere, 8 tak.
            """),
            lines("""
                Do baar aur, apni raftaar se: 4 andar, 7 rok kar, 8 bahar.
                Ab do round khud se: 4, 7, 8. Main yahin hoon.
            """),
            lines("""
                Bahut accha. Ab body kaisi lag rahi hai?
                Exercise poori hui. Body mein ab kya mehsoos hota hai?
            """),
        ),
        "grounding": (
            lines("""
                Chaliye aaspaas dekhein. 5 cheezein [bataiye|batao] jo dikh rahi hain. Kabhi bhi ruk sakte hain.
                Senses ke sahaare kamre mein lautte hain. Jahan hain, wahan se 5 cheezein [likhiye|likho]. Jab mann ho, ruk sakte hain.
            """),
            lines("""
                Ab 4 cheezein jinhe chhoo sakte hain.
                Aage, haath ki pahunch mein 4 cheezein. Ek ko chhoo kar [dekhiye|dekho].
            """),
            lines("""
                Ab 3 awaazein jo sunai de rahi hain.
                Ek pal [suniye|suno]: kaun si 3 awaazein hain?
            """),
            lines("""
                Ab 2 cheezein jinki khushboo ya mehek aa rahi hai.
                Ab 2 mehek, halki bhi chalegi.
            """),
            lines("""
                Aur 1 swaad, ya ek dheemi saans.
                Aakhri: 1 swaad, ya paani ka ek ghoont.
            """),
            lines("""
                [Aap|Tum] yahan [hain|ho], is pal mein. Ab kaisa hai?
                Paanchon senses ho gaye, aur kamra phir saamne hai. Kaisa lag raha hai?
            """),
        ),
        "thought": (
            lines("""
                Ek mushkil soch ko kadam-kadam likhte hain; kabhi bhi ruk sakte hain. Pehle situation: kahan the, aur kya hua?
                To soch ka record. Chhote kadam hain, jab mann ho ruk sakte hain. Bas ghatna: kya hua tha?
            """),
            lines("""
                Us pal mann mein kaun si soch aayi? Jo sabse zyada chubhi, ek sentence mein.
                Aur tab jo khayal utha, use ek line mein kaise likhenge?
            """),
            lines("""
                Us soch ke saath kya mehsoos hua, aur 0 se 100 mein kitna?
                Jo feeling saath aayi, uska naam aur 0 se 100 tak ek number [likhiye|likho].
            """),
            lines("""
                Is soch ke paksh mein kya hai? Bas wahi jo camera mein dikhta.
                Pehle soch ke saath insaaf: kaun se facts iske paksh mein hain?
            """),
            lines("""
                Aur kya isse mel nahi khaata? Jo hua, ya jo koi dost yaad dilata.
                Ab doosri taraf: kaun se facts iske khilaaf hain, chhote bhi?
            """),
            lines("""
                Dono taraf dekh kar: zyada balanced sentence kya hoga, jis par aadha bhi yakeen ho?
                Dono lists jod kar ise aur theek kaise kaha ja sakta hai?
            """),
            lines("""
                Woh sentence padh kar feeling ab 0 se 100 mein kitni hai?
                Aur ab phir se wahi feeling, 0 se 100: kahan hai?
            """),
            lines("""
                Ise poora karne ka shukriya. Thoda bhi ghata to badlaav hai, na ghata to bhi theek: dobara dekhna hi asli baat hai.
                Yeh poora record tha. Jab koi soch chubhe, yahi kadam phir kaam aa sakte hain.
            """),
        ),
        "sleep": (
            lines("""
                Raaton ko kuch kadmon mein dekhte hain; kabhi bhi ruk sakte hain. Sone aur uthne ka time kya rehta hai?
                Behtar neend ke liye kuch chhoti aadatein, jab mann ho ruk sakte hain. Bistar par jaane aur uthne ka aam time kya hai?
            """),
            lines("""
                Sabse zyada asar uthne ke ek fixed time ka hota hai, buri raat ke baad bhi. Saat din kaun sa time nibh sakta hai?
                Pehle, har din uthne ka ek hi time, chhutti mein bhi. Kaun sa time theek rahega?
            """),
            lines("""
                Phir, bistar sirf sone ke liye: us par na padhai, na phone. Yeh kaam aur kahan ho sakte hain?
                Body seekhti hai ki bistar kisliye hai. Abhi bistar par hone wala kaun sa kaam kursi par ja sakta hai?
            """),
            lines("""
                Lagbhag 20 minute neend na aaye, to uth kar halki roshni mein kuch shaant kaam, aur neend aaye to wapas. Woh shaant kaam kya hoga?
                Der tak jaagein to ladna nahi: uthna, dheemi roshni, kuch shaant, aur aankhein bhaari hon tab bistar. Kya chunenge?
            """),
            lines("""
                Sone se pehle ka ek ghanta: dheemi roshni, screen nahi, kal ki tension ek parchi par. Us ghante mein kya rakhenge?
                Mann ko utarne ka time chahiye: har raat wahi do shaant kaam. Kaun se do ho sakte hain?
            """),
            lines("""
                Yahi plan hai: uthne ka ek time, bistar sirf neend ka, jaagein to uthna, aur shaant ghanta. Ek-do hafte dekhein. Neend kharab hi rahe, to doctor ya counsellor madad karenge.
                Accha, kadam poore hue. Ek-do hafte aazmaayein, aur raatein phir bhi kathin hon to doctor ya counsellor se baat acchi rahegi.
            """),
        ),
        "plan": (
            lines("""
                Chhota rakhte hain. Kaun sa ek subject thoda aage badhe to sabse raahat milegi?
                Poore semester ka nahi, bas ek tukde ka plan. Kaun sa topic ho?
            """),
            lines("""
                Das minute ka sabse pehla kadam kya hai?
                Uski sabse chhoti shuruaat kya hogi, koi das minute ki?
            """),
            lines("""
                Aaj kab: abhi, ya kisi tay time par?
                Aaj use kaun sa time milega?
            """),
            lines("""
                Beech mein kya aa sakta hai, aur tab kya karenge?
                Rukaawat ka bhi plan: aam taur par kya tokta hai, aur uska kya upaay hai?
            """),
            lines("""
                Yahi plan hai: ek topic, ek kadam, ek time. Break bhi count hota hai. Kaisa lag raha hai?
                Accha: topic, pehla kadam, time, aur rukaawat ka raasta. Iske baare mein kaisa lagta hai?
            """),
        ),
    },
    labels={
        "next": "Aage",
        "stop": "Ruko",
        "breathing": "Saans lete hain",
        "grounding": "Is pal mein aao",
        "thought": "Soch ko parkho",
        "sleep": "Neend ke kadam",
        "plan": "Plan banao",
    },
    noted=lines("""
        Shukriya, yeh likh liya.
        Theek hai.
        Accha, yeh saaf hai.
        Samajh mein aaya.
        Sacchai se likhne ka shukriya.
        Note ho gaya.
        Isse madad milti hai.
        Accha.
        Haan, theek.
        Accha hua ki yeh likha.
        Theek, ek kadam aur.
    """),
    waiting=lines("""
        Aaram se. Main yahin hoon.
        Koi jaldi nahi. Laut kar [likhiye|likho].
        Zaroor, rukna theek hai.
        Haan. Jab [kahein|kaho], tab aage.
    """),
    left=lines("""
        Zaroor, yahin rukte hain. Iske bajay kya accha lagega?
        Theek hai, koi exercise nahi. Kis baare mein baat karne ka mann hai?
        Theek, ise yahin chhodte hain. Phir se chahiye to "wapas" [likhiye|likho].
        Koi baat nahi. Bas hua to rukna bhi ek hunar hai. Mann mein kya hai?
    """),
    resumed=lines("""
        Accha, jahan the wahin se.
        Khushi se. Yahan se aage:
        Theek, phir se uthate hain.
        Wapsi acchi lagi.
    """),
)
