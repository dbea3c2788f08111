"""Twilio calls here when it knows what became of an SMS."""

from typing import Final

from litestar import Controller, post
from litestar.di import NamedDependency

from manmitra.domain.notifications.provider_words import ProviderWords
from manmitra.entrypoints.http.identity import Asked

LARGEST: Final = 16 * 1024


class TwilioController(Controller):
    """No role is asked: whoever calls has signed the call with the account's token, or hears 403.

    The one path that takes a form instead of JSON (`edge.FORMS`). A page of another site could send one too, but it
    can't sign it.
    """

    @post(
        "/api/webhooks/twilio",
        status_code=204,
        request_max_body_size=LARGEST,
        include_in_schema=False,
    )
    async def twilio_status(self, request: Asked, provider_words: NamedDependency[ProviderWords]) -> None:
        """Noted, or of no interest."""
        query = request.scope["query_string"].decode("latin-1")
        await provider_words.heard(query, await request.body(), request.headers.get("x-twilio-signature", ""))
