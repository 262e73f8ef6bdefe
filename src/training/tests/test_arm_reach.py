import numpy as np
import pytest

from galea_training.arm_reach import Arm, reach, strain

ARM = Arm(np.array([1.6, 5.0, 0.0]), np.array([1.0, -2.4, 0.0]), np.array([0.8, -2.0, 0.6]))


def goals(count, distance):
    directions = np.random.default_rng(7).normal(size=(count, 3))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    return ARM.shoulder + directions * distance


def test_wrist_comes_to_a_goal_within_reach():
    wrists = goals(30, 3.5)
    found = reach(ARM, wrists, np.tile([0.3, -1.0, 0.2], (30, 1)))
    assert found.wrist == pytest.approx(wrists)
    assert found.short_by == pytest.approx(np.zeros(30))


def test_bones_keep_their_length():
    found = reach(ARM, goals(30, 4.0), np.tile([0.3, -1.0, 0.2], (30, 1)))
    assert np.linalg.norm(found.elbow - ARM.shoulder, axis=1) == pytest.approx(np.full(30, np.linalg.norm(ARM.upper)))
    assert np.linalg.norm(found.wrist - found.elbow, axis=1) == pytest.approx(np.full(30, np.linalg.norm(ARM.lower)))


def test_turns_carry_the_rest_bones_to_the_solved_ones():
    found = reach(ARM, goals(10, 3.8), np.tile([0.3, -1.0, 0.2], (10, 1)))
    assert found.upper_turn @ ARM.upper == pytest.approx(found.elbow - ARM.shoulder)
    assert found.lower_turn @ ARM.lower == pytest.approx(found.wrist - found.elbow)


def test_a_goal_too_far_is_approached_and_the_rest_reported():
    found = reach(ARM, goals(5, 9.0), np.tile([0.3, -1.0, 0.2], (5, 1)))
    gap = 9.0 - np.linalg.norm(found.wrist - ARM.shoulder, axis=1)
    assert found.short_by == pytest.approx(gap)
    assert (gap > 3).all()


def test_a_bent_wrist_costs_more_than_a_straight_one():
    found = reach(ARM, goals(6, 3.6), np.tile([0.3, -1.0, 0.2], (6, 1)))
    bend = np.array([[1, 0, 0], [0, np.cos(1.3), -np.sin(1.3)], [0, np.sin(1.3), np.cos(1.3)]])
    straight = strain(ARM, found, found.lower_turn, np.eye(3), 1)
    bent = strain(ARM, found, found.lower_turn @ bend, np.eye(3), 1)
    assert (bent > straight).all()
