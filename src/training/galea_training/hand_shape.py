"""Shapes of a hand: how far every finger joint bends, and where the fingertips come to lie."""

import numpy as np

from .anatomy import FINGERS
from .rotation import about, unit

MASSAGE, FLAT, RELAXED, GESTURE, FIST = "massage", "flat", "relaxed", "gesture", "fist"

_BEND_RANGES = {
    MASSAGE: ((-0.25, 0.45), (0.0, 0.8), (-0.1, 0.45), 0.12),
    FLAT: ((-0.45, 0.1), (-0.3, 0.05), (-0.25, 0.05), 0.07),
    FIST: ((0.9, 1.2), (1.1, 1.5), (0.5, 0.9), 0.08),
    RELAXED: ((-0.2, 0.5), (0.0, 0.7), (0.0, 0.4), 0.25),
    GESTURE: ((-0.2, 0.5), (0.0, 0.7), (0.0, 0.4), 0.25),
}
"""Range of the common bend at knuckle, middle and last joint (radians, rest pose = 0), and scatter per finger."""

CURL_DIRECTION = np.array([[0.3, 0.5, 0.5]] + [[0.8, 0.7, 0.3]] * 4)
"""How one curl parameter shares out over a finger's joints (5, 3)."""


def draw_bends(rng, style):
    """Joint angles (5 fingers, 4): three bends from the knuckle outward, then the spread to the side."""
    *ranges, scatter = _BEND_RANGES[style]
    common = np.array([rng.uniform(*limits) for limits in ranges])
    bends = np.zeros((len(FINGERS), 4))
    bends[:, :3] = common + rng.normal(0, scatter, (len(FINGERS), 3))
    bends[:, 3] = rng.uniform(-0.05, 0.22) * (np.arange(5) - 2.2) + rng.normal(0, 0.03, 5)
    if style == GESTURE:
        for finger in range(1, 5):
            folded = rng.random() < 0.5
            limits = ((0.8, 1.2), (1.0, 1.5), (0.5, 0.9)) if folded else ((-0.3, 0.1), (-0.2, 0.1), (-0.15, 0.1))
            bends[finger, :3] = [rng.uniform(*limit) for limit in limits]
    if style == FIST:
        bends[0, :3] = 0.3, 0.5, 0.5
    else:
        bends[0, :3] = rng.normal(0, 0.2), rng.uniform(-0.25, 0.4), rng.uniform(-0.3, 0.5)
    bends[0, 3] = rng.normal(0, 0.25)
    return bends


class HandRig:
    """One hand of one person at rest: its bones, bending axes and wrist."""

    def __init__(self, body, joints, side):
        self._joints = joints
        self.bones = np.array([[body.bone(f"finger{f}-{j}", side) for j in (1, 2, 3)] for f in range(1, 6)])
        self.wrist = joints.head[body.bone("wrist", side)]
        self.palm_normal = self._normal(body, side)
        self._bend_axes, self._spread_axes = self._axes()

    def _normal(self, body, side):
        index, little = self._joints.head[self.bones[1, 0]], self._joints.head[self.bones[4, 0]]
        normal = unit(np.cross(index - self.wrist, little - self.wrist))
        return normal if normal @ body.palm_normal[side] > 0 else -normal

    def _axes(self):
        heads = self._joints.head
        across = heads[self.bones[1, 0]] - heads[self.bones[4, 0]]
        bend, spread = np.empty((5, 3)), np.empty((5, 3))
        for finger, bones in enumerate(self.bones):
            along = unit(heads[bones[1]] - heads[bones[0]])
            if finger == 0:  # the thumb bends across the palm
                bend[0] = unit(np.cross(along, -across + 0.6 * self.palm_normal))
                spread[0] = np.cross(bend[0], along)
            else:
                bend[finger] = unit(np.cross(along, self.palm_normal))
                spread[finger] = self.palm_normal
            # positive spread moves toward the little finger on either hand
            spread[finger] *= np.sign(np.cross(spread[finger], along) @ -across) or 1.0
        return bend, spread

    def turns(self, bends):
        """Rotation of every finger bone relative to its parent, by bone index."""
        turns = {}
        for finger, bones in enumerate(self.bones):
            axis = self._bend_axes[finger]
            turns[bones[0]] = about(self._spread_axes[finger], bends[finger, 3]) @ about(axis, bends[finger, 0])
            turns[bones[1]] = about(axis, bends[finger, 1])
            turns[bones[2]] = about(axis, bends[finger, 2])
        return turns

    def finger_points(self, bends):
        """Joints and tip of every finger (5, 4, 3) in rest space with the wrist held still."""
        turns = self.turns(bends)
        heads, tails = self._joints.head, self._joints.tail
        points = np.empty((5, 4, 3))
        for finger, bones in enumerate(self.bones):
            turn, shift = np.eye(3), np.zeros(3)
            for joint, bone in enumerate(bones):
                points[finger, joint] = turn @ heads[bone] + shift
                shift = shift + turn @ (heads[bone] - turns[bone] @ heads[bone])
                turn = turn @ turns[bone]
            points[finger, 3] = turn @ tails[bones[2]] + shift
        return points


def bend_to_surface(rig, bends, hand_turn, wrist, clearance_of, wanted=0.07):
    """Bends each finger until its tip lies ``wanted`` decimetres over a surface.

    ``clearance_of`` gives the signed height (n,) of world points (n, 3) over the surface. Returns the bends and the
    remaining misfit per finger (5,), where lying under the surface counts double.
    """
    best, misfit = bends.copy(), np.full(5, np.inf)
    for curl in np.linspace(-0.55, 0.75, 9):
        candidate = bends.copy()
        candidate[:, :3] += curl * CURL_DIRECTION
        tips = (rig.finger_points(candidate)[:, 3] - rig.wrist) @ hand_turn.T + wrist
        height = clearance_of(tips)
        error = np.abs(height - wanted) + (height < -0.02) * 0.3
        better = error < misfit
        misfit[better], best[better] = error[better], candidate[better]
    return best, misfit
