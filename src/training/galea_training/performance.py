"""One made-up person massaging the head to a script: where every bone is at any time.

Script: ``{"seed": 1, "segments": [{"s": 6, "head": [yaw, pitch, roll], "left": {"zone": "crown", "tech": "circle",
"cpm": 30, "mm": 8}, "right": ... or null}]}``. Seconds; degrees, yaw to the person's left, pitch chin down. ``tech`` is
circle, glide, hold or near (hovers); a hand without an entry hangs.
"""

from dataclasses import dataclass

import numpy as np
from scipy.spatial.transform import Rotation, Slerp

from . import arm_reach
from .hand_placement import HandPlacer
from .pose import DOWN, TOUCH, Hand, Pose, pose_surface
from .pose_sampler import neck_turns
from .rotation import about_z, frame_along, unit
from .scalp_zones import ANCHORS, ZONES

CHANGE_S = 0.8
"""How long hands and head take from one segment to the next."""

LIFT_DM = 0.7
"""How far a hand is lifted off the head on its way."""

NEAR_DM = 0.9
SHRUG_DEG = 16.0
TRIES = 6
"""Placements drawn per hand and segment, of which the one that touches best is kept."""


@dataclass(frozen=True)
class Hold:
    """One hand in one segment: hand and wrist as the head sees them (``on_head``) or as the torso does, the elbow's
    side, and the fingers; ``tangents`` (2, 3) and ``normal`` span the scalp under the fingers, in head coordinates."""

    entry: dict | None
    on_head: bool
    turn: np.ndarray
    wrist: np.ndarray
    pole: np.ndarray
    fingers: dict
    tangents: np.ndarray
    normal: np.ndarray


class _OnePlace:
    """Stands in for ``ContactPlaces``: always the middle of one zone."""

    def __init__(self, body, sites, zone):
        self._body = body
        self._direction = unit(sum(sites[site] for site in ANCHORS[zone]))
        self._zone = ZONES.index(zone)

    def draw(self, rng, person, side, like=None):
        chosen = self._body.head_outside[int((person.head_directions @ self._direction).argmax())]
        return np.searchsorted(self._body.head_surface, chosen), self._zone, self._direction


class Performance:
    """A person, a script, and what happens when."""

    def __init__(self, person, sites, script):
        self._person, self._body, self._sites = person, person.body, sites
        self.segments = script["segments"]
        self._starts = np.cumsum([0.0] + [segment["s"] for segment in self.segments])
        rng = np.random.default_rng([script["seed"], 1])
        self._holds = [
            {side: self._prepare(rng, segment, side, key) for side, key in (("L", "left"), ("R", "right"))}
            for segment in self.segments
        ]

    @property
    def seconds(self):
        return float(self._starts[-1])

    def segment_at(self, time):
        return int(np.clip(np.searchsorted(self._starts, time, side="right") - 1, 0, len(self.segments) - 1))

    def pose(self, time):
        """The pose at a time in seconds; hands that are on their way do not touch."""
        index = self.segment_at(time)
        before = max(index - 1, 0)
        since = time - self._starts[index]
        share = 1.0 if index == 0 else _ease(since / CHANGE_S)
        head = np.array(self.segments[before]["head"]) * (1 - share) + np.array(self.segments[index]["head"]) * share
        turns = self._upper_body(head + _sway(time))
        posture = self._body.skeleton.pose(self._person.joints, turns)
        hands = {}
        for side in "LR":
            hold, last = self._holds[index][side], self._holds[before][side]
            arm = arm_reach.Arm.of(self._body, self._person.joints, posture, side)
            same = hold.entry == last.entry
            wrist, turn, pole = self._between(posture, arm, last, hold, since, share, same, side)
            turns.update(self._reach(posture, arm, side, wrist, turn, pole))
            turns.update(_blend(last.fingers, hold.fingers, share))
            settled = share >= 1 or same
            touching = hold.on_head and hold.entry["tech"] != "near" and settled
            zone = ZONES.index(hold.entry["zone"]) if touching else -1
            hands[side] = Hand(TOUCH if hold.on_head else DOWN, int(touching), zone)
        posture = self._body.skeleton.pose(self._person.joints, turns)
        return Pose(self._person, posture, hands, pose_surface(self._person, posture))

    def _upper_body(self, head):
        turns = neck_turns(self._body, *head)
        for side, outward in (("L", 1), ("R", -1)):
            turns[self._body.bone("clavicle", side)] = about_z(outward * np.radians(SHRUG_DEG))
            turns[self._body.bone("shoulder01", side)] = about_z(outward * np.radians(SHRUG_DEG * 0.4))
        return turns

    def _prepare(self, rng, segment, side, key):
        """Finds how one hand is held in a segment: the best of a few draws."""
        entry = segment.get(key)
        turns = self._upper_body(segment["head"])
        posture = self._body.skeleton.pose(self._person.joints, turns)
        place = _OnePlace(self._body, self._sites, entry["zone"]) if entry else None
        best, best_score = None, -np.inf
        for _ in range(TRIES if entry else 1):
            placer = HandPlacer(place, rng, self._person, posture, 0.0)
            arm_turns, hand = placer.place(side, TOUCH if entry else DOWN)
            placed = self._body.skeleton.pose(self._person.joints, turns | arm_turns)
            score = hand.touching - self._gap(placed, side, placer.surface) if entry else 0.0
            if score > best_score:
                best, best_score = self._hold(placed, side, entry, arm_turns, place, placer.surface), score
        return best

    def _gap(self, posture, side, surface):
        """How far the finger group is off the skin, decimetres."""
        tails = self._person.joints.tail
        bones = [self._body.bone(f"finger{finger}-3", side) for finger in (2, 3, 4)]
        return float(np.abs(surface.separation(np.stack([posture.place(b, tails[b]) for b in bones]))).mean())

    def _hold(self, posture, side, entry, arm_turns, place, surface):
        body, heads = self._body, self._person.joints.head
        wrist_bone = body.bone("wrist", side)
        wrist = posture.place(wrist_bone, heads[wrist_bone])
        shoulder, elbow = (
            posture.place(b, heads[b]) for b in (body.bone("upperarm01", side), body.bone("lowerarm01", side))
        )
        torso, head = posture.turns[body.bones["spine01"]], posture.turns[body.bones["head"]]
        fingers = {bone: turn for bone, turn in arm_turns.items() if "finger" in _name_of(body, bone)}
        hand_turn, pole = posture.turns[wrist_bone], torso.T @ unit(elbow - shoulder)
        if entry is None:
            return Hold(
                None,
                False,
                torso.T @ hand_turn,
                torso.T @ (wrist - shoulder),
                pole,
                fingers,
                np.zeros((2, 3)),
                np.zeros(3),
            )
        vertex, _, _ = place.draw(None, self._person, side)
        normal = head.T @ surface.normals[vertex]
        tangents = frame_along(normal, (0.3, 0.5, 0.8))[:, 1:].T
        on_head = head.T @ (wrist - posture.shifts[body.bones["head"]])
        return Hold(entry, True, head.T @ hand_turn, on_head, pole, fingers, tangents, normal)

    def _placed(self, posture, arm, hold, since, side):
        """Wrist, hand turn and pole of a hold in the world, ``since`` seconds into its segment."""
        head_bone = self._body.bones["head"]
        torso, head = posture.turns[self._body.bones["spine01"]], posture.turns[head_bone]
        pole = torso @ hold.pole
        if not hold.on_head:
            return arm.shoulder + torso @ hold.wrist, torso @ hold.turn, pole
        wrist = head @ (hold.wrist + _motion(hold, since, 1 if side == "L" else -1)) + posture.shifts[head_bone]
        return wrist, head @ hold.turn, pole

    def _between(self, posture, arm, last, hold, since, share, same, side):
        """The hand on its way from the last hold to this one, lifted off the head unless both are the same."""
        wrist, turn, pole = self._placed(posture, arm, hold, since, side)
        if share >= 1:
            return wrist, turn, pole
        last_wrist, last_turn, last_pole = self._placed(posture, arm, last, since, side)
        way = last_wrist * (1 - share) + wrist * share
        if not same:
            outward = unit(way - Pose(self._person, posture).head_center)
            way = way + outward * LIFT_DM * np.sin(np.pi * share)
        return way, _slerp(last_turn, turn, share), last_pole * (1 - share) + pole * share

    def _reach(self, posture, arm, side, wrist, turn, pole):
        solved = arm_reach.reach(arm, wrist[None], pole[None]).pick(0)
        return arm_reach.arm_turns(self._body, posture, side, arm, solved, turn)


def _motion(hold, since, outward):
    """The hand's movement over the scalp, head coordinates, decimetres."""
    entry = hold.entry
    radius = entry.get("mm", 8) / 100
    phase = 2 * np.pi * entry.get("cpm", 0) / 60 * since * outward
    first, second = hold.tangents
    away = hold.normal * NEAR_DM if entry["tech"] == "near" else np.zeros(3)
    if entry["tech"] in ("circle", "near"):
        return away + radius * (np.cos(phase) * first + np.sin(phase) * second)
    return away + radius * np.sin(phase) * first if entry["tech"] == "glide" else away


def _sway(time):
    """Nobody holds the head quite still; degrees."""
    return np.array([1.2 * np.sin(0.9 * time), 0.8 * np.sin(0.7 * time + 1), 0.6 * np.sin(0.5 * time + 2)])


def _ease(share):
    share = min(1.0, max(0.0, share))
    return share * share * (3 - 2 * share)


def _slerp(a, b, share):
    return Slerp([0, 1], Rotation.from_matrix([a, b]))(share).as_matrix()


def _blend(last, this, share):
    return this if share >= 1 else {bone: _slerp(last[bone], this[bone], share) for bone in this}


def _name_of(body, bone):
    return next(name for name, index in body.bones.items() if index == bone)
