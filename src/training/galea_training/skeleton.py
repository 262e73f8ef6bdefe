"""Bones: where a person's joints are, and how a mesh follows them."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Joints:
    """Rest positions of every bone's two ends (bones, 3), decimetres."""

    head: np.ndarray
    tail: np.ndarray


@dataclass(frozen=True)
class Posture:
    """World placement of every bone: a rest point p of bone i goes to ``turns[i] @ p + shifts[i]``."""

    turns: np.ndarray
    shifts: np.ndarray

    def place(self, bone, points):
        """Rest points (..., 3) that ride on one bone, in the world."""
        return np.asarray(points) @ self.turns[bone].T + self.shifts[bone]

    def skin(self, weights, points):
        """Rest points (n, 3) moved by linear blend skinning with sparse weights (n, bones)."""
        flat = np.concatenate([self.turns.reshape(len(self.turns), 9), self.shifts], 1).astype(np.float32)
        moves = weights @ flat
        return np.einsum("nij,nj->ni", moves[:, :9].reshape(-1, 3, 3), points) + moves[:, 9:]

    def turn_normals(self, weights, normals):
        """Rest normals (n, 3) turned by the blended rotations, length one."""
        turned = np.einsum("nij,nj->ni", (weights @ self.turns.reshape(len(self.turns), 9)).reshape(-1, 3, 3), normals)
        return turned / np.maximum(np.linalg.norm(turned, axis=1, keepdims=True), 1e-9)


class Skeleton:
    """The bone tree."""

    def __init__(self, assets):
        self.bones = assets.bones
        self.parents = assets.parents
        self._joint_head = assets.joint_head
        self._joint_tail = assets.joint_tail

    def joints(self, vertices):
        """Joint positions of a person whose full rest mesh is given (19158, 3)."""
        return Joints((self._joint_head @ vertices).astype(float), (self._joint_tail @ vertices).astype(float))

    def pose(self, joints, turns):
        """Forward kinematics. ``turns`` maps bone index to its rotation relative to its parent, about its own head."""
        count = len(self.parents)
        world_turn = np.empty((count, 3, 3))
        world_shift = np.empty((count, 3))
        for bone, parent in enumerate(self.parents):
            turn = np.eye(3) if parent < 0 else world_turn[parent]
            shift = np.zeros(3) if parent < 0 else world_shift[parent]
            own = turns.get(bone)
            if own is not None:
                pivot = joints.head[bone]
                shift = shift + turn @ (pivot - own @ pivot)
                turn = turn @ own
            world_turn[bone], world_shift[bone] = turn, shift
        return Posture(world_turn, world_shift)
