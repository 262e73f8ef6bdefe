"""Laws every render's label must obey, on a handful of seeded pictures."""

import numpy as np
import pytest

from galea_training.anatomy import HANDS, HEAD, HEAD_POINTS, TIPS_IN_HAND
from galea_training.labels import INTENTS, OUTSIDE, VISIBLE
from galea_training.pose import DOWN
from galea_training.scalp_zones import ZONES
from galea_training.studio import Studio

SIZE = 192


@pytest.fixture(scope="module")
def studio(scene_factory):
    return Studio(scene_factory, SIZE)


@pytest.fixture(scope="module")
def renders(studio):
    return [(picture, label) for picture, label in studio.shoot(5, 0, 24) if label["head_present"]]


def test_a_seed_gives_the_same_picture_again(studio, renders):
    again = [(picture, label) for picture, label in studio.shoot(5, 0, 24) if label["head_present"]]
    for (picture, label), (other, other_label) in zip(renders, again, strict=True):
        assert (picture == other).all()
        assert all(np.array_equal(label[name], other_label[name]) for name in label)


def test_another_shard_gives_other_pictures(studio, renders):
    other, _ = next(iter(studio.shoot(5, 1, 1)))
    assert (renders[0][0] != other).mean() > 0.5


def test_tips_in_the_head_frame_project_onto_the_tips_in_the_picture(renders):
    for _, label in renders:
        tips_mm = label["tip_head_mm"].reshape(-1, 3).astype(float)
        camera = tips_mm @ label["head_axes"].T / 100 + label["head_origin_dm"]
        pixels = camera[:, :2] / camera[:, 2:] * label["focal_px"] + label["principal_px"]
        shown = np.concatenate([label["points"][hand][TIPS_IN_HAND] for hand in HANDS.values()])
        ahead = camera[:, 2] > 0.5
        assert pixels[ahead] == pytest.approx(shown[ahead, :2], abs=0.3)


def test_fiducials_lie_where_the_head_frame_says(renders):
    for _, label in renders:
        left, right = (label["points"][HEAD_POINTS.index(f"tragus_{side}")] for side in ("left", "right"))
        origin = label["head_origin_dm"]
        pixel = origin[:2] / origin[2] * label["focal_px"] + label["principal_px"]
        # the middle of the two in space, nearly the middle in the picture
        assert np.linalg.norm((left[:2] + right[:2]) / 2 - pixel) < 0.25 * label["head_width_px"]


def test_touching_hands_touch_and_hovering_hands_do_not(renders):
    touching, hovering = 0, 0
    for _, label in renders:
        for hand in range(2):
            clearance = label["tip_clearance_mm"][hand]
            if label["touching"][hand] == 1:
                touching += 1
                assert np.sort(clearance)[1] < 16
            if INTENTS[label["intent"][hand]] == "near":
                hovering += 1
                assert clearance[1:4].mean() > 20
    assert touching >= 5
    assert hovering >= 2


def test_hanging_hands_are_far_from_the_head(renders):
    hanging = [
        label["tip_clearance_mm"][hand]
        for _, label in renders
        for hand in range(2)
        if INTENTS[label["intent"][hand]] == "down"
    ]
    assert hanging
    assert np.concatenate(hanging).min() > 40


def test_visible_points_lie_in_the_picture(renders):
    for _, label in renders:
        inside = ((label["points"][:, :2] >= 0) & (label["points"][:, :2] < SIZE)).all(1)
        assert inside[label["visible"] != OUTSIDE].all()
        assert not inside[label["visible"] == OUTSIDE].any()


def test_a_head_turned_away_hides_its_nose(renders):
    away = [label for _, label in renders if label["rotation"][2, 2] > 0.3]
    assert away, "no view from behind among the renders"
    nose = HEAD_POINTS.index("nose_tip")
    assert all(label["visible"][nose] != VISIBLE for label in away)


def test_every_head_point_is_seen_in_some_picture(renders):
    seen = np.any([label["visible"][HEAD] == VISIBLE for _, label in renders], axis=0)
    assert seen.all(), [name for name, ok in zip(HEAD_POINTS, seen, strict=True) if not ok]


def test_zones_of_tips_are_on_their_side(renders):
    for _, label in renders:
        for hand in range(2):
            for place, zone in zip(label["tip_head_mm"][hand], label["tip_zone"][hand], strict=True):
                name = ZONES[zone] if zone >= 0 else ""
                assert not (name.endswith("_left") and place[0] > 0)
                assert not (name.endswith("_right") and place[0] < 0)


def test_hands_that_all_hang_are_hardly_ever_in_the_picture_and_never_touch(scene_factory):
    idle = Studio(scene_factory, SIZE, hands=(DOWN, DOWN))
    labels = [label for _, label in idle.shoot(5, 0, 12) if label["head_present"]]
    assert not any(label["touching"].any() for label in labels)
    shown = [any((label["visible"][hand] > 0).any() for hand in HANDS.values()) for label in labels]
    assert np.mean(shown) < 0.5
