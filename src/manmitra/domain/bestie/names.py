"""Names that people in India and Pakistan carry, in one Latin spelling each: they are compared by ear, so that other
spellings and other scripts are found too. Written for this purpose, by hand; no list of names is complete, and none
here is anybody's.
"""

from typing import Final

_WOMEN: Final = """
aanya aaradhya aarohi aarti aashi aasiya aastha aayesha abida abha adiba aditi afreen afroza afshan aishwarya aiza
akanksha akshara alia alina alisha alka amara ambika ameena amna amrita anamika anandi ananya anaya anchal anika anisha
anita anjali anju anjum ankita annapurna annu antara anum anupama anuradha anushka anusha aparna apoorva aqsa archana
areeba arpita arunima asifa asiya asma asmita atiya avani avantika avneet ayat ayesha azra bakhtawar barkha batool beena
bhagyashree bhakti bhanvi bharti bhavana bhavna bhavya bhoomika bhumika bilqis bindu bipasha bisma chaitali chandni
chandrika charu charvi chaya chhavi chitra damini deeksha deepa deepali deepika deepshikha devika devyani dhanya dhara
dhriti dimple disha divya drishti durdana durga ekta erum esha fahmida faiza falguni fareeda farah farhana farheen
farida fariha farzana fatima fehmida fiza fozia gauri gayatri geeta geetanjali geetika ghazala gulnaz gunjan gurleen
gurpreet hafsa hajra hameeda hania hansa harini harleen harpreet harshita harsha haseena heena hema hemlata hemangi hina
hira huma humaira humera indira indrani indu insha iqra iram isha ishani ishita ishrat ismat jagriti jahanara jameela
janhavi janki jasleen jasmeet jasmine jaspreet jaya jayanti jayshree jhanvi juhi jyoti jyotsna kainat kajal kalpana
kamala kamini kamna kanchan kanika kanta kanwal karishma karuna kashish kashvi kaushalya kaveri kavita kavya keerthana
ketaki khadija khushboo khushi kimaya kinza kirti kirthana komal kriti kritika krupa kshama kulsum kumkum kusum laila
lakshmi lalita latika lata lavanya laxmi leela leena lubna madhavi madhu madhubala madhuri madiha maham mahek mahima
mahira mahjabeen mahnoor maimoona maitri malati malavika malika mallika malvika mamta manasi mandira manisha manjari
manjiri manju manjula manjusha manpreet mansi mariam mariya maryam masuma maya mayuri meena meenakshi meenal meera megha
meghana mehak mehar mehnaz mehreen mehrunisa menaka mihika minal mishka misbah mitali moksha monika mona mridula
mrinal mrinalini mrunal mubeena mugdha mumtaz munira muskan nabila nadia nadira nafisa naghma nagma naheed naila naina
najma namita namrata nancy nandini nandita narges nargis nasima nasreen natasha navya nayantara nazia nazneen neelam
neelima neena neeraja neeru neeti neha neharika nehal nidhi nigar nighat niharika niketa nikhat nikita nilima nilofer
nimra nimisha nirmala nirupama nisha nishat nishita nishtha nita nitika nitya nivedita niyati noorjahan nousheen
nupur nusrat nuzhat oviya padma padmini palak pallavi paridhi parineeti parul parveen parvati payal poonam pooja poorna
poornima prabha prachi pragati pragya pranali pranjal prarthana pratibha pratima preeti prerna priti priya priyanka
priyal puja pushpa qudsia raabia rabiya rachana rachna radha radhika rafia rageshwari rahila raima rajani rajeshwari
rajkumari rajni rakhi rakhshanda ramsha rania ranjana ranjita rashida rashmi rashmika rasika razia reema reena reeta
rehana rekha renu renuka reshma rhea richa riddhi rida ridhi ridhima rifat rimsha rina rinki rinku ritika ritu riya
rizwana rohini roma romila roopa roshni rubab rubina ruchi ruchika ruchira rukhsana rukmini rukhsar rupali rupa rupinder
rutuja saadia saba sabiha sabina sabrina sadaf sadhana sadia safia sagarika saher sahiba saima saira sajida sakina
sakshi salma saloni samaira samina samiksha sampada samreen sana sandhya sangeeta sangita sania saniya sanjana
sanjeevani sanjukta sanvi sapna sara sarah sarika sarita saroj saroja saumya savita savitri sayali seema seher shabana
shabnam shagufta shahana shaheen shahida shahnaz shaila shaista shakeela shakuntala shalini shama shambhavi shamim
shanaya sharmila sharmin sharmistha sharvari shashi shazia sheela sheetal sheeba sherin shikha shilpa shilpi shirin
shivangi shivani shobha shobhana shraddha shravani shreya shriya shruti shubhangi shubhra shumaila shweta sidra
simran simrat sindhu sita smita smriti sneha snehal sobia sonal sonali sonam sonia soni soumya srishti srividya sruthi
sudha sudeshna suhana suhani sujata sukanya sukhmani sulekha sulochana sultana sumaira sumaiya suman sumana sumati sumbul
sumitra sunaina sunanda sunita supriya suraiya surabhi surbhi sushila sushma sushmita swara swapna swara swarna swati
tabassum tabinda tahira tahmina tamanna tania tanika tanisha taniya tanmayi tanu tanuja tanvi tanya tanzila tara tarana
tasleem tehmina tejal tejaswini tooba trishna trisha tripti trupti tulika tulsi udita ujjwala uma umaima umme unnati upasana
urmila urmi urooj urvashi urvi usha ushma uzma vaidehi vaishali vaishnavi vandana vani vanita vanshika varsha vasudha
vasundhara vedika veena vibha vibhuti vidhi vidya vijaya vimala vina vineeta vinita vrinda vrushali warda yamini yasmin
yamuna yashika yashoda yukti yuvika zahida zahra zaib zaiba zaina zainab zakia zara zareen zarina zebunisa zeenat zoya
zubaida zubeda zulekha zunaira
"""
_MEN: Final = """
aadil aadi aaditya aakash aamir aaqib aarav aarush aaryan aasif aayan aayush abbas abdul abdullah abhay abheek abhijeet
abhijit abhilash abhimanyu abhinav abhishek abid abrar adarsh adeel adil adit aditya adnan adwait afaq afsar aftab afzal
agastya ahaan ahad ahmed ahsan aijaz aishwary ajay ajit ajmal ajinkya akash akbar akhil akhilesh akhtar akram akshat
akshay alam alamgir alok aman amandeep amanullah amar amarjeet amarnath ameen amir amit amitabh amitesh ammar amol amrit
amjad anand anant anas angad aniket anil anirban anirudh anish anjan ankit ankur ankush anmol anoop ansh anshul anshuman
anubhav anuj anupam anurag anwar apurv aqeel arafat arbaaz archit arham arif arindam arjun arman armaan arnab arnav arpan
arpit arsalan arshad arslan arun arvind arya aryan asad ashar asghar ashish ashok ashraf ashutosh ashwin asif asim aslam
atharva atif atish atul avinash avi avnish ayaan ayaz ayub ayush ayushman azaan azad azam azeem azhar aziz babar badal badri
bahadur bakul balaji balram balwant banti basit bharat bhargav bhaskar bhavesh bhavin bhola bhupendra bhushan bilal binod
bipin biswajit brijesh burhan chaitanya chaman chandan chandra chandresh charan chetan chinmay chintan chirag dabeer daksh daniyal
danish darpan darshan dattatreya daud dawood debasish deepak deepanshu deepesh dev devansh devanand devendra devesh
dhananjay dharam dharmendra dharmesh dhaval dheeraj dhruv dhruva digvijay dilawar dilip dilshad dinesh dipankar divyansh divyanshu
dushyant ehsan ejaz ekansh faheem fahad fahim faisal faizan faiz fakhar farhan farid farooq fasih fawad fayaz fazal feroz
firdous firoz furqan gagan gajendra ganesh gaurang gaurav gautam ghulam gibran girish gopal gopi govind gulshan gulzar guneet
gurdeep gurmeet gurpal gurvinder habib hadi hafeez haider hakim hameed hammad hamza hanif hardik hari harish harjeet
harkirat harman haroon harshad harshal harshit harshvardhan hasan hasnain hassan hemant hemendra himanshu hiren hitesh hridaya
hrithik humayun husain hussain ibrahim idris iftikhar ihsan ijaz ikram ilyas imad imran imtiaz inder indrajit inzamam iqbal
irfan irshad ishaan ishan ishaq ishwar ismail israr ivaan jabbar jafar jagdeep jagdish jagjit jahangir jaidev jaideep
jaikishan jalal jamal jameel jamshed janak jaspal jasbir jaswant javed jawad jayant jayesh jeetendra jibran jignesh
jitender jitendra jivesh joginder junaid kabir kailash kaif kamal kamalesh kamran kanhaiya kapil karan karim kartik karthik
kashif kaushal kaushik kedar keshav ketan khalid khalil khizar khurram khwaja kiaan kirit kishan kishore krishna krish krunal kshitij
kuldeep kulwant kumail kunal kundan kush kushagra lakhan lakshman lakshya lalit lokesh luqman madan madhav madhukar madhur
mahadev mahavir mahendra mahesh mahmood mahir mahtab majid makrand malik mallikarjun manan manas maneesh mangesh manik
manish manjeet manjunath manmohan mannan manoj mansoor maqbool maqsood masood mayank mayur meer mehboob mehmood mehul
mihir milan milind mirza mithilesh mithun moazzam mobeen mohammad mohammed mohan mohd mohit mohsin moiz mridul mubashir
mudassar mudasir mudit mueez muhammad muheet muhsin mujahid mujeeb mujtaba mukesh mukul mukund munawar muneeb muneer murad murali
murtaza musa musharraf mushtaq mustafa mustaqeem muzaffar muzammil nabeel nadeem nadir naeem nagendra nagesh naman nandan
nandkishore narayan narendra naresh nasir naseer nauman naushad navdeep naveed naveen navin navjot nawaz nayan nazim
neelesh neeraj nehal nihal nihar nikhil nilesh nimesh nimish niraj niranjan nirav nirmal nirvaan nisar nishad nishant nishit
nitesh nithin nitin nityanand nizam obaid omair omar omkar omprakash owais palash pankaj parag paramjit paras paresh parikshit
parminder parth partha parvez pavan pawan payam peeyush piyush prabhakar prabhat prabhjot prabir pradeep pradyumn prafulla
prahlad prajwal prakash prakhar pramod pranav pranay pranit prasad prasenjit prashant prashanth prasoon prateek pratham
pratik pratyush praveen pravin prem prince prithvi pritam priyansh priyanshu pulkit puneet purushottam purvesh pushkar qaiser
qamar qasim qayyum rafay rafiq raghav raghavendra raghu raghunath rahat raheel raheem rahim rahman rahul raj rajan rajat rajeev
rajendra rajesh rajinder rajiv rajkumar rajneesh raju rakesh rakshit ramakrishna raman ramesh rameshwar ramiz ranbir randeep
randhir ranjan ranjit ranveer rashid rashad raunak ravi ravindra ravish raza razzaq rehan rehman revant riaz ricky ridhaan
rishab rishabh rishi ritesh ritik ritvik ritwik riyaz rizwan rohan rohil rohit rohtash ronak ronit roopesh roshan rubel
rudra rupesh rushil saad saadat sabir sabyasachi sachin sadiq safdar safwan sagar sahil sai saif saifullah sajid sajjad saket
salim saleem salman samar samarth sameer samir sami sampath samrat sandeep sandesh sanjay sanjeev sanjit sanket santosh sanyam saqib
saquib sarfaraz sarim sarthak sarwar satish satyajit satyam satyendra saud saurabh saurav sayan sayed sayyed shaan shadab shafiq
shafqat shahbaz shaheer shahid shahnawaz shahrukh shahryar shahzad shahzaib shaikh shakeel shakir shamsher shankar shantanu sharad
sharan shariq sharjeel shashank shashikant shaurya shehzad shekhar sheraz shivam shivansh shivendra shivkumar shoaib
shreyas shreyansh shrikant shubh shubham shubhankar shuja shyam siddharth siddhant siddhesh siraj sikandar
sohail soham sohan sohil somesh somnath sonu soumitra sourabh sourav sreekanth srijan srikanth srinivas srinivasan subhash subhadeep
subodh subrata sudeep sudhanshu sudhir sufyan suhail suhas sujal sujay sujeet sukhdev sukhwinder sulaiman sultan sumeet
sumer sumit sunil sunny suraj suresh surjeet surya sushant sushil suyash swapnil syed tabish tahir taimoor taimur talha
talib tanmay tanveer tapan taqi tarek tariq tarun tausif tauseef tejas tejash tejinder tejpal tilak trilok tufail tushar uday udayan
udit ujjwal umair umang umar umesh upendra usama usman utkarsh uttam uzair vaibhav vaishnav varad varun vasant vasim vasu vatsal
vayun ved vedant vedansh veer veerendra venkat venkatesh vicky vidit vidyut vignesh vihaan vijay vijender vikas vikram
vikrant vimal vinay vinayak vineet vineeth vinit vinod vipin vipul viraj virat virendra vishal vishnu vishwa vishwajit
vishwas vivaan vivek viyan wahab wahid wajid wajahat wakeel waleed waqar waqas waris waseem wasim yahya yamin yash yashas yaseen
yashpal yashwant yasir yatin yogendra yogesh yousaf yousuf yunus yusuf yuvaan yuvraj zafar zaheer zahid zahoor zaid zain zakaria
zakir zaki zameer zeeshan zia zohaib zubair zulfiqar zuhaib zorawar
"""
_FAMILIES: Final = """
abbasi acharya adhikari advani afridi agarwal aggarwal agnihotri agrawal ahluwalia ahmad ahuja akhund ali alvi ambani
ambedkar anand anjum ansari apte arora asthana awan ayyar azmi babu bagchi bagwan bahl bajaj bajpai bajwa bakshi balakrishnan
banerjee bansal barman barua basu bedi behera bhagat bhalla bhandari bhardwaj bhargava bhasin bhat bhatia bhatnagar
bhatt bhattacharya bhave bhonsle bhosale bhuyan biswas bohra bokhari borah bose bukhari butt chadha chahal chakraborty
chand chandel chandio chatterjee chaturvedi chaudhary chaudhry chauhan chavan chawla cheema chhabra chopra choudhary
choudhury dalal dalmia dandekar dar dasgupta dash datta dave deol desai deshmukh deshpande devi dewan dhaliwal dhar dhawan
dhillon dhingra dikshit dixit doshi dsouza dubey durrani dutta dwivedi fernandes gaikwad gandhi ganguly garg gehlot ghai
ghosh ghori gill gilani godbole goel goenka gokhale gomes gondal gopalan gowda goyal grewal grover guha gujral gulati
gupta hashmi hegde hooda hyderi iqbal iyengar iyer jadeja jadhav jahan jaiswal jamali janjua jatav jatoi jayaraman jha
jhala jindal joshi kadam kakkar kale kalra kamat kamble kannan kapadia kapoor kapur karnik kashyap katoch katyal kaul
kaur kaushik kazmi khadka khan khanna khandelwal khare khatri khatun khosla khurana kidwai kohli kotak kothari krishnan
krishnamurthy kulkarni kumar kumari kumawat lakhani lal lamba lashkari laskar lodhi lohar lone madan magsi mahajan
mahapatra maheshwari mahto majumdar malhotra malik mallick mandal mangeshkar mankad manjrekar marwah mathur mattoo
maurya meghwal mehra mehrotra mehta memon menon merchant mhatre minhas mir mirza mishra misra mitra modi moghul mohanty
mohite mondal mughal mukherjee munda munjal murthy naidu naik nair nambiar nanda naqvi narang narayanan nayak nayyar negi
nehru niazi nigam nizami noorani oberoi ojha padukone pahwa pal palit panda pandey pandit panicker pant paranjape parekh
parida parikh parmar parveen paswan patel pathak pathan patil patnaik patra pawar pereira phogat pillai pirzada poddar
prabhu pradhan prajapati prasad pujari puri qadri quraishi qureshi rai raina raizada rajput ramachandran raman ramaswamy
rana ranade randhawa rao rastogi rathi rathod rathore ravindran rautela rawal rawat ray reddy rizvi rodrigues roy saha
sahgal sahni sahoo sahu saini saksena samant samanta sandhu sangma sanghvi sanyal sarin sarkar sathe sawant saxena sehgal
sen sengupta seth sethi shah sharma shastri sheikh shekhawat shenoy shergill sherwani shetty shinde shirke shrivastava shroff shukla
siddiqui sidhu sikka singh singhal singhania sinha sisodia sodhi solanki soni sood soren soomro sridhar srinivasan srivastava
subramanian subramaniam sundaram suri swami swaminathan tagore talpur talwar tandon taneja tariq tendulkar thakkar thakur
thapa thapar thomas tiwari tomar tondon toor tripathi trivedi tyagi uddin upadhyay vaidya varghese varma vasudevan vaswani
venkataraman verghese verma vora vyas wadhwa wagle walia wani warsi wason yadav yousafzai zaidi zardari zaveri
ravichandran ramanathan raghavan rajagopal chidambaram muthu murugan selvam senthil kannan anbu tamilselvi kavin karthikeyan
arul deepan dinakar gokul hariharan ilango jegan kathir kumaran logesh mani manikandan nandha pradeesh prabu saravanan
sathish siva sivakumar surendar thamizh vel velu vetri yazhini meenatchi thenmozhi revathi sangeetha sowmya vaishu nithya
pavithra priyadharshini ramya gomathi abirami anitha aswathy athira gopika greeshma lakshmipriya nayana parvathy
sreelakshmi vrindha thomson mathew joseph george abraham jacob philip john peter paul david michael maria mary anna
lalrinawma lalthanmawia zoramthanga tenzin dorje pema tashi lhamo dolma sonam norbu wangchuk stanzin rigzin
gurkirat navneet manmeet satnam lovepreet jagmeet sukhpreet amanpreet ramandeep kiranjot
"""
ALSO_WORDS: Final = frozenset(
    """
    asha khushi kiran shanti noor jaan prem pyar raj jaya vijay amar anand sukh madhur komal sapna kamal chandan akash
    suraj chand tara jyoti roshni pooja puja bhakti shraddha karuna maya man mann dil sagar badal varsha usha sandhya
    nisha rachna kavita geeta sangeet sangeeta prerna pragati pratik prakash mukul lata kusum suman pushpa phool gulshan
    gulzar chaman heera hira moti mani ratan sona sonu soni rani raja rajkumar rajkumari prince sultan malik khan mir
    shah azad aziz habib nawaz naseem nasir shama parveen parvez mehak khushboo muskan tabassum tamanna arman armaan
    iqbal himmat sahil kashish barkha megha bijli ganga jamuna yamuna durga kali ram rama shyam hari om shiv dev devi
    deva guru swami sai mata bharat bharti hind veer vir karan kartik sharad vasant shishir hemant krishna radha sita
    gita vidya bharati shakti siddhi riddhi mukti tripti trupti shuddhi smriti kirti priti preeti niti neeti riti bhavna
    bhavana kalpana archana prarthana vandana sadhana sudha amrit madhu meera disha deep deepak dipak jivan jeevan
    umang ujala uday vikas vinay vivek sanskar samay saransh vishal vimal nirmal komal sundar saral sahas abhay nidhi
    nirbhay vishwas ashish asish aman chetan chetna gagan dhara dharti aarti arti aastha astha nishtha tulsi badri alam
    jahan sahar seher sehar raza riza wafa sana saba shabnam anjali anjum sitara juhi champa chameli kamini mohini
    rohini ishq sanam akhtar fiza hina huma iman insaf zia noori nazar nazia mani bala lal pal dar puri giri das gill
    bose sen ray roy seth sood suri rao khosla mehra lone mali modi bajaj grover singh sunny rose lily daisy grace hope
    faith joy may june april august summer autumn will mark bill jack frank grant chase drew art gene pat rob sue
    penny olive ivy hazel pearl ruby amber crystal angel king bishop baker cook fisher hunter mason page young white
    black brown green rich price wells woods banks fields rivers stone
    kush rishi ritu shashi indu bindu renu reena rina mona mina meena lina sharma raman mohan nita vani mala nila
    mitra bandhu sathi yash jas tej bal jag khuda rab rabb allah hassan faisal wakeel hakim vaidya pandit maulana nayan
    naina akshay akshat akshar atharva arjun bhima lakshya manzil rahat sukoon ada adaa anmol anokhi badal barish
    imran yaar sakhi didi amma abba appa anna akka bhai raju chintu munna guddu pinky sweety baby bobby dolly honey
    lovely princess simple dimple happy lucky vicky goldy
    sami saad salim tanu manu anu renu veena bina
    """.split()
)
"""Names that are words as well: taken for names when they are written with a capital, or introduced."""
NAMES: Final = frozenset(f"{_WOMEN} {_MEN} {_FAMILIES}".split())
ALL_NAMES: Final = NAMES | ALSO_WORDS
