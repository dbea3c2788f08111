"""Every English text, which is also the key of its translations.

Two sorts that must not be mixed: what is shown in the inbox behind a sign-in may tell names; what leaves the server is
made of times, the sender word and fixed words.
"""

from typing import Final

import msgspec

from manmitra.domain.notifications.model import Template


class Shown(msgspec.Struct, frozen=True):
    title: str
    message: str
    timeless: str = ""
    """The message when a time is not known."""


class Sent(msgspec.Struct, frozen=True):
    """`head` follows the sender word in a subject."""

    head: str
    text: str


WITH: Final = "{what} Counsellor: {who}."

SHOWN: Final = {
    Template.APPOINTMENT_BOOKED: Shown(
        "Your appointment is booked", "It is on {date} at {time}.", "See your appointments for the time."
    ),
    Template.APPOINTMENT_MOVED: Shown(
        "Your appointment has a new time", "It is now on {date} at {time}.", "See your appointments for the time."
    ),
    Template.APPOINTMENT_CANCELLED: Shown(
        "Your appointment was cancelled", "It was to be on {date} at {time}.", "See your appointments for the others."
    ),
    Template.APPOINTMENT_REMINDER: Shown(
        "Your appointment is coming up", "It is on {date} at {time}.", "See your appointments for the time."
    ),
    Template.ALERT_RAISED: Shown("Somebody may need help now", "Level: {level}. Please open the alert and answer it."),
    Template.ALERT_WAITING: Shown(
        "An alert is still waiting", "Level: {level}. Please look, and say in the alert when the person was reached."
    ),
    Template.ALERT_DRILL: Shown("This is a drill", "Nobody is in danger. Please answer it as you would a real alert."),
    Template.CHECK_IN: Shown(
        "How are you?",
        "If you like, write how it is now. Tele-MANAS listens at 14416, day and night, and 112 helps in danger.",
    ),
    Template.FORUM_ANSWERED: Shown("Somebody answered you", "There is a new answer to what you wrote in the forum."),
    Template.FORUM_SHOWN: Shown("It can be seen now", "What you wrote in the forum can be seen by everybody now."),
    Template.FORUM_TAKEN_DOWN: Shown(
        "It is not shown", "What you wrote in the forum is not shown. You can read why, and ask for another look."
    ),
    Template.FORUM_WAITING: Shown("Somebody waits for an answer", "A post in the forum has had no answer yet."),
    Template.REPORT_UPHELD: Shown("Thank you for your report", "A person looked at it, and took it down."),
    Template.REPORT_KEPT: Shown("Thank you for your report", "A person looked at it. It stays as it is."),
    Template.REPORT_GONE: Shown("Thank you for your report", "Whoever wrote it has taken it back meanwhile."),
    Template.WEEK_REPORT: Shown(
        "Your week", "Last week held {sessions} sessions and {minutes} minutes; outside your hours: {after_hours}."
    ),
    Template.EXPORT_READY: Shown("Your report is ready", "You find it among the exports. It is kept for seven days."),
    Template.EXPORT_FAILED: Shown("Your report could not be made", "Among the exports you see why, and can ask again."),
    Template.ANNOUNCEMENT: Shown("Announcement", ""),
    Template.DIGEST: Shown("What is new for you", "Unread: {count}."),
    Template.INVITATION: Shown("An account for you", "You were sent an e-mail with a link to set a password."),
    Template.PASSWORD_RESET: Shown("A new password", "You were sent an e-mail with a link to set a new password."),
}

NEW: Final = Sent("Something new", "There is something new for you.")
"""Also for whatever lacks its time."""

SENT: Final = {
    Template.APPOINTMENT_BOOKED: Sent("Planned", "You have something planned on {date} at {time}."),
    Template.APPOINTMENT_MOVED: Sent("New time", "What you planned has a new time: {date} at {time}."),
    Template.APPOINTMENT_CANCELLED: Sent(
        "Not taking place", "What you planned on {date} at {time} is not taking place."
    ),
    Template.APPOINTMENT_REMINDER: Sent("Coming up", "Remember what you planned on {date} at {time}."),
    Template.ALERT_RAISED: Sent("Please look now", "Something needs you now. Please open the app."),
    Template.ALERT_WAITING: Sent("Still waiting", "Something is still waiting for you. Please open the app now."),
    Template.ALERT_DRILL: Sent("Drill", "This is a drill. Please answer in the app as if it were real."),
    Template.CHECK_IN: NEW,
    Template.FORUM_ANSWERED: NEW,
    Template.FORUM_SHOWN: NEW,
    Template.FORUM_TAKEN_DOWN: NEW,
    Template.FORUM_WAITING: NEW,
    Template.REPORT_UPHELD: NEW,
    Template.REPORT_KEPT: NEW,
    Template.REPORT_GONE: NEW,
    Template.WEEK_REPORT: NEW,
    Template.EXPORT_READY: NEW,
    Template.EXPORT_FAILED: NEW,
    Template.ANNOUNCEMENT: NEW,
    Template.DIGEST: NEW,
    Template.INVITATION: Sent(
        "An account for you",
        "Your institution has made an account for this address. Choose a password with this link. It works once, for "
        "seven days. If it is not for you, you need not do anything.",
    ),
    Template.PASSWORD_RESET: Sent(
        "Set a new password",
        "Somebody asked to set a new password for this address. The link works once, for 60 minutes. "
        "If it was not you, you need not do anything.",
    ),
}

TIMED: Final = frozenset(
    {
        Template.APPOINTMENT_BOOKED,
        Template.APPOINTMENT_MOVED,
        Template.APPOINTMENT_CANCELLED,
        Template.APPOINTMENT_REMINDER,
    }
)
"""Those that are about a time, and bring a calendar entry."""

ALERTS: Final = frozenset({Template.ALERT_RAISED, Template.ALERT_WAITING, Template.ALERT_DRILL})
"""What staff are told at once, by e-mail with a link to say that they take care. By SMS all of them have one text: each
would have to be registered with the operators.
"""
LINKED: Final = frozenset({Template.PASSWORD_RESET, Template.INVITATION})
"""Those whose link is a key: it goes by e-mail only, and no text message is registered for them."""
NEWS: Final = frozenset(template for template, sent in SENT.items() if sent is NEW)
"""Outside they say no more than that there is news, so by SMS they share one registered text."""
ANSWER: Final = "With this link you say that you take care of it:"

FIGURES: Final = ("sessions", "minutes", "after_hours")
"""What a report counts; 0 where it does not say."""

LEVELS: Final = {"low": "low", "medium": "medium", "high": "high"}
