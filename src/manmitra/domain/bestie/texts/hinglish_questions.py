"""What Bestie asks in romanised Hindi. Not yet read by a speaker."""

from typing import Final

from manmitra.domain.bestie.model import Topic
from manmitra.domain.bestie.phrases import lines
from manmitra.domain.bestie.things import Thing

QUESTIONS: Final = {
    Topic.ACADEMIC: lines("""
        Padhai ka kaun sa hissa abhi sabse zyada pressure deta hai?
        Padhne baithte hi sabse pehle kya hota hai?
        Is hafte ko thoda halka kya bana sakta hai?
        Isme sabse zyada kiski ummeedein mehsoos hoti hain?
        Aajkal ek normal din kaisa hota hai?
        Pichhli baar kab thoda behtar gaya, aur tab kya alag tha?
        Jab theek nahi jaata, to mann mein apne liye kya aata hai?
        Iske bas ek tukde mein kisse madad maangi ja sakti hai?
        Agar yeh bigad jaaye, to kis baat ka darr hai?
        Is sabke beech aaram kitna milta hai?
        Agar kal list se ek cheez hat jaaye, to kaun si?
    """),
    Topic.ANXIETY: lines("""
        Body mein yeh sabse zyada kahan mehsoos hota hai?
        Aaj yeh kab shuru hua?
        Tension kya kehti hai ki kya ho jayega?
        Yeh kisse badhta hai, aur kisse ghat-ta hai?
        Kab thoda sehna aasaan hota hai?
        Jab yeh utha, tab ab tak kya kiya?
        Isse din ke kaamon mein kya badal jaata hai?
        Yeh ek badi tension hai, ya bahut si chhoti?
        Tension ek shaam chhutti par jaaye, to woh shaam kaisi hogi?
        Kya aaspaas kisi ko pata hai ki aisa hai?
        Jab yeh aata hai, to kitni der rehta hai?
    """),
    Topic.RELATIONSHIPS: lines("""
        Kya hai jo woh samajh paate?
        In dino aapas mein kaisa chal raha hai?
        Unse sabse zyada kya chahiye?
        Agar bigadne ka darr na ho, to unse kya kehne ka mann hai?
        Aakhri baar unke saath accha kab laga tha?
        Badalne se theek pehle kya hua tha?
        Iski kaun si baat baar-baar laut aati hai?
        Unse milne ke baad kaisa lagta hai?
        Isme aisa kya hai jo kisi se nahi kaha?
        Accha bartaav mile, to woh kaisa dikhega?
        Isme saath kaun khada hai?
    """),
    Topic.LGBTQ: lines("""
        Kya aaspaas koi hai jiske saath khul kar raha ja sake?
        Isme kya kehna sabse mushkil lagta hai?
        Apnaye jaane ki feeling kaisi hogi?
        Sabse zyada apne jaisa kab lagta hai?
        Jahan rehna hota hai, wahan kitna safe lagta hai?
        Log kaun si baat kehna band kar dein?
        Agar poori chhoot ho, to sabse pehle kise pata ho?
        Abhi kaun si jagah ya kaun sa insaan sabse safe lagta hai?
        In dino sabse zyada savdhaani kis baat mein hai?
        Jab bahut ho jaaye, to apna khayal kaise rakhna hota hai?
        Koi chhota aisa hi mehsoos kare, to usse kya kehna hoga?
    """),
    Topic.FAMILY: lines("""
        In dino ghar par kaisa hai?
        Kya hai jo gharwale dekh paayein?
        Ghar mein kisse baat karna sabse aasaan hai?
        Jab woh baat uthti hai, to andar kya hota hai?
        Aise pal aam taur par kaise kat-te hain?
        Unse kya keh paane ka mann hai?
        Aisa hone se pehle kaisa tha?
        Unki kya ummeed mehsoos hoti hai?
        Isme apne liye kya chahiye?
        Jab unke saath bahut ho jaaye, to kya madad karta hai?
        Behtar hone ka ek chhota sign kya hoga?
    """),
    Topic.SELF_IMPROVEMENT: lines("""
        Aaj kaun sa chhota kadam mumkin lagta hai?
        Ek mahine baad kya alag ho to accha lage?
        Pehle kya thoda bhi kaam aaya hai?
        Aam taur par beech mein kya aa jaata hai?
        Yeh abhi kyun matter karta hai?
        Kaise pata chalega ki baat aage badh rahi hai?
        Yeh hota dekh kar kise khushi hogi?
        Iske liye jagah banane ko kya chhoda ja sakta hai?
        Din mein energy sabse zyada kab hoti hai?
        Itna aasaan kya ho ki chookna hi mushkil lage?
        Jab nahi hota, to apne aap se kaise baat hoti hai?
    """),
    Topic.ISOLATION: lines("""
        Aakhri baar kiske kareeb mehsoos hua tha?
        Kisi se baat shuru karna kyun mushkil lagta hai?
        Din mein yeh kab sabse zyada lagta hai?
        Kaisa saath accha lagega?
        Kya yahan kabhi thoda alag bhi raha?
        Shaam lambi ho jaaye, to kya karna hota hai?
        Chhota sa message paakar kise accha lagega?
        Pehle ke logon ki sabse zyada kya yaad aati hai?
        Campus mein sabse kam paraya kahan lagta hai?
        Aisa kya hai jo log dekh nahi paate?
        Kisi ke saath ek accha ghanta kaisa hoga?
    """),
    Topic.OTHER: lines("""
        Isme kya baat sabse zyada mann mein rehti hai?
        Kya thoda aur batane ka mann hai?
        Aisa kab se hai?
        Usse theek pehle kya chal raha tha?
        Yeh likhte hue kaisa lag raha hai?
        Is time sabse zyada kis cheez ki zaroorat hai?
        Yeh aur kise pata hai?
        Agar yeh sulajh jaaye, to kya alag hoga?
        Yeh kab thoda aasaan hota hai?
        Iske liye ab tak kya karke dekha?
        Kaun sa sawaal hai jo kaash koi poochta?
    """),
}
CURIOUS: Final = {
    Thing.EXAM: lines("""
        Kaun sa paper sabse bada lagta hai?
        Exam mein kitne din bache hain?
        Kitaab kholte hi dimaag mein kya chalta hai?
    """),
    Thing.RESULT: lines("""
        In marks ka intezaar aur kise hai?
        Wahan kya dekhne ki ummeed thi?
    """),
    Thing.BACKLOG: lines("""
        Kaun sa subject hai, aur usme kya kathin raha?
        Kya backlog ki baat kisi ko pata hai?
    """),
    Thing.PLACEMENT: lines("""
        Jab doosre apne offer batate hain, to andar kya hota hai?
        Kaun sa round ya company mann mein hai?
    """),
    Thing.INTERVIEW: lines("""
        Unhe apni kaun si baat dikhe to accha lage?
        Interview ka kaun sa pal darata hai?
    """),
    Thing.FUTURE: lines("""
        Agar bas apne mann ki chale, to kahan hona accha lagega?
        College ke baad ki kaun si baat sabse dhundhli hai?
    """),
    Thing.HOSTEL: lines("""
        Hostel ki shaamein kaisi hoti hain?
        Kya wahan koi kona hai jahan saans li ja sake?
    """),
    Thing.FOOD: lines("""
        In dino khaana-peena kaisa chal raha hai?
        Aakhri baar kuch garam kab khaaya?
    """),
    Thing.ROOMMATE: lines("""
        Jab dono kamre mein hote hain, to kaisa lagta hai?
        Kya yeh baat roommate se keh paana hua?
    """),
    Thing.FRIEND: lines("""
        Pehle doston ke saath kaisa tha?
        Wahan unse kya chahiye tha?
    """),
    Thing.PARTNER: lines("""
        Saath hone par apne baare mein kaisa lagta hai?
        Dono ke beech kya badla hai?
    """),
    Thing.BREAKUP: lines("""
        Tab se din ka kaun sa time sabse kathin hai?
        Kiski yaad aati hai, aur kis baat ki nahi?
    """),
    Thing.FATHER: lines("""
        Papa ki awaaz soch kar mann mein kya sunai deta hai?
        Papa se kya keh paane ka mann hai?
    """),
    Thing.MOTHER: lines("""
        In dino maa se phone par baat kaisi hoti hai?
        Maa se kya keh paane ka mann hai?
    """),
    Thing.PARENTS: lines("""
        Maa-papa ko kya dikhta hai, aur kya chhoot jaata hai?
        Is par ghar mein baat kaise hoti hai?
    """),
    Thing.MARRIAGE: lines("""
        Agar pehle [aapse|tumse] poocha jaaye, to kya chahiye hoga?
        Isme ghar mein kaun saath deta hai?
    """),
    Thing.MONEY: lines("""
        Abhi kaun sa kharch sabse zyada satata hai?
        Kya paison ki baat kisi se ho sakti hai?
    """),
    Thing.SLEEP: lines("""
        Raatein kaisi hain: neend der se aati hai, ya jaldi khul jaati hai?
        Lete-lete dimaag mein kya chalta hai?
        Aakhri baar fresh hokar kab uthna hua?
    """),
    Thing.BODY: lines("""
        Shareer ke baare mein aisa bolne wali awaaz kiski hai?
        Apne shareer mein sahaj kab lagta hai?
    """),
    Thing.PHONE: lines("""
        Phone rakhne ke baad kaisa lagta hai?
        Phone kholte time kis cheez ki talaash hoti hai?
    """),
    Thing.HOME: lines("""
        Ghar ki sabse zyada kya yaad aati hai?
        Ghar ka khayal sabse zyada kab aata hai?
    """),
    Thing.TEACHER: lines("""
        Teacher ki kaun si baat mann mein reh gayi?
        Kya department mein koi aur hai jis par bharosa ho?
    """),
    Thing.RAGGING: lines("""
        Kya yeh ab bhi chal raha hai?
        Kya campus mein kisi ko iska pata hai?
    """),
    Thing.SPEAKING: lines("""
        Bolne se theek pehle andar kya hota hai?
        Bolna kab thoda aasaan laga tha?
    """),
}
