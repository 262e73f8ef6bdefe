"""Postures: how torso, head and both arms are held, and what each hand is doing."""

from dataclasses import dataclass, field
from math import radians

import numpy as np
from scipy.spatial import cKDTree

from . import arm_reach, hand_shape
from .rasterizer import vertex_normals
from .rotation import about, about_x, about_y, about_z, frame_along, unit
from .scalp_zones import ZONES, on_cap

TOUCH, NEAR, FRONT, FREE, DOWN = "touch", "near", "front", "free", "down"
"""What a hand does: lies on the head, hovers over it, is held between head and camera, gestures, hangs."""

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

ZONE_WEIGHTS = {"forehead": 0.6, "crown": 1.2, "occiput": 1.2}
FACE_SHARE = 0.06
CROSS_SHARE = 0.10
PAIRED_SHARE = 0.55
"""Of two touching hands, how often the second mirrors the first: that is how people massage their heads."""

CANDIDATES = 56
TOUCH_CLEARANCE = 0.15
"""Decimetres between a fingertip's bone end and the skin up to which it counts as touching when fitted."""


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
        """Center of the crops, world: 24 mm in front of and 27 mm over mid-tragus, in the average person."""
        return self.head_frame.from_mm(np.array([[0.0, 24.0, 27.0]]))[0]


@dataclass(frozen=True)
class HeadSurface:
    """The posed skin of head and neck: points and normals (m, 3) in the world, for asking how high a point lies."""

    points: np.ndarray
    normals: np.ndarray
    tree: cKDTree

    def clearance(self, points):
        """Signed height (n,) of world points (n, 3) over the skin, decimetres."""
        _, nearest = self.tree.query(points)
        return ((points - self.points[nearest]) * self.normals[nearest]).sum(1)


def pose_surface(person, posture):
    """The posed head surface of a person."""
    body = person.body
    index = body.head_surface
    weights = body.weights[index]
    rest_normals = vertex_normals(np.ascontiguousarray(person.drawn, np.float32), body.triangles)
    points = posture.skin(weights, person.drawn[index])
    return HeadSurface(points, posture.turn_normals(weights, rest_normals[index]), cKDTree(points))


class PoseSampler:
    """Draws postures for a person."""

    def __init__(self, body, zone_map):
        self._body = body
        self._zone_map = zone_map
        self._zones_of = (None, None)

    def draw(self, rng, person, hands=None, head=None, hover_over=0.0):
        """A pose. ``hands`` fixes the two intents (left, right), ``head`` yaw, pitch, roll in degrees; a hand that is
        near stays ``hover_over`` decimetres farther off, as thick as the hair is."""
        intents = hands or _draw_plan(rng)
        turns = self._torso_and_head(rng, head)
        self._shrug(rng, turns, intents)
        posture = self._body.skeleton.pose(person.joints, turns)
        reacher = _Reacher(self, rng, person, posture, hover_over)
        hands_done = {}
        for side, intent in zip("LR", intents, strict=True):
            arm_turns, hands_done[side] = reacher.place(side, intent)
            turns.update(arm_turns)
        posture = self._body.skeleton.pose(person.joints, turns)
        return Pose(person, posture, hands_done, reacher.surface)

    def _torso_and_head(self, rng, head):
        turns = {}
        lean = rng.normal(0, (5, 5, 4)) / 5
        for bone in ("spine05", "spine04", "spine03", "spine02", "spine01"):
            turns[self._body.bones[bone]] = _turn(lean[1], lean[0], lean[2])
        yaw, pitch, roll = _draw_head(rng) if head is None else head
        for bone, share in (("neck01", 0.15), ("neck02", 0.15), ("neck03", 0.25), ("head", 0.45)):
            turns[self._body.bones[bone]] = _turn(yaw * share, pitch * share, roll * share)
        return turns

    def _shrug(self, rng, turns, intents):
        for side, intent in zip("LR", intents, strict=True):
            outward = 1 if side == "L" else -1
            lift = rng.uniform(3, 26) if intent in (TOUCH, NEAR, FRONT) else rng.uniform(-4, 8)
            back = about_y(outward * radians(-rng.uniform(0, 10)))
            turns[self._body.bone("clavicle", side)] = back @ about_z(outward * radians(lift))
            turns[self._body.bone("shoulder01", side)] = about_z(outward * radians(lift * 0.4))

    def contact_vertex(self, rng, person, side, like=None):
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


class _Reacher:
    """Places the arms of one person in one posture of torso and head."""

    def __init__(self, sampler, rng, person, posture, hover_over):
        self._sampler = sampler
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
            vertex, zone, direction = self._sampler.contact_vertex(self._rng, self._person, side, like)
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


def _draw_hover(rng):
    """Height of a hand that is near but not touching, decimetres: mostly just too far to touch."""
    return rng.uniform(0.32, 0.8) if rng.random() < 0.6 else rng.uniform(0.8, 2.0)
