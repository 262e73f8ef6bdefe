"""Two-bone inverse kinematics of the arm for many candidate hand placements at once, and what each would cost."""

from dataclasses import dataclass

import numpy as np

from .rotation import about, frame_along, swing_and_twist, unit

COMFORTABLE_SWING = 0.9
COMFORTABLE_TWIST = 1.35
"""Radians the wrist tips, and the forearm turns, before it looks strained (by eye on renders)."""


@dataclass(frozen=True)
class Arm:
    """One arm before reaching: its shoulder in the world, and its two bones at rest (vectors, decimetres)."""

    shoulder: np.ndarray
    upper: np.ndarray
    lower: np.ndarray

    @staticmethod
    def of(body, joints, posture, side):
        upper, lower, wrist = (body.bone(name, side) for name in ("upperarm01", "lowerarm01", "wrist"))
        collar = body.skeleton.parents[upper]
        heads = joints.head
        return Arm(posture.place(collar, heads[upper]), heads[lower] - heads[upper], heads[wrist] - heads[lower])

    def rest_frames(self):
        """Frames of upper and lower arm at rest (3, 3) each, second axis normal to the arm's plane."""
        normal = np.cross(self.upper, self.lower)
        return frame_along(self.upper, normal), frame_along(self.lower, normal)


@dataclass(frozen=True)
class Reach:
    """Candidate arm postures; every field has the candidates as its first axis."""

    elbow: np.ndarray
    wrist: np.ndarray
    upper_turn: np.ndarray
    lower_turn: np.ndarray
    short_by: np.ndarray

    def pick(self, index):
        return Reach(*(getattr(self, name)[index] for name in self.__dataclass_fields__))


def reach(arm, wrist, pole):
    """Bends the arm so that the wrist comes to ``wrist`` (k, 3) with the elbow toward ``pole`` (k, 3)."""
    upper_length, lower_length = np.linalg.norm(arm.upper), np.linalg.norm(arm.lower)
    span = wrist - arm.shoulder
    distance = np.linalg.norm(span, axis=1)
    nearest = abs(upper_length - lower_length) * 1.2 + 0.3
    length = np.clip(distance, nearest, (upper_length + lower_length) * 0.985)
    toward = span / distance[:, None]
    cosine = (upper_length**2 + length**2 - lower_length**2) / (2 * upper_length * length)
    cosine = np.clip(cosine, -1, 1)
    aside = unit(pole - toward * (pole * toward).sum(1, keepdims=True))
    elbow = arm.shoulder + upper_length * (cosine[:, None] * toward + np.sqrt(1 - cosine**2)[:, None] * aside)
    reached = arm.shoulder + toward * length[:, None]
    upper, lower = elbow - arm.shoulder, reached - elbow
    normal = np.cross(upper, lower)
    rest_upper, rest_lower = arm.rest_frames()
    return Reach(
        elbow,
        reached,
        frame_along(upper, normal) @ rest_upper.T,
        frame_along(lower, normal) @ rest_lower.T,
        np.abs(distance - length),
    )


def strain(arm, candidates, hand_turn, torso_turn, outward):
    """Cost (k,) of bending wrist, forearm and shoulder; ``outward`` is +1 for the left arm, -1 for the right."""
    relative = np.swapaxes(candidates.lower_turn, 1, 2) @ hand_turn
    swing, twist = swing_and_twist(relative, arm.lower)
    cost = candidates.short_by * 30 + (swing / COMFORTABLE_SWING) ** 4 + (np.abs(twist) / COMFORTABLE_TWIST) ** 4
    upper = unit(candidates.elbow - arm.shoulder) @ torso_turn
    cost += np.maximum(0, -0.35 - upper[:, 2]) * 8
    cost += np.maximum(0, -0.25 - outward * upper[:, 0]) * 8
    return cost


HEAD_ROOM = np.array([1.0, 1.25, 1.15])
"""Semi-axes of the head that an arm must not enter, decimetres (across, up, forward)."""


def head_collision(candidates, hand_turn, knuckle, head_turn, head_center):
    """Cost (k,) of forearm, wrist or knuckle inside the head. ``knuckle`` is seen from the wrist at rest."""

    def depth(points, room, limit):
        inside = np.linalg.norm((points - head_center) @ head_turn / room, axis=1)
        return np.maximum(0, limit - inside)

    cost = np.zeros(len(candidates.wrist))
    forearm = candidates.wrist - candidates.elbow
    for share in (0.0, 0.35, 0.65, 0.85):
        cost += depth(candidates.elbow + share * forearm, HEAD_ROOM, 1.0) * 8
    cost += depth(candidates.wrist, HEAD_ROOM, 0.95) * 10
    cost += depth(candidates.wrist + hand_turn @ knuckle, HEAD_ROOM * 0.92, 0.9) * 8
    return cost


def arm_turns(body, posture, side, arm, reached, hand_turn):
    """Rotations relative to their parents that put one solved arm into a posture, by bone index.

    The hand's turn about the forearm is spread over the forearm's bones, as skin does.
    """
    upper, lower, lower_end, wrist = (
        body.bone(name, side) for name in ("upperarm01", "lowerarm01", "lowerarm02", "wrist")
    )
    collar = posture.turns[body.skeleton.parents[upper]]
    _, twist = swing_and_twist(reached.lower_turn.T @ hand_turn, arm.lower)
    first = reached.lower_turn @ about(arm.lower, 0.15 * twist)
    second = reached.lower_turn @ about(arm.lower, 0.55 * twist)
    return {
        upper: collar.T @ reached.upper_turn,
        lower: reached.upper_turn.T @ first,
        lower_end: first.T @ second,
        wrist: second.T @ hand_turn,
    }
