"""Where on the head a hand comes down: zones drawn evenly, on the hand's own side more than across."""

import numpy as np

from .rotation import unit
from .scalp_zones import ZONES, on_cap

ZONE_WEIGHTS = {"forehead": 0.6, "crown": 1.2, "occiput": 1.2}
FACE_SHARE = 0.06
CROSS_SHARE = 0.10


class ContactPlaces:
    """Draws places on people's heads."""

    def __init__(self, body, zone_map):
        self._body = body
        self._zone_map = zone_map
        self._zones_of = (None, None)

    def draw(self, rng, person, side, like=None):
        """A vertex of the head to reach for, its zone index (-1 off the cap) and its direction; the vertex is an index
        into ``head_surface``. With ``like``, the direction of the other hand's, the same place on this side."""
        outside = self._body.head_outside
        zones = self._zones(person)
        if like is not None:
            target = unit(like * (-1, 1, 1) + rng.normal(0, 0.08, 3))
            chosen = int((person.head_directions @ target).argmax())
            return np.searchsorted(self._body.head_surface, outside[chosen]), int(zones[chosen]), target
        if rng.random() < FACE_SHARE:
            pool = np.flatnonzero((zones < 0) & (person.drawn[outside][:, 2] > 0.5))
        else:
            wanted = self._zone(rng, side)
            pool = np.flatnonzero(zones == wanted)
        if not len(pool):
            pool = np.flatnonzero(zones >= 0)
        # vertices crowd at ears and neck: choose by solid angle, not by vertex
        directions = person.head_directions[pool]
        target = unit(directions[rng.integers(len(pool))] + rng.normal(0, 0.15, 3))
        chosen = pool[(directions @ target).argmax()]
        return np.searchsorted(self._body.head_surface, outside[chosen]), int(zones[chosen]), target

    def _zones(self, person):
        """Zone of each outer head vertex, -1 off the cap; kept for the person drawn last."""
        if self._zones_of[0] is not person:
            directions = person.head_directions
            self._zones_of = person, np.where(on_cap(directions), self._zone_map.zone_of(directions), -1)
        return self._zones_of[1]

    def _zone(self, rng, side):
        own, other = ("_left", "_right") if side == "L" else ("_right", "_left")
        if rng.random() < CROSS_SHARE:
            own, other = other, own
        names = [name for name in ZONES if not name.endswith(other)]
        weights = np.array([ZONE_WEIGHTS.get(name, 1.0) for name in names])
        return ZONES.index(rng.choice(names, p=weights / weights.sum()))
