"""Hindi and Urdu as they are spoken, written in Latin letters; each word is heard in every spelling and all three scripts."""

from typing import Final

SLURS: Final = """
mulla, mulle, mullo, mullah ki aulad, hijre, sullah, chuhra, chuhre, hijra hai, hijra ho, tum hijre, ye hijra, hijre ki,
katua, katue, katuwa, katwa, katve, mullon, bhimta, bhimte, bhimto, chamar, chamaar, chamari, bhangi, chura jaat,
chinki, kalua, kallu, hijre, hijde, hijdo, chakka, chhakka, chhakke, meetha launda, jihadi, jihadan, jehadi,
porki, porkistani, malaun, randia, kaafir kutta, khalistani kutta, napunsak, namard, naamard, bihari gawar, madrasi kaala, kala kalota,
jaat ka neecha, neech jaat, neechi jaat, choti jaat, achhut, bhikhari jaat, aatankwadi kaum, gaddar kaum
"""
STRONG: Final = """
kutta, kutte, kuttay, kutto, bhen ke lode, behen ke lode, behan ke laude, bhen l, bhen ka l, maa ki ankh, maa ki aankh, maa ka bhosda, bazari aurat, bazaru aurat, halala ki aulad, halale ki aulad, haram ki aulad, kutte ki aulad, suar ki aulad, bhosrike, bhosri ke, ch tiya, chtiya, ctiya, madar chod, bhen chod, behen chod, behan chod, bahan chod, bc tu, abe bc, oye bc, bc log, sale bc, mc tu, abe mc, mc bc, bc mc, bkl, saalay, salay, aby salay, bhaunk, bhaunk mat, kadwa bol,
madarchod, madarchodo, madarchodon, madarchot, maderchod, motherchod, madharchod, mathercod, madarjaat, madarchodd, behenchod, bhenchod, bahenchod, bhainchod, behnchod, benchod, bhenchodo,
bhosdike, bhosadike, bhosdiwale, bhosdi, bhosda, bhosada, bhosde, bhonsdi, bosdike, bhosri, bhosriwala, bsdk, bhosdika, bkl, mkl, bklol, mkc, mkb, tmkc, tmkb, bhnchd, mdrchd,
chutiya, chutiye, chutiyo, chutiyon, chutiyapa, chutia, chutiyap, chutiyapanti, chut, chuton, chutmarike, chutmarani, lund, lauda, laude, loda, lode, lodu, lawda, lawde, lavda, lavde, lauru, lodey, lulli,
gand, gaand, gandu, gaandu, gandoo, gandu log, gandfat, gandmara, gaandfat, gandmasti, randi, randiyo, randiyon, rand, raand, randwa, randwe, randikhana, randibaaz, randi rona, harami, haramio, haramiyo, haramiyon, haramkhor, haramkhoro, haramzada, haramzade, haramzadi, haramjada, haramjade,
haram ki, haram ka pilla, haramipana, kutta sala, kutte ka, kutte ki, kutti, kuttiya, kutiya, kuttey, kutto, kuttay, kutton, kamina, kamine, kaminey, kameena, kameene, kamini, kameeni, kaminon, kamino, kanjar, kanjri, kanjari, kanjaron, suar, suwar, suvar, suaron, suwaro, sooar, sooar ka, soor, khanzeer, khinzir, khanzir, suar ki,
bhadwa, bhadwe, bhadva, bhadve, bhadwo, bhadwi, bharwa, bharwe, bharway, bharva, bharve, bharwaa, bhadvon, bharwo, jhant, jhaat, jhaant, jhantu, jhatu, jhaton, jhat, chinal, chhinal, chinaal, rakhail, najayaz aulad, najaiz aulad, ghasti, gashti, gashtiyan, ghashti, gasti, phuddu, phudi, phuddi, fuddu, fuddi,
chodu, chodunga, chudai, chudwa, chudwane, chudwati, chudakkad, chudati, chudegi, tatti, tatte, tattay, maa ki chut, teri maa, teri ma ki, teri maa ki, teri ammi, teri behen, teri behan, teri bhen, teri bahan, maa chuda, maa chudaye, maa ka bhosda,
pillo, pilley, pilla hai, hagne, hagta, mootne, gobar bhakt, bakchod, bakchodi, lavdya, laudya, chomu, chaman chutiya, jahannum mein ja, dozakh mein ja, lakh lanat, lakh di lanat, lanat teri, lanati, laanat tujh, beghairat, beghairto, begairat, baigairat, bayghairat, bigairat, haramdi, thook ke chaat, zaleel insan, zaleel aurat, zaleel, zalil, ghatiya insan, ghatiya aurat, ghatiya log, badzaat, badzat, badjaat, kuttiya sali, kutte sale,
saala kutta, sala kutta, sali kutti, sale kutte, saale, saley, sali randi, do kaudi ka, do takke ki, do kodi, rundi, rundi ka, gaaand, gaandfaad, bhadwagiri, lundoora, lundfakir, choosle, chus le mera, chus mera, ma ka loda, jhaatu, ghanta le le, tatto ke, lund le, lawray, chootad, chutad, chuttar, chutar, bundh mar, bund mar, pudhe, pudha, mammay, mammey, chuche, chuchi, chuchiyan, choochi, choochiyan
"""
MILD: Final = """
gadha, gadhe, gadhi, gadhon, bewakoof, bewkoof, bevkuf, bewaqoof, bewakuf, ullu, ullu ka pattha, ullu ke pathe, ullu ke patthe, pagal aurat, pagal kutta, pagal hai tu, pagal hai kya, nalayak, nikamma, nikamme, ghatiya, besharam, besharmo, behaya, jahil, jaahil, jahilo, jahilon, gawar, ganwar, gawaar, chup kar, chup be, chup ho ja, bakwas band, bakwas na kar, bakwas mat kar, chal nikal, nikal be, dafa ho, dafah ho, dafa hojao, manhoos, munafiq, munafik, gandi aurat, gande log, gandi nasal, gandi naali, ganda insan, ganda khoon, gandi soch,
lanat, laanat, laanti, lanatullah, chapri, chhapri, tapori, doob ke mar, doob mar, doob k mar, chullu bhar pani, chullu bhar paani, sharam kar, sharm kar, kachra, buddhu, budhu, dhakkan, moti bhains, bhains ki, kaali kaluti, makkar, dhokebaz, namak haram, namakharam, gaddar, gaddaro, ghaddar, ghadar, deshdrohi, desh drohi, deshdrohiyo, chamcha, chamche, chamcho, bhakto, andhbhakt, andhbhakto, tukde tukde, presstitute, neecho, badtameez, badtamiz, aukat, auqat, aukaat
"""
SEXUAL: Final = """
sexy photo bhejo, nangi photo, nangi, nanga naach, nude bhejo, chudai video, chudai ki, chudai kahani, chodna chahta, chodna hai, chuche dikha, mere sath soyegi, mere saath soyegi, raat guzar, rate kya hai, rate kitna, kitne mein chalegi, hilata, hilaya, muth, muth marna, muth mar, mutth, suhagraat, garam bhabhi, garam aurat, desi bhabhi, bhabhi ki chudai, nange
"""
