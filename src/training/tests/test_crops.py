from math import radians

import numpy as np
import pytest

from galea_training.anatomy import HANDS, HEAD_POINTS, MIRROR, POINTS
from galea_training.crops import Crop, draw_body_crop, hand_crop, hand_touching, tip_touching
from galea_training.head_frame import NETWORK_AXES_IN_HEAD
from galea_training.labels import OUTSIDE, VISIBLE
from galea_training.rotation import about_y, about_z, yaw_pitch_roll

FACING = np.diag([1.0, -1.0, -1.0])
"""Camera from the network's axes when the face looks into the camera."""


def made_up_label(seed=0):
    """A label with everything a crop reads; the head looks into the camera, at the middle of a 512 px picture."""
    rng = np.random.default_rng(seed)
    return {
        "head_present": np.int8(1),
        "points": np.column_stack([rng.uniform(180, 330, (len(POINTS), 2)), rng.normal(0, 0.5, len(POINTS))]),
        "visible": np.full(len(POINTS), VISIBLE, np.int8),
        "head_axes": FACING @ NETWORK_AXES_IN_HEAD.T,
        "ray": np.zeros(2),
        "focal_px": 600.0,
        "principal_px": np.array([256.0, 256.0]),
        "head_center_px": np.array([256.0, 256.0]),
        "head_width_px": np.float32(80),
        "touching": np.array([1, 0], np.int8),
        "tip_head_mm": rng.uniform(-60, 60, (2, 5, 3)),
        "ellipsoid_center_mm": np.array([0.0, 2.0, 0.0]),
        "ellipsoid_semi_axes_mm": np.array([75.0, 97.0, 129.0]),
        "tip_clearance_mm": np.array([[5.0] * 5, [60.0] * 5]),
    }


def picture_with_dot(x, y):
    picture = np.zeros((512, 512, 3), np.uint8)
    picture[y - 2 : y + 3, x - 2 : x + 3] = 255
    return picture


@pytest.mark.parametrize("roll", [0, 20, -35])
@pytest.mark.parametrize("mirrored", [False, True])
def test_points_go_where_the_pixels_go(roll, mirrored):
    crop = Crop((240.0, 270.0), 300, 192, radians(roll), mirrored)
    label = made_up_label()
    label["points"][:, :2] = (280, 300)
    place = crop.see(label)["points"][0, :2] * 192
    bright = np.argwhere(crop.cut(picture_with_dot(280, 300))[..., 0] > 120).mean(0)[::-1] + 0.5
    assert place == pytest.approx(bright, abs=1.0)


def test_points_outside_the_crop_are_marked_so():
    label = made_up_label()
    label["points"][0, :2] = (20, 20)
    seen = Crop((256.0, 256.0), 200, 192).see(label)
    assert seen["visible"][0] == OUTSIDE
    assert (seen["points"][0, :2] < 0).all()


def test_mirroring_swaps_the_sides():
    label = made_up_label()
    label["head_axes"] = FACING @ about_y(0.5) @ NETWORK_AXES_IN_HEAD.T
    plain, mirrored = (Crop((256.0, 256.0), 300, 192, mirrored=m).see(label) for m in (False, True))
    assert mirrored["touching"].tolist() == plain["touching"][::-1].tolist()
    assert mirrored["tip_touching"] == pytest.approx(plain["tip_touching"][::-1])
    assert mirrored["tip_place"] == pytest.approx(plain["tip_place"][::-1] * [-1, 1, 1])
    assert mirrored["points"][:, 0] == pytest.approx(1 - plain["points"][MIRROR, 0], abs=1e-6)
    yaw, pitch, roll = yaw_pitch_roll(mirrored["rotation"])
    assert (yaw, pitch, roll) == pytest.approx((-0.5, 0, 0), abs=1e-6)


def test_turning_the_crop_turns_the_head():
    label = made_up_label()
    _, _, before = yaw_pitch_roll(Crop((256.0, 256.0), 300, 192).see(label)["rotation"])
    turned = Crop((256.0, 256.0), 300, 192, roll=0.3).see(label)
    assert turned["rotation"] == pytest.approx(about_z(0.3) @ FACING, abs=1e-6)
    _, _, after = yaw_pitch_roll(turned["rotation"])
    assert abs(after - before) == pytest.approx(0.3, abs=1e-6)


def test_a_hand_mostly_outside_is_absent():
    label = made_up_label()
    label["points"][HANDS["left"], :2] = (500, 500)
    seen = Crop((256.0, 256.0), 300, 192).see(label)
    assert seen["hands_present"].tolist() == [0, 1]


def test_nobody_is_present_in_an_empty_room():
    label = made_up_label()
    label["head_present"] = np.int8(0)
    seen = Crop((256.0, 256.0), 300, 192).see(label)
    assert seen["head_present"] == 0
    assert not seen["hands_present"].any()
    assert not seen["visible"].any()


def test_clearance_decides_touching_with_a_gap_of_doubt():
    label = made_up_label()
    label["tip_clearance_mm"] = np.array([[3.0, 20.0, 30.0, -20.0, 13.9], [14.1, 26.1, 0, 0, 0]])
    assert tip_touching(label).tolist() == [[1, -1, 0, -1, 1], [-1, 0, 1, 1, 1]]


def test_a_hand_far_from_the_head_touches_nothing_whatever_its_clearance_says():
    label = made_up_label()
    label["tip_head_mm"][1] = (300, 0, -400)
    label["tip_clearance_mm"] = np.array([[5.0] * 5, [5.0, -90, 5, 0, 5]])
    assert tip_touching(label).tolist() == [[1] * 5, [0] * 5]


def test_a_free_hand_that_came_to_lie_on_the_head_is_not_sure():
    label = made_up_label()
    assert hand_touching(label).tolist() == [1, 0]
    label["tip_clearance_mm"][1, :3] = 4
    assert hand_touching(label).tolist() == [1, -1]


def test_the_hand_crop_holds_the_hand_with_room():
    points = np.random.default_rng(3).uniform(100, 200, (16, 2))
    crop = hand_crop(points, 80, mirrored=False)
    inside = (points @ crop.matrix[:, :2].T + crop.matrix[:, 2]) / crop.size
    assert (inside > 0.1).all() and (inside < 0.9).all()


def test_training_crops_cover_tracking_and_search():
    rng = np.random.default_rng(4)
    label = made_up_label()
    sides = np.array([draw_body_crop(rng, label, 512).side for _ in range(400)]) / label["head_width_px"]
    assert (np.abs(np.log(sides / 3.6)) < 0.15).mean() > 0.4
    assert sides.min() < 2.2
    assert sides.max() > 6


def test_made_up_points_have_names_enough():
    assert len(made_up_label()["points"]) == len(POINTS) > len(HEAD_POINTS)
