from types import SimpleNamespace

import numpy as np
import pytest

from galea_training.anatomy import HANDS, POINTS, SIDES, TIPS_IN_HAND
from galea_training.comparison import claims_of_ours
from galea_training.labels import HIDDEN, INTENTS, VISIBLE
from galea_training.observers import SeenHand
from galea_training.pose import FREE, TOUCH
from galea_training.render_judge import Claim, RenderJudge
from galea_training.rotation import about_y
from galea_training.scalp_zones import ZoneMap


@pytest.fixture
def label():
    """The left hand touches with its fingers hidden, the right one is free and seen."""
    rng = np.random.default_rng(8)
    visible = np.full(len(POINTS), VISIBLE, np.int8)
    visible[HANDS["left"]] = HIDDEN
    return {
        "points": np.column_stack([rng.uniform(100, 300, (len(POINTS), 2)), np.zeros(len(POINTS))]),
        "visible": visible,
        "touching": np.array([1, 0]),
        "intent": np.array([INTENTS.index(TOUCH), INTENTS.index(FREE)]),
        "tip_head_mm": rng.normal(0, 70, (2, 5, 3)),
        "head_width_px": 80.0,
        "ray": np.zeros(2),
        "head_axes": about_y(0.4),
        "ellipsoid_center_mm": np.array([0.0, 2.0, 0.0]),
        "ellipsoid_semi_axes_mm": np.array([75.0, 97.0, 129.0]),
        "people": 1,
    }


def true_claims(label, off=0.0):
    """Both hands, all points ``off`` pixels to the right."""
    return [
        Claim(
            side,
            label["points"][HANDS[side]][0, :2] + (off, 0),
            label["points"][HANDS[side]][TIPS_IN_HAND, :2] + (off, 0),
            bool(label["touching"][number]),
            label["tip_head_mm"][number],
        )
        for number, side in enumerate(SIDES)
    ]


def figures_of(sites, label, claims, turn=None):
    judge = RenderJudge(ZoneMap(sites))
    judge.judge(label, claims, label["head_axes"] if turn is None else turn)
    return {name: value for name, (value, _) in judge.figures().items()}


def test_the_truth_gets_perfect_figures(sites, label):
    figures = figures_of(sites, label, true_claims(label))
    assert figures["hand found: touching, fingers hidden"] == 1
    assert figures["hand found: free"] == 1
    assert figures["tip seen, median hw"] == figures["tip hidden, median hw"] == 0
    assert figures["touching F1 (hand)"] == 1
    assert figures["head frame rotation, mean deg"] == pytest.approx(0, abs=1e-4)
    assert figures["zone right, hidden"] == 1


def test_a_hand_off_by_more_than_the_tolerance_is_not_found(sites, label):
    near, far = (figures_of(sites, label, true_claims(label, off)) for off in (0.3 * 80, 0.5 * 80))
    assert near["hand found: free"] == 1
    assert near["tip seen, median hw"] == pytest.approx(0.3)
    assert far["hand found: free"] == 0


def test_swapped_sides_are_not_found(sites, label):
    left, right = true_claims(label)
    swapped = [Claim("right", left.wrist, left.tips, True), Claim("left", right.wrist, right.tips, True)]
    assert figures_of(sites, label, swapped)["hand found: free"] == 0


def test_a_network_that_claims_nothing_finds_and_touches_nothing(sites, label):
    figures = figures_of(sites, label, [])
    assert figures["hand found: touching, fingers hidden"] == 0
    assert figures["touching F1 (hand)"] == 0


def test_a_network_without_sides_and_touching_is_judged_by_place_alone(sites, label):
    claims = [Claim(None, c.wrist, c.tips) for c in true_claims(label)]
    judge = RenderJudge(ZoneMap(sites))
    judge.judge(label, claims)
    figures = judge.figures()
    assert figures["hand found: free"][0] == 1
    assert "touching F1 (hand)" not in figures
    assert "head frame rotation, mean deg" not in figures


def test_claims_in_a_picture_without_hands_are_counted(sites, label):
    claims = true_claims(label)
    for side in SIDES:
        label["visible"][HANDS[side]] = 0
    assert figures_of(sites, label, claims)["claimed hands per 100 handless pictures"] == 200
    label["people"] = 2  # a bystander may have hands
    assert np.isnan(figures_of(sites, label, claims)["claimed hands per 100 handless pictures"])


def test_only_hands_thought_present_are_claimed():
    def hand(present):
        return SeenHand(present, 0.9, np.zeros((16, 3)), np.ones(16), np.zeros((5, 3)))

    claims = claims_of_ours(SimpleNamespace(hands={"left": hand(0.9), "right": hand(0.2)}))
    assert [claim.side for claim in claims] == ["left"]
    assert claims[0].touching
