"""Labelled text of anybody's folder is read, whichever part of a set it is."""

import json
from pathlib import Path

from safety.sets import Case, of_development, public_cases


def written(folder: Path, name: str, *rows: dict[str, object]) -> None:
    (folder / name).write_text("".join(f"{json.dumps(row)}\n" for row in rows))


def test_a_part_that_nobody_has_read_is_measured_like_any_other(tmp_path: Path) -> None:
    written(tmp_path, "curated_multilingual.test.jsonl", {"text": "I want to die", "label": "suicide", "lang": "en"})
    written(tmp_path, "dreaddit_stress.jsonl", {"text": "so many deadlines"})
    written(tmp_path, "unknown_set.test.jsonl", {"text": "of a set that has no labels here"})

    cases = public_cases(tmp_path)

    assert cases == [Case("wish", "en", "I want to die"), Case("stressed posts", "en", "so many deadlines")]


def test_what_was_read_while_rules_were_written_is_known(tmp_path: Path) -> None:
    written(tmp_path, "dreaddit_stress.test.jsonl", {"text": "so many deadlines"})
    unseen = of_development(tmp_path)

    written(tmp_path, "dreaddit_stress.dev.jsonl", {"text": "so many deadlines"})

    assert (unseen, of_development(tmp_path)) == (False, True)
