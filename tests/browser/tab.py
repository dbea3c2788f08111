"""One open page in the browser, and everything that went wrong on it."""

import json
from collections.abc import Sequence
from typing import Any, Final

LOADING: Final = "Failed to load resource"
"""How Chromium says in the console that an answer was no 2xx; the answer itself is looked at."""


class Tab:
    """A browser profile of its own with one page. Every page load, refusal, failed request and error is noted."""

    def __init__(self, context: Any, name: str) -> None:
        self.name = name
        self.page: Any = context.new_page()
        self.loads = 0
        self.wrong: list[str] = []
        self.refusals: list[tuple[str, str, int]] = []
        self.page.on("pageerror", lambda error: self.wrong.append(f"error: {error}"))
        self.page.on("console", self._said)
        self.page.on("requestfailed", lambda one: self.wrong.append(f"failed: {one.method} {one.url} {one.failure}"))
        self.page.on("response", self._answered)
        self.page.on("framenavigated", self._loaded)

    def open(self, origin: str, service: str) -> None:
        urls = json.dumps({"api": f"{service}/api", "ai": f"{service}/api", "socket": service.replace("http", "ws", 1)})
        self.page.goto(f"{origin}/?urls={urls}")

    def run(self, call: str) -> Any:
        """What a function of the page returns."""
        return self.page.evaluate(f"async () => await {call}")

    def reload(self) -> Any:
        self.page.reload()
        return self.run("reloaded()")

    def verdict(self, *, loads: int, refusals: Sequence[tuple[str, str, int]] = ()) -> list[str]:
        """What is wrong: all but the loads and the refusals that were meant."""
        found = [f"{self.name}: {one}" for one in self.wrong]
        if self.loads != loads:
            found.append(f"{self.name}: loaded {self.loads} times, {loads} were meant")
        if sorted(self.refusals) != sorted(refusals):
            found.append(f"{self.name}: refused {sorted(self.refusals)}, meant {sorted(refusals)}")
        return found

    def _said(self, message: Any) -> None:
        if message.type in {"error", "warning"} and not message.text.startswith(LOADING):
            self.wrong.append(f"console: {message.text}")

    def _answered(self, answer: Any) -> None:
        if answer.status >= 400:
            path = answer.url.partition("://")[2].partition("/")[2].partition("?")[0]
            self.refusals.append((answer.request.method, f"/{path}", answer.status))

    def _loaded(self, frame: Any) -> None:
        if frame == self.page.main_frame:
            self.loads += 1
