"""How Bestie listens in romanised Hindi. Not yet read by a speaker."""

from typing import Final

from manmitra.domain.bestie.model import Mood
from manmitra.domain.bestie.phrases import ListenerWords, lines
from manmitra.domain.bestie.texts.hinglish_questions import CURIOUS, QUESTIONS
from manmitra.domain.bestie.things import Thing

FEELINGS: Final = {
    Mood.SAD: lines("""
        Yeh sach mein bahut bhaari lagta hai.
        Is baat mein udaasi sunai deti hai.
        Isse dukh hona samajh mein aata hai.
        Jo likha, usme ek bojh mehsoos hota hai.
        Kuch din aise hi pheeke hote hain, aur aaj waisa hi din lagta hai.
        Aankhein bhar aayein to bhi koi baat nahi.
        Ise chhota karke batane ki zaroorat nahi.
        Yeh dukhti rag hai, aur phir bhi yahan likha.
        Aise mein dil ka baith jaana samajh mein aata hai.
        Afsos hai ki yeh din aise guzre.
        Aisa dukh poore shareer mein utar jaata hai.
        Dard hai, aur phir bhi shabd mil rahe hain.
    """),
    Mood.ANXIOUS: lines("""
        Lagta hai mann lagataar alert par hai.
        Ek saath itni tension uthana mushkil hai.
        Aisi ghabrahat thaka deti hai.
        Khayal jaise aage-aage bhaag rahe hon.
        Jab tension itni tez bole, to aur kuch sunai nahi deta.
        Andar ek gaanth hai jo khul nahi rahi.
        Kuch hone wala hai, yeh feeling chain nahi lene deti.
        Jaise body kisi jhatke ke liye taiyaar baithi ho.
        Darr mein ek ghanta bhi paanch ghante ka lagta hai.
        Andar bahut khinchaav lagta hai.
        Itne saare "agar aisa hua to" ek saath.
        Yeh soch kar kisi ka bhi dil tez dhadkega.
    """),
    Mood.ASHAMED: lines("""
        Lagta hai khud par bahut sakhti ho rahi hai.
        Sharm mein chhupne ka mann karta hai, aur phir bhi yeh likha. Isme himmat lagti hai.
        Andar ki awaaz aaj bahut kadi hai.
        Jaise saara dosh apne hi sir aa gaya ho.
        "Main kaafi nahi" wali feeling bahut akela kar deti hai.
        Saaf hai ki yeh kitna alag chaha tha.
        Apne aap ko is nazar se dekhna dukhta hai.
        Jaise yeh koi faisla ho, apne hi khilaaf.
        Chubhta hai, kyunki yeh matter karta hai.
        Isi jagah koi dost hota to shayad usse zyada narmi se baat hoti.
        Aise mein logon se nazar milana kathin lagta hai.
        Jo hua aur [aap|tum] jo [hain|ho], yeh do alag baatein hain.
    """),
    Mood.HURT: lines("""
        Yeh gehra laga hoga.
        Kisi apne se mili chot alag hi hoti hai.
        Bharosa kiya tha, aur dard theek wahin hai.
        Oh. Yeh ek saath bahut kuch hai.
        Dil ka dukhna samajh mein aata hai.
        Jis par bharosa tika tha, wahi hil gaya.
        Jahan apnapan tha, wahan ab khaalipan lagta hai.
        Is tarah side kar diya jaana dukhta hai.
        Isme dil lagaya tha, yeh dikhta hai.
        Woh pal mann mein baar-baar chalta hoga.
        Aisi baat din bhar saath chalti hai.
        Isse zyada khayal milna chahiye tha.
    """),
    Mood.ANGRY: lines("""
        Samajh mein aata hai ki yeh kitna khijhane wala hai.
        Isme kuch na-insaafi si lagti hai.
        Aise mein gussa aana banta hai.
        Aisi baat par kisi ka bhi khoon khaul jaaye.
        Yeh gussa kisi keemti cheez ki rakhwali kar raha hai.
        Ise kai baar peena pada hoga.
        Lagta hai ek line cross hui.
        Ab bas ho gaya, aur iski wajah hai.
        Sabse zyada tab chubhta hai jab kisi ko dikhta hi nahi.
        Yahan is gusse ki jagah hai.
        Aisa bartaav kisi ko bhi chheel deta hai.
        Yahan sambhal kar bolne ki zaroorat nahi.
    """),
    Mood.LONELY: lines("""
        Bina kisi saath ke yeh sab jhelna kathin hai.
        Yeh bahut akela lagta hoga.
        Koi samjhe, yeh chahna bahut insaani hai.
        Logon ke beech hokar bhi akela lagna apni tarah ka dard hai.
        Aisi chuppi koi apne liye nahi chunta.
        Ise kaafi time se akele uthana pada hai.
        Jab koi poochta hi nahi, to chubhta hai.
        Sabke apne-apne log dikhte hain, aur isse kami aur khalti hai.
        Kisi ke kareeb hone ki kami saaf sunai deti hai.
        Batane ko koi na ho, to chhoti baat bhi bhaari ho jaati hai.
        Bhare hostel mein bhi kamra khaali lag sakta hai.
        Akelapan maan lena bhi himmat ka kaam hai.
    """),
    Mood.TIRED: lines("""
        Bahut thakaan sunai deti hai.
        Lagta hai kaafi time se bas khinch raha hai.
        Aisi thakaan gehri hoti hai.
        Body jaise rukne ko keh rahi ho.
        Itni thakaan mein chhoti cheez bhi chadhai lagti hai.
        Din jitna leta hai, raat utna lauta nahi rahi.
        Yeh bas ek lambe din se zyada hai.
        Aise mein dimaag ka dhundhla rehna samajh mein aata hai.
        Itni thakaan mein kisi baat par sabr rakhna mushkil hai.
        Bina asli aaram ke bahut door tak chalna hua hai.
        Thakaan mein har cheez aur khadi lagti hai.
        Aaram kamana nahi padta, woh haq hai.
    """),
    Mood.CONFUSED: lines("""
        Lagta hai mann kai taraf khinch raha hai.
        Jab kuch bhi theek se na jude, to mushkil hota hai.
        Abhi baat beech mein hai, aur raasta saaf nahi.
        Na jaanna bhi apne aap mein thaka deta hai.
        Gaanth sach mein uljhi hai. Ek-ek dhaaga dekh sakte hain.
        Baat karne ke liye sab suljha hona zaroori nahi.
        Yahan atak jaana samajh mein aata hai.
        Lagta hai andar is par do awaazein hain.
        Ek sir ke liye yeh bahut hai.
        Beech mein latke rehna bechain karta hai.
        Har raaste mein koi na koi adchan hai.
        Uljha-uljha bhi likha jaaye to theek hai.
    """),
    Mood.GOOD: lines("""
        Sun kar accha laga.
        Khushi hai ki isme kuch ujala hai.
        Accha hai ki yeh mehsoos hua.
        AI muskura sake to abhi wahi ho raha hai.
        Yeh [aapka|tumhara] hai, ise koi chheen nahi sakta.
        Kitna accha ki aaj mein yeh bhi tha.
        Isme [aapka|tumhara] bhi haath hai.
        Yeh to thodi khuli hawa jaisa hai.
        Is par ek pal rukna banta hai.
        Chhota ho ya bada, yeh count hota hai.
        Yahan yeh lekar aana accha laga.
        Aisi baatein sunna accha lagta hai.
    """),
    Mood.NEUTRAL: lines("""
        Batane ke liye shukriya.
        Main saath hoon.
        Baat sun li.
        Theek hai, samajh mein aa raha hai.
        Haan, main yahan hoon.
        Accha, shukriya.
        Isse thoda aur saaf hua.
        Accha.
        Theek hai. Apni raftaar se.
        Yeh share karne ka shukriya.
        Haan, yahan tak samajh mein aaya.
        Yeh baat mann mein rakh li.
    """),
}
ABOUT: Final = {
    Mood.SAD: lines("""
        {thing} ko lekar bahut udaasi hai.
        {thing} ki baat aate hi dil dukhta hai.
        {thing} aur usse judi har cheez ke saath mann ka baithna samajh mein aata hai.
        Yeh udaasi {thing} se bahut judi lagti hai.
        {thing} wali baat dukhti rag hai.
    """),
    Mood.ANXIOUS: lines("""
        Mann {thing} ke hi chakkar kaat raha hai.
        {thing} ko lekar bahut tension sunai deti hai.
        {thing} ko lekar mann alert par hai, aur yeh thakata hai.
        Jab {thing} par itna kuch tika lage, to body ka tana rehna samajh mein aata hai.
        {thing} ko lekar "agar aisa hua to" bahut jagah gher lete hain.
    """),
    Mood.ASHAMED: lines("""
        {thing} ko lekar khud par bahut dosh aa raha hai.
        {thing} ki baat par andar ki awaaz kadi ho jaati hai.
        {thing} ke maamle mein "main kaafi nahi" jaisa lagta hai.
        {thing} ki baat mein sharm bhi hai, aur yeh bhi ki yeh kitna matter karta hai.
        {thing} ke naam par yeh bahut bhaari faisla hai.
    """),
    Mood.HURT: lines("""
        {thing} wali baat ne sach mein chot pahunchayi.
        {thing} ko lekar yeh chot gehri hai.
        {thing} ko lekar jo hua, woh chubhta hai.
        {thing} ka khayal aate hi chubhna samajh mein aata hai.
        {thing} ki baat par dil dukha hai.
    """),
    Mood.ANGRY: lines("""
        {thing} ko lekar kitni khijh hai, sunai deti hai.
        {thing} ko lekar yeh gussa bewajah nahi.
        {thing} ke maamle mein jo chal raha hai, woh na-insaafi lagti hai.
        {thing} ke saath ek line cross hui.
        {thing} ko lekar ab bas ho gaya hai.
    """),
    Mood.LONELY: lines("""
        {thing} ki baat mein jaise bahar khade reh jaane ki feeling hai.
        {thing} ko lekar yeh akelapan chubhta hai.
        {thing} ke maamle mein koi saath ho, yahi chaah hai.
        {thing} ko lekar bahut doori mehsoos hoti hai.
        {thing} aur uske aaspaas ka sab akele uthana bahut hai.
    """),
    Mood.TIRED: lines("""
        Pehle se thakaan, aur upar se {thing} ki baat.
        {thing} aur yeh thakaan ek-doosre ko badhate hain.
        {thing} ki is kheenchtaan mein bahut taaqat jaati hai.
        {thing} ko lekar yeh sab chale, to thak jaana samajh mein aata hai.
        {thing} se joojhte-joojhte kitni thakaan ho gayi hai.
    """),
    Mood.CONFUSED: lines("""
        {thing} ko lekar mann do taraf khinchta hai.
        {thing} ke maamle mein abhi raasta saaf nahi.
        Baat {thing} par aakar atakti hai, aur mann mein ghoomti rehti hai.
        {thing} ko lekar bahut kuch suljhana hai.
        {thing} ka kya karein, yeh abhi na jaanna samajh mein aata hai.
    """),
    Mood.GOOD: lines("""
        {thing} ke maamle mein kuch accha hua, khushi hai.
        Kitna accha ki {thing} ko lekar thoda ujala hai.
        {thing} ki taraf se yeh accha mod hai.
        {thing} ke baare mein yeh sun kar accha laga.
        To {thing} ko lekar ab thodi raahat hai.
    """),
    Mood.NEUTRAL: lines("""
        To baat {thing} ki hai.
        Sun liya, mann {thing} par laga hai.
        Accha, {thing} ki baat hai.
        {thing} ke baare mein batane ka shukriya.
        To iska ek hissa {thing} se juda hai.
        Main saath hoon. Baat {thing} tak aati hai.
    """),
}
THINGS: Final = {
    Thing.EXAM: "exam",
    Thing.RESULT: "marks",
    Thing.BACKLOG: "backlog",
    Thing.STUDY: "padhai",
    Thing.ASSIGNMENT: "assignment",
    Thing.CLASSES: "class",
    Thing.PLACEMENT: "placement",
    Thing.INTERVIEW: "interview",
    Thing.FUTURE: "future",
    Thing.COLLEGE: "college",
    Thing.HOSTEL: "hostel",
    Thing.FOOD: "khaane-peene",
    Thing.ROOMMATE: "roommate",
    Thing.FRIEND: "doston",
    Thing.PARTNER: "is rishte",
    Thing.BREAKUP: "breakup",
    Thing.FATHER: "papa",
    Thing.MOTHER: "maa",
    Thing.PARENTS: "maa-papa",
    Thing.BROTHER: "bhai",
    Thing.SISTER: "behen",
    Thing.FAMILY: "gharwalon",
    Thing.MARRIAGE: "shaadi",
    Thing.MONEY: "paison",
    Thing.SLEEP: "neend",
    Thing.BODY: "apne shareer",
    Thing.HEALTH: "sehat",
    Thing.PHONE: "phone",
    Thing.HOME: "ghar",
    Thing.TEACHER: "teacher",
    Thing.RAGGING: "ragging",
    Thing.IDENTITY: "apni pehchaan",
    Thing.SPEAKING: "sabke saamne bolne",
}
LISTENER: Final = ListenerWords(
    feelings=FEELINGS,
    about=ABOUT,
    things=THINGS,
    questions=QUESTIONS,
    curious=CURIOUS,
    savour=lines("""
        Isme sabse accha pal kaun sa tha?
        Isme kis baat ne madad ki?
        Yeh baat kise batane ka mann hai?
        Ise soch kar body mein kaisa lagta hai?
        Isse apne baare mein kya pata chalta hai?
        Iska thoda sa kisi mushkil din ke liye kaise bachaya jaaye?
        Is baar kya alag tha?
        Isme sabse zyada hairaani kis baat par hui?
        Iski khushi kaise manegi?
        Kya yeh kisi aur ne bhi dekha?
        Ab aisa aur kya chahiye?
    """),
    mourning=lines("""
        Kya unke baare mein kuch batane ka mann hai?
        Sabse zyada kis baat ki kami lagti hai?
        Ab din ka kaun sa time sabse kathin hai?
        Kya koi hai jiske saath unhe yaad kiya ja sake?
        Unse kya kehna reh gaya?
        Tab se raatein kaisi hain?
        Kaun si yaad sabse zyada aati hai?
        Ghar ke baaki log ise kaise utha rahe hain?
        Kis baat se ek pal ko bhi raahat mili?
        Kis jagah ya aadat mein woh paas lagte hain?
        Aaj sabse zyada kis cheez ki zaroorat hai?
    """),
    stay=lines("""
        Main yahan hoon, koi jaldi nahi.
        Itna hi kehna ho to bhi theek, aur kehna ho to bhi.
        Ek pal isi ke saath rukte hain.
        Yahan sahi shabd dhoondhne ki zaroorat nahi.
        Jitna time chahiye, utna hai.
        Aur kuch ho to sunne ko main yahan hoon.
        Jaisa uljha lage, waisa hi likh sakte hain.
        Isi minute kuch suljhana zaroori nahi.
        Ise dheere-dheere dekh sakte hain.
        Solution ki koi jaldi nahi hai.
        Isse juda jo bhi hai, uski yahan jagah hai.
    """),
    brief=lines("""
        Main yahin hoon. Abhi mann mein kya chal raha hai?
        Koi jaldi nahi. Isi par rahein, ya koi aur baat hai?
        Hmm. Ab kis baare mein baat karna accha rahega?
        Theek hai. Abhi andar kaisa hai?
        Aaram se, main yahin hoon.
        Accha. Kya koi ek baat hai jo ab tak nahi kahi?
        Chhote sentence bhi poore sune jaate hain.
        Theek. Yeh ghanta thoda aasaan kis cheez se hoga?
        Accha. Is time khayal kahan hain?
        Jaisa theek lage. Isi par aage chalein ya topic badlein?
        Hmm. Aaj ka baaki din kaisa raha?
        Theek hai. Is time sabse tez feeling kaun si hai?
    """),
    unsure=lines("""
        "Pata nahi" bhi saccha jawaab hai. Agar iska koi rang ya wazan hota, to kaisa hota?
        Koi baat nahi. Chhoti cheez se shuru karein: aaj ki subah kaisi thi?
        Abhi naam dena zaroori nahi. Body mein yeh kahan mehsoos hota hai?
        Theek hai. Kya koi doosra sawaal aasaan rahega?
        Jaanna zaroori nahi. Aakhri baar kis cheez se thoda accha laga tha?
        Kabhi-kabhi baat itni paas hoti hai ki dikhti nahi. Koi accha dost kya dekhta?
        Hamare paas time hai. Iske baare mein koi ek baat jo pakki pata ho?
        To ise khula chhodte hain. Aaj ka koi pal jo mann mein reh gaya?
        Jawaab shayad baad mein khud aaye. Aaj kya-kya kiya?
        Koi pressure nahi. Yeh dhundh jaisa zyada hai ya toofan jaisa?
        Theek. Kya abhi kisi halki baat par chalein?
    """),
    present=lines("""
        Haan, main yahin hoon.
        Yahin hoon, har shabd padha ja raha hai.
        Bilkul yahan. Aaram se.
        Haan. Main saath hoon.
    """),
    advice=lines("""
        Bana-banaya jawaab to nahi hai, par saath mein suljha sakte hain. Ab tak mann mein kya-kya aaya hai?
        Ek-ek kadam dekhte hain. Sabse pehle kis baat ka faisla hona hai?
        Apni zindagi [aapko|tumhe] mujhse behtar pata hai. Agar kuch bigadne ka darr na hota, to kya karne ka mann hai?
        Ise chhota kar lete hain. Aaj das minute mein iske liye kya ho sakta hai?
        Salaah se pehle ise theek se samajhna chahiye. Ab tak kya karke dekha?
        Maan lo yahi koi dost pooche. Use kya kehne ka mann hoga?
        Sahi raaste ek se zyada ho sakte hain. Kis par pachhtawa sabse kam hoga?
        Kuch apne haath mein hai, kuch nahi. Kaun sa hissa apne haath mein hai?
        [Chahein|Chaho] to ise order mein likh lete hain, ya counsellor ke saath baat ho sakti hai. Kya theek lagega?
        Jab sab itna shor kar raha ho, tab faisla nahi. Pehle thoda shaant hone mein kya madad karega?
        Kal shaam tak "thoda behtar" kaisa dikhega? Wahan se peeche chal kar dekhte hain.
    """),
    normal=lines("""
        Aisa mehsoos hona kamzori nahi. Bahut se students ke saath hota hai, kehte kam hain. Yeh shak kahan se aaya?
        Jo likha usme pagalpan jaisa kuch nahi lagta, ek khinche hue mann jaisa lagta hai. Aisa kab se hai?
        Kya normal hai, yeh tay karna mere bas mein nahi, par yeh samajh mein aata hai. Isme sabse zyada fikr kis baat ki hai?
        Zyada mehsoos karna koi khot nahi. Kya kisi ne aisa kaha?
        Mazboot hokar bhi koi apni had par pahunch sakta hai. In dino sabse zyada taaqat kisme gayi?
        Yeh sawaal jaayaz hai. Koi dost aisa mehsoos kare to uske baare mein mann mein kya aayega?
        Isme bewakoofi jaisa kuch nahi. Doosron ko kya samjhana sabse kathin lagta hai?
        Yeh sawaal isliye hai ki mushkil hai, isliye nahi ki kuch toota hai. Yeh sabse tez kab hota hai?
        Yeh insaani hai. Agar hafton rahe ya kaamon ke aade aaye, to counsellor ke saath dekhna accha rahega.
        Is sawaal par sharm ki koi baat nahi. Aaj yeh kis baat se utha?
        Aksar yeh tab uthta hai jab bahut der akele sambhala ho. Haal kise pata hai?
    """),
    missed=lines("""
        Ho sakta hai baat mujhse chhoot gayi. Sabse zaroori hissa kaun sa hai, taaki is baar samajh aaye?
        Sorry, woh kaam ka nahi tha. Kya bas sunna behtar rahega?
        Sahi baat. Main AI hoon, har baat pakad mein nahi aati. Kya chhoot gaya?
        Saaf kehne ka shukriya. Kaisa jawaab behtar hota?
        Isse khijh hui, samajh mein aata hai. Phir se: yahan sabse zyada kya matter karta hai?
        Baat ke side se nikalna nahi chahiye. Kya ek baar aur, apne shabdon mein?
        Isse zyada ki chaah sahi hai. Agar abhi insaan behtar ho, to Counsellors page par counsellors hain.
        Aisa ho jaata hai, afsos hai. Kam poochoon aur zyada sunoon?
        Theek hai, dheere chalte hain. Pehle kya samajhna chahiye?
        Waisa mehsoos karna mere bas mein nahi, par samajhne ki koshish ho sakti hai. Ek aur baat batane se madad milegi.
        Baat sahi hai. Kya hai jo koi bas samajh le?
    """),
    silence=lines("""
        Bilkul theek hai, baat karna zaroori nahi. Jab mann ho, main yahan hoon.
        Theek, koi sawaal nahi. [Chahein|Chaho] to ek minute bas saans lete hain.
        Iski izzat hai. Is par lautna bhi theek, na lautna bhi.
        Accha, thodi chuppi sahi. Darwaza khula hai.
        Kisi ko safai dena zaroori nahi, mujhe bhi nahi. Thoda aaram.
        Theek hai. Kabhi-kabhi chuppi hi accha saath hoti hai.
        Koi pressure nahi. Jab shabd aayein, main yahan hoon.
        Theek. Tab tak apne saath narmi rahe.
        To ise rehne dete hain. Bhaari lage to ek shabd bhi kaafi hai.
        Theek hai. Kisi bilkul alag baat par bhi chal sakte hain.
        Koi baat nahi. Yahan chup rehne ki bhi chhoot hai.
    """),
    leads=lines("""
        Ek baar aur, khushi se:
        Phir se kahein to:
        Jaisa pehle kaha:
        Taaki saaf rahe:
    """),
)
