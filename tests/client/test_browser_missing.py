"""`make browser` on a machine without a browser says what it would need."""

import pytest

from tests.browser.__main__ import chromium
from tests.browser.serving import Missing


def test_without_a_browser_it_says_how_to_name_one() -> None:
    with pytest.raises(Missing, match="CHROMIUM=") as refused:
        chromium("/nowhere/chromium")

    assert "/nowhere/chromium is no program" in str(refused.value)
