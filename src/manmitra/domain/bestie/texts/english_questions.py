"""What Bestie asks in English."""

from typing import Final

from manmitra.domain.bestie.model import Topic
from manmitra.domain.bestie.phrases import lines
from manmitra.domain.bestie.things import Thing

QUESTIONS: Final = {
    Topic.ACADEMIC: lines("""
        Which part of your studies presses most right now?
        When you sit down to study, what happens first?
        What would make this week a little lighter?
        Whose expectations do you feel most in this?
        What does a normal day of yours look like at the moment?
        When did it last go a bit better, and what was different?
        What do you tell yourself when it doesn't go well?
        Who could you ask for help with just one piece of it?
        What are you afraid it would mean if it went wrong?
        How much rest is there between all this?
        If one thing were off the list tomorrow, what should it be?
    """),
    Topic.ANXIETY: lines("""
        Where in your body do you notice it most?
        When did it start today?
        What does the worry say will happen?
        What makes it louder, and what makes it quieter?
        When is it a little easier to bear?
        What have you done so far when it came up?
        How does it change what you do in a day?
        Is it one big worry, or many small ones?
        What would you do with your evening if the worry took a break?
        Does anyone around you know that it's like this?
        How long does it usually stay when it comes?
    """),
    Topic.RELATIONSHIPS: lines("""
        What do you wish they understood?
        How have things been between you lately?
        What do you need most from them?
        What would you say to them if it couldn't go wrong?
        When did you last feel good around them?
        What happened just before it changed?
        What part of it keeps coming back to you?
        How do you feel after you've met them?
        What have you not told anybody about this?
        What would being treated well look like for you?
        Who stands by you in this?
    """),
    Topic.LGBTQ: lines("""
        Is there anyone around you with whom you can be yourself?
        What part of this feels hardest to say aloud?
        What would feeling accepted look like for you?
        When do you feel most like yourself?
        How safe does it feel where you live?
        What do you wish people would stop saying?
        Who would you want to know, if you could choose freely?
        Which place or person feels safest right now?
        What are you most careful about these days?
        How do you look after yourself when it gets too much?
        What would you tell somebody younger who feels the same?
    """),
    Topic.FAMILY: lines("""
        How is it at home these days?
        What do you wish your family could see?
        Who in the family is easiest to talk to?
        What happens in you when that subject comes up?
        How do you usually get through such moments?
        What would you like to be able to say to them?
        What was it like before it became this way?
        What do you feel they expect of you?
        What do you want for yourself in this?
        What helps you when it gets too much with them?
        What would be one small sign that it's getting better?
    """),
    Topic.SELF_IMPROVEMENT: lines("""
        What small step feels possible today?
        What would you like to be different a month from now?
        What has worked for you before, even a little?
        What usually gets in the way?
        Why does this matter to you now?
        How would you notice that it's moving?
        Who would be glad to see you do it?
        What could you let go of to make room for it?
        At what time of day do you have the most energy?
        What would be so easy that you could hardly fail at it?
        How do you speak to yourself when it doesn't work?
    """),
    Topic.ISOLATION: lines("""
        Who did you last feel close to?
        What makes reaching out hard?
        When in the day do you feel it most?
        What kind of company would do you good?
        Was there a time here when it was a bit different?
        What do you do when the evening gets long?
        Who would be glad of a short message from you?
        What do you miss most about people from before?
        Where on campus do you feel least out of place?
        What do you think others don't see about you?
        What would a good hour with somebody look like?
    """),
    Topic.OTHER: lines("""
        What part of it stays with you most?
        Would you like to tell me a bit more?
        How long has it been like this?
        What was going on just before that?
        How does it feel while you write about it?
        What do you need most at the moment?
        Who else knows about this?
        What would be different if it were solved?
        When is it a little easier?
        What have you tried with it so far?
        What do you wish someone would ask you?
    """),
}
CURIOUS: Final = {
    Thing.EXAM: lines("""
        Which paper feels the biggest?
        How many days are left until then?
        What happens in your head when you open the book?
    """),
    Thing.RESULT: lines("""
        Who is waiting for those marks besides you?
        What did you hope to see there?
    """),
    Thing.BACKLOG: lines("""
        Which subject is it, and what made it hard?
        Does anyone know about the backlog?
    """),
    Thing.PLACEMENT: lines("""
        What do you hear when others talk about their offers?
        Which round or company is on your mind?
    """),
    Thing.INTERVIEW: lines("""
        What would you most like them to see in you?
        Which moment of the interview worries you?
    """),
    Thing.FUTURE: lines("""
        If it were only up to you, where would you like to be?
        What about the time after college feels most open?
    """),
    Thing.HOSTEL: lines("""
        What is it like for you in the hostel in the evenings?
        Is there a corner there where you can breathe?
    """),
    Thing.FOOD: lines("""
        How has it been with eating these days?
        When did you last have something warm to eat?
    """),
    Thing.ROOMMATE: lines("""
        What is it like when the two of you are in the room?
        Have you been able to say it to your roommate?
    """),
    Thing.FRIEND: lines("""
        How was it with your friends before?
        What would you have needed from them there?
    """),
    Thing.PARTNER: lines("""
        How do you feel about yourself when you're together?
        What has changed between the two of you?
    """),
    Thing.BREAKUP: lines("""
        What time of day is hardest since then?
        What do you miss, and what don't you miss?
    """),
    Thing.FATHER: lines("""
        What do you hear in your head when you think of your father's voice?
        What would you want your father to know?
    """),
    Thing.MOTHER: lines("""
        How do the calls with your mother go these days?
        What would you want your mother to know?
    """),
    Thing.PARENTS: lines("""
        What do you think your parents see, and what do they miss?
        How do you two sides usually talk about it?
    """),
    Thing.MARRIAGE: lines("""
        What would you want, if you were asked first?
        Who in the family takes your side in this?
    """),
    Thing.MONEY: lines("""
        Which payment worries you most right now?
        Is there anyone you can speak with about the money side?
    """),
    Thing.SLEEP: lines("""
        What are the nights like, falling asleep or waking up too early?
        What goes through your head when you lie awake?
        When did you last wake up rested?
    """),
    Thing.BODY: lines("""
        Whose voice is it that speaks about your body like that?
        When do you feel at ease in your body?
    """),
    Thing.PHONE: lines("""
        How do you feel after you put the phone down?
        What are you looking for when you open it?
    """),
    Thing.HOME: lines("""
        What do you miss most about home?
        When do you think of home the most?
    """),
    Thing.TEACHER: lines("""
        What did your teacher say or do that stayed with you?
        Is there someone else in the department you trust?
    """),
    Thing.RAGGING: lines("""
        Is it still going on?
        Is there somebody on campus who knows about it?
    """),
    Thing.SPEAKING: lines("""
        What happens in you just before you have to speak?
        When was it a little easier to speak?
    """),
}
