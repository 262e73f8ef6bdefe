import json
from types import SimpleNamespace

import numpy as np
import pytest

from galea_training.clips import ClipJudge, _head_from_model, _tip_misfit, head_tilt
from galea_training.head_fit import HeadFit
from galea_training.observers import SeenHand
from galea_training.scalp_zones import ZoneMap


@pytest.fixture(scope="module")
def truth(clips_folder):
    return json.loads((clips_folder / "dev_b.truth.json").read_text())


def test_the_tilt_explains_where_the_fingertips_are(truth):
    tilt = head_tilt(truth)
    assert 12 < np.degrees(tilt) < 38
    tips = 10
    misfits = [_tip_misfit(frame, _head_from_model(tilt), truth["camera"]) for frame in truth["frames"][::50]]
    # pixels; places are rounded to 0.1 mm, rotations to four digits
    assert np.sqrt(np.median(misfits) / tips) < 0.5
    other = [_tip_misfit(frame, _head_from_model(tilt + 0.1), truth["camera"]) for frame in truth["frames"][::50]]
    assert np.median(other) > 20 * np.median(misfits)


def perfect(frame, truth, tilt):
    """What a network without fault would see."""
    turn = np.array(frame["head"]["R_ray_from_head"]) @ _head_from_model(tilt).T
    hands = {}
    for side, hand in frame["hands"].items():
        points = np.zeros((16, 3))
        points[11:, :2] = np.array(hand["tips"])[:, :2]
        hands[side] = SeenHand(1.0, float(hand["touching"]), points, np.ones(16), np.array(hand["tips_head_mm"]))
    return SimpleNamespace(fit=HeadFit(np.zeros(2), 0.5, turn), hands=hands)


def test_a_perfect_network_gets_perfect_figures(truth, sites):
    judge, tilt = ClipJudge(truth, ZoneMap(sites)), head_tilt(truth)
    for frame in truth["frames"][::5]:
        judge.judge(frame, perfect(frame, truth, tilt))
    figures = {name: value for name, (value, _) in judge.figures().items()}
    assert figures["touching F1 (hand)"] == 1
    assert figures["near called touching"] == 0
    assert figures["head frame rotation, mean deg"] < 0.1
    assert figures["zone right, seen"] == 1
    assert figures["zone right, hidden"] > 0.99
    assert figures["tip seen, median hw"] == 0


def test_a_network_that_always_says_touching_is_found_out(truth, sites):
    judge, tilt = ClipJudge(truth, ZoneMap(sites)), head_tilt(truth)
    for frame in truth["frames"][::5]:
        seen = perfect(frame, truth, tilt)
        for hand in seen.hands.values():
            object.__setattr__(hand, "touching", 1.0)
        judge.judge(frame, seen)
    figures = {name: value for name, (value, _) in judge.figures().items()}
    assert figures["touching hand found"] == 1
    assert figures["near called touching"] == 1
    assert figures["touching F1 (hand)"] < 0.95
