"""A hundred planted words, and not one of them outside."""

from itertools import product

import pytest
from msgspec.structs import replace

from manmitra.adapters.sms.registry import load_registry
from manmitra.adapters.wording.catalogues import LANGUAGES
from manmitra.adapters.wording.gettext_wording import GettextWording, _guard
from manmitra.adapters.wording.texts import LINKED
from manmitra.domain.notifications.discretion import Indiscreet, discreet
from manmitra.domain.notifications.model import Channel, Outgoing, Template
from manmitra.settings import BadSettings
from tests.stigma import PLANTED
from tests.wording_scene import CLIENT, PARAMS, STUDENT, TOKEN, WORDING, note, sent

pytestmark = pytest.mark.one_engine


@pytest.fixture(scope="module")
def wording() -> GettextWording:
    return WORDING


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/reset-password?token=" + TOKEN,
        "//evil.example/x",
        "https://campus.example.evil.example/",
        "javascript:alert(1)",
        f"{CLIENT}/x\r\nBcc: y",
        f'{CLIENT}/"><script>',
        f"{CLIENT}/counselling",
        f"{CLIENT}/" + "x" * 500,
        f"{CLIENT}@evil.example/",
    ],
)
def test_a_link_that_is_not_ours_or_tells_something_is_the_front_door(wording: GettextWording, url: str) -> None:
    email = sent(wording, note(Template.PASSWORD_RESET, url=url), Channel.EMAIL)
    push = sent(wording, note(Template.DIGEST, action_url=url), Channel.PUSH)

    assert (email.url, push.url) == (CLIENT, CLIENT)
    assert url not in email.text + email.html


def written(outgoing: Outgoing) -> str:
    calendar = outgoing.calendar.decode().replace("\r\n ", "")
    return f"{outgoing.subject}\n{outgoing.text}\n{outgoing.html}\n{outgoing.url}\n{calendar}"


def leaks(wording: GettextWording, planted: str, words: tuple[str, ...], language: str) -> list[str]:
    """`planted` stands in names, topics, notes, announcements, ids, links, sender words and zones."""
    whom = replace(STUDENT, language=language, sender_word=planted, time_zone=planted)
    found = list[str]()
    for template, channel in product(Template, Channel):
        if template in LINKED and channel is Channel.SMS:
            continue  # there is no such message
        for params in (dict.fromkeys(PARAMS, planted), {key: planted for key in PARAMS if "_at" not in key}):
            text = written(sent(wording, note(template, action_url=f"/{planted}", **params), channel, whom))
            if not discreet(text) or any(word.casefold() in text.casefold() for word in words):
                found.append(f"{planted} in {template} by {channel}")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_of_a_hundred_planted_words_leaves_on_any_channel(wording: GettextWording, language: str) -> None:
    for first in range(0, len(PLANTED), 10):
        words = PLANTED[first : first + 10]
        assert leaks(wording, "; ".join(words), words, language) == []


@pytest.mark.parametrize("word", ["crisis", "PHQ-9", "therapy", "परामर्श", "خودکشی", "khudkushi"])
def test_a_single_planted_word_leaves_no_more_than_many(wording: GettextWording, word: str) -> None:
    assert leaks(wording, word, (word,), "en") == []
    assert leaks(wording, f"{CLIENT}/{word}", (word,), "en") == []


def test_an_address_of_the_client_that_tells_something_stops_the_start() -> None:
    with pytest.raises(BadSettings, match="MANMITRA_CLIENT_URL"):
        GettextWording(client_url="https://counselling.campus.example", registry=load_registry)


def test_a_registered_text_that_would_tell_is_stopped_all_the_same() -> None:
    whole = load_registry()
    spoiled = replace(whole, template=tuple(replace(one, text="{#var#}: therapy.") for one in whole.template))

    with pytest.raises(Indiscreet):
        sent(GettextWording(client_url=CLIENT, registry=lambda: spoiled), note(Template.DIGEST), Channel.SMS)


@pytest.mark.parametrize(
    "fields",
    [
        {"subject": "Therapy"},
        {"text": "PHQ-9"},
        {"url": f"{CLIENT}/crisis"},
        {"html": "<p>coun&shy;selling</p>"},
        {"html": "<p>&#116;herapy</p>"},
        {"calendar": b"SUMMARY:coun\r\n selling\r\n"},
        {"calendar": "SUMMARY:परामर्श\r\n".encode()},
    ],
)
def test_the_last_gate_reads_every_field_as_people_see_it(fields: dict[str, str | bytes]) -> None:
    plain = Outgoing(channel=Channel.EMAIL, to="a", text="", template=Template.DIGEST, reference="d1")
    _guard(plain)

    with pytest.raises(Indiscreet):
        _guard(replace(plain, **fields))
