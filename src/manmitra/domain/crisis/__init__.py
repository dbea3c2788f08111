"""Crisis: what a text says, what help looks like, and whom it reaches.

Usable from a script, with nothing running: `assess("...").tier`. Who reads many texts calls `make_ready()` before; else
some of the first ones have to wait for a pattern.
"""

from manmitra.domain.crisis.detection import Reason, Signal, assess, make_ready
from manmitra.domain.crisis.help import help_for
from manmitra.domain.crisis.model import Alert, Tier

__all__ = ["Alert", "Reason", "Signal", "Tier", "assess", "help_for", "make_ready"]
