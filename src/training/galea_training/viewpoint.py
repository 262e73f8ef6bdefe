"""From where the camera looks, how close, and which square of its picture is kept."""

from dataclasses import dataclass
from math import cos, exp, log, radians, sin, tan

import numpy as np

from .anatomy import HEAD_WIDTH_DM
from .projection import Pinhole, look_at

FRONTAL, SIDE, REAR = "frontal", "side", "rear"
KINDS = (FRONTAL, SIDE, REAR)
KIND_SHARES = (0.74, 0.14, 0.12)

NEAREST_DM = 1.0
"""Nothing that is drawn may come closer to the camera."""


@dataclass(frozen=True)
class Viewpoint:
    """A camera and the kind of view; ``side_hw`` is the side of the picture in head widths at the head's depth."""

    camera: Pinhole
    kind: str
    side_hw: float


def draw_viewpoint(rng, head_center, near_points, size):
    """A camera on a person's head. ``near_points`` (n, 3) are what must not lie behind it; ``size`` in pixels."""
    kind = str(rng.choice(KINDS, p=KIND_SHARES))
    direction = _direction(rng, kind)
    wide_angle = rng.random() < 0.25
    distance = (
        rng.uniform(3.5, 5.5) if wide_angle else (rng.uniform(5.5, 11) if rng.random() < 0.75 else rng.uniform(11, 22))
    )
    ahead = ((near_points - head_center) @ direction).max() if len(near_points) else 0.0
    distance = max(distance, ahead + NEAREST_DM + 0.5)
    position = head_center + direction * distance
    axes = look_at(position, _look_target(rng, head_center, distance, wide_angle), _up(rng))
    return _crop(rng, Pinhole(axes, position, 1.0, np.zeros(2)), head_center, kind, size)


def _direction(rng, kind):
    """Unit vector from the head to the camera in the world, where the torso faces +z."""
    azimuth = {
        FRONTAL: rng.normal(0, 14),
        SIDE: rng.choice([-1, 1]) * rng.uniform(25, 85),
        REAR: 180 + rng.uniform(-50, 50),
    }[kind]
    elevation = rng.normal(-3, 12) if rng.random() < 0.8 else rng.uniform(-38, 45)
    a, e = radians(azimuth), radians(float(np.clip(elevation, -50, 55)))
    return np.array([sin(a) * cos(e), sin(e), cos(a) * cos(e)])


def _up(rng):
    """Upright but for a hand-held camera's tilt."""
    return np.array([rng.normal(0, 0.05), 1.0, rng.normal(0, 0.05)])


def _look_target(rng, head_center, distance, wide_angle):
    """Somewhere beside the head: heads are seldom in the middle of a frame, least in a wide one."""
    off = tan(radians(32 if wide_angle else 20)) * distance
    return head_center + np.array([rng.uniform(-off, off), rng.uniform(-off, 0.7 * off), 0.0]) * 0.8


def _draw_side(rng):
    """From a head that fills the picture to one an eighth of it; most as the tracker will crop."""
    kind = rng.random()
    if kind < 0.58:
        low, high = 2.6, 5.2
    else:
        low, high = (1.6, 2.6) if kind < 0.74 else (5.2, 9.0)
    return exp(rng.uniform(log(low), log(high)))


def _crop(rng, camera, head_center, kind, size):
    pixels, depth = camera.project(head_center[None])
    side_hw = _draw_side(rng)
    focal = size / side_hw * depth[0] / HEAD_WIDTH_DM
    room = max(0.0, side_hw / 2 - 1.1)  # head widths the head may stand off the middle and still show
    off = np.clip(rng.normal((0, -0.02), 0.09, 2) * side_hw, -0.5 - room, 0.5 + room)
    if side_hw > 4.5 and rng.random() < 0.5:
        off = rng.uniform(-room, room, 2)
    center = size / 2 + off * size / side_hw - pixels[0] * focal
    return Viewpoint(Pinhole(camera.camera_from_world, camera.position, focal, center), kind, side_hw)
