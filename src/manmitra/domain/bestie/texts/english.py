"""Bestie in English."""

from typing import Final

from manmitra.domain.bestie.model import Mood, Topic
from manmitra.domain.bestie.phrases import Phrases

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
    feelings={
        Mood.SAD: (
            "That sounds really heavy to carry.",
            "I can hear the sadness in this.",
            "It makes sense that this hurts.",
        ),
        Mood.ANXIOUS: (
            "It sounds like your mind has been on high alert.",
            "That's a lot of worry to hold at once.",
            "Feeling on edge like that is exhausting.",
        ),
        Mood.ANGRY: (
            "I can hear how frustrating this is.",
            "Something about this feels unfair, and that stings.",
            "It makes sense to be angry when it's like that.",
        ),
        Mood.LONELY: (
            "Going through this without someone beside you is hard.",
            "That sounds lonely.",
            "Wanting someone to really see you is so human.",
        ),
        Mood.TIRED: (
            "You sound worn out.",
            "You've been running on empty for a while, it seems.",
            "That kind of tiredness goes deep.",
        ),
        Mood.GOOD: (
            "I'm glad there is some light in this.",
            "That's good to hear.",
            "It's nice that you noticed that.",
        ),
        Mood.NEUTRAL: ("Thank you for telling me.", "I'm with you.", "I hear you.", "Okay, I'm following."),
    },
    questions={
        Topic.ACADEMIC: (
            "Which part of your studies presses most right now?",
            "When you sit down to study, what happens first?",
            "What would make this week a little lighter?",
        ),
        Topic.ANXIETY: (
            "Where in your body do you notice it most?",
            "When did it start today?",
            "What does the worry say will happen?",
        ),
        Topic.RELATIONSHIPS: (
            "What do you wish they understood?",
            "How have things been between you lately?",
            "What do you need most from them?",
        ),
        Topic.LGBTQ: (
            "Is there anyone around you with whom you can be yourself?",
            "What part of this feels hardest to say aloud?",
            "What would feeling accepted look like for you?",
        ),
        Topic.FAMILY: (
            "How is it at home these days?",
            "What do you wish your family could see?",
            "Who in the family is easiest to talk to?",
        ),
        Topic.SELF_IMPROVEMENT: (
            "What small step feels possible today?",
            "What would you like to be different a month from now?",
            "What has worked for you before, even a little?",
        ),
        Topic.ISOLATION: (
            "Who did you last feel close to?",
            "What makes reaching out hard?",
            "When in the day do you feel it most?",
        ),
        Topic.OTHER: (
            "What part of it stays with you most?",
            "Would you like to tell me a bit more?",
            "How long has it been like this?",
        ),
    },
    honest=(
        "I'm an AI called Bestie, not a human. I can listen, suggest exercises and help you reach a counsellor. What would help most now?",
        "No human is typing here: I'm an AI. If you'd like a person, I can help you book a counsellor. Shall we do that?",
    ),
    secrecy=(
        "Your words are stored sealed, and a counsellor reads them only if you agree. But if you seem to be in danger, the counsellors here are shown those very words. Is there something you're unsure about sharing?",
        "I can't promise full secrecy: if someone may be in danger, the message itself is shown to the counsellors. Otherwise you decide who reads this. Does that feel okay?",
    ),
    loss=(
        "I'm so sorry. Losing someone can turn everything upside down, and there is no right or wrong way to feel. I'm here. Would you like to tell me about them?",
        "I'm so sorry for your loss. Whatever you feel is allowed, and you don't have to carry it alone: Tele-MANAS listens at 14416, day and night. What is hardest right now?",
    ),
    body="Let's stop here and look after your body. With chest pain, no air, bleeding or faintness, call 112 or 108 for an ambulance now, or ask someone near you to. If it is a panic you know, sit down, loosen what is tight and let the breath go out slowly. Is someone with you?",
    thanks=(
        "You're welcome. I'm here whenever you want to write again.",
        "Glad you came by. Take good care of yourself today.",
    ),
    booking=(
        "A counsellor can be good company in this. You'll find free times under Counsellors, and you can go on writing to me meanwhile.",
        "Talking to a person is a good idea. Open Counsellors, choose a time that suits you, and bring whatever you like from here.",
    ),
    screening="Would you like to fill in a short check of how the last two weeks were? It's under Mood, takes three minutes, and is not a diagnosis.",
    offers={
        "breathing": "Would a minute of slow breathing together feel okay?",
        "grounding": "Shall we try a short exercise that brings you back to the room?",
        "plan": "Shall we make a tiny plan for the next study hour?",
        "booking": "Would you like to talk this over with a counsellor?",
    },
    flows={
        "breathing": (
            "Let's breathe 4-7-8. Sit comfortably and let your shoulders drop. Tell me when you're ready; you can stop at any time.",
            "Breathe in through your nose while counting to 4.",
            "Hold gently for 7. If that's too long, shorter is fine.",
            "Breathe out slowly through your mouth for 8.",
            "Twice more, at your own pace: in 4, hold 7, out 8.",
            "Well done. How does your body feel now?",
        ),
        "grounding": (
            "Let's look around together. Name 5 things you can see. You can stop at any time.",
            "Now 4 things you can touch. Feel one of them.",
            "Now 3 things you can hear, near or far.",
            "Now 2 things you can smell.",
            "And 1 thing you can taste, or one slow breath.",
            "You're here, in this moment. How is it now?",
        ),
        "plan": (
            "Let's keep it small. Which one topic would bring the most relief if it moved a little?",
            "Good choice. What is the very first step, one that takes ten minutes?",
            "When today will you do it: now, or at a set time?",
            "That's your plan: one topic, one step, one time. A break counts too. How does it feel?",
        ),
    },
    left=(
        "Of course, we'll stop here. What would feel better instead?",
        "That's fine, no exercise. What would you like to talk about?",
    ),
    watch="I still have in mind what you told me before; Tele-MANAS is there at 14416 at any hour.",
    labels={
        "next": "Next",
        "stop": "Stop",
        "breathing": "Let's breathe",
        "grounding": "Ground me",
        "plan": "Make a plan",
        "booking": "Find a counsellor",
    },
)
