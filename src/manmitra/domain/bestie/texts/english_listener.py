"""How Bestie listens in English."""

from typing import Final

from manmitra.domain.bestie.model import Mood
from manmitra.domain.bestie.phrases import ListenerWords, lines
from manmitra.domain.bestie.texts.english_questions import CURIOUS, QUESTIONS
from manmitra.domain.bestie.things import Thing

FEELINGS: Final = {
    Mood.SAD: lines("""
        That sounds really heavy to carry.
        I can hear the sadness in this.
        It makes sense that this hurts.
        There's a weight in what you just wrote.
        Some days everything has less colour. This sounds like one of them.
        It's okay that this brings tears close.
        You don't have to make it sound smaller than it is.
        That's a sore place, and you touched it anyway by writing.
        No wonder your heart is low.
        I'm sorry it's been feeling like this.
        That kind of sadness can sit in the whole body.
        It hurts, and you're still here putting it into words.
    """),
    Mood.ANXIOUS: lines("""
        It sounds like your mind has been on high alert.
        That's a lot of worry to hold at once.
        Feeling on edge like that is exhausting.
        Your thoughts seem to be running ahead of you.
        When worry gets this loud, it's hard to hear anything else.
        So there's a knot that won't loosen.
        That restless, something-is-coming feeling is hard to sit with.
        It's as if your body were bracing for something.
        Fear can make one hour feel like five.
        That sounds tense, from the inside out.
        So many what-ifs at the same time.
        Anyone's heart would beat faster with that in mind.
    """),
    Mood.ASHAMED: lines("""
        It sounds like you're being very hard on yourself.
        Shame makes people want to hide, and you wrote it down. That takes something.
        That inner voice sounds harsh today.
        So it feels as if it all came down to you.
        Feeling not enough is one of the loneliest feelings there is.
        I hear how much you wanted it to go differently.
        That's a painful way to look at yourself.
        You're carrying this as if it were a verdict.
        It stings, because it matters to you.
        You'd probably speak more gently to a friend in your place.
        It's hard to look people in the eye when it feels like that.
        What happened and who you are are two different things, even if they blur now.
    """),
    Mood.HURT: lines("""
        That must have cut deep.
        Being let down by someone close is a particular kind of pain.
        You trusted, and it hurts exactly there.
        Ouch. That's a lot to take in.
        It makes sense that your heart feels bruised.
        Something you counted on gave way.
        That leaves a gap where there used to be warmth.
        Being pushed aside like that hurts.
        You gave something of yourself there, and it shows.
        I can imagine how that sentence or that moment keeps replaying.
        That's the kind of thing one carries around all day.
        You deserved more care than that.
    """),
    Mood.ANGRY: lines("""
        I can hear how frustrating this is.
        Something about this feels unfair, and that stings.
        It makes sense to be angry when it's like that.
        That would make a lot of people's blood boil.
        Your anger seems to be guarding something that matters.
        So you've had to swallow it more than once.
        It sounds like a line was crossed.
        You're fed up, and you have reasons.
        That's maddening, especially when nobody seems to notice.
        There's real heat in this, and it's okay to say so here.
        Being treated like that grates on a person.
        No need to be polite about it here.
    """),
    Mood.LONELY: lines("""
        Going through this without someone beside you is hard.
        That sounds lonely.
        Wanting someone to really see you is so human.
        Being among people and still feeling alone is its own kind of ache.
        It's quiet in a way nobody would choose.
        You've been carrying this by yourself for a while.
        It hurts when nobody asks.
        Everyone else seems to have their people, and that makes it sharper.
        I hear how much you miss being close to someone.
        Even small things get heavy when there's nobody to tell them to.
        That empty-room feeling is real, even in a full hostel.
        It takes courage to say that you feel alone.
    """),
    Mood.TIRED: lines("""
        You sound worn out.
        You've been running on empty for a while, it seems.
        That kind of tiredness goes deep.
        Your body seems to be asking for a pause.
        When you're this drained, even small things are a climb.
        So the day takes more than the night gives back.
        That's more than just a long day.
        No wonder your head feels foggy.
        It's hard to be patient with anything when you're this tired.
        You've kept going for so long without a real rest.
        Tired like that makes everything look steeper.
        Rest isn't something you have to earn.
    """),
    Mood.CONFUSED: lines("""
        It sounds like you're being pulled in more than one direction.
        It's hard when nothing quite fits together.
        So you're in the middle of it, and the way out isn't clear yet.
        Not knowing is tiring in itself.
        That's a real knot. We can look at one thread at a time.
        You don't have to have it figured out to talk about it.
        It makes sense to feel stuck there.
        There seem to be two voices in you about this.
        It's a lot to sort with one head.
        Being in between is an uncomfortable place.
        So every option has a catch.
        It's okay that it comes out tangled.
    """),
    Mood.GOOD: lines("""
        I'm glad there is some light in this.
        That's good to hear.
        It's nice that you noticed that.
        I'm smiling at my end, as far as an AI can.
        That's yours, and nobody can take it away.
        How good that today had that in it.
        You had a part in that.
        That sounds like a bit of air.
        It's worth staying with this for a moment.
        Small or big, that counts.
        That's a lovely thing to bring here.
        I like hearing that.
    """),
    Mood.NEUTRAL: lines("""
        Thank you for telling me.
        I'm with you.
        I hear you.
        Okay, I'm following.
        I'm listening.
        Got it, thank you.
        That helps me see it a little better.
        I see.
        Okay. Go at your own pace.
        Thanks for letting me in on that.
        Right, I'm with you so far.
        I'm taking that in.
    """),
}
ABOUT: Final = {
    Mood.SAD: lines("""
        There's a lot of sadness around {thing}.
        It hurts when it comes to {thing}.
        It makes sense to feel low, with {thing} and all that goes with it.
        I can hear that the sadness has a lot to do with {thing}.
        That's a sore spot, everything around {thing}.
    """),
    Mood.ANXIOUS: lines("""
        So your mind keeps circling around {thing}.
        I hear how much worry there is around {thing}.
        You're on edge about {thing}, and that's tiring.
        When so much seems to hang on {thing}, of course the body stays alert.
        All those what-ifs about {thing} take up a lot of room.
    """),
    Mood.ASHAMED: lines("""
        It sounds like you're blaming yourself a lot over {thing}.
        When it comes to {thing}, that inner voice gets harsh.
        So with {thing}, it feels as if you weren't enough.
        I hear shame in how you speak about {thing}, and also how much it matters to you.
        That's a heavy verdict to hang on {thing}.
    """),
    Mood.HURT: lines("""
        What happened with {thing} really hurt you.
        That really got to you, this matter with {thing}.
        It hurts, what's going on with {thing}.
        No wonder it stings when you think of {thing}.
        With {thing}, something sore was touched.
    """),
    Mood.ANGRY: lines("""
        I can hear how fed up you are about {thing}.
        There's real anger around {thing}, and it has its reasons.
        It feels unfair, what's going on with {thing}.
        So a line was crossed, with {thing}.
        You've had enough of how it's going with {thing}.
    """),
    Mood.LONELY: lines("""
        So with {thing}, there's a feeling of standing outside.
        It's lonely, the way it is now with {thing}.
        You'd like to be less alone with {thing}.
        I hear how much distance there is around {thing}.
        That's a lot to carry alone, {thing} and everything around it.
    """),
    Mood.TIRED: lines("""
        You're worn out, and then {thing} on top of it.
        So {thing} and this tiredness feed each other.
        It takes so much energy, all this with {thing}.
        No wonder you're drained, with {thing} going on like this.
        I hear how tired you are of struggling with {thing}.
    """),
    Mood.CONFUSED: lines("""
        When it comes to {thing}, you feel torn.
        It's hard to see a way through with {thing} just now.
        So you're stuck at {thing}, and it keeps turning in your head.
        There's a lot to untangle about {thing}.
        It makes sense not to know yet what to do about {thing}.
    """),
    Mood.GOOD: lines("""
        Something went right with {thing}, and I'm glad.
        How good that there's some light around {thing}.
        That's a nice turn, with {thing}.
        I like hearing that about {thing}.
        So there's a bit more ease now about {thing}.
    """),
    Mood.NEUTRAL: lines("""
        So this is about {thing}.
        I hear you. So that's where your mind is, with {thing}.
        Okay, so we're talking about {thing}.
        Thank you for telling me about {thing}.
        So part of it is {thing}.
        I'm with you. It's about {thing}, then.
    """),
}
THINGS: Final = {
    Thing.EXAM: "your exams",
    Thing.RESULT: "your marks",
    Thing.BACKLOG: "that backlog",
    Thing.STUDY: "your studies",
    Thing.ASSIGNMENT: "your coursework",
    Thing.CLASSES: "your classes",
    Thing.PLACEMENT: "the placements",
    Thing.INTERVIEW: "the interview",
    Thing.FUTURE: "what comes next",
    Thing.COLLEGE: "college",
    Thing.HOSTEL: "the hostel",
    Thing.FOOD: "food",
    Thing.ROOMMATE: "your roommate",
    Thing.FRIEND: "your friends",
    Thing.PARTNER: "this relationship",
    Thing.BREAKUP: "the break-up",
    Thing.FATHER: "your father",
    Thing.MOTHER: "your mother",
    Thing.PARENTS: "your parents",
    Thing.BROTHER: "your brother",
    Thing.SISTER: "your sister",
    Thing.FAMILY: "your family",
    Thing.MARRIAGE: "the marriage question",
    Thing.MONEY: "money",
    Thing.SLEEP: "your sleep",
    Thing.BODY: "how you see your body",
    Thing.HEALTH: "your health",
    Thing.PHONE: "your phone",
    Thing.HOME: "home",
    Thing.TEACHER: "your teacher",
    Thing.RAGGING: "the ragging",
    Thing.IDENTITY: "who you are",
    Thing.SPEAKING: "speaking in front of others",
}
LISTENER: Final = ListenerWords(
    feelings=FEELINGS,
    about=ABOUT,
    things=THINGS,
    questions=QUESTIONS,
    curious=CURIOUS,
    savour=lines("""
        What was the best moment of it?
        What did you do that helped this along?
        Who would you like to tell about it?
        How does it feel in your body when you think of it?
        What does this tell you about yourself?
        How could you keep a little of it for a harder day?
        What was different this time?
        What surprised you most about it?
        How will you let yourself enjoy it?
        Did anyone notice it besides you?
        What would you like more of, now that you know?
    """),
    mourning=lines("""
        Would you like to tell me about them?
        What do you miss most?
        What is the hardest time of the day for you now?
        Is there someone you can remember them with?
        What would you have liked to say to them?
        How have the nights been since then?
        Which memory comes up most often?
        How are the others around you carrying it?
        What has helped, even for a minute?
        Is there a place or a habit where they feel close?
        What do you need most today?
    """),
    stay=lines("""
        I'm here, and there's no hurry.
        You can leave it at that, or say more. Both are fine.
        Let's just stay with that for a moment.
        You don't need to find the right words here.
        Take all the time you need.
        If there's more, I'd like to hear it.
        You can write as messily as it feels.
        Nothing has to be solved in this minute.
        We can go slowly with this.
        I won't rush you towards a solution.
        Whatever else belongs to it has room here too.
    """),
    brief=lines("""
        I'm still here. What is going through your mind right now?
        No hurry. Shall we stay with this, or is there something else?
        Mm. What would be good to talk about next?
        Okay. How is it inside you just now?
        Take your time; I'm not going anywhere.
        Alright. Is there one thing you haven't said yet?
        I'm listening, also when the sentences are short.
        Okay. What would make this hour a little easier?
        Got it. Where are your thoughts at the moment?
        Fine with me. Would you like to go on with this or change the subject?
        Mm-hm. How has the rest of your day been?
        Okay. What are you feeling most strongly right now?
    """),
    unsure=lines("""
        Not knowing is an honest answer. If it had a colour or a weight, what would it be?
        That's okay. We can start with something small: how was this morning?
        It doesn't need a name yet. Where in your body do you notice it?
        Fair enough. Would it be easier if I asked something else?
        You don't have to know. What was the last thing that made you feel a bit better?
        Sometimes it's too close to see. What would a good friend say they notice in you?
        That's alright, we have time. What is one thing you do know about it?
        Then let's leave it open. Has there been a moment today that stuck with you?
        Maybe the answer comes by itself later. What have you been doing today?
        Okay, no pressure. Is it more like a fog or more like a storm?
        Fine. Shall we look at it from another side tomorrow, and talk of something lighter now?
    """),
    present=lines("""
        Yes, I'm here.
        I'm here, and I'm reading every word.
        Right here. Take your time.
        Yes. I'm with you.
    """),
    advice=lines("""
        I don't have a ready answer, but we can sort it together. What have you already thought of, even for a second?
        Let's look at it step by step. Which part of it has to be decided first?
        You know your life better than I do. If nothing could go wrong, what would you try?
        We could make it smaller. What is one thing you could do about it today, in ten minutes?
        Before any advice, I'd like to understand it well. What have you tried so far?
        Imagine a friend in just this spot. What would you tell them?
        There may be more than one right way here. Which one would you regret less?
        Some of this may be in your hands and some not. Which part is?
        If you wish, we can write it down in order, or you can talk it through with a counsellor. Which would you like?
        Let's not decide while it's all so loud. What would help you to think more calmly first?
        What would "a little better" look like by tomorrow evening? We can work back from there.
    """),
    normal=lines("""
        You're not weak for feeling this. Many students do, and few say it aloud. What made you doubt yourself?
        Nothing in what you wrote sounds crazy to me. It sounds like someone under strain. Since when has it been like this?
        I can't judge what's normal, but I can say this: it's understandable. What worries you most about it?
        Feeling a lot is no flaw. Did someone tell you that you're too much?
        A person can be strong and still be at their limit. What has taken the most strength lately?
        It's a fair thing to wonder. What would you think of a friend who felt the same?
        There's nothing stupid about it. Which part feels hardest to explain to others?
        You're asking because it's hard, not because you're broken. When is it strongest?
        I'd call it human. If it stays for weeks or gets in the way of things, a counsellor is a good person to look at it with.
        You don't need to be ashamed of that question. What set it off today?
        People often ask that when they've held on for too long alone. Who knows how you're doing?
    """),
    missed=lines("""
        You may be right, I missed it. What is the most important part, so that I get it this time?
        Sorry, that wasn't what you needed. Would it be better if I just listened?
        Fair. I'm an AI, and I don't catch everything. What did I leave out?
        Thank you for saying so plainly. What would have been a better answer?
        I can hear that this annoyed you. Let me try again: what matters most here?
        I don't want to talk past you. Would you say it once more in your own words?
        You're right to want more than that. If a person would be better now, a counsellor is under Counsellors.
        That happens, and I'm sorry. Shall I ask less and listen more?
        Okay. I'll go slower. Which part should I understand first?
        I can't feel it the way you do. I can try to understand it better, if you give me one more detail.
        Point taken. What do you wish somebody would simply understand?
    """),
    silence=lines("""
        That's completely fine. We don't have to talk. I'm here whenever you like.
        Okay. No questions from me. If you want, we can just breathe for a minute.
        I respect that. You can come back to it, or never.
        Alright, some quiet then. The door stays open.
        You owe nobody an explanation, and me neither. Rest a bit.
        Fine with me. Sometimes silence is the better company.
        No pressure at all. I'll be here when the words come.
        Okay. Be gentle with yourself in the meantime.
        Then let's leave it. If it gets heavy, write one word, that's enough.
        Understood. You can also talk about something entirely different.
        That's alright. Not talking is allowed here.
    """),
    leads=lines("""
        Once more, gladly:
        To say it again:
        As before:
        Again, so that it's clear:
    """),
)
