"""A person in a posture: where the head is, and what each hand is doing."""

from dataclasses import dataclass, field

import numpy as np
from scipy.spatial import cKDTree

from .head_fit import CENTER_MM
from .rasterizer import vertex_normals

TOUCH, NEAR, FRONT, FREE, DOWN = "touch", "near", "front", "free", "down"
"""What a hand does: lies on the head, hovers over it, is held between head and camera, gestures, hangs."""


_NEAR_SKIN_DM = 0.4


@dataclass
class Hand:
    """What one hand does. ``touching``: 1 on the head, 0 surely not, -1 not sure."""

    intent: str
    touching: int = 0
    zone: int = -1


@dataclass
class Pose:
    """A person in a posture."""

    person: object
    posture: object
    hands: dict = field(default_factory=dict)
    surface: object = None

    @property
    def head_turn(self):
        return self.posture.turns[self.person.body.bones["head"]]

    @property
    def head_frame(self):
        """The head frame in the world."""
        rest_frame, _ = self.person.head_measure
        bone = self.person.body.bones["head"]
        return rest_frame.moved(self.posture.turns[bone], self.posture.shifts[bone])

    @property
    def head_center(self):
        """Center of the crops in the world."""
        return self.head_frame.from_mm(CENTER_MM[None])[0]


@dataclass(frozen=True)
class HeadSurface:
    """The posed skin of head and neck: points and normals (m, 3) in the world, for asking how high a point lies."""

    points: np.ndarray
    normals: np.ndarray
    tree: cKDTree

    def clearance(self, points):
        """Signed height (n,) of world points (n, 3) over the nearest skin's plane, decimetres; means little for points
        farther off than a few centimetres."""
        _, nearest = self.tree.query(points)
        return ((points - self.points[nearest]) * self.normals[nearest]).sum(1)

    def separation(self, points):
        """As ``clearance`` near the skin, and the plain distance (n,) farther off."""
        distance, _ = self.tree.query(points)
        return np.where(distance < _NEAR_SKIN_DM, self.clearance(points), distance)


def pose_surface(person, posture):
    """The posed head surface of a person."""
    body = person.body
    index = body.head_surface
    weights = body.weights[index]
    rest_normals = vertex_normals(np.ascontiguousarray(person.drawn, np.float32), body.triangles)
    points = posture.skin(weights, person.drawn[index])
    return HeadSurface(points, posture.turn_normals(weights, rest_normals[index]), cKDTree(points))
