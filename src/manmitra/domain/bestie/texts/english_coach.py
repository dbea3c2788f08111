"""Exercises in English."""

from typing import Final

from manmitra.domain.bestie.phrases import CoachWords, lines

COACH: Final = CoachWords(
    flows={
        "breathing": (
            lines("""
                Let's breathe 4-7-8. Sit comfortably and let your shoulders drop. Tell me when you're ready; you can stop at any time.
                A slow round of 4-7-8, then. Find a seat, put both feet on the floor, and say when you're ready. Stop whenever you like.
            """),
            lines("""
                Breathe in through your nose while counting to 4.
                Let the air come in through the nose: 1, 2, 3, 4.
            """),
            lines("""
                Hold gently for 7. If that's too long, shorter is fine.
                Now hold it softly and count to 7, or less if that feels better.
            """),
            lines("""
                Breathe out slowly through your mouth for 8.
                And let it flow out through the mouth, slowly, up to 8.
            """),
            lines("""
                Twice more, at your own pace: in 4, hold 7, out 8.
                Now two rounds by yourself: 4 in, 7 hold, 8 out. I'll wait.
            """),
            lines("""
                Well done. How does your body feel now?
                That was the whole of it. What do you notice in your body now?
            """),
        ),
        "grounding": (
            lines("""
                Let's look around together. Name 5 things you can see. You can stop at any time.
                We'll come back to the room with the senses. Tell me 5 things you see from where you are. Stop whenever you like.
            """),
            lines("""
                Now 4 things you can touch. Feel one of them.
                Next, 4 things within reach. Touch one and notice how it feels.
            """),
            lines("""
                Now 3 things you can hear, near or far.
                Listen for a moment: which 3 sounds are there?
            """),
            lines("""
                Now 2 things you can smell.
                2 smells now, even faint ones.
            """),
            lines("""
                And 1 thing you can taste, or one slow breath.
                Last one: 1 taste, or a sip of water.
            """),
            lines("""
                You're here, in this moment. How is it now?
                That's all five senses, and you're in the room again. How do you feel?
            """),
        ),
        "thought": (
            lines("""
                Let's put one hard thought on paper, step by step; you can stop at any time. First the situation: where were you, and what happened?
                A thought record, then. It goes in small steps, and you can stop whenever you like. What happened, just the facts?
            """),
            lines("""
                What went through your mind at that moment? The thought that hurt most, in one sentence.
                And the thought that popped up then: how would you write it in one line?
            """),
            lines("""
                What did you feel with that thought, and how strongly, from 0 to 100?
                Name the feeling that came with it and give it a number from 0 to 100.
            """),
            lines("""
                What speaks for this thought? Only what a camera could have seen.
                Let's be fair to the thought first: which facts support it?
            """),
            lines("""
                And what doesn't fit with it? Things that happened, or that a friend would point out.
                Now the other side: which facts speak against it, even small ones?
            """),
            lines("""
                With both sides in view: what would be a fairer sentence, one you can half believe?
                If you put both lists together, how would you word it more evenly?
            """),
            lines("""
                When you read that sentence, how strong is the feeling now, from 0 to 100?
                And now once more the feeling from 0 to 100: where is it?
            """),
            lines("""
                Thank you for going through it. Even a few points less is a change, and none is fine too: the second look is what counts.
                That's a full thought record. You can use the same steps again whenever a thought keeps biting.
            """),
        ),
        "sleep": (
            lines("""
                Let's look at your nights in a few steps; you can stop at any time. When do you go to bed, and when do you get up?
                For better sleep we'll go through a few small habits, and you can stop whenever you like. What are your usual times for bed and getting up?
            """),
            lines("""
                The strongest lever is a fixed time to get up, also after a bad night. Which time could you keep for seven days?
                First, one wake-up time for every day, weekends too. Which would be realistic for you?
            """),
            lines("""
                Next, the bed is for sleep only: no study, no phone in it. Where else could those go?
                Your body learns what a bed is for. What do you now do in bed that could move to a chair?
            """),
            lines("""
                If you lie awake for what feels like 20 minutes, get up, do something quiet in dim light, and go back when sleepy. What could that quiet thing be?
                If you're awake for long, don't fight it: get up, something calm in low light, back to bed when your eyes get heavy. What would you choose?
            """),
            lines("""
                Then the last hour before bed: softer light, no screen, tomorrow's worries on a slip of paper. What would you put into that hour?
                A wind-down helps: the same few calm things each night. Which two could be yours?
            """),
            lines("""
                That's your plan: one wake-up time, bed for sleep, up when awake, an hour to wind down. Give it a week or two. If sleep stays bad, a doctor or counsellor can help.
                Good, those are the steps. Try them for a week or two, and if the nights stay hard, take it to a doctor or counsellor.
            """),
        ),
        "plan": (
            lines("""
                Let's keep it small. Which one topic would bring the most relief if it moved a little?
                We'll plan one piece only, not the whole semester. Which topic should it be?
            """),
            lines("""
                What is the very first step, one that takes ten minutes?
                What would be the smallest start on it, ten minutes or so?
            """),
            lines("""
                When today will you do it: now, or at a set time?
                Which time today do you give it?
            """),
            lines("""
                What could get in the way, and what would you do then?
                Let's plan for the obstacle too: what usually interrupts you, and what helps against it?
            """),
            lines("""
                That's your plan: one topic, one step, one time. A break counts too. How does it feel?
                Good: a topic, a first step, a time, and a way round the obstacle. How do you feel about it?
            """),
        ),
    },
    labels={
        "next": "Next",
        "stop": "Stop",
        "breathing": "Let's breathe",
        "grounding": "Ground me",
        "thought": "Look at a thought",
        "sleep": "Sleep steps",
        "plan": "Make a plan",
    },
    noted=lines("""
        Thank you, I have that.
        Okay.
        Good, that's clear.
        I see.
        Thank you for being honest there.
        Noted.
        That helps.
        Alright.
        Got it.
        Good that you wrote that.
        Okay, one step further.
    """),
    waiting=lines("""
        Take your time. I'll wait here.
        No hurry. Write when you're back.
        Of course, a pause is fine.
        Sure. We'll go on when you say so.
    """),
    left=lines("""
        Of course, we'll stop here. What would feel better instead?
        That's fine, no exercise. What would you like to talk about?
        Okay, we'll leave it there. If you want it back, say "continue".
        No problem. Stopping when it's enough is a skill too. What's on your mind?
    """),
    resumed=lines("""
        Good, back to where we were.
        Gladly. We go on here:
        Okay, we pick it up again.
        Welcome back to it.
    """),
)
