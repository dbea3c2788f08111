"""Bestie in English."""

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
from manmitra.domain.bestie.texts.english_coach import COACH
from manmitra.domain.bestie.texts.english_listener import LISTENER

GUARDIAN: Final = GuardianWords(
    body=lines("""
        Let's stop here and look after your body. With chest pain, no air, bleeding or faintness, call 112 for an ambulance now, or ask someone near you to. If it is a panic you know, sit down, loosen what is tight and let the breath go out slowly. Is someone with you?
        Your body comes first now. Chest pain, no air, fainting or bleeding: please call 112 at once, or let someone near you do it. Sit or lie down meanwhile, and stay where people are. Who is near you?
    """),
    loss=lines("""
        I'm so sorry. Losing someone can turn everything upside down, and there is no right or wrong way to feel. I'm here. Would you like to tell me about them?
        I'm so sorry for your loss. Whatever you feel is allowed, and you don't have to carry it alone: Tele-MANAS listens at 14416, day and night. What is hardest right now?
        That is a great loss, and I'm so sorry. There's no timetable for grief, and nothing you have to do well in it. What was the last good time you had with them?
        I'm so sorry. Words are small next to this. I'm with you in it for as long as you like to write. Who is around you today?
    """),
    watch=lines("""
        I still have in mind what you told me before; Tele-MANAS is there at 14416 at any hour.
        What you said earlier matters to me. If it comes back, 14416 (Tele-MANAS) answers day and night.
        I haven't forgotten how hard it was a moment ago. 14416 is one call away, at any hour.
        You don't have to be alone with what you told me: Tele-MANAS, 14416, is free and always open.
        And should it get darker again, please call 14416 or go to someone you trust.
        I'm glad you're still writing. Tele-MANAS at 14416 is there too, night and day.
    """),
)
SCREENER: Final = ScreenerWords(
    offers={
        "phq2": lines("""
            There are two short questions about the last two weeks that many people answer when their mood is low. It's no diagnosis. Shall we do them here?
            If you like, we can take stock with two brief questions about your mood in the last two weeks, not a diagnosis. Would that be okay?
            I could ask you the two questions of a well-known mood check; you can stop in between, and it's no diagnosis. Would you like that?
        """),
        "gad2": lines("""
            There are two short questions about worry in the last two weeks that give a first idea. It's no diagnosis. Shall we do them here?
            If you like, we can take stock of the worry with two brief questions, not a diagnosis. Would that be okay?
            I could ask you the two questions of a well-known worry check; you can stop in between, and it's no diagnosis. Would you like that?
        """),
    },
    yes="Yes, let's",
    no="Not now",
    scale="Tap an answer, or send its number: {options}.",
    unofficial="",
    in_english="",
    noted=lines("""
        Thank you.
        Okay, the second one.
        Thank you, one more:
    """),
    unclear=lines("""
        I couldn't tell which answer that is. Which fits best?
        Just so that I get it right, once more:
        None of them fits perfectly; take the nearest.
    """),
    dropped=lines("""
        Of course, we leave it there; there will be no result. What's on your mind?
        Fine, no more questions of that kind. What would you like to talk about?
        Okay, we stop the check here. How are you just now?
    """),
    declined=lines("""
        That's completely fine. We'll just talk. What's on your mind?
        Okay, no check. I'm listening.
        Sure, no need. Go on wherever you like.
    """),
    below=lines("""
        Thank you. Your answers add up to {total} of 6, under the 3 from which a longer look is advised. That doesn't make what you feel any smaller: if it stays or grows, say so here or to a counsellor. How was it to answer?
        Thanks for answering. That's {total} of 6; a longer look is advised from 3 on. It's only a snapshot, no diagnosis, and what weighs on you still counts. What would you like to go on with?
    """),
    reached={
        "phq2": lines("""
            Thank you for answering. That's {total} of 6; from 3 on, a longer look is advised. It is no diagnosis and says nothing about your worth. A good next step: the nine questions under Mood, or a counsellor. Shall I show you where to find one?
            Thank you. Your answers add up to {total} of 6, and from 3 on it's worth a closer look with someone trained. It's not a diagnosis. You could fill in the longer form under Mood, or see a counsellor. How does that sound to you?
        """),
        "gad2": lines("""
            Thank you for answering. That's {total} of 6; from 3 on, a longer look is advised. It is no diagnosis and no verdict. A good next step: the seven questions under Mood, or a counsellor. Shall I show you where to find one?
            Thank you. Your answers add up to {total} of 6, and from 3 on it's worth a closer look with someone trained. It's not a diagnosis. You could fill in the longer form under Mood, or see a counsellor. How does that sound to you?
        """),
    },
    again=lines("""
        We had that short check in this conversation already. The longer forms are under Mood, whenever you like. What made you think of it?
        Once is enough for one talk. You'll find the full forms under Mood, and a counsellor can look at it with you.
    """),
)
TONE: Final = ToneWords(
    honest=lines("""
        I'm an AI called Bestie, not a human. I can listen, suggest exercises and help you reach a counsellor. What would help most now?
        No human is typing here: I'm an AI. If you'd like a person, you'll find counsellors under Counsellors, and I can stay with you till then.
        I'm Bestie, a computer program: an AI. I don't feel as you do, but I can listen carefully. What made you ask?
        Honestly: an AI, and nobody's imitation of a person. Would you rather talk to a human?
    """),
    secrecy=lines("""
        Your words are stored sealed, and a counsellor reads them only if you agree. But if you seem to be in danger, the counsellors here are shown those very words. Is there something you're unsure about sharing?
        I can't promise full secrecy: if someone may be in danger, the message itself is shown to the counsellors. Otherwise you decide who reads this. Does that feel okay?
        Nobody at home or in your department is shown this by me. Counsellors read it with your consent, and a message that sounds like danger is shown to them without. What worries you about it?
        What you write is kept sealed. With your consent counsellors can read it; a message in which somebody seems in danger is shown to them in any case. Would you like to go on?
    """),
    diagnosis=lines("""
        That's a question I can't answer: I'm an AI and can't diagnose. A counsellor or doctor can look at it with you. What makes you wonder?
        I won't put a name to it; that needs a person who gets to know you. I can listen to what it's like. What do you notice most?
        Only a professional who talks with you can tell. What I can do is help you find one. What has changed for you lately?
    """),
    hello=lines("""
        Hi, good to see you. What's on your mind today?
        Hello. I'm glad you're here. How are you, really?
        Hey. Come in, take a seat. How has your day been?
        Hi there. Where would you like to begin?
        Hello again. What's been going on?
    """),
    thanks=lines("""
        You're welcome. I'm here whenever you want to write again.
        Gladly. You did the hard part, by saying it.
        Glad if it helped a little. Take good care of yourself today.
        Any time. It was good to hear from you.
    """),
    bye=lines("""
        Take care of yourself. You can write again whenever you like.
        Goodbye for now. Be gentle with yourself tonight.
        See you. I hope the next hours are kind to you.
        Rest well. This place stays open.
    """),
)
NAVIGATOR: Final = NavigatorWords(
    booking=lines("""
        A counsellor can be good company in this. You'll find free times under Counsellors, and you can go on writing to me meanwhile.
        Talking to a person is a good idea. Open Counsellors, choose a time that suits you, and bring whatever you like from here.
        Yes, that's possible: under Counsellors you see who is free and when, and you can book there. You decide what you tell there.
        Good that you're thinking of it. Under Counsellors you can pick a person and a time, and here we can think about what to say first.
    """),
    reading=lines("""
        There are articles and videos under Resources, in several languages. What should it be about?
        Have a look under Resources: you can search there by subject. Which one interests you?
        Under Resources you'll find short things to read and watch. If you tell me the subject, I can say what to search for.
    """),
    reading_about=lines("""
        Under Resources you can look for something about {thing}; there are articles and videos. Tell me later what was of use.
        There's a search under Resources. Try it with {thing}, and take what fits you. Shall we talk about it afterwards?
        For something to read about {thing}, open Resources and search there. And here you can ask me anything meanwhile.
    """),
    helplines=lines("""
        You can call here: {lines} If there's danger to life right now, call 112. Would you like to tell me what's going on?
        These people listen: {lines} For danger to life, 112. I'm here as well while you decide.
        Here's where you get a human voice: {lines} And 112 if a life is in danger.
    """),
    line="{name}: {number} ({hours}).",
    always="day and night",
    find="Find a counsellor",
)
NUDGE: Final = NudgeWords(
    offers={
        "breathing": lines("""
            Would a minute of slow breathing together feel okay?
            Shall we take a minute and let the breath slow down?
            Would you like to try a few slow breaths with me?
        """),
        "grounding": lines("""
            Shall we try a short exercise that brings you back to the room?
            Would it help to come back to the here and now for two minutes?
            Shall we look around with all five senses for a moment?
        """),
        "thought": lines("""
            Shall we take that thought apart on paper, step by step?
            Would you like to look at that thought together, from both sides?
        """),
        "sleep": lines("""
            Would you like to go through a few steps for better nights?
            Shall we look at what could make your nights easier?
        """),
        "plan": lines("""
            Shall we make a tiny plan for the next study hour?
            Would a very small plan for today help?
        """),
        "booking": lines("""
            Would you like to talk this over with a counsellor?
            Would it be good to have a counsellor beside you in this?
        """),
    },
    tips=lines("""
        If it feels okay, drink a glass of water before the next thing.
        Perhaps two minutes at an open window would do you good.
        You might put a hand on your chest for a moment and let the shoulders sink.
        A short walk to the end of the corridor and back can loosen something.
        Lean your back against the wall or the chair for a minute. That minute counts.
        If you can, leave the phone in the other corner for ten minutes.
        One song you like, with eyes closed, counts as a break.
        It can help to write the loudest thought on a slip and put it away till tomorrow.
        Something warm to eat or drink may be kinder than one more hour of pushing.
        Maybe wash your face with cool water and see how the next minutes are.
        You could do just the next small thing, and nothing after it yet.
    """),
    remembered=lines("""
        I've noted that, if your memory list is switched on. You can look at it and delete it there at any time.
        Okay, I'll keep that in mind as long as you allow it. The list is yours to see and to change.
        Noted. Whatever I keep in mind stands in a list that you can edit or empty.
        Thank you for trusting me with that. It goes on your memory list, if you have it on.
    """),
    recalled="This is what you asked me to keep in mind: {list}. You can change it in your memory list.",
    nothing=lines("""
        I keep nothing in mind beyond this talk unless you ask me to. Say "remember that ..." and I'll note it.
        Nothing so far: I only remember what you ask me to. Would you like me to note something?
    """),
)
ENGLISH: Final = Phrases(
    greeting="Hi, I'm Bestie. I'm an AI, not a human and not a counsellor, but I listen, and you can go at your own pace. {hidden}You chose to talk about {topic}. What has been on your mind?",
    hidden="You're anonymous: if you seem in danger, the team sees your words, but not who you are. ",
    topics={
        Topic.ACADEMIC: "studies",
        Topic.ANXIETY: "worry",
        Topic.RELATIONSHIPS: "relationships",
        Topic.LGBTQ: "who you are",
        Topic.FAMILY: "family",
        Topic.SELF_IMPROVEMENT: "growing",
        Topic.ISOLATION: "feeling alone",
        Topic.OTHER: "whatever matters to you",
    },
    guardian=GUARDIAN,
    listener=LISTENER,
    screener=SCREENER,
    tone=TONE,
    coach=COACH,
    navigator=NAVIGATOR,
    nudge=NUDGE,
)
