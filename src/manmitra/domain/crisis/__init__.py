"""Crisis: what a text says, what help looks like, and whom it reaches.

Usable from a script, with nothing running: `assess("...").tier`.
"""

from manmitra.domain.crisis.detection import Reason, Signal, assess
from manmitra.domain.crisis.help import help_for
from manmitra.domain.crisis.model import Alert, Tier

__all__ = ["Alert", "Reason", "Signal", "Tier", "assess", "help_for"]
