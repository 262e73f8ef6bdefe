import numpy as np
import pytest

from galea_training.anatomy import HANDS, TIPS_IN_HAND
from galea_training.labels import points_in_world
from galea_training.people import PersonFactory
from galea_training.performance import CHANGE_S, Performance
from galea_training.scalp_zones import ZONES

CIRCLE = {"zone": "top_left", "tech": "circle", "cpm": 60, "mm": 10}
SCRIPT = {
    "seed": 5,
    "segments": [
        {"s": 1, "head": [0, 0, 0], "left": None, "right": None},
        {
            "s": 4,
            "head": [0, 20, 0],
            "left": CIRCLE,
            "right": {"zone": "side_right", "tech": "near", "cpm": 30, "mm": 8},
        },
        {"s": 3, "head": [20, 5, 0], "left": CIRCLE, "right": {"zone": "temple_right", "tech": "hold"}},
    ],
}


@pytest.fixture(scope="module")
def performance(scene_factory, sites):
    person = PersonFactory(scene_factory.body).draw(np.random.default_rng(21))
    return Performance(person, sites, SCRIPT)


def tips_mm(pose, side):
    """The middle of the finger group in the head frame."""
    tips = points_in_world(pose)[HANDS[side]][TIPS_IN_HAND]
    return pose.head_frame.to_mm(tips[1:4]).mean(0)


def test_segments_follow_each_other(performance):
    assert performance.seconds == 8
    assert [performance.segment_at(t) for t in (0, 0.9, 1.0, 4.9, 5.1, 99)] == [0, 0, 1, 1, 2, 2]


def test_hands_touch_only_when_they_have_arrived_and_are_meant_to(performance):
    arriving, there = performance.pose(1.2), performance.pose(1 + CHANGE_S + 0.1)
    assert arriving.hands["L"].touching == 0
    assert there.hands["L"].touching == 1
    assert there.hands["R"].touching == 0  # it only hovers
    assert ZONES[there.hands["L"].zone] == "top_left"


def test_a_hand_that_stays_keeps_touching_while_the_other_moves(performance):
    assert performance.pose(5.3).hands["L"].touching == 1
    assert performance.pose(5.3).hands["R"].touching == 0


def test_a_circle_has_its_radius_and_pace(performance):
    times = np.linspace(2, 4, 21)
    path = np.array([tips_mm(performance.pose(t), "left") for t in times])
    center = path[:-1].mean(0)
    radius = np.linalg.norm(path - center, axis=1)
    assert radius == pytest.approx(np.full(21, 10), abs=1.5)
    # 60 a minute: after one second it is back, after half a second opposite
    assert np.linalg.norm(path[10] - path[0]) < 1
    assert np.linalg.norm(path[5] - path[0]) == pytest.approx(20, abs=2)


def test_touching_fingers_lie_on_the_skin_and_hovering_ones_do_not(performance):
    pose = performance.pose(2.5)
    world = points_in_world(pose)
    height = {side: pose.surface.separation(world[HANDS[side]][TIPS_IN_HAND][1:4]).mean() for side in HANDS}
    assert height["left"] < 0.25
    assert height["right"] > 0.6


def test_nothing_jumps(performance):
    times = np.arange(0, 7.9, 1 / 15)
    wrists = np.array([[points_in_world(performance.pose(t))[HANDS[side].start] for side in HANDS] for t in times])
    steps = np.linalg.norm(np.diff(wrists, axis=0), axis=2)
    # decimetres a frame: a hand may be quick, but not in two places
    assert steps.max() < 1.5
    assert np.median(steps) < 0.1
