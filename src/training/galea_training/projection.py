"""A pinhole camera that looks at the world and draws into a square picture."""

from dataclasses import dataclass

import numpy as np

from .rotation import unit


@dataclass(frozen=True)
class Pinhole:
    """``camera_from_world`` has the camera's right, down and forward as rows; ``position`` in world decimetres.

    ``focal`` and ``center`` (the principal point) are pixels of the picture and need not lie inside it: the picture
    is a crop of what the camera sees.
    """

    camera_from_world: np.ndarray
    position: np.ndarray
    focal: float
    center: np.ndarray

    def to_camera(self, points):
        """World points (n, 3) in camera axes, decimetres."""
        return (points - self.position) @ self.camera_from_world.T

    def project(self, points):
        """World points (n, 3) to image pixels (n, 2) and depth along the camera's axis (n,) in decimetres."""
        camera = self.to_camera(points)
        depth = camera[:, 2]
        safe = np.where(np.abs(depth) < 1e-9, 1e-9, depth)
        return camera[:, :2] / safe[:, None] * self.focal + self.center, depth

    def ray(self, point):
        """``(x/z, y/z)`` of one world point."""
        camera = self.to_camera(np.asarray(point)[None])[0]
        return camera[:2] / camera[2]

    def scaled(self, factor):
        """The same camera drawing into a picture with ``factor`` times as many pixels a side."""
        return Pinhole(self.camera_from_world, self.position, self.focal * factor, self.center * factor)


def look_at(position, target, up=(0.0, 1.0, 0.0)):
    """The camera's axes as rows (right, down, forward) when it looks from ``position`` to ``target``."""
    forward = unit(np.asarray(target, float) - position)
    right = unit(np.cross(forward, up))
    return np.stack([right, np.cross(forward, right), forward])
