"""Ordinary words, so that they are not taken for names: the commonest of English and of Hindi and Urdu in Latin letters as
students write them, and those that are spelled almost like a name.
"""

from typing import Final

_ENGLISH: Final = """
aa ab able about above absolutely abuse abusive accept access accident according account across act acting action
actions active actual actually add addiction address admit adult advance advanced advice af affect afford afraid after
again against age ago agree ah ahead alcohol alcoholic alive all allow allowed almost alone along already also
although always am amazing among amount an and anger angry another answer answers anti anxiety anxious any anybody
anymore anyone anything anyways anywhere apart apartment app apparently apply appointment appreciate appreciated
approach are area arent arm arms around as ask asked asking asleep assistance associated at atleast attack attacks
attempt attempted attention available average avoid aware away awful awkward back background bad badly bank barely
base based basic basically battle be beat became because become becoming bed been before began begin beginning
behavior behind being believe below benefits best better between beyond big biggest bills bipolar birth birthday bit
blame blood board boards body book books born both bottle bought boyfriend brain break breaking breath breathing bring
broke broken brother brothers brought build building burden burn business but buy by bye call called calling calls
calm came campaign can cancer cannot cant car card care career cares carry case cat caught cause caused causes causing
certain certainly certificate chance chapter charge charges check chemistry chest child childhood children choice
choose city class classes clean clear clearly clinic close closer clothes code cold college com come comes comfort
comfortable coming comment commit committed common community companies company complete completed completely concerned
condition conditions confidence confused connected consider considered considering constant constantly contact
continue continued control conversation cool cope corner correct cost could couldn couldnt counseling country couple
course court cover crash crazy credit cried crisis cross cry crying curious current currently cut cutting dad daily
damage dark date dating daughter day days de dead deal dealing dealt death debt decent decided decision definitely
degree denied department depressed depression deserve desperate despite details developed diagnosed diagnosis did didn
didnt die died difference different difficult direction directly disability disease disorder divorce do doc doctor
doctors does doesn doesnt dog dogs doing don done dont door doubt down dream drink drinking drinks drive driving drop
dropped drunk due dumb during duty dying each earlier early easier easily easy eat eating edge education effect
effects effort either else email emergency emotional emotionally emotions employment empty end ended ending energy
enjoy enough entire environment especially etc even evening event events eventually ever every everyday everyone
everything evidence ex exactly exam example exams except excited exercise exhausted exist expect expected experience
experienced experiences explain explained extra extreme extremely eye eyes face facing fact fail failed failure fair
fairly fake fall falling false families family far fast fat father fault fear feel feeling feelings feels fees feet
fell fellow felt female few field fight fighting figure figured file fill filled final finally financial find finding
fine finish finished fire fired first fit five fix flight floor focus folks follow following food foot for force
forced forever forget form former forward found four free friend friends from front full fully fun function funny
further future gained game gave general genuinely get gets getting girl girlfriend girls give given gives giving go
goal goes going gone gonna good got gotten government grade graduate grateful great greatly grew ground group groups
growing guess guilt guilty guy guys habits had half hand handle hands happen happened happening happens hard harder
harm has hasnt hate hated have haven havent having he head heal health healthy hear heard hearing heart heavy held
hello help helped helpful helping helps her here heres herself hes hey hi high higher him himself his history hit hmm
ho hold holding hole home homeless honest honestly hopefully hoping horrible hospital hostel hot hour hours house how
huge human hurt hurting hurts husband id idea ideas if ill illness im imagine immediately important impossible improve
in incident include including income incredibly info information injured injuries injury inside instead insurance
intense interest interested interesting internet into involved is isn isnt issue issues it its itself ive job jobs
join joined joining joke judgment jump just keep keeping keeps kept kid kids kind kinda knew know knowing known knows
lack land language large last late lately later law laws lay lbs lead leader leading learn learned learning least
leave leaves leaving led left legal less let lets letter letting level license lie life light like liked likely line
link list listen listening literally little live lived lives living ll loan local location loneliness lonely long
longer look looked looking looks lose losing loss lost lot lots love loved loves loving low lower luck lying mad made
main major make makes making male mam manage managed management many marks marriage married math maths matter maybe me
mean means meant media medical medication medications medicine meditation meds meet meeting member members memories
memory men mental mentally mention mentioned mess message met middle might military mind mine minute minutes miss
missed missing mistake mistakes mock mom moment monday money month months mood more morning mortgage most mostly
mother motivation move moved moving much multiple mummy music must my myself na name names nature nd near nearly
necessary neck need needed needs negative nervous never new news next nice night nightmares nights no nobody non none
nor normal normally not note nothing notice noticed now number numbers obvious obviously of off offer offered office
officer often oh ok okay old older on once one ones online only open opinion opinions opportunity option options or
order other others otherwise our ourselves out outside over overall overcome overwhelmed own paid pain painful panic
papa paper parents part particular partner party passed passing past path pay paying payment peace peers people per
perfect period person personal personally perspective phone physical physically physics pick picture pictures pills
place places plan plane planning plans play playing please plus point points police poor position positive possible
possibly post posted posting posts potential power practice pray pregnant prepared preparing prescribed present
pressure pretty prevent previous primary prior private probably problem problems process professional professor
profile program progress proof proper properly property proud provide provided psychiatrist public pull pulled purpose
push pushed put putting question questions quick quickly quit quite ran random range rant rate rather re reach reached
reaction read reading ready real reality realize realized really reason reasons receive received recent recently
record records recovery reddit refuse refused regarding regardless regret regular rejected relate related relationship
relationships released remain remember rent report research resources respect respond response rest result results
retirement return returned ride right rights risk road room roommate round rules run running sad safe safety said
salary same save saved savings saw say saying says scared scary schedule schizophrenia school schools score se second
security see seeing seek seeking seem seemed seems seen self semester send senior sense sent separate series serious
seriously served service services session set several severe shame share shared sharing she shes shift shooting short
shot should shouldnt show showed showing shows shut sick side sign significant signs similar simply since single sir
sister sisters sit site sitting situation situations six sleep sleeping slow slowly small smart so sober social
society solution solve some somebody somehow someone something sometimes somewhat somewhere son soon sorry sort sound
sounds space span speak speaking special specific speech spend spending spent split spoke spouse st stable staff stand
standing start started starting starts state statement stay stayed staying step still stomach stop stopped store
stories story straight strange strength stress stressed strong struggle struggled struggling stuck student students
studies study studying stuff stupid style subject successful such sucks suddenly suffer suffering suggest suggestions
super support suppose supposed sure surgery survived syllabus symptoms system take taken takes taking talk talked
talking talks taught tax teach teacher teachers teaching team tears tell telling tells tend term terms terrible
terrified test tests text th than thank thanks that thats the their them themselves then therapist therapy there
theres these they theyre thing things think thinking thinks this those though thought thoughts thread three threw
through throughout till time times tips tired title to today together told tomorrow tonight too took top topic total
totally touch tough towards town toxic track training trauma traumatic travel treat treated treatment tried trigger
triggers trouble true truly trust truth try trying turn turned twice two type ugly unable uncomfortable under
understand understanding uniform unit unless until up upon upset url us use used useless using usually value various
ve vent very veteran victim video videos view violence visit voice vote wait waiting wake walk walked walking wall
wanna want wanted wanting wants warden was wasn wasnt waste watch watching water way ways we weak wear wearing week
weekend weeks weight weird welcome well went were werent weve what whatever whats when whenever where whether which
while who whole whom why wife willing win wish with within without woke woman women won wonder wonderful wondering
wont word words work worked working works world worried worry worse worst worth would wouldn wouldnt wounds wow write
writing written wrong wrote ya yeah year years yes yesterday yet you younger your youre yourself yrs zero
"""
_HINGLISH: Final = """
aaj aap aapka aapke aapki aapko aaya aayi ab abhi accha acha achha agar aisa aise aisi akela akele akeli andar apna
apne apni are arre aur baad baaki baat baatein bachpan bahar bahut bas bata batao bataya bhai bhaiya bhej bhi bhot
bilkul bohot bol bola boli bolta bolte bura buri chahiye chahta chahti chal chalo chhod chup dar darr dekh dekha dekho
dene didi dil din diya do dono dost dosto doston dusra dusre ek fir galat gaya gaye gayi ghar gussa haan hai hain
haina ham hamara hamesha han hi ho hoga hogi hona hoon hota hote hoti hu hua hui hum humko hun idhar is iska iske isko
isne itna itni jab jaisa jaise jaldi jana jao jata jati jee ji jo kaam kab kabhi kafi kaha kahan kahi kaisa kaise kal
kam kar kara karna karne karo karta karte karti karu kaun kaunsa ke keh kehna kehta kehte kehti kha khana khatam khud
khush ki kis kisi kisko kitna kitni kiya ko koi kuch kya kyu kyun kyunki ladka ladki lag laga lagi lagta lagte lagti
le lekar lekin log logo logon ma maa mai main mann mat matlab mein mera mere meri mila milta mujhe mujhko mujhse mummy
na naa naam nahi nahin nai naya nayi ne neend nhi paas padh padhai padhna papa par pareshan pata pe pehle phir phone
pura purana puri pyar raat raha rahe rahi rehna rehta rona roya roz saal saare saath sab sabko sabse sach sahi sakta
sakte sakti samajh se sirf so sochta sochti sona suno ta tab tak tension tera tere teri tha the theek thi thik thoda
thodi to toh tu tum tumhara tumhare tumko udhar un unka unke unki unko us uska uske uski usko usne wahan wahi wala
wale wali waqt wo woh ya yaad yaar yah yahan yahi ye yeh zaroor zindagi zyada
"""
_ALMOST_NAMES: Final = """
rn soch sochna circle trick happy lucky simple deep young rich white black baby sunny lovely hope joy faith grace will may man
abh anay any aray ary axha been bhala bhol bht bin bina boot but cant chawal data dharm harsh hian hin hns ish jaha
jar jara jh kahn khatoon kin lil mandir manic mari marry masoom mazeed milna mri mry pant parchi rahe ran ready rekh
rhae rhe rich rid rkhi sahib sarkar seek seem sha sher sick siwa skin smart sr sweet tareeqa valid vella wali warm
ways well win wli zahir zaida zra
"""
_HINDI: Final = """
रहे सरकार मंदिर मन्दिर मंदीर धर्म वाली दलाल सर कहां कहाँ बिना रानी कहना शेर रूप अन्य कदम हजार हज़ार शुभ मासूम विश्व
अधिकारी ताकि ताकी रन धारा धार धर मालिक खाना भला जरा ज़रा ज़हर जहर शान एकता पुजारी ईश्वर हृदय रखी निजी शौर्य सलाम मिलना
सीमा अनुभव बनती प्रसाद आचार्य संदेश कमाल आदि प्रधान चाय सारा इश्क इश्क़ सूर्य पूर्ण दौड़ा दौड़ काले तलवार आदर्श गुप्त
सम्राट संगीत साहिब साहिबा आमीन दोषी अंतर प्रिय जैन निर्वाण निगम हीं ज़मीर जमीर स्मार्ट चरण कमल उम्र एक्ट कामना दर्शन
वीं अमीर छवि चाँदनी चांदनी मंडल वीरता मरी सैम चढ़ चढ़ा चढ पात्र पत्र पुराना संकेत प्रथम सवार सहन सहना सहा तरीका भागता
भगाता चित्र जहा जाहा शोभा सदी मथुरा हर्ष मांस स्वर भूमिका कलर मुर्दा बूटा बाबू हँस हंस कमान साड़ी क्षमा पावर पलक राणी
धन्य नदी प्रणाली संयम बहाल रीत दूत कमरा राजी नायक सैर वारिस छाया रण सिक्का समर श्रेय समीक्षा खरे स्वप्न वाणी दाता
काव्य रचना उन्नति किन उद्यान सिवा पर्ची समानता बहता बहती अंजान कांट दावे नित्य लीन सौदा बहला शरण नियति हानि चावल विन
हड्डी शरिया शह डाटा वार्ड वेद भव्य अभिलाषा परिधि मूंड दिव्य तनिक पालक धरा तराना सिम स्वर्ण खन आजम जगदीश स्मृति
"""
ORDINARY: Final = frozenset(f"{_ENGLISH} {_HINGLISH} {_ALMOST_NAMES}".split())
ORDINARY_HINDI: Final = frozenset(_HINDI.split())
CAPITALISED: Final = frozenset(
    """
    i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december english hindi urdu hinglish maths math mathematics physics chemistry biology
    history economics python java india indian indians bharat hindu muslim sikh christian islam ai bestie english god
    allah bhagwan jee neet upsc gate cat clat cuet gre ielts toefl cbse icse nda ssc phd mba bsc msc btech mtech bba bca
    mbbs cgpa gpa sgpa hod ta pg ug lgbtq lgbt gay tv pc ok omg lol asap idk tbh btw ngl imo fomo wifi whatsapp instagram
    insta facebook youtube telegram snapchat reddit netflix google diwali holi eid ramzan ramadan christmas puja navratri
    onam pongal covid corona ptsd ocd adhd phq gad sc st obc ews viva lab labs dm dms gf bf bff mom dad mummy papa ma
    sir maam mam madam
    """.split()
)
"""What may begin with a capital inside a sentence and names nobody."""
