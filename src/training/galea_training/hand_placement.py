"""Brings each hand where it is meant to be: of many candidate placements the least strained, free of the head."""

from dataclasses import dataclass

import numpy as np

from . import arm_reach, hand_shape
from .pose import DOWN, FRONT, NEAR, TOUCH, Hand, Pose, pose_surface
from .rotation import about, frame_along, unit

PAIRED_SHARE = 0.55
"""Of two touching hands, how often the second mirrors the first: that is how people massage their heads."""

CANDIDATES = 56
TOUCH_CLEARANCE = 0.15
"""Decimetres between a fingertip's bone end and the skin up to which it counts as touching when fitted."""


class HandPlacer:
    """Places the arms of one person in one posture of torso and head."""

    def __init__(self, places, rng, person, posture, hover_over):
        self._places = places
        self._body = person.body
        self._rng = rng
        self._person = person
        self._posture = posture
        self._head_turn = posture.turns[self._body.bones["head"]]
        self._torso = posture.turns[self._body.bones["spine01"]]
        self.surface = pose_surface(person, posture)
        self._hover_over = hover_over
        self._head_center = Pose(person, posture).head_center
        self._first_contact = None
        self._paired = rng.random() < PAIRED_SHARE

    def place(self, side, intent):
        """Turns of the arm's and hand's bones, and what the hand came to do."""
        rig = hand_shape.HandRig(self._body, self._person.joints, side)
        arm = arm_reach.Arm.of(self._body, self._person.joints, self._posture, side)
        if intent == DOWN:
            return self._hang(side, rig, arm), Hand(intent)
        bends = hand_shape.draw_bends(self._rng, self._style(intent))
        points = rig.finger_points(bends) - rig.wrist
        goal = self._goal(intent, side, points[1:4, 3].mean(0), rig.palm_normal)
        reached, hand_turn, cost, short_by = self._best(side, arm, goal, points[2, 0])
        hand = Hand(intent)
        if intent == TOUCH:
            bends, misfit = hand_shape.bend_to_surface(
                rig, bends, hand_turn, reached.wrist, self.surface.clearance, self._rng.uniform(0.04, 0.10)
            )
            comfortable = short_by < 0.03 and cost < 6 and (misfit < TOUCH_CLEARANCE - 0.07).sum() >= 2
            hand.touching = 1 if comfortable else (0 if misfit.min() > 0.3 else -1)
            hand.zone = goal.zone if comfortable else -1
        turns = arm_reach.arm_turns(self._body, self._posture, side, arm, reached, hand_turn)
        return {**turns, **rig.turns(bends)}, hand

    def _style(self, intent):
        if intent in (TOUCH, NEAR) and self._rng.random() < 0.85:
            return hand_shape.MASSAGE
        styles = (hand_shape.FLAT, hand_shape.RELAXED, hand_shape.GESTURE, hand_shape.FIST)
        return self._rng.choice(styles, p=(0.35, 0.25, 0.3, 0.1))

    def _hang(self, side, rig, arm):
        """An arm at the person's side or in the lap."""
        rng = self._rng
        outward = 1 if side == "L" else -1
        upper = self._torso @ unit([outward * rng.uniform(0.05, 0.45), -1, rng.uniform(-0.2, 0.5)])
        hinge = self._torso @ np.array([-1.0, 0, 0.2 * outward])
        hinge = unit(hinge - upper * (hinge @ upper))
        lower = about(hinge, rng.uniform(0.2, 1.7)) @ upper
        rest_upper, rest_lower = arm.rest_frames()
        normal = np.cross(upper, lower)
        reached = arm_reach.Reach(
            None, None, frame_along(upper, normal) @ rest_upper.T, frame_along(lower, normal) @ rest_lower.T, 0.0
        )
        hand_turn = reached.lower_turn @ about(arm.lower, rng.uniform(-0.6, 0.6))
        turns = arm_reach.arm_turns(self._body, self._posture, side, arm, reached, hand_turn)
        return {**turns, **rig.turns(hand_shape.draw_bends(rng, hand_shape.RELAXED))}

    def _goal(self, intent, side, tips, palm):
        """Candidate hand turns (k, 3, 3) and wrist places (k, 3); ``tips`` is the finger group seen from the wrist."""
        rest = frame_along(tips, palm)
        if intent in (TOUCH, NEAR):
            like = self._first_contact if self._paired and intent == TOUCH else None
            vertex, zone, direction = self._places.draw(self._rng, self._person, side, like)
            if intent == TOUCH:
                self._first_contact = direction
            normal = self.surface.normals[vertex]
            height = self._rng.uniform(0, 0.12) if intent == TOUCH else self._hover_over + _draw_hover(self._rng)
            place = self.surface.points[vertex] + normal * height
            turns = self._landing_turns(normal) @ rest.T
            return _Goal(turns, place - turns @ tips, zone)
        turns = self._gesture_turns() @ rest.T
        if intent == FRONT:
            place = self._head_center + self._in_front()
            return _Goal(turns, place - turns @ (0.6 * tips), -1)
        return _Goal(turns, np.repeat(self._free_wrists(side), CANDIDATES // 8, 0), -1)

    def _landing_turns(self, normal):
        """Hands that come down on a surface: fingers slanting onto it, the palm's side toward it."""
        rng = self._rng
        tangents = frame_along(normal, (0.3, 0.5, 0.8))[:, 1:]
        around = rng.uniform(0, 2 * np.pi, CANDIDATES)
        slant = rng.uniform(0.15, 0.95, CANDIDATES)[:, None]
        tangent = np.stack([np.cos(around), np.sin(around)], 1) @ tangents.T
        fingers = np.cos(slant) * tangent - np.sin(slant) * normal
        palm = -(np.cos(slant) * normal + np.sin(slant) * tangent) + rng.normal(0, 0.12, (CANDIDATES, 3))
        return frame_along(fingers, palm)

    def _gesture_turns(self):
        fingers = self._rng.normal((0, 0.5, 0), (0.5, 0.7, 0.6), (CANDIDATES, 3))
        return frame_along(fingers, self._rng.normal(0, 1, (CANDIDATES, 3)))

    def _free_wrists(self, side):
        outward = 1 if side == "L" else -1
        low, high = (-0.3, -3.2, 0.2), (2.6, 1.2, 3.0)
        return self._head_center + self._rng.uniform(low, high, (8, 3)) * (outward, 1, 1) @ self._torso.T

    def _in_front(self):
        """From the head's center toward a viewer in front of the person, decimetres."""
        aside = self._rng.normal(0, (0.45, 0.5), 2)
        return self._torso @ np.array([aside[0], aside[1], self._rng.uniform(1.6, 4.0)])

    def _best(self, side, arm, goal, knuckle):
        outward = 1 if side == "L" else -1
        rng = self._rng
        pole = np.stack(
            [
                outward * rng.uniform(0.5, 1.2, CANDIDATES),
                rng.normal(-0.35, 0.55, CANDIDATES),
                rng.normal(0.35, 0.35, CANDIDATES),
            ],
            1,
        )
        candidates = arm_reach.reach(arm, goal.wrists, pole @ self._torso.T)
        cost = arm_reach.strain(arm, candidates, goal.turns, self._torso, outward)
        cost += arm_reach.head_collision(candidates, goal.turns, knuckle, self._head_turn, self._head_center)
        best = int((cost + rng.uniform(0, 0.6, CANDIDATES)).argmin())
        return candidates.pick(best), goal.turns[best], cost[best], candidates.short_by[best]


@dataclass(frozen=True)
class _Goal:
    turns: np.ndarray
    wrists: np.ndarray
    zone: int


def _draw_hover(rng):
    """Height of a hand that is near but not touching, decimetres: mostly just too far to touch."""
    return rng.uniform(0.32, 0.8) if rng.random() < 0.6 else rng.uniform(0.8, 2.0)
