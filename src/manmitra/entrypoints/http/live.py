"""Tickets for the WebSocket, and a stream of events for networks that let none through."""

from datetime import datetime
from typing import Annotated, Self

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import QueryParameter

from manmitra.domain.live.tickets import Admitted, Issued, TooManyTickets
from manmitra.domain.live.usecases import LiveUseCases
from manmitra.entrypoints.http.accounts import address_of
from manmitra.entrypoints.http.answers import Answer, View
from manmitra.entrypoints.http.identity import Asked, needs, signed_in_until, who
from manmitra.entrypoints.http.problems import refuses
from manmitra.entrypoints.live.handshake import BadResume
from manmitra.entrypoints.live.limits import TooManyConnections
from manmitra.entrypoints.live.socket import LiveSockets
from manmitra.entrypoints.live.stream import EVENTS, EventStream, StreamsOnly, event_stream


class TicketView(View, frozen=True, kw_only=True):
    """`ticket` is good for one handshake, until `expiresAt`."""

    ticket: str
    expires_at: datetime

    @classmethod
    def of(cls, issued: Issued) -> Self:
        return cls(ticket=issued.ticket, expires_at=issued.expires_at)


class LiveController(Controller):
    path = "/api/live"
    tags = ("live",)

    @post("/tickets", guards=[needs()], responses=refuses(TooManyTickets))
    async def issue_ticket(self, request: Asked, live: NamedDependency[LiveUseCases]) -> Answer[TicketView]:
        """For the WebSocket at `/api/live`: `Sec-WebSocket-Protocol: manmitra.v1, ticket.<ticket>`."""
        issued = await live.issue(who(request), signed_in_until(request), address_of(request))
        return Answer(TicketView.of(issued))

    @get("/events", guards=[needs()], media_type=EVENTS, responses=refuses(BadResume, StreamsOnly, TooManyConnections))
    async def stream_events(
        self,
        request: Asked,
        live_sockets: NamedDependency[LiveSockets],
        after: Annotated[str, QueryParameter(max_length=64)] = "",
    ) -> EventStream:
        """What the WebSocket tells, as Server-Sent Events; `Last-Event-ID` or `after` asks for what was missed."""
        admitted = Admitted(who(request), signed_in_until(request))
        return event_stream(request, live_sockets, admitted, address_of(request), after)
