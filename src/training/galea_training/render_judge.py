"""Judges what any network claims of a render against the render's label."""

from dataclasses import dataclass

import numpy as np

from .anatomy import HANDS, SIDES, TIPS_IN_HAND
from .figures import f1, mean, median
from .head_frame import HeadEllipsoid
from .labels import HIDDEN, INTENTS, VISIBLE
from .pose import FREE, FRONT, NEAR
from .rotation import angle_between, ray_from_camera

GROUP = slice(1, 4)
FOUND_WITHIN_HW = 0.4
"""How far wrist and finger group may lie off on average for a hand to count as found."""

FALSE_HANDS = "claimed hands per 100 handless pictures"

_ENOUGH_INSIDE = 0.6
"""Share of a hand's points in the picture from which on it ought to be found."""


@dataclass(frozen=True)
class Claim:
    """One hand a network claims: wrist (2,) and tips (5, 2) in pixels; what a network cannot say is None."""

    side: str | None
    wrist: np.ndarray
    tips: np.ndarray
    touching: bool | None = None
    tips_head_mm: np.ndarray | None = None


class RenderJudge:
    """Collects what a network says of renders against their labels."""

    def __init__(self, zone_map):
        self._zone_map = zone_map
        self._found = {"touching, fingers seen": [], "touching, fingers hidden": [], "free": []}
        self._tip_error = {"seen": [], "hidden": []}
        self._said, self._touched, self._rotation = [], [], []
        self._place, self._zone_right = {"seen": [], "hidden": []}, {"seen": [], "hidden": []}
        self._false = []

    def judge(self, label, claims, head_turn=None):
        """One picture; ``head_turn`` is the camera from the head frame along the head's ray, None of a network that
        knows neither heads nor touching."""
        if head_turn is not None:
            true_turn = ray_from_camera(label["ray"]) @ label["head_axes"]
            self._rotation.append(np.degrees(angle_between(head_turn, true_turn)))
        handless = not any((label["visible"][HANDS[side]] > 0).any() for side in SIDES)
        if handless and label["people"] == 1:
            self._false.append(len(claims))
        for number, side in enumerate(SIDES):
            if (label["visible"][HANDS[side]] > 0).mean() >= _ENOUGH_INSIDE:
                self._judge_hand(label, number, side, claims, head_turn is not None)

    def _judge_hand(self, label, number, side, claims, knows_touching):
        points, visible = label["points"][HANDS[side]], label["visible"][HANDS[side]]
        width = float(label["head_width_px"])
        tips_visible = visible[TIPS_IN_HAND]
        seen = "seen" if (tips_visible[GROUP] == VISIBLE).sum() >= 2 else "hidden"
        error, best = min(
            ((_error(points, claim, width), i) for i, claim in enumerate(claims) if claim.side in (side, None)),
            default=(np.inf, None),
        )
        touching = label["touching"][number]
        if touching == 1:
            self._found[f"touching, fingers {seen}"].append(error <= FOUND_WITHIN_HW)
        elif INTENTS[label["intent"][number]] in (FREE, NEAR, FRONT) and (visible == VISIBLE).mean() > 0.6:
            self._found["free"].append(error <= FOUND_WITHIN_HW)
        claim = claims[best] if best is not None else None
        if touching >= 0 and knows_touching:
            self._said.append(claim is not None and bool(claim.touching))
            self._touched.append(touching == 1)
        if claim is not None:
            self._judge_tips(label, number, points, tips_visible, claim, seen, touching == 1)

    def _judge_tips(self, label, number, points, tips_visible, claim, seen, touching):
        off = np.linalg.norm(claim.tips - points[TIPS_IN_HAND, :2], axis=1) / label["head_width_px"]
        self._tip_error["seen"] += list(off[tips_visible == VISIBLE])
        self._tip_error["hidden"] += list(off[tips_visible == HIDDEN])
        if not touching or claim.tips_head_mm is None:
            return
        group, truth = (tips[GROUP].mean(0) for tips in (claim.tips_head_mm, label["tip_head_mm"][number]))
        ellipsoid = HeadEllipsoid(label["ellipsoid_center_mm"], label["ellipsoid_semi_axes_mm"])
        zones = self._zone_map.zone_of(ellipsoid.directions(np.stack([group, truth])))
        self._place[seen].append(np.linalg.norm(group - truth))
        self._zone_right[seen].append(zones[0] == zones[1])

    def figures(self):
        """Figures by name; those a network cannot have are left out."""
        figures = {f"hand found: {kind}": mean(np.array(hits)) for kind, hits in self._found.items()}
        figures[FALSE_HANDS] = _times(mean(np.array(self._false)), 100)
        for state, errors in self._tip_error.items():
            figures[f"tip {state}, median hw"] = median(np.array(errors))
        if self._said:
            figures["touching F1 (hand)"] = f1(np.array(self._said), np.array(self._touched))
        if self._rotation:
            figures["head frame rotation, mean deg"] = mean(np.array(self._rotation))
        for state in ("seen", "hidden"):
            if self._place[state]:
                figures[f"finger group {state}, median mm"] = median(np.array(self._place[state]))
                figures[f"zone right, {state}"] = mean(np.array(self._zone_right[state]))
        return figures


def _error(points, claim, width):
    """Mean distance of wrist and finger group, head widths."""
    wrist = np.linalg.norm(claim.wrist - points[0, :2])
    group = np.linalg.norm(claim.tips[GROUP].mean(0) - points[TIPS_IN_HAND, :2][GROUP].mean(0))
    return float(wrist + group) / 2 / width


def _times(figure, factor):
    return figure[0] * factor, figure[1]
