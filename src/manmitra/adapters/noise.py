"""Noise for published counts, from the OpenDP library (extra `dp`), which is imported when it is used."""

from collections.abc import Sequence
from typing import Final

from manmitra.domain.analytics.ports import Noise
from manmitra.settings import PREFIX, BadSettings

DOUBT: Final = 0.05
"""One of twenty figures may be off by more than its error says."""


class OpenDpNoise(Noise):
    """The discrete Laplace mechanism: each count for itself, epsilon-differentially private for a change of it by the
    sensitivity that is told.
    """

    def __init__(self, epsilon: float) -> None:
        try:
            import opendp.prelude as dp  # noqa: F401 - here, so that a missing one is told at the start
        except ImportError as error:
            raise BadSettings(f"{PREFIX}ANALYTICS_EPSILON needs manmitra[dp]") from error
        self.epsilon = epsilon

    def drawn(self, counts: Sequence[int], sensitivity: int) -> tuple[Sequence[int], float]:
        import opendp.prelude as dp

        dp.enable_features("contrib")  # proofs of these constructors are written and not yet all reviewed, says OpenDP
        scale = sensitivity / self.epsilon
        laplace = dp.m.make_laplace(dp.atom_domain(T=int), dp.absolute_distance(T=int), scale=scale)
        if laplace.map(sensitivity) > self.epsilon * (1 + 1e-9):
            raise ValueError("the mechanism promises less than was asked for")
        return [laplace(count) for count in counts], float(dp.discrete_laplacian_scale_to_accuracy(scale, DOUBT))


def noise_for(epsilon: float) -> Noise | None:
    return OpenDpNoise(epsilon) if epsilon else None
