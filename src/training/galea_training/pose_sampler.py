"""Draws postures: how torso and head are held, and what the two hands are to do."""

from math import radians

import numpy as np

from .contact_places import ContactPlaces
from .hand_placement import HandPlacer
from .pose import DOWN, FREE, FRONT, NEAR, TOUCH, Pose
from .rotation import about_x, about_y, about_z

HAND_PLANS = (
    (0.32, (TOUCH, TOUCH)),
    (0.10, (TOUCH, FREE)),
    (0.06, (TOUCH, DOWN)),
    (0.08, (TOUCH, NEAR)),
    (0.09, (NEAR, NEAR)),
    (0.04, (NEAR, DOWN)),
    (0.04, (FRONT, DOWN)),
    (0.03, (FRONT, TOUCH)),
    (0.10, (FREE, DOWN)),
    (0.09, (FREE, FREE)),
    (0.05, (DOWN, DOWN)),
)
"""Share of the renders and the plan for the two hands, in either order. Of all hands 46 % touch, 15 % are near, 4 % in
front, 19 % free, 17 % hang. The study had 10 % free hands and saw them twice as wrong."""


class PoseSampler:
    """Draws postures for a person."""

    def __init__(self, body, zone_map):
        self._body = body
        self._places = ContactPlaces(body, zone_map)

    def draw(self, rng, person, hands=None, head=None, hover_over=0.0):
        """A pose. ``hands`` fixes the two intents (left, right), ``head`` yaw, pitch, roll in degrees; a hand that is
        near stays ``hover_over`` decimetres farther off, as thick as the hair is."""
        intents = hands or _draw_plan(rng)
        turns = self._torso_and_head(rng, head)
        self._shrug(rng, turns, intents)
        posture = self._body.skeleton.pose(person.joints, turns)
        placer = HandPlacer(self._places, rng, person, posture, hover_over)
        hands_done = {}
        for side, intent in zip("LR", intents, strict=True):
            arm_turns, hands_done[side] = placer.place(side, intent)
            turns.update(arm_turns)
        posture = self._body.skeleton.pose(person.joints, turns)
        return Pose(person, posture, hands_done, placer.surface)

    def _torso_and_head(self, rng, head):
        turns = {}
        lean = rng.normal(0, (5, 5, 4)) / 5
        for bone in ("spine05", "spine04", "spine03", "spine02", "spine01"):
            turns[self._body.bones[bone]] = _turn(lean[1], lean[0], lean[2])
        return turns | neck_turns(self._body, *(_draw_head(rng) if head is None else head))

    def _shrug(self, rng, turns, intents):
        for side, intent in zip("LR", intents, strict=True):
            outward = 1 if side == "L" else -1
            lift = rng.uniform(3, 26) if intent in (TOUCH, NEAR, FRONT) else rng.uniform(-4, 8)
            back = about_y(outward * radians(-rng.uniform(0, 10)))
            turns[self._body.bone("clavicle", side)] = back @ about_z(outward * radians(lift))
            turns[self._body.bone("shoulder01", side)] = about_z(outward * radians(lift * 0.4))


def neck_turns(body, yaw, pitch, roll):
    """Turns of neck and head bones that hold the head so against the torso; degrees as in ``_turn``."""
    shares = (("neck01", 0.15), ("neck02", 0.15), ("neck03", 0.25), ("head", 0.45))
    return {body.bones[bone]: _turn(yaw * share, pitch * share, roll * share) for bone, share in shares}


def _turn(yaw, pitch, roll):
    """Degrees: yaw to the person's left, pitch chin down, roll toward the left shoulder raised."""
    return about_y(radians(yaw)) @ about_x(radians(pitch)) @ about_z(radians(roll))


def _draw_head(rng):
    """Yaw, pitch, roll of the head against the torso in degrees, up to what a neck can do."""
    kind = rng.random()
    if kind < 0.45:
        return rng.normal((0, 6, 0), (14, 11, 7))
    if kind < 0.60:  # chin on chest: how the top of the head is shown to a camera
        return rng.normal((0, 40, 0), (15, 10, 6))
    return rng.uniform((-72, -32, -25), (72, 40, 25))


def _draw_plan(rng):
    shares = np.array([share for share, _ in HAND_PLANS])
    plan = HAND_PLANS[rng.choice(len(HAND_PLANS), p=shares / shares.sum())][1]
    return plan if rng.random() < 0.5 else plan[::-1]
