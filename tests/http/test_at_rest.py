"""What somebody who took the disk could read: not who asked for help, nor why."""

from typing import Any, Final

import msgspec
import pytest

from manmitra.adapters.persistence.chat import PLACE, message_document
from manmitra.adapters.persistence.forum_documents import document_of
from manmitra.adapters.persistence.moderation import case_document
from manmitra.adapters.persistence.schema import SAID, SEALED
from manmitra.adapters.persistence.sealed import EMPTY
from manmitra.domain.accounts.model import Session, User
from manmitra.domain.analytics.model import Book
from manmitra.domain.assessments.model import CheckIn, Result
from manmitra.domain.audit.model import Line
from manmitra.domain.booking.model import Appointment
from manmitra.domain.chat.card import Card, CardRead, Share
from manmitra.domain.chat.memory import Memory
from manmitra.domain.chat.model import Conversation, Message, Sender, Takeover
from manmitra.domain.crisis.model import Alert
from manmitra.domain.crisis.referral import Referral
from manmitra.domain.crisis.safety_plan import SafetyPlan
from manmitra.domain.crisis.watch import PersonRisk
from manmitra.domain.desk.model import DeskRead, Promise
from manmitra.domain.files.model import StoredFile
from manmitra.domain.forum.model import Byline, Category, Post
from manmitra.domain.forum.words import Words
from manmitra.domain.moderation.cases import ContentKind, Severity, Source, Standing, Why, opened
from manmitra.domain.moderation.records import Entry, Exposure, Report
from manmitra.domain.notifications.model import Notification
from manmitra.domain.notifications.preferences import Preferences
from manmitra.domain.notifications.subscriptions import PushSubscription
from manmitra.domain.resources.marks import Reading
from manmitra.domain.shared.identity import Role
from tests.conftest import PASSWORD, Person, World
from tests.fakes import FixedClock
from tests.forms import form
from tests.http.test_chat import treat
from tests.http.test_notifications import PHONE, browser, told
from tests.resource_scene import a_draft, shown

KEPT_AS: Final[dict[str, type[msgspec.Struct]]] = {
    "admin_audit": Line,
    "users": User,
    "analytics_months": Book,
    "sessions": Session,
    "conversations": Conversation,
    "alerts": Alert,
    "results": Result,
    "mood_checkins": CheckIn,
    "appointments": Appointment,
    "notifications": Notification,
    "notification_preferences": Preferences,
    "push_subscriptions": PushSubscription,
    "takeovers": Takeover,
    "risks": PersonRisk,
    "safety_plans": SafetyPlan,
    "referrals": Referral,
    "readings": Reading,
    "files": StoredFile,
    "cards": Card,
    "card_shares": Share,
    "card_reads": CardRead,
    "memories": Memory,
    "promises": Promise,
    "desk_reads": DeskRead,
    "moderation_audit": Entry,
    "moderation_reports": Report,
    "exposures": Exposure,
}
TELLING: Final = ("lgbtq", "item9", "phq9.item9", "high", "crisis", "crisis_response", "minimal", "scheduled_session")
SECRET: Final = "ask me about the night train"
DEVICE: Final = "PlantedPhone/7"


AS_ONE: Final = {"messages", "forum_posts", "forum_comments", "moderation_cases"}
"""Of these all is sealed but their places."""


@pytest.mark.parametrize("collection", sorted(SEALED.keys() - AS_ONE - {"events", "forum_shelves"}))
def test_every_sealed_name_is_a_field_of_what_is_kept_there(collection: str) -> None:
    assert set(SEALED[collection]) <= set(KEPT_AS[collection].__struct_fields__)


def test_nothing_of_a_message_is_open_but_its_place(clock: FixedClock) -> None:
    now = clock.now()
    message = Message(id="c:000001", conversation_id="c", position=1, sender=Sender.USER, text="t", sent_at=now)

    document = message_document(message)

    assert SEALED["messages"] == (SAID,)
    assert document.keys() == PLACE | {SAID}
    assert PLACE | document[SAID].keys() == set(Message.__struct_fields__)


def test_nothing_of_a_post_is_open_but_its_places(clock: FixedClock) -> None:
    """Neither who wrote it, nor what, nor that it called for help."""
    now, byline = clock.now(), Byline(author_id="asha", shown="Quiet Heron 123")
    post = Post(
        id="p",
        institution="campus",
        posted_at=now,
        standing=Standing.HELD,
        byline=byline,
        words=Words(title="t", content="c", language="hi"),
        category=Category.FAMILY,
        answer_due_at=now,
    )
    case = opened("p", "campus", ContentKind.POST, Why(source=Source.CRISIS, severity=Severity.URGENT), now)

    shown, kept = document_of(post), case_document(case)

    assert shown.keys() - {SAID} == {
        *("id", "version", "institution", "posted_at", "category", "awaits", "answer_due_at", "listed", "language")
    }
    assert kept.keys() - {SAID} == {"id", "version", "institution", "waiting", "place", "assigned_to"}
    assert "asha" not in str({name: value for name, value in shown.items() if name != SAID})


async def a_day_in_the_forum(world: World) -> None:
    """A call for help, an answer, a report, and a moderator who looks."""
    asha, ravi, admin = await world.student(), await world.student(), await world.staff(Role.ADMIN)
    await asha.post("/api/forum/posts", {"title": "a hard day", "content": "i want to kill myself"})
    shown = (await asha.post("/api/forum/posts", {"title": "t", "content": "Exams."})).json()["data"]["id"]
    await ravi.post(f"/api/forum/posts/{shown}/comments", {"content": "You are not alone."})
    await ravi.post("/api/forum/report", {"postId": shown, "reason": "self_harm", "note": "please look"})
    assert (await admin.get(f"/api/moderation/queue/{shown}")).status_code == 200


async def a_hard_day(world: World) -> None:
    """Everything that tells, once."""
    asha, meera = await world.student(), await world.staff(Role.COUNSELOR)
    await world.http.post("/api/auth/login", json=signed_in(asha.email), headers={"User-Agent": DEVICE})
    start = {"topic": "lgbtq", "language": "en", "isAnonymous": False}
    session = (await asha.post("/api/chat/start-session", start)).json()["data"]["sessionId"]
    await asha.post(f"/api/chat/sessions/{session}/messages", {"message": "i want to kill myself"})
    await asha.post("/api/assessments/phq9/submit", form("phq9", 0, 0, 0, 0, 0, 0, 0, 0, 1))
    await asha.post("/api/referrals/", {"consent": True, "summary": "a hard day", "name": "Asha"})
    await asha.put("/api/safety-plan/", {"version": 0, "warningSigns": ["a hard day"]})
    await asha.post("/api/mood/checkins", {"score": 1, "note": "a hard day"})
    alerts = (await meera.get("/api/crisis/alerts")).json()["data"]["items"]
    heard = next(one["id"] for one in alerts if one["message"])
    assert (await meera.post("/api/chat/takeovers/", {"alertId": heard, "showName": True})).status_code == 201
    body = {"status": "acknowledged", "actionTaken": "scheduled_session"}
    assert (await meera.put(f"/api/crisis/alerts/{alerts[0]['id']}/handle", body)).status_code == 200
    await what_is_shared(world, asha, meera, session)
    await world.container.relay().quiet()


async def what_is_shared(world: World, asha: Person, meera: Person, session: str) -> None:
    """A card that is read, and something to keep in mind."""
    await treat(world, meera, asha)
    card = f"/api/chat/sessions/{session}/card"
    await asha.put(card, {"version": 0, "text": SECRET})
    await asha.post(f"{card}/share", {"version": 1})
    [shared] = (await meera.get("/api/chat/cards")).json()["data"]["items"]
    assert (await meera.get(f"/api/chat/cards/{shared['cardId']}")).json()["data"]["text"] == SECRET
    assert (await asha.post("/api/chat/memory", {"text": SECRET})).status_code == 201
    promise = {"dueOn": "2026-11-26", "what": SECRET}
    assert (await meera.post(f"/api/desk/students/{asha.id}/promises", promise)).status_code == 201
    assert (await meera.get(f"/api/desk/students/{asha.id}")).status_code == 200


async def a_day_of_news(world: World) -> None:
    """The same of what is told to people."""
    ravi = await world.student()
    assert (await ravi.put("/api/notifications/preferences", {"phone": PHONE})).status_code == 200
    assert (await ravi.post("/api/push/subscriptions", browser())).status_code == 201
    await world.container.telling().tell(told(ravi))


async def a_day_of_reading(world: World) -> None:
    """What somebody reads and what they put here tell as much."""
    zoya = await world.student(privacy_consents={"analytics_participation": True})
    await world.container.relay().quiet()
    await shown(world.container, a_draft(world.clock.now()))
    assert (await zoya.post("/api/resources/favorite", {"resourceId": "walk"})).status_code == 200
    admin = await world.staff(Role.ADMIN)
    assert (await admin.post("/api/admin/users/find", {"email": zoya.email})).status_code == 200
    sent = await zoya.call("POST", "/api/files/upload", files={"file": ("a hard day.txt", b"words")})
    assert sent.status_code == 201


def signed_in(email: str) -> dict[str, str]:
    return {"email": email, "password": PASSWORD}


async def test_what_tells_is_not_found_at_rest(world: World) -> None:
    await a_hard_day(world)

    stored = world.at_rest()

    assert DEVICE.encode() not in stored
    assert SECRET.encode() not in stored
    assert written("acknowledged", stored)  # what is open is found in this way
    assert [word for word in TELLING if written(word, stored)] == []


def written(word: str, stored: bytes) -> bool:
    """As a whole value, in either engine's spelling; a short word alone can come up by chance in a ciphertext."""
    return any(f"{quote}{word}{quote}".encode() in stored for quote in ("'", '"'))


async def test_every_sealed_field_that_holds_something_is_sealed(world: World) -> None:
    await a_hard_day(world)
    await a_day_of_news(world)
    await a_day_in_the_forum(world)
    await a_day_of_reading(world)

    for collection in SEALED.keys() - {"appointments"}:
        documents: list[Any] = await world.container.engine().find(collection)
        values = [(field, one[field]) for one in documents for field in SEALED[collection]]
        assert values
        clear = [field for field, value in values if value not in EMPTY and not str(value).startswith("v1.A256GCM.")]
        assert (collection, clear) == (collection, [])
