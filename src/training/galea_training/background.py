"""What lies behind people: procedural rooms, with posters of people rendered earlier."""

from collections import deque

import cv2
import numpy as np


class Gallery:
    """The latest pictures of this process, to hang up as posters or show on screens behind the next people."""

    def __init__(self, room=24):
        self._pictures = deque(maxlen=room)

    def add(self, picture):
        """``picture`` (h, w, 3) uint8 RGB."""
        self._pictures.append(picture)

    def draw(self, rng):
        """A picture in linear light, or None while there are none."""
        if not self._pictures:
            return None
        picture = self._pictures[rng.integers(len(self._pictures))]
        return (picture.astype(np.float32) / 255) ** 2.2


def draw_background(rng, size, gallery=None, poster_share=0.12):
    """A background (size, size, 3) float32 in linear light, reflectances mostly under 1."""
    picture = _wall(rng, size)
    for _ in range(rng.integers(0, 14)):
        _furnish(rng, picture, size)
    if rng.random() < 0.12:
        _window(rng, picture, size)
    if gallery is not None and rng.random() < poster_share:
        for _ in range(rng.integers(1, 3)):
            _poster(rng, picture, size, gallery.draw(rng))
    if rng.random() < 0.7:
        picture *= 1 + rng.uniform(0.1, 0.7) * (_mottle(rng, int(rng.choice([4, 8, 16, 32])), size) - 0.5)
    if rng.random() < 0.4:
        picture *= 1 + rng.uniform(0.1, 0.5) * (_mottle(rng, int(rng.choice([64, 128])), size) - 0.5)
    blur = rng.choice([0, 0, 0, 1, 2, 4, 9]) * size / 512
    if blur:
        picture = cv2.GaussianBlur(picture, (0, 0), blur)
    return np.clip(picture, 0, 4)


def _color(rng):
    color = rng.uniform(0, 0.9, 3) ** 1.5
    return color * 0.3 + color.mean() * 0.7 if rng.random() < 0.6 else color


def _wall(rng, size):
    color = rng.uniform(0.05, 0.9, 3) ** 1.3
    color = color * 0.4 + color.mean() * 0.6
    if rng.random() < 0.35:
        color = np.full(3, rng.uniform(0.5, 0.95)) * rng.uniform(0.92, 1.0, 3)
    ramp = np.linspace(-0.5, 0.5, size, dtype=np.float32)
    slope = rng.uniform(-0.5, 0.5, 2)
    light = 1 + slope[0] * ramp[None, :] + slope[1] * ramp[:, None]
    return np.ascontiguousarray(light[:, :, None] * color, np.float32)


def _mottle(rng, cells, size):
    noise = cv2.resize(rng.random((cells, cells)).astype(np.float32), (size, size), interpolation=cv2.INTER_CUBIC)
    return noise[..., None]


def _furnish(rng, picture, size):
    """One shape: a box, an oval, or a row of stripes such as blinds or books."""
    color = _color(rng)
    x, y = rng.uniform(-0.2, 1, 2) * size
    width, height = np.exp(rng.normal(-1.3, 0.8, 2)) * size
    kind = rng.random()
    if kind < 0.6:
        angle = rng.normal(0, 6) if rng.random() < 0.8 else rng.uniform(0, 90)
        box = cv2.boxPoints(((x + width / 2, y + height / 2), (width, height), float(angle))).astype(np.int32)
        cv2.fillPoly(picture, [box], color.tolist())
        if rng.random() < 0.5:
            cv2.polylines(picture, [box], True, (color * rng.uniform(0.2, 1.8)).tolist(), int(rng.integers(1, 6)))
    elif kind < 0.75:
        axes = (int(width / 2) + 1, int(height / 2) + 1)
        cv2.ellipse(picture, (int(x), int(y)), axes, rng.uniform(0, 90), 0, 360, color.tolist(), -1)
    else:
        _stripes(rng, picture, (x, y), (width, height), color)


def _stripes(rng, picture, corner, extent, color):
    count, upright = int(rng.integers(3, 14)), rng.random() < 0.5
    colorful = rng.random() < 0.4
    for i in range(count):
        low, high = i / count, (i + rng.uniform(0.5, 0.95)) / count
        a, b = (low, 0.0), (high, rng.uniform(0.8, 1.0))
        if not upright:
            a, b = (0.0, low), (1.0, high)
        first, second = (tuple(int(c + s * e) for c, s, e in zip(corner, p, extent, strict=True)) for p in (a, b))
        tint = _color(rng) if colorful else color * rng.uniform(0.5, 1.4)
        cv2.rectangle(picture, first, second, tint.tolist(), -1)


def _window(rng, picture, size):
    """A bright pane with a cross in it."""
    x, y = (rng.uniform(-0.1, 0.7, 2) * size).astype(int)
    width, height = (rng.uniform(0.2, 0.6, 2) * size).astype(int)
    glow = rng.uniform(1.2, 3.5) * rng.uniform(0.85, 1.0, 3)
    cv2.rectangle(picture, (x, y), (x + width, y + height), glow.tolist(), -1)
    frame, thick = (_color(rng)).tolist(), int(rng.integers(3, 10))
    cv2.rectangle(picture, (x, y), (x + width, y + height), frame, thick)
    cv2.line(picture, (x + width // 2, y), (x + width // 2, y + height), frame, thick)


def _poster(rng, picture, size, content):
    """A framed picture of somebody, small beside the person in front."""
    if content is None:
        return
    side = int(rng.uniform(0.12, 0.34) * size)
    x, y = rng.integers(0, size - side, 2)
    poster = cv2.resize(content, (side, side), interpolation=cv2.INTER_AREA) * np.float32(rng.uniform(0.3, 1.1))
    picture[y : y + side, x : x + side] = poster
    cv2.rectangle(picture, (x, y), (x + side, y + side), _color(rng).tolist(), max(1, size // 150))
