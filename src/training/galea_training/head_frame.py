"""The head frame of the scalp design: millimetres, x to the person's right, y through the nasion, z up."""

from dataclasses import dataclass

import numpy as np

from .rotation import unit

MM_PER_DM = 100.0


@dataclass(frozen=True)
class HeadFrame:
    """Where the head frame lies in another space whose lengths are decimetres.

    ``origin`` is mid-tragus, ``axes`` (3, 3) has x, y, z of the head frame as columns.
    """

    origin: np.ndarray
    axes: np.ndarray

    @staticmethod
    def through(tragus_left, tragus_right, nasion):
        """The frame that three fiducials (3,) in decimetres span; right-handed whatever the head's pose."""
        origin = (np.asarray(tragus_left, float) + tragus_right) / 2
        x = unit(np.asarray(tragus_right, float) - tragus_left)
        toward_nasion = nasion - origin
        y = unit(toward_nasion - x * (x @ toward_nasion))
        return HeadFrame(origin, np.stack([x, y, np.cross(x, y)], 1))

    def to_mm(self, points):
        """Points (n, 3) of the other space in head-frame millimetres."""
        return (np.asarray(points) - self.origin) @ self.axes * MM_PER_DM

    def from_mm(self, head_mm):
        """Head-frame millimetres (n, 3) as points of the other space."""
        return np.asarray(head_mm) @ self.axes.T / MM_PER_DM + self.origin

    def moved(self, rotation, shift):
        """The frame after the space was turned and then shifted."""
        return HeadFrame(rotation @ self.origin + shift, rotation @ self.axes)


@dataclass(frozen=True)
class HeadEllipsoid:
    """The scalp as an ellipsoid in the head frame: ``center`` (3,) and ``semi_axes`` (3,), millimetres."""

    center: np.ndarray
    semi_axes: np.ndarray

    def directions(self, head_mm):
        """Head-frame points (n, 3) as directions on the unit sphere of the 10-10 system."""
        return unit((np.asarray(head_mm) - self.center) / self.semi_axes)

    def surface(self, directions):
        """Where the directions (n, 3) meet the ellipsoid, head-frame millimetres."""
        return np.asarray(directions) * self.semi_axes + self.center


NETWORK_TILT_DEG = 25.5
"""How far the head frame is pitched against the axes in which the network gives its rotation (contract v0)."""

_TILT = np.radians(NETWORK_TILT_DEG)
NETWORK_AXES_IN_HEAD = np.array(
    [[-1.0, 0.0, 0.0], [0.0, np.sin(_TILT), np.cos(_TILT)], [0.0, np.cos(_TILT), -np.sin(_TILT)]]
)
"""The network's axes (left, up, out of the face) as columns in the head frame. Version 1 is trained with exactly this
tilt for everybody, so that its rotation gives the head frame without knowing the person; version 0 gave the body
model's own axes, whose tilt differs from person to person (25.5 degrees, SD 4.1)."""

DEFAULT_ELLIPSOID = HeadEllipsoid(np.array([0.0, 2.0, 0.0]), np.array([75.5, 97.5, 129.0]))
"""The prior of the scalp design for a head that was not measured: mean over adults."""
