"""`manmitra replay` of one message: a real process on a store with a conversation in it."""

from pathlib import Path

from msgspec.structs import replace

from manmitra.adapters.persistence.chat import MESSAGES, message_document
from manmitra.adapters.persistence.migrations import require_current
from manmitra.adapters.persistence.store import Replace
from manmitra.container import build_container
from manmitra.domain.bestie.model import Language, Topic
from manmitra.domain.shared.identity import visitor
from manmitra.settings import Settings
from tests.processes import environment
from tests.test_cli import run, secrets

WORDS = "I am so nervous about my exam"


async def a_conversation(settings: Settings, *, older: str = "") -> str:
    """Its id begins with a dash, as one of 64 does. `older`: words that stand in the place of Bestie's."""
    container = build_container(settings)
    await container.store().open()
    await require_current(container.store())
    chat = container.chat()
    somebody = visitor(settings.institution)
    conversation, _ = await chat.start(somebody, Topic.ACADEMIC, Language.ENGLISH, id=f"-{older}-unguessable")
    await chat.send(somebody, conversation.id, WORDS)
    if older:
        answer = (await container.messages().latest(conversation.id, 1))[-1]
        await container.store().apply(Replace(MESSAGES, message_document(replace(answer, text=older))))
    await container.store().close()
    return conversation.id


async def test_a_message_is_explained_without_its_words_and_the_status_tells_whether_it_would_come_again(
    tmp_path: Path,
) -> None:
    env = environment(**secrets(), MANMITRA_SQLITE_PATH=str(tmp_path / "one.sqlite3"))
    today = await a_conversation(Settings.from_env(env))
    before = await a_conversation(Settings.from_env(env), older="as-before")

    same = run(tmp_path, "replay", f"{today}:000002", env=env)
    shown = run(tmp_path, "replay", f"{today}:000002", "--text", env=env)
    other = run(tmp_path, "replay", f"{before}:000002", env=env)
    missing = run(tmp_path, "replay", f"{today}:000099", env=env)
    wrong = [
        run(tmp_path, "replay", *words, env=env).returncode
        for words in (("--text",), (f"{today}:000002", "--all"), (f"{today}:000002", "delivery-1"))
    ]

    assert [one.returncode for one in (same, shown, other, missing)] == [0, 0, 3, 1], other.stderr
    assert "the same words would come today" in same.stdout
    assert WORDS not in same.stdout
    assert WORDS in shown.stdout
    assert "other words would come today" in other.stdout
    assert "no such message" in missing.stderr
    assert wrong == [2, 2, 2]
