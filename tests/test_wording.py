"""What notifications say, in the inbox and outside."""

import re
from datetime import timedelta
from email.message import EmailMessage
from html.parser import HTMLParser
from io import BytesIO
from itertools import product

import pytest
from msgspec.structs import replace

from manmitra.adapters.sms.registry import LONGEST_VALUE, SmsNotRegistered, SmsRegistry, load_registry
from manmitra.adapters.wording.catalogues import LANGUAGES, TRANSLATED, Voice, catalogue, read_catalogue
from manmitra.adapters.wording.gettext_wording import GettextWording
from manmitra.adapters.wording.texts import ANSWER, LEVELS, SENT, SHOWN, WITH
from manmitra.adapters.wording.times import date_told, time_told, zone_of
from manmitra.domain.notifications.discretion import discreet
from manmitra.domain.notifications.model import Channel, Template
from manmitra.domain.notifications.preferences import SENDER_WORDS
from tests.wording_scene import CLIENT, NOW, PARAMS, STUDENT, TOKEN, WORDING, note, sent

pytestmark = pytest.mark.one_engine


@pytest.fixture(scope="module")
def wording() -> GettextWording:
    return WORDING


def test_the_inbox_tells_all(wording: GettextWording) -> None:
    shown = wording.shown(note(Template.APPOINTMENT_BOOKED), "en", "Asia/Kolkata")

    assert shown.title == "Your appointment is booked"
    assert shown.message == "It is on Tuesday, 24 Nov at 10:00 AM IST. Counsellor: Dr Asha Rao."
    assert (shown.language, shown.reviewed) == ("en", True)


@pytest.mark.parametrize(
    ("template", "title", "message"),
    [
        (Template.ALERT_RAISED, "Somebody may need help now", "Level: high. Please open the alert and answer it."),
        (Template.ANNOUNCEMENT, "Holi", "The desk is closed on Friday."),
        (Template.DIGEST, "What is new for you", "Unread: 3."),
    ],
)
def test_the_inbox_shows_each_kind(wording: GettextWording, template: Template, title: str, message: str) -> None:
    shown = wording.shown(note(template), "en", "Asia/Kolkata")

    assert (shown.title, shown.message) == (title, message)


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("template", [one for one in Template if one is not Template.ANNOUNCEMENT])
def test_translations_are_used_and_said_to_be_unreviewed(
    wording: GettextWording, template: Template, language: str
) -> None:
    english, shown = (wording.shown(note(template), one, "Asia/Kolkata") for one in ("en", language))

    assert shown.language == language
    assert not shown.reviewed
    assert shown.title != english.title
    assert shown.message != english.message


def test_the_inbox_of_a_notification_without_its_time_points_to_the_appointments(wording: GettextWording) -> None:
    shown = wording.shown(note(Template.APPOINTMENT_MOVED, starts_at="", counselor_name=""), "en", "Asia/Kolkata")

    assert shown.message == "See your appointments for the time."


def test_the_words_of_an_announcements_author_stay_theirs(wording: GettextWording) -> None:
    shown = wording.shown(note(Template.ANNOUNCEMENT, title="{date} %s", text="{who}"), "ur", "Asia/Kolkata")

    assert (shown.title, shown.message, shown.reviewed) == ("{date} %s", "{who}", True)


def test_a_name_with_braces_is_only_a_name(wording: GettextWording) -> None:
    shown = wording.shown(note(Template.APPOINTMENT_BOOKED, counselor_name="{what} {0.__class__}"), "hi", "")

    assert "{what} {0.__class__}" in shown.message


@pytest.mark.parametrize(("asked", "given"), [("hi-IN", "hi"), ("UR", "ur"), ("ta", "en"), ("", "en"), ("../hi", "en")])
def test_a_language_that_nobody_wrote_is_english(wording: GettextWording, asked: str, given: str) -> None:
    assert wording.shown(note(Template.DIGEST), asked, "Asia/Kolkata").language == given


def test_every_text_has_a_translation_with_the_same_places() -> None:
    english = {text for one in SHOWN.values() for text in (one.title, one.message, one.timeless)}
    english |= {text for one in SENT.values() for text in (one.head, one.text)}
    english |= {WITH, ANSWER, *LEVELS.values(), *SENDER_WORDS}

    for language in TRANSLATED:
        translations = catalogue(language)
        assert set(translations) == english - {""}
        assert [key for key, value in translations.items() if places(key) != places(value.text)] == []


def places(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


def test_everything_that_leaves_is_discreet_before_any_value() -> None:
    for language in LANGUAGES:
        voice, blank = Voice(language), {"date": "24 Nov", "time": "10:00"}
        texts = [voice.say(text, **blank) for one in SENT.values() for text in (one.head, one.text)]
        assert [text for text in (*texts, *map(voice.say, SENDER_WORDS)) if not discreet(text)] == []


def test_a_review_takes_the_flag_off() -> None:
    file = BytesIO(
        'msgid ""\nmsgstr "Language: hi\\n"\n\n#, fuzzy\nmsgid "New time"\nmsgstr "नया समय"\n\n'
        'msgid "low"\nmsgstr "कम"\n\nmsgid "high"\nmsgstr ""\n'.encode()
    )

    read = read_catalogue(file, "hi")

    assert {key: (value.text, value.reviewed) for key, value in read.items()} == {
        "New time": ("नया समय", False),
        "low": ("कम", True),
    }


@pytest.mark.parametrize(
    ("zone", "language", "told"),
    [
        ("Asia/Kolkata", "en", "Tuesday, 24 Nov at 10:00 AM IST"),
        ("Asia/Kathmandu", "en", "Tuesday, 24 Nov at 10:15 AM UTC+05:45"),
        ("America/New_York", "en", "Monday, 23 Nov at 11:30 PM EST"),
        ("UTC", "en", "Tuesday, 24 Nov at 4:30 AM UTC"),
        ("No/Where", "en", "Tuesday, 24 Nov at 10:00 AM IST"),
        ("../../etc/passwd", "en", "Tuesday, 24 Nov at 10:00 AM IST"),
        ("Asia/Kolkata", "hi", "मंगलवार, 24 नवंबर को 10:00 am IST"),
        ("Asia/Kolkata", "ur", "منگل، 24 نومبر کو 10:00 AM IST"),
    ],
)
def test_times_stand_on_the_persons_wall(wording: GettextWording, zone: str, language: str, told: str) -> None:
    whom = replace(STUDENT, time_zone=zone, language=language)

    assert told in sent(wording, note(Template.APPOINTMENT_BOOKED), Channel.PUSH, whom).text


def test_no_date_or_time_is_longer_than_its_place_in_a_text_message() -> None:
    zones = ("Asia/Kolkata", "Asia/Kathmandu", "America/New_York", "Pacific/Chatham", "Antarctica/Troll")
    days = [NOW + timedelta(days=day, minutes=61 * day) for day in range(366)]

    for zone, language, day in product(map(zone_of, zones), LANGUAGES, days):
        assert len(date_told(day, zone, language)) <= LONGEST_VALUE
        assert len(time_told(day, zone, language)) <= LONGEST_VALUE


def test_outside_there_is_a_time_a_word_and_a_link(wording: GettextWording) -> None:
    email = sent(wording, note(Template.APPOINTMENT_BOOKED), Channel.EMAIL)
    push = sent(wording, note(Template.APPOINTMENT_BOOKED, action_url="/appointments/7"), Channel.PUSH)
    sms = sent(wording, note(Template.APPOINTMENT_BOOKED), Channel.SMS)

    assert email.subject == "Campus - Planned: Tuesday, 24 Nov, 10:00 AM IST"
    assert email.text == f"You have something planned on Tuesday, 24 Nov at 10:00 AM IST.\n\n{CLIENT}\n"
    assert (push.subject, push.url) == ("Campus", f"{CLIENT}/appointments/7")
    assert push.text == "You have something planned on Tuesday, 24 Nov at 10:00 AM IST."
    assert sms.text == "Campus: you have something planned on Tuesday, 24 Nov at 10:00 AM IST."
    assert (sms.subject, sms.html, sms.calendar, sms.url) == ("", "", b"", "")


def test_only_what_concerns_danger_is_urgent(wording: GettextWording) -> None:
    urgent = [one for one in Template if sent(wording, note(one), Channel.PUSH).urgent]

    assert urgent == [Template.ALERT_RAISED, Template.ALERT_WAITING, Template.ALERT_DRILL]


def test_the_chosen_sender_word_is_used_and_no_other(wording: GettextWording) -> None:
    chosen = sent(wording, note(Template.DIGEST), Channel.PUSH, replace(STUDENT, sender_word="Library"))
    foreign = sent(wording, note(Template.DIGEST), Channel.PUSH, replace(STUDENT, sender_word="Therapy\r\nBcc: x"))

    assert (chosen.subject, foreign.subject) == ("Library", SENDER_WORDS[0])


def test_a_text_message_is_the_registered_one_in_english_where_there_is_no_other() -> None:
    whole = load_registry()
    english = replace(whole, template=tuple(one for one in whole.template if one.language == "en"))
    hindi = replace(STUDENT, language="hi")

    told = sent(GettextWording(client_url=CLIENT, registry=lambda: whole), note(Template.DIGEST), Channel.SMS, hindi)
    fallen = sent(
        GettextWording(client_url=CLIENT, registry=lambda: english), note(Template.DIGEST), Channel.SMS, hindi
    )

    assert (told.language, told.text) == ("hi", "कैंपस: ऐप में आपके लिए कुछ नया है।")
    assert (fallen.language, fallen.text) == ("en", "Campus: there is something new for you in the app.")


def test_a_text_that_is_not_registered_is_refused(wording: GettextWording) -> None:
    with pytest.raises(SmsNotRegistered):
        sent(wording, note(Template.PASSWORD_RESET), Channel.SMS)


def test_the_registry_is_read_when_it_is_first_needed() -> None:
    asked = list[str]()

    def registry() -> SmsRegistry:
        asked.append("once")
        return load_registry()

    wording = GettextWording(client_url=CLIENT, registry=registry)
    sent(wording, note(Template.DIGEST), Channel.EMAIL)
    assert asked == []

    sent(wording, note(Template.DIGEST), Channel.SMS)
    assert asked


@pytest.mark.parametrize("channel", list(Channel))
def test_without_its_time_a_message_says_that_there_is_something(wording: GettextWording, channel: Channel) -> None:
    lost = sent(wording, note(Template.APPOINTMENT_MOVED, starts_at="soon"), channel)

    assert "there is something new for you" in lost.text.lower()
    assert (lost.template, lost.calendar) == (Template.ANNOUNCEMENT, b"")


def test_the_link_that_sets_a_password_goes_by_mail_and_whole(wording: GettextWording) -> None:
    unlucky = f"{CLIENT}/reset-password?token=" + "x" * 35 + "-PHQ-9-x"

    for url in (PARAMS["url"], unlucky):
        email = sent(wording, note(Template.PASSWORD_RESET, url=url), Channel.EMAIL)
        assert f"\n\n{url}\n" in email.text
        assert url in links(email.html)
    assert TOKEN not in str(sent(wording, note(Template.PASSWORD_RESET), Channel.PUSH))


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags = list[tuple[str, dict[str, str | None]]]()
        self.words = list[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data.strip())


def page(html: str) -> _Page:
    read = _Page()
    read.feed(html)
    return read


def links(html: str) -> list[str | None]:
    return [attributes["href"] for tag, attributes in page(html).tags if tag == "a"]


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("hi", "ltr"), ("ur", "rtl")])
def test_the_page_of_a_mail_says_the_same_and_loads_nothing(
    wording: GettextWording, language: str, direction: str
) -> None:
    email = sent(wording, note(Template.APPOINTMENT_BOOKED), Channel.EMAIL, replace(STUDENT, language=language))
    read = page(email.html)

    assert read.tags[0] == ("html", {"lang": language, "dir": direction})
    assert {tag for tag, _ in read.tags} <= {"html", "head", "meta", "title", "body", "p", "a"}
    assert links(email.html) == [CLIENT]
    assert email.text.split("\n")[0] in read.words


def test_subjects_pass_the_standard_librarys_header_check(wording: GettextWording) -> None:
    for template, language in product(Template, LANGUAGES):
        letter = EmailMessage()
        letter["Subject"] = sent(wording, note(template), Channel.EMAIL, replace(STUDENT, language=language)).subject
        assert letter["Subject"]


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_the_weekly_report_tells_figures_and_no_word_that_gives_it_away(wording: GettextWording, language: str) -> None:
    figures = {"sessions": "12", "minutes": "600", "after_hours": "3"}

    shown = wording.shown(note(Template.WEEK_REPORT, **figures), language, "Asia/Kolkata")

    assert all(figure in shown.message for figure in figures.values())
    assert discreet(f"{shown.title} {shown.message}")
