"""Rotations as 3x3 matrices that act on column vectors; angles in radians."""

import math

import numpy as np


def unit(vector):
    """The vector(s) scaled to length one along the last axis."""
    vector = np.asarray(vector, float)
    return vector / np.maximum(np.linalg.norm(vector, axis=-1, keepdims=True), 1e-12)


def about(axis, angle):
    """Rotation by an angle about an axis (Rodrigues)."""
    x, y, z = unit(axis)
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.eye(3) + math.sin(angle) * cross + (1 - math.cos(angle)) * cross @ cross


def about_x(angle):
    return about((1, 0, 0), angle)


def about_y(angle):
    return about((0, 1, 0), angle)


def about_z(angle):
    return about((0, 0, 1), angle)


def frame_along(direction, toward):
    """Orthonormal frames whose first axis is ``direction`` and whose second leans ``toward``.

    Both are (..., 3); the answer is (..., 3, 3) with the axes as columns.
    """
    first = unit(direction)
    toward = np.broadcast_to(np.asarray(toward, float), first.shape)
    second = unit(toward - first * (first * toward).sum(-1, keepdims=True))
    return np.stack([first, second, np.cross(first, second)], -1)


def angle_between(a, b):
    """Angle of the rotation that leads from ``a`` to ``b`` (..., 3, 3), in radians.

    From the chord, not from the trace: near zero the arc cosine would turn rounded matrices into half a degree.
    """
    chord = np.sqrt(((np.asarray(a) - b) ** 2).sum((-2, -1)))
    return 2 * np.arcsin(np.clip(chord / np.sqrt(8), 0, 1))


def swing_and_twist(rotation, axis):
    """How far ``rotation`` (..., 3, 3) tips ``axis`` away, and how far it turns about it (signed)."""
    axis = unit(axis)
    swing = np.arccos(np.clip(np.einsum("i,...ij,j->...", axis, rotation, axis), -1, 1))
    skew = np.stack(
        [
            rotation[..., 2, 1] - rotation[..., 1, 2],
            rotation[..., 0, 2] - rotation[..., 2, 0],
            rotation[..., 1, 0] - rotation[..., 0, 1],
        ],
        -1,
    )
    trace = np.trace(rotation, axis1=-2, axis2=-1)
    return swing, 2 * np.arctan2(skew @ axis, 1 + trace)


def ray_from_camera(ray):
    """The turn that brings the viewing ray ``(x/z, y/z)`` onto the camera's axis.

    A network sees a crop, not the camera: it can only know the head's rotation as seen along the ray to the head,
    ``ray_from_camera(ray) @ camera_from_head``. First about y by atan(x/z), then about x by atan(y/z); contract v0
    fixed these two angles, so they are kept although the second is not taken in the turned frame.
    """
    a, b = math.atan(ray[0]), math.atan(ray[1])
    turn_y = np.array([[math.cos(a), 0, -math.sin(a)], [0, 1, 0], [math.sin(a), 0, math.cos(a)]])
    turn_x = np.array([[1, 0, 0], [0, math.cos(b), -math.sin(b)], [0, math.sin(b), math.cos(b)]])
    return turn_x @ turn_y


def from_two_columns(six):
    """Rotations (..., 3, 3) from their first two columns (..., 6) by Gram-Schmidt."""
    first = unit(six[..., :3])
    second = unit(six[..., 3:] - first * (first * six[..., 3:]).sum(-1, keepdims=True))
    return np.stack([first, second, np.cross(first, second)], -1)


def yaw_pitch_roll(camera_from_head):
    """The contract's three angles; zero when the face looks into the camera."""
    r = camera_from_head
    return math.atan2(r[0, 2], -r[2, 2]), math.asin(np.clip(r[1, 2], -1, 1)), math.atan2(-r[1, 0], -r[1, 1])
