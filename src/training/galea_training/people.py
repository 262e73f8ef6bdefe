"""People who never lived: morphs of one body, drawn at random."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.spatial import cKDTree

from .skeleton import Joints

FACE_PARTS = {
    "head": (5, 0.5), "ears": (4, 0.8), "eyes": (5, 0.5), "nose": (6, 0.6), "mouth": (5, 0.5), "chin": (3, 0.6),
    "cheek": (3, 0.7), "forehead": (2, 0.6), "neck": (3, 0.5), "eyebrows": (1, 0.6),
}  # fmt: skip
"""Morph targets drawn per part of the face, and the most of each."""

HAND_MORPHS = (("hand-scale", 0.6), ("hand-fingers-length", 0.5), ("hand-fingers-diameter", 0.6))
ANCESTRIES = ("african", "asian", "caucasian")


@dataclass(frozen=True)
class Person:
    """One person at rest. ``vertices`` is the full rest mesh, decimetres."""

    body: object
    vertices: np.ndarray
    joints: Joints
    male: float
    age: float
    ancestry: np.ndarray

    @cached_property
    def drawn(self):
        """Rest positions of the drawn vertices (n, 3)."""
        return self.vertices[self.body.vertices]

    @cached_property
    def head_measure(self):
        """Head frame (in rest space) and scalp ellipsoid."""
        return self.body.measure_head(self.drawn)

    @cached_property
    def head_directions(self):
        """10-10 directions of the head's outer vertices (m, 3), in the order of ``body.head_outside``."""
        frame, ellipsoid = self.head_measure
        return ellipsoid.directions(frame.to_mm(self.drawn[self.body.head_outside]))

    @cached_property
    def direction_tree(self):
        return cKDTree(self.head_directions)


class PersonFactory:
    """Draws people from the morph space."""

    def __init__(self, body):
        self._body = body
        self._targets = body.assets.targets
        self._by_part = {part: [n for n in self._targets if n.split("/")[0] == part] for part in FACE_PARTS}
        self._expressions = {a: [n for n in self._targets if n.startswith("expr/" + a)] for a in ANCESTRIES}

    def draw(self, rng):
        vertices = self._body.assets.vertices.copy()
        male = float(np.clip(rng.normal(rng.choice([0.1, 0.9]), 0.15), 0, 1))
        age = float(rng.beta(1, 1.6))
        ancestry = rng.dirichlet([0.6, 0.6, 0.6])
        self._add_build(vertices, rng, male, age, ancestry)
        self._add_face(vertices, rng)
        self._add_hands(vertices, rng)
        self._add_expression(vertices, rng, ANCESTRIES[int(np.argmax(ancestry))])
        return Person(self._body, vertices, self._body.skeleton.joints(vertices), male, age, ancestry)

    def _add(self, vertices, name, amount):
        indices, moves = self._targets[name]
        vertices[indices] += np.float32(amount) * moves

    def _add_build(self, vertices, rng, male, age, ancestry):
        muscle = dict(zip(("minmuscle", "averagemuscle", "maxmuscle"), rng.dirichlet([0.7, 2, 0.7]), strict=True))
        weight = dict(zip(("minweight", "averageweight", "maxweight"), rng.dirichlet([1.2, 2, 1.2]), strict=True))
        for sex, sex_share in (("male", male), ("female", 1 - male)):
            for years, age_share in (("young", 1 - age), ("old", age)):
                share = sex_share * age_share
                if share < 0.02:
                    continue
                for name, part in zip(ANCESTRIES, ancestry, strict=True):
                    if part > 0.02:
                        self._add(vertices, f"macro/{name}-{sex}-{years}", share * part)
                for m, m_share in muscle.items():
                    for w, w_share in weight.items():
                        if share * m_share * w_share > 0.015:
                            self._add(vertices, f"macro/universal-{sex}-{years}-{m}-{w}", share * m_share * w_share)

    def _add_face(self, vertices, rng):
        for part, (count, most) in FACE_PARTS.items():
            for index in rng.choice(len(self._by_part[part]), count):
                name = self._by_part[part][index]
                amount = rng.uniform(0, most)
                self._add(vertices, name, amount)
                twin = _other_side(name)
                if twin in self._targets and rng.random() < 0.9:
                    self._add(vertices, twin, amount)

    def _add_hands(self, vertices, rng):
        for morph, most in HAND_MORPHS:
            amount = rng.uniform(-most, most)
            direction = "incr" if amount > 0 else "decr"
            for side in "lr":
                self._add(vertices, f"armslegs/{side}-{morph}-{direction}", abs(amount))

    def _add_expression(self, vertices, rng, ancestry):
        names = self._expressions[ancestry]
        for index in rng.choice(len(names), rng.integers(0, 4)):
            self._add(vertices, names[index], rng.uniform(0.1, 0.7))
        if rng.random() < 0.3:
            closed = rng.uniform(0.2, 1)
            for lid in ("eye-left-closure", "eye-right-closure"):
                self._add(vertices, f"expr/{ancestry}/{lid}", closed)


def _other_side(name):
    """The twin of a one-sided morph target, or an empty name."""
    part, morph = name.split("/")[:2]
    swap = {"l-": "r-", "r-": "l-"}.get(morph[:2])
    return f"{part}/{swap}{morph[2:]}" if swap else ""
