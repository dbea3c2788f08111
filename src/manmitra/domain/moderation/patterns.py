"""What takes more than a word: threats, hate by what is said of a group, being told to die, and whom it is aimed at."""

import re
from typing import Any, Final

from manmitra.domain.crisis.rule import compiled, sounding

GROUP_EN: Final = (
    r"(?:muslims?|hindus?|christians?|sikhs?|jews?|dalits?|adivasis?|brahmins?|kashmiris?|biharis?|gays?|lesbians?|trans(?:genders?| people)?|lgbtq?|"
    r"homosexuals?|women|girls|feminists?|blacks?|africans?|pakistanis?|bangladeshis?|rohingyas?|immigrants?|refugees|reservation (?:students|people)|"
    r"sc st|quota (?:students|people)|disabled(?: people)?|north ?east(?:erns?|ern people)?)"
)
GROUP_HEARD: Final = (
    r"(?:musalman|musalmano|musalmanon|muslim|muslimon|hindu|hinduon|isai|isaiyon|sikh|sikhon|dalit|daliton|adivasi|adivasiyon|brahman|brahmano|kashmiri|kashmiriyon|bihari|bihariyon|"
    r"pakistani|pakistaniyon|bangladeshi|rohingya|aurton|auraton|ladkiyon|ladkiyan|kafir|kafiron|qadiani|shia|sunni|samlaingik)"
)
YOU_EN: Final = r"(?:you|u|ya|him|her|them|your (?:family|mother|mom|sister)|ur (?:family|mom|sister))"

THREATS: Final[dict[str, Any]] = {
    "threat.en_kill": compiled(
        rf"(?:i|we) (?:will|ll|are going to|am going to|m going to|am gonna|m gonna|gonna|swear ill|want to|wanna)(?: fucking| really)? (?:kill|murder|stab|shoot|beat|rape|hurt|destroy|burn|slap|smash|behead|lynch|hunt) {YOU_EN}"
    ),
    "threat.en_ill": compiled(
        rf"(?:ill|imma|ima|gonna|finna)(?: fucking)? (?:kill|murder|stab|shoot|beat|rape|hurt|burn|smash|slap|slit|break|choke) {YOU_EN}(?: .{{0,20}})?"
    ),
    "threat.en_dead": compiled(
        r"(?:you are|youre|ur|you re) (?:dead|dead meat|going to die|gonna die|finished)|watch your back|i know where (?:you|u) live|you will (?:regret|pay for) this|you deserve to (?:be raped|be beaten|die)"
    ),
    "threat.heard_kill": sounding(
        r"(?:tujhe|tujhko|tumhe|tumko|usko|use|inko|unko|isko|tum logon ko|aap ko|teri gardan|tera gala|tujhy|tuje|tumhein) ..3 (?:maar|mar|kaat|jala|peet|thok|goli maar|uda|zinda gaad|tod|katl kar|qatal kar) (?:dunga|dungi|denge|dalunga|dalenge|dunga main|doonga|dun ga|deni hai|dena chahiye|do|dalo)"
    ),
    "threat.heard_see": sounding(
        r"(?:dekh lunga|dekh lenge|chhodunga nahi|chodunga nahi|nahi chhodunga|jaan se maar|zinda nahi chhod|haath pair tod|hath pair tor|taang tod|muh tod|moonh tor|rape kar|balatkar kar) (?:tujhe|tumhe|tujhko|dunga|denge|dun ga|dungi|deta|dete)"
    ),
    "threat.heard_shoot": sounding(
        r"(?:goli maaro|goli mar do|goli maro|goli maar deni chahiye|phansi do|phansi pe latka|phansi par latka|jala do|zinda jala|kaat do|kaat dalo|maar dalo|maar do|mar dalo|thok do|bomb se uda|uda do) (?:saalo|salon|salo|sale|in|inko|unko|isko|ko|sab|sabko)"
    ),
    "threat.heard_them": sounding(
        r"(?:inko|unko|isko|usko|in sab|in sabko|in logon ko|saalo ko|salon ko|kutto ko|gaddaro ko|haramiyo ko) ..3 (?:goli maaro|goli mar do|goli maro|goli maar|phansi do|phansi|jala do|kaat do|kaat dalo|maar dalo|maar do|thok do|latka do|nanga kar|joote maaro|jute maro)"
    ),
}
HATE: Final[dict[str, Any]] = {
    "hate.en_should": compiled(
        rf"(?:all |these |those |every |the )?{GROUP_EN} (?:should|must|need to|deserve to|have to|ought to)(?: all)? (?:be (?:killed|shot|hanged|banned|thrown out|kicked out|deported|burnt|burned|raped|beaten|wiped out|exterminated|gassed)|die|leave|burn|go back|get out)"
    ),
    "hate.en_are": compiled(
        rf"(?:all |these |those |you |fucking |dirty ){GROUP_EN} (?:are|r)(?: all| just| nothing but| such)*(?: a| the)? (?:dirty|filthy|animals?|dogs?|pigs?|vermin|rats?|cockroach(?:es)?|parasites?|terrorists?|trash|scum|disease|subhumans?|inferior|disgusting|criminals?|rapists?|sick|mentally ill|thieves|evil)"
    ),
    "hate.en_low": compiled(
        rf"{GROUP_EN}(?: (?:students?|people|boys|girls|men|women|folks?|community|caste))? (?:are|r|is)(?: all| just| nothing but| only| such| really| the)*(?: dirty| filthy| lazy| quota| reservation| lower| uncivili[sz]ed)* (?:trash|scum|vermin|filth|animals|cockroach(?:es)?|parasites?|subhumans?|untouchables?|beggars|inferior|impure|terrorists)"
    ),
    "hate.en_kill": compiled(
        rf"(?:kill|hang|shoot|gas|burn|exterminate|wipe out|get rid of|deport|lynch|ban|hate|fuck)(?: all| these| those| the| every)* {GROUP_EN}"
    ),
    "hate.en_back": compiled(
        r"go back to (?:pakistan|bangladesh|africa|china|nepal|bihar|your (?:village|country|jungle)|where you (?:came|come) from)"
    ),
    "hate.en_caste": compiled(
        r"(?:you|u|these|those|all)(?: \w+){0,3} (?:quota|reservation|low ?caste|lower caste)(?: \w+){0,2} (?:do not deserve|dont deserve|should not|have no brain|trash|beggars|scum|are stupid|stole|are thieves)|dirty caste|low caste (?:scum|trash|people are)"
    ),
    "hate.heard_group": sounding(
        rf"{GROUP_HEARD} ..3 (?:kutte|suar|haramkhor|harami|gaddar|aatankwadi|atankwadi|jihadi|ghatiya|gande|kameene|randi|chor|maar do|maar dalo|kaat do|bhaga do|bhagao|nikalo|nikal do|goli maaro|jala do|khatam karo|khatam kar do|band karo|ki aulad)"
    ),
    "hate.heard_before": sounding(
        rf"(?:kutte|suar|haramkhor|harami|gaddar|aatankwadi|atankwadi|jihadi|ghatiya|gande|kameene|maaro|bhagao) (?:hai |hote hain |hain |ye |yeh |sare |saare |sab )?{GROUP_HEARD}"
    ),
    "hate.heard_back": sounding(
        r"(?:pakistan|bangladesh|bihar|nepal|china|jungle) (?:chala ja|chale jao|chali ja|bhag ja|bhaag jao|jao|ja|bhej do|wapas ja|wapas jao)"
    ),
    "hate.heard_quota": sounding(
        r"(?:quota|reservation|aarakshan) ..3 (?:bhikhari|bhikari|kutte|chutiye|gadhe|neech|nikamme|se aaya hai|wale chutiye|khor)"
    ),
}
SELF_HARM: Final[dict[str, Any]] = {
    "self_harm.en": compiled(
        r"(?:go |just |please |pls |you should |u should |why dont you |why dont u |why not |do us a favor and |do everyone a favour and )+(?:kill (?:yourself|urself|your self)|kys|end (?:it|yourself|your life)|die|hang yourself|hang urself|jump off .{0,20}|cut yourself|slit your wrists?|disappear forever)"
        r"|kill (?:yourself|urself|ur self)|kys|drink bleach|neck yourself|nobody would miss (?:you|u)|no one would miss (?:you|u)|(?:the )?world (?:would be|is) better without (?:you|u)|hope (?:you|u) (?:die|kill yourself|get cancer|rot)|(?:you|u) should(?: just)? (?:die|be dead|not exist)|you deserve to die|go die"
    ),
    "self_harm.heard": sounding(
        r"(?:jaa|ja|jao|jake|jaake|ja ke|ja kar|jakar) ..3 (?:mar|mar ja|mar jao|doob mar|doob maro|phansi laga|phansi laga le|khudkushi kar|khudkushi kar le|suicide kar|suicide kar le|zeher kha le|zehar kha lo|kood ja)"
        r"|(?:mar kyun nahi jata|mar kyu nahi jata|mar kyun nahi jati|mar kyon nahi jaate|mar kyu nahi jate|tu mar ja|tum mar jao|tu mar jaye|mar ja tu|mar ja kutte|mar jao tum|suicide kar le tu|suicide karle tu|khudkushi kar le tu|tu phansi laga le|tujhe mar jana chahiye|tumhe mar jana chahiye|tujhe jeene ka haq nahi|tum jaise ko jeene ka haq nahi)"
    ),
}
"""Told to somebody else. Their author is not the one in danger; who reads it may be."""

_YOU: Final = (
    r"you|your|youre|yours|u|ur|ure|ya|yall|yourself|urself|user|tu|tum|tumhara|tumhari|tumhare|tumko|tumhe|tumhein|tera|teri|tere|tery|tujhe|tujhko|tuje|tjhe|tujhy|aap|ap|apki|aapki|aapka|"
    r"abe|abey|oye|oyee|saale|saala|sali|beta|chal|be|तु|तुम|तेरा|तेरि|तेरे|तुझे|तुझको|तुमहारा|तुमहारि|तुमहारे|तुमको|आप|आपको|आपकि|अबे|साले|सालि|बे|"
    r"تو|تم|تیرا|تیری|تجہی|تمہارا|تمہاری|تمہیں|اپ|ابی|سالی"
)
_THEY: Final = (
    r"he|hes|his|she|shes|her|him|they|theyre|them|this guy|this girl|that guy|that girl|uska|uski|usko|iska|iski|isko|unki|inki|inko|unko|ye|yeh|wo|woh|"
    r"उसकि|उसका|उसको|इसका|इसकि|इसको|इनको|उनको|ये|यह|वो|वह|इस|उस|اسکا|اسکی|اسکو|ان|یہ|وہ"
)
AT_YOU: Final = re.compile(rf"(?<![^ ])(?:{_YOU})(?![^ ])")
AT_PERSON: Final = re.compile(rf"(?<![^ ])(?:{_YOU}|{_THEY})(?![^ ])")
AT_GROUP: Final = re.compile(
    rf"(?<![^ ])(?:{GROUP_EN}|these people|those people|people like (?:you|them)|you people|logo|logon|log|लोग|लोगो|قوم|لوگ)(?![^ ])"
)

TOLD: Final = compiled(
    r"(?:he|she|they|people|someone|somebody|everyone|seniors?|my \w+|classmates?|the (?:boys|girls|warden|teacher)|roommates?)(?: \w+){0,3} (?:call|calls|called|calling|say|says|said|shouted|wrote|texted|told me|keeps? calling|kept calling|abused|insulted|bullied)(?: \w+){0,3}(?: me| us| my \w+| her| him| that i)?"
    r"|(?:i was|im being|i am|i get|got|being|been|was)(?: \w+){0,2} (?:called|abused|bullied|teased|harassed|trolled|body ?shamed|slut ?shamed)"
    r"|call(?:ed|ing|s)? me|calls us|told me to|telling me to|yell(?:ed|s|ing)? at me|stop (?:calling|saying|using)|do(?: not|nt) (?:call|say|use)|the word|slurs?|not (?:ok|okay) to (?:say|call)|why do people (?:say|call)|means?|is a slur|hate speech|(?:wrong|unfair|untrue|hurtful|hurts) (?:to (?:say|hear|read|call)|that|when)|(?:i am|im) (?:told|tired of hearing) that"
)
TOLD_HEARD: Final = sounding(
    r"(?:usne|unhone|usne mujhe|mujhe|mujhko|mujhey|humein|hume|hamko|humko|meri behen ko|mere dost ko|mere bhai ko|log|ladke|seniors|senior|papa|mummy|teacher|sir|madam|warden|classmates|sab) ..3 (?:kehta|kehti|kehte|kaha|bola|boli|bolta|bolte|bolti|bulata|bulate|bulaya|chidhate|chidate|gaali|gali|gaaliyan|galiyan|likha|likhte)"
)
OWN: Final = compiled(
    r"(?:i am|im|i m|we are|were|as|being|proud|myself|i feel like|i feel|feel like|am i|i was|makes me feel|make me feel|i look|call myself|i hate being|i hate how|thinking i am|i must be|i know i am|i know im|i have been|ive been|my own)(?: such| so| a| an| the| like| really| just| very| too| always| being| one| total| completely| pretty| kind of| kinda| this| that){0,4}"
)
"""Right in front of a word: then it is said of oneself. Somebody who calls themselves worthless needs no moderator."""
OWN_HEARD: Final = sounding(
    r"(?:main|mai|mein|me|hum|khud|khudko|apne aap|mujhe lagta|mujhe lagta hai main|kya main|lagta hai main)(?: ek| bahut| bohot| bilkul| itna| itni| kitna| kitni| hi| bhi| to| toh| kya| ko){0,3}"
)
