"""English. Swearing about one's own day is no offence and is not here."""

from typing import Final

SLURS: Final = """
nigger, niggers, niggar, niggars, faggot*, fag, fags, dyke, dykes, tranny, trannies, shemale*, kike, kikes, chink, chinks,
chinky, chinki*, gook, gooks, spic, spics, wetback*, beaner*, raghead*, towelhead*, sandnigger*, muzzie*, muzrat*,
pakis, paki dog, porki*, curryskank, retard, retards, retarded, mongoloid, halfbreed, jigaboo, honky, cracka, camel jockey,
feminazi*, subhuman*, libtard*, untouchables, homos, lesbos, queerbait, ladyboy, darkie*, negro, negros,
negroid, jihadi dog, jihadi scum, jihadi pig, terrorist community
"""
"""Against a group of people: what they are, not what they do."""

STRONG: Final = """
nigga, niggas, niggah*, niggaz,
bitch*, biatch, btch, b1tch, cunt*, whore*, slut*, hoe, hoes, thot*, skank*, pussy, pussies, pussys, motherfuck*, mofo, muthafuck*, mthrfckr,
asshole*, arsehole*, ahole, dickhead*, cocksuck*, cumdump*, fuckboy*, fuckface*, fucktard*, shithead*, dipshit*, bastard*, scumbag*, wanker*,
twat*, prick, douche*, dumbass*, dumbfuck*, jackass*, lowlife*, piece of shit, fuck you, fuck off, fck you, fuk you, fuck u, fck u, fuk u, stfu,
go to hell, rot in hell, trailer trash, white trash, hate you, fuck yourself, fuck your, fuck ur
"""
MILD: Final = """
idiot*, stupid, moron*, loser, losers, dumb, imbecile*, pathetic, disgusting, shut up, ugly, fatso, fatty, creep, psycho, trash, garbage,
scum, worthless, clown, filthy, coward, cowards, liar, liars, bimbo, nutjob, weirdo, brainless, shameless, useless, crybaby, attention seeker,
attention seeking, attention whore
"""
SEXUAL: Final = """
blowjob*, handjob*, cumshot*, deepthroat*, dick pic*, send nudes, send nude, nude pics, sexy pics, suck my dick, suck my cock, suck dick, horny, milf*, gangbang, titties,
tits, boobies, jerk off to, wanna fuck, want to fuck, fuck me, eat pussy, porn link*, sex chat, sexting, cock, dick in
"""
