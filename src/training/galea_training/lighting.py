"""Light: a key light with a shadow, a fill light, sky and ground, and how bright the room behind is."""

from dataclasses import dataclass

import numpy as np

from .rotation import about_y, unit

ROOM, SCREEN, BACK, LOW, SUN = "room", "screen", "back", "low", "sun"
KINDS = (ROOM, SCREEN, BACK, LOW, SUN)
KIND_SHARES = (0.56, 0.11, 0.13, 0.10, 0.10)


@dataclass(frozen=True)
class Lighting:
    """``table`` (6, 3): toward the key, its color, toward the fill, its color, sky, ground. ``background`` scales the
    room, ``exposure`` is the wanted brightness (linear) of the person's brighter parts, ``blind`` how strictly the
    camera meters it (1 exactly, 0 not at all)."""

    kind: str
    table: np.ndarray
    background: float
    exposure: float
    metering: float


def draw_lighting(rng, view_azimuth):
    """``view_azimuth`` (radians): light directions are drawn as the camera sees them, then turned into the world."""
    kind = str(rng.choice(KINDS, p=KIND_SHARES))
    key, fill = _key_direction(rng, kind), _any_direction(rng, -0.6)
    warmth = rng.normal(0, 0.22)
    key_color = np.clip(np.array([1 + warmth, 1, 1 - warmth]) * rng.uniform(0.92, 1.08, 3), 0.3, 2)
    key_color *= np.exp(rng.normal(0.1, 0.45))
    ambient = np.exp(rng.normal(-0.9, 0.45))
    background = None
    if kind == SCREEN:
        key_color = np.array([0.75, 0.9, 1.25]) * rng.uniform(0.6, 1.2) * np.clip(1 + rng.normal(0, 0.15, 3), 0.6, 1.4)
        ambient *= 0.25
        background = ambient * rng.uniform(0.3, 1.0)
    elif kind == BACK:
        key_color *= rng.uniform(1.0, 2.5)
        ambient *= rng.uniform(0.5, 1.0)
        background = rng.uniform(1.2, 3.0)
    elif kind == SUN:
        key_color *= rng.uniform(1.5, 2.5)
        ambient *= 0.6
    elif rng.random() < 0.12:  # a room with hardly any direct light
        key_color *= 0.1
    fill_color = rng.uniform(0, 0.5) * np.clip(1 + np.array([-1, 0, 1]) * rng.normal(0, 0.25), 0.3, 2)
    sky = ambient * np.clip(1 + np.array([-1, 0, 1]) * rng.normal(0.02, 0.12), 0.4, 2)
    ground = sky * rng.uniform(0.3, 0.9) * np.clip(1 + rng.normal(0, 0.12, 3), 0.4, 2)
    if background is None:
        background = float(np.clip(sky.mean() * 1.2 + key_color.mean() * 0.25, 0.1, 2))
    turn = about_y(view_azimuth)
    table = np.stack([turn @ key, key_color, turn @ fill, fill_color, sky, ground]).astype(np.float32)
    exposure = np.exp(rng.normal(-2.5, 0.4)) if kind == LOW else np.exp(rng.normal(-1.2, 0.35))
    metering = rng.uniform(0.2, 0.9) if kind in (BACK, SCREEN) else rng.uniform(0.6, 1)
    return Lighting(kind, table, background, float(exposure), float(metering))


def _any_direction(rng, lowest):
    """A direction from above or before the scene: y over ``lowest``, not from far behind."""
    while True:
        direction = unit(rng.normal(0, 1, 3))
        if direction[2] > -0.4 and direction[1] > lowest:
            return direction


def _key_direction(rng, kind):
    if kind == SCREEN:
        return unit([rng.normal(0, 0.25), rng.uniform(-0.45, 0.1), 1.0])
    if kind == BACK:
        return unit([rng.normal(0, 0.7), rng.uniform(0.0, 0.8), -1.0])
    return _any_direction(rng, -0.2)
