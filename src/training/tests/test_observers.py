"""The way from a crop back to the frame, with networks that know the truth."""

import numpy as np
import pytest

from galea_training import observers
from galea_training.anatomy import HANDS, HEAD, SIDES, TIPS_IN_HAND
from galea_training.crops import Crop, hand_crop
from galea_training.head_fit import CENTER_MM, MEAN_HEAD_MM
from galea_training.head_frame import NETWORK_AXES_IN_HEAD
from galea_training.labels import VISIBLE
from galea_training.observers import CloseLook, TwoStages, _to_frame
from galea_training.rotation import about_y

FRAME = np.zeros((360, 480, 3), np.uint8)


@pytest.fixture
def label():
    """A mean head at (240, 170), 80 pixels a head width, turned a little, with two hands."""
    rng = np.random.default_rng(1)
    rotation = np.diag([1.0, -1.0, -1.0]) @ about_y(0.3)
    points = np.zeros((68, 3))
    placed = (MEAN_HEAD_MM - CENTER_MM) @ (rotation @ NETWORK_AXES_IN_HEAD.T).T
    points[HEAD] = np.column_stack([placed[:, :2] * 80 / 150 + (240, 170), placed[:, 2] / 150])
    for side, middle in zip(SIDES, ((300, 120), (180, 130)), strict=True):
        points[HANDS[side]] = np.column_stack([rng.normal(middle, 20, (16, 2)), rng.normal(0, 0.3, 16)])
    return {
        "head_present": np.int8(1),
        "points": points,
        "visible": np.full(68, VISIBLE, np.int8),
        "head_axes": rotation @ NETWORK_AXES_IN_HEAD.T,
        "ray": np.zeros(2),
        "focal_px": 600.0,
        "principal_px": np.array([240.0, 170.0]),
        "head_center_px": np.array([240.0, 170.0]),
        "head_width_px": 80.0,
        "touching": np.array([1, 0], np.int8),
        "tip_head_mm": rng.normal(0, 70, (2, 5, 3)),
        "tip_clearance_mm": np.array([[0.0] * 5, [90.0] * 5]),
        "ellipsoid_center_mm": np.array([0.0, 2.0, 0.0]),
        "ellipsoid_semi_axes_mm": np.array([75.0, 97.0, 129.0]),
    }


class Oracle:
    """Stands in for a session: answers from the label as seen in the crop cut last."""

    def __init__(self, label, crops, stage):
        self._label, self._crops, self._stage = label, crops, stage
        self.told = []

    def run(self, _, inputs):
        seen = self._crops[-1].see(self._label)
        self.told.append((inputs.get("condition"), seen))
        sure = np.full((68, 2), (1.0, 0.03))
        points = np.column_stack([seen["points"], sure])[None]
        tips = np.concatenate([np.zeros((2, 5, 1)), seen["tip_place"] * 100, np.ones((2, 5, 1))], 2)[None]
        columns = seen["rotation"][:, :2].T.ravel()
        yes = np.where(seen["touching"] > 0.5, 9.0, -9.0)
        if self._stage == "body":
            return points, tips, np.concatenate([[9.0, 9.0, 9.0], yes, columns])[None]
        return points[:, HANDS["left"]], tips[:, :1], np.array([[9.0, yes[0]]])


@pytest.fixture
def stages(label, monkeypatch):
    """Both stages played by oracles that are shown every crop as it is cut."""
    cut = []
    original = Crop.cut
    monkeypatch.setattr(Crop, "cut", lambda crop, *rest: cut.append(crop) or original(crop, *rest))
    network = TwoStages.__new__(TwoStages)
    observers._Tracker.__init__(network)
    network._body, network._close = Oracle(label, cut, "body"), CloseLook(Oracle(label, cut, "hand"))
    return network


def test_points_come_back_into_the_frame():
    points = np.random.default_rng(2).uniform(50, 300, (20, 2))
    for mirrored in (False, True):
        crop = Crop((150.0, 180.0), 240, 128, roll=0.2, mirrored=mirrored)
        shares = (points @ crop.matrix[:, :2].T + crop.matrix[:, 2]) / crop.size
        assert _to_frame(crop, shares) == pytest.approx(points)


def test_the_truth_survives_both_stages(stages, label):
    seen = stages.see_at(FRAME, (236, 175), 84)
    assert seen.fit.center == pytest.approx([240, 170], abs=0.01)
    assert seen.fit.head_width == pytest.approx(80, abs=0.01)
    assert seen.fit.turn == pytest.approx(label["head_axes"], abs=1e-5)
    for number, side in enumerate(SIDES):
        hand = seen.hands[side]
        assert hand.points == pytest.approx(label["points"][HANDS[side]], abs=1e-3)
        assert hand.tips_head_mm == pytest.approx(label["tip_head_mm"][number], abs=1e-3)
        assert (hand.touching > 0.5) == (label["touching"][number] == 1)
        assert hand.present > 0.9


def test_the_hands_network_is_told_of_the_head_as_in_training(stages):
    stages.see_at(FRAME, (236, 175), 84)
    assert len(stages._close._session.told) == 2
    for condition, seen in stages._close._session.told:
        expected = observers.head_condition(None, seen["rotation"], seen["head_center"], seen["head_width"])
        assert condition[0] == pytest.approx(expected, abs=1e-3)


def test_the_tracker_finds_the_head_from_the_whole_frame(stages):
    seen = stages.see(FRAME)
    assert seen.fit.center == pytest.approx([240, 170], abs=0.01)
    assert stages._crop.side == pytest.approx(3.6 * 80, rel=1e-3)


def test_without_a_second_stage_the_bodys_hands_stand(stages, label):
    stages._close = None
    seen = stages.see_at(FRAME, (240, 170), 80)
    assert seen.hands["right"].points[TIPS_IN_HAND] == pytest.approx(
        label["points"][HANDS["right"]][TIPS_IN_HAND], abs=1e-3
    )


def test_right_hands_are_cut_mirrored():
    points = np.array([[10.0, 10], [60, 40]])
    assert hand_crop(points, 50, mirrored=True).mirrored
