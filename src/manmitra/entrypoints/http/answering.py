"""Where the link in a letter leads: a page that says nothing of what it is about, and one button.

Programs follow links in mail, so that looking changes nothing; only the button does.
"""

from html import escape
from http import HTTPStatus
from typing import Annotated, Any, Final

from litestar import Controller, MediaType, Response, get, post
from litestar.di import NamedDependency
from litestar.params import QueryParameter

from manmitra.domain.crisis.acknowledging import Acknowledging, Standing
from manmitra.domain.crisis.records import LinkSpent
from manmitra.domain.shared.errors import Conflict

STYLE: Final = """
body{font:18px/1.6 system-ui,sans-serif;max-width:28rem;margin:4rem auto;padding:0 1.2rem;color:#1d2b33}
button{font:inherit;padding:.7rem 1.4rem;border:0;border-radius:.4rem;background:#0b6e69;color:#fff;cursor:pointer}
"""
ASK: Final = "Something is waiting for you. Do you take care of it?"
TAKEN: Final = "Somebody has said that they take care of it. Do you take it over from them?"
DONE: Final = "Thank you. It is noted that you take care of it. Please open the app now."
OVER: Final = "Thank you. Somebody has taken care of it already; nothing more is needed."
BUSY: Final = "Please try again in a moment."
Token = Annotated[str, QueryParameter(max_length=128)]


class AnsweringController(Controller):
    path = "/a"
    include_in_schema = False

    @get("/", media_type=MediaType.HTML)
    async def answer_page(self, acknowledging: NamedDependency[Acknowledging], token: Token = "") -> Response[Any]:
        try:
            standing = await acknowledging.look(token)
        except LinkSpent as error:
            return page(error.message, HTTPStatus.GONE)
        if standing is Standing.OVER:
            return page(OVER)
        return page(TAKEN if standing is Standing.TAKEN else ASK, button=True)

    @post("/", media_type=MediaType.HTML, status_code=200)
    async def answer_pressed(self, acknowledging: NamedDependency[Acknowledging], token: Token = "") -> Response[Any]:
        """The form posts to the address it came from, token and all."""
        try:
            standing = await acknowledging.acknowledge(token)
        except LinkSpent as error:
            return page(error.message, HTTPStatus.GONE)
        except Conflict:
            return page(BUSY, HTTPStatus.CONFLICT)
        return page(OVER if standing is Standing.OVER else DONE)


def page(sentence: str, status: HTTPStatus = HTTPStatus.OK, *, button: bool = False) -> Response[str]:
    form = '<form method="post"><button type="submit">Yes, I take care of it</button></form>' if button else ""
    html = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>Campus</title><style>{STYLE}</style></head>
<body><p>{escape(sentence)}</p>{form}</body></html>
"""
    return Response(html, status_code=status, media_type=MediaType.HTML)
