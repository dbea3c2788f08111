"""Whose hand, whose drawer, whose words: what shows that a finding is about somebody else, in every script."""

from typing import Final

from manmitra.domain.crisis.rule import compiled

PEOPLE: Final = (
    r"friend|friends|bestie|bff|dost|saheli|sathi|saathi|behe?n|bahan|didi|baji|aapi|appi|bhai|bhaiya|roommate|roomie|cousin|junior|senior|classmate|batchmate|hum ?jama+t|ham ?jama+t|ladk[aie]|lark[aie]|beti|bete|bhabhi|khala|mangetar|us|kisi|"
    r"दोस्त|सहेली|साथी|बहन|दीदी|भाई|भैया|रूममेट|कजिन|जूनियर|सहपाठी|लड़की|लड़के|लड़का|बेटी|बेटे|भाभी|उस|किसी|دوست|سہیلی|ساتھی|بہن|باجی|آپی|بھائی|روم میٹ|کزن|جونیئر|ہم جماعت|لڑکی|لڑکے|لڑکا|بیٹی|بیٹے|بھابھی|خالہ|منگیتر|کسی"
)
# A means or a note that lies among another's things, and what another one's hand will do.
ANOTHERS: Final = compiled(
    r"(?:found|saw|noticed|discovered|caught|find|seen)(?: [^ ]+){0,6} (?:(?:my )?(?:friend|brother|sister|roommate|roomie|cousin|classmate|batchmate|son|daughter|boyfriend|girlfriend|junior|senior|flatmate|student|mother|father|mom|dad|mum)s|his|her|their) (?:[^ ]+ )?(?:bags?|pillows?|drawers?|rooms?|notebooks?|diary|phones?|cupboards?|desks?|laptops?|beds?|arms?|wrists?|hands?|thighs?|search history|backpack|copy|table)|"
    rf"(?:{PEOPLE}) ?(?:ke|ki|के|की|کے|کی) (?:[^ ]+ )?(?:copy|diary|bag|drawer|phone|kamre|room|almari|notebook|mobile|register|takiye|कॉपी|डायरी|बैग|फोन|कमरे|अलमारी|तकिये|کاپی|ڈائری|بیگ|فون|کمرے|الماری|تکیے) (?:me|mein|mai|se|ke neeche|में|से|के नीचे|میں|سے|کے نیچے)|"
    r"(?<!. )(?:mer[aie] |meri |ek |मेरी |मेरा |एक |میری |میرا |ایک )?(?:cousin|roommate|roomie|junior|senior|saheli|bestie|behe?n|bahan|didi|baji|classmate|कजिन|रूममेट|जूनियर|सहेली|बहन|दीदी|کزن|روم میٹ|جونیئر|سہیلی|بہن|باجی) (?:[^ ]+ ){0,2}(?:khud ko|apne aap ko|खुद को|अपने आप को|خود کو|اپنے آپ کو) (?:[^ ]+ ){0,4}(?:kart[aie]|let[ai]|mart[ai]|rah[aie]|करत[ािी]|लेत[ािी]|रह[ािी]|کرت[ای]|لیت[ای]|رہ[ای]) (?:hai|h|hain|thi|tha|है|थी|था|ہے|تھی|تھا)|"
    rf"(?:{PEOPLE}) ?(?:ke|ki|के|की|کے|کی) (?:[^ ]+ )?(?:haath\w*|hath\w*|kalai\w*|bazu\w*|baazu\w*|ba[aj]+u|jaangh|wrists?|arms?|हाथ|हाथों|कलाई|कलाइयों|बाजू|बाजु|जांघ|ہاتھ|ہاتھوں|کلائی|بازو)|"
    r"(?:junior|roommate|saheli|bhai|dost|behe?n|bahan|cousin|papa|abbu|mummy|ammi|didi|roomie|bestie|जूनियर|रूममेट|सहेली|भाई|दोस्त|बहन|पापा|मम्मी|दीदी|جونیئر|روم میٹ|سہیلی|بھائی|دوست|بہن|ابو|امی|باجی|کزن) (?:(?!main|mai|maine|mujhe|mera|meri|मैं|मैने|मैंने|मुझे|میں|مجھے)[^ ]+ ){0,4}(?:chh?o[rd]|likh|rakh|kharid|khareed|mangwa|chh?upa|छोड़|लिख|रख|खरीद|मंगवा|छुपा|چھوڑ|لکھ|رکھ|خرید|منگوا|چھپا) (?:ke |kar |kr |के |कर |کے |کر )?(?:gay[ai]|la+y[aei]|chal[ai] gay[ai]|गया|गयि|गइ|लाया|लायि|लाइ|लाये|گیا|گیی|لایا|لایی|لای) (?:hai|h|hain|tha|thi|है|था|थी|ہے|تھا|تھی)|"
    r"(?:junior|roommate|saheli|behe?n|bahan|cousin|didi|chacha|papa|abbu|mummy|ammi|ladk[ai]|lark[ai]|padosi|roomie|bestie|baji|bhai jaan|hum ?jama+t|जूनियर|रूममेट|सहेली|बहन|दीदी|चाचा|पापा|मम्मी|लड़की|लड़का|جونیئر|روم میٹ|سہیلی|باجی|بہن|ہم جماعت|چچا|ابو|امی|لڑکی|لڑکا) (?:[^ ]+ ){0,4}(?:jama|ikatth?[aie]|chh?upa|collect|lekar|leke|le kar|जमा|इकट्ठ[^ ]*|छुपा|लेकर|جمع|اکٹھ[^ ]*|چھپا|لے کر) (?:kar |ke |कर |کر )?(?:rah[aie]|rakh[aie]|baith[aei]|leti|leta|रहा|रही|रहे|रखी|रखा|बैठे|बैठा|बैठी|رہا|رہی|رہے|رکھی|رکھا|بیٹھے|بیٹھا|بیٹھی) (?:hai|hain|h|thi|tha|है|हैं|थी|था|ہے|ہیں|تھی|تھا)|"
    r"(?:nabz|nas|nass|haath|hath|kalai|नस|हाथ|कलाई|نبض|نس|ہاتھ|کلائی) (?:kaat|kat|काट|کاٹ) (?:le ?g[ai]|lega|legi|लेगा|लेगी|لے گا|لے گی|لے گی)|(?:kood|kud|कूद|کود) (?:(?:na|न|نہ) (?:jaye|jae|जाए|जाये|جائے)|ja(?:yeg[ai]|eg[ai])|जाएगा|जाएगी|جائے گا|جائے گی)|"
    r"(?:meri|mera|mere|meray|ek|मेरी|मेरा|मेरे|एक|میری|میرا|میرے|ایک) (?:roommate|room mate|dost|saheli|behe?n|b[ae]han|bhai|cousin|junior|friend|classmate|रूममेट|दोस्त|सहेली|बहन|भाई|روم میٹ|دوست|سہیلی|بہن|بھائی) (?:[^ ]+ ){0,6}(?:band|बंद|بند|baith[ai]|बैठी|बैठा|بیٹھی|بیٹھا) (?:hai|है|ہے)"
)
# Of elders one says it in the present: "they always say".
ELDERS: Final = compiled(
    r"(?:papa|abbu|abba|bhai jaa?n|baji|khala|khalu|ustad|mummy|ammi|maa|chacha|mama|pati|shohar|biwi|pitaji|dada|nana|uncle|aunty|पापा|मम्मी|मां|चाचा|मामा|पति|दादा|नाना|ابو|ابا|بھائی جان|باجی|خالہ|خالو|استاد|امی|ماں|چچا|ماموں|شوہر|دادا|نانا)(?: [^ ]+){0,12}"
)
SAY: Final = compiled(
    r"(?:bole|bolin|boleen|boli)(?: (?:ki|ke))?|(?:बोले|बोलि|बोली)(?: कि)?|(?:بولے|بولیں)(?: کہ)?|(?:bolt|keht|kaht)[aie] (?:hai|hain|h)(?: (?:ki|ke))?|(?:keh|bol) rahe (?:hai|hain)(?: (?:ki|ke))?|(?:बोलते|बोलती|कहते|कहती) (?:है|हैं)(?: कि)?|(?:بولتے|بولتی|کہتے|کہتی) (?:ہے|ہیں)(?: کہ)?"
)
# Hands that are another's do not hurt oneself.
BY_ANOTHER: Final = compiled(
    r"(?:dad|father|papa|mom|mother|mummy|brother|uncle|husband|boyfriend|bf|ex|he|she|they|senior|seniors|stepdad|stepfather|stepmother|teacher|warden|cousin|aunt|girlfriend) (?:\w+ ){0,3}(?:smash|bang|hit|slam|beat|burn|burnt|slapp?|punch|kick|twist|cut|scratch|bit|pull|stab)(?:s|es|ed|ing)? my (?:\w+ )?(?:head|face|arms?|hands?|legs?|wrists?|hair|body|back|thighs?|knuckles|neck|stomach)|"
    r"(?:they|he|she|dad|papa|brother|uncle|husband|seniors?) (?:\w+ ){0,9}(?:burn|burns|burnt|bury) me (?:with|alive)"
)
# What they have done was told just before, and nobody says "I" of what follows.
HAS_DONE: Final = compiled(
    rf"(?:{PEOPLE}) (?:ne|nay|ने|نے)(?: [^ ]+){{0,6}} (?:kaat|kat|kha|khaa|pi|pee|nigal|laga|latak|koshish|likh|likha|काट|खा|पी|निगल|लगा|लटक|कोशिश|लिख|लिखा|کاٹ|کھا|پی|نگل|لگا|لٹک|کوشش|لکھ|لکھا)(?: [^ ]+){{0,4}}"
)
# A door that somebody shut behind themselves, a vein that somebody cut: nobody's violence to the one who writes.
OWN_HAND: Final = compiled(
    r"(?:darwaza|darwaja|door|kamra|दरवाज़ा|दरवाजा|कमरा|دروازہ|کمرہ) (?:[^ ]+ )?(?:nahi|nahin|nhi|नहीं|नही|نہیں) (?:khol|खोल|کھول) (?:rah[aie]|रहा|रही|रहे|رہا|رہی|رہے)(?: .*)?|(?:darwaza|darwaja|door|दरवाज़ा|दरवाजा|دروازہ) (?:band|lock|बंद|बन्द|लॉक|بند|لاک) (?:kar|कर|کر) (?:liya|li|rakha|लिया|रखा|لیا|رکھا) (?:hai|h|tha|है|था|ہے|تھا)(?: .*)?|(?:darwaza|darwaja|door|दरवाज़ा|दरवाजा|دروازہ) (?:band|lock|बंद|लॉक|بند|لاک) (?:kar |कर |کر )?(?:liya|kiya|लिया|किया|لیا|کیا) (?:aur (?:hum|ham)|padh|parh|so|khelne|gaane|और हम|पढ़|सो|اور ہم|پڑھ|سو)(?:[^ ]*)(?: .*)?|"
    rf"(?:{PEOPLE}) (?:[^ ]+ ){{0,2}}(?:kamre|room|bathroom|कमरे|बाथरूम|کمرے|باتھ روم) (?:mein|me|में|میں) (?:band|बंद|بند) (?:hai|h|है|ہے)(?: .*)?|"
    r"(?:nas|nass|nabz|kalai|kalaai|नस|कलाई|نس|نبض|کلائی) (?:kaat|kat|काट|کاٹ) (?:li|le|lega|legi|liya|ली|ले|लेगा|लेगी|لی|لے)(?: .*)?|(?:apni|अपनी|اپنی) (?:jaan|जान|جان) (?:le|de|ले|दे|لے|دے)(?: .*)?"
)
# Others will not leave one alive.
NOT_LEFT_ALIVE: Final = compiled(
    r"(?:zinda|jinda|ज़िंदा|जिंदा|زندہ) (?:nahi|nahin|nhi|नहीं|नही|نہیں) (?:chh?o[rd]\w*|छोड़[^ ]*|چھوڑ[^ ]*)(?: .*)?"
)
I_SHUT: Final = compiled(
    r"(?:maine|main ne|मैंने|मैने|میں نے) (?:[^ ]+ ){0,3}(?:darwaza|darwaja|door|kundi|दरवाज़ा|दरवाजा|कुंडी|دروازہ|کنڈی)(?: .*)?"
)
