"""Pieces of geometry on their way to the rasterizer."""

from dataclasses import dataclass

import numpy as np

from .shading import ATTRIBUTES, SLEEVE


@dataclass
class Mesh:
    """Posed points (n, 3) in the world with what the shader needs of each vertex and triangle."""

    points: np.ndarray
    attributes: np.ndarray
    uv: np.ndarray
    triangles: np.ndarray
    materials: np.ndarray

    @staticmethod
    def plain(points, rest, triangles, material, uv=None):
        """A piece of one material; ``rest`` (n, 3) are its places in rest space, which carry the texture."""
        attributes = np.zeros((len(points), ATTRIBUTES), np.float32)
        attributes[:, :3] = rest
        attributes[:, SLEEVE] = -1
        return Mesh(
            np.asarray(points, np.float32),
            attributes,
            np.zeros((len(points), 2), np.float32) if uv is None else np.asarray(uv, np.float32),
            np.asarray(triangles, np.int32).reshape(-1, 3),
            np.full(len(triangles), material, np.int32),
        )


def join(pieces):
    """One mesh of many."""
    starts = np.cumsum([0] + [len(piece.points) for piece in pieces])
    return Mesh(
        np.ascontiguousarray(np.concatenate([p.points for p in pieces]), np.float32),
        np.ascontiguousarray(np.concatenate([p.attributes for p in pieces]), np.float32),
        np.ascontiguousarray(np.concatenate([p.uv for p in pieces]), np.float32),
        np.concatenate([p.triangles + start for p, start in zip(pieces, starts, strict=False)]).astype(np.int32),
        np.concatenate([p.materials for p in pieces]).astype(np.int32),
    )


def tube(path, radius, closed=False, sides=4):
    """Points and triangles of a tube about a polyline (m, 3)."""
    path = np.asarray(path, float)
    count = len(path)
    along = np.roll(path, -1, 0) - np.roll(path, 1, 0) if closed else np.gradient(path, axis=0)
    first = np.cross(along, (0.1, 0.2, 1.0))
    first /= np.linalg.norm(first, axis=1, keepdims=True) + 1e-9
    second = np.cross(along, first)
    second /= np.linalg.norm(second, axis=1, keepdims=True) + 1e-9
    angles = 2 * np.pi * np.arange(sides) / sides
    ring = np.cos(angles)[None, :, None] * first[:, None] + np.sin(angles)[None, :, None] * second[:, None]
    points = (path[:, None] + radius * ring).reshape(-1, 3)
    triangles = []
    for i in range(count if closed else count - 1):
        here, there = i * sides, ((i + 1) % count) * sides
        for q in range(sides):
            r = (q + 1) % sides
            triangles += [(here + q, here + r, there + q), (here + r, there + r, there + q)]
    return points, np.array(triangles, np.int32)


def merge_shapes(shapes):
    """One (points, triangles) of several."""
    points, triangles, start = [], [], 0
    for shape_points, shape_triangles in shapes:
        points.append(shape_points)
        triangles.append(shape_triangles + start)
        start += len(shape_points)
    return np.concatenate(points), np.concatenate(triangles)
