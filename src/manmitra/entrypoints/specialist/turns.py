"""A turn on its way from the main service: what `ports.Turn` holds, with bounds. What is not known here is let pass, so
that a main service of the next version is understood.
"""

from typing import Annotated, Final

import msgspec
from msgspec import Meta

from manmitra.domain.bestie.model import Flow, Topic
from manmitra.domain.bestie.ports import Turn
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.ports import Clock

Name = Annotated[str, Meta(max_length=64)]
Said = Annotated[str, Meta(max_length=32_000)]
Several = Annotated[list[Said], Meta(max_length=200)]
Step = Annotated[int, Meta(ge=0, le=100)]
Mark = Annotated[int, Meta(ge=0, lt=2**32)]
OUR_OWN: Final = frozenset({"now"})
"""What the specialist knows itself."""


class FlowBody(msgspec.Struct, frozen=True, kw_only=True):
    name: Name = ""
    step: Step = 0
    answers: Annotated[list[Annotated[int, Meta(ge=0, le=3)]], Meta(max_length=20)] = []
    left: bool = False
    paused: Annotated[list[tuple[Name, Step]], Meta(max_length=20)] = []
    seen: Annotated[list[Name], Meta(max_length=40)] = []


class TurnBody(msgspec.Struct, frozen=True, kw_only=True):
    """`outside`: the person agreed that their words may go to a provider, and the main service knows that there is one.
    Without it they go no further than this process.
    """

    seed: Name
    number: Annotated[int, Meta(ge=1, le=10_000_000)]
    topic: Topic
    voice: Voice
    text: Annotated[str, Meta(max_length=32_000, examples=["Exams start on Monday and I can't sleep."])]
    earlier: Several = []
    replies: Several = []
    last_reply: Said = ""
    said: Annotated[list[Mark], Meta(max_length=20)] = []
    flow: FlowBody | None = None
    watch: bool = False
    outside: bool = False
    payer: Annotated[str, Meta(max_length=128)] = ""
    names: Annotated[list[Annotated[str, Meta(max_length=400)]], Meta(max_length=10)] = []
    memories: Annotated[list[Annotated[str, Meta(max_length=2000)]], Meta(max_length=100)] = []

    def turn(self, clock: Clock) -> Turn:
        flow = None if self.flow is None else msgspec.convert(msgspec.to_builtins(self.flow), Flow)
        told = {name: getattr(self, name) for name in self.__struct_fields__}
        return Turn(**{**told, "flow": flow, "said": frozenset(self.said), "now": clock.now()})
