import numpy as np
import pytest

from galea_training.head_fit import CENTER_MM, MEAN_HEAD_MM, fit_head, turn_by_points
from galea_training.head_frame import NETWORK_AXES_IN_HEAD
from galea_training.rotation import about

FACING = np.diag([1.0, -1.0, -1.0])


def seen_head(rotation, center, px_per_mm):
    """The mean head's points (32, 3) as a network would give them: pixels and head widths."""
    placed = (MEAN_HEAD_MM - CENTER_MM) @ (rotation @ NETWORK_AXES_IN_HEAD.T).T
    return np.column_stack([placed[:, :2] * px_per_mm + center, placed[:, 2] / 150])


@pytest.mark.parametrize("angle", [0.0, 0.6, -1.4, 2.8])
def test_the_mean_head_is_found_again_however_it_is_turned(angle):
    rotation = FACING @ about([0.3, 1, 0.1], angle)
    points = seen_head(rotation, np.array([120.0, 90.0]), 0.5)
    fit = fit_head(points[:, :2], np.full(len(points), 0.05), rotation)
    assert fit.center == pytest.approx([120, 90])
    assert fit.px_per_mm == pytest.approx(0.5)
    assert fit.to_head_mm(points) == pytest.approx(MEAN_HEAD_MM, abs=1e-6)


def test_unsure_points_hardly_count():
    points = seen_head(FACING, np.array([50.0, 60.0]), 0.4)
    points[20, :2] += 80
    sigma = np.full(len(points), 0.03)
    trusting = fit_head(points[:, :2], sigma, FACING)
    sigma[20] = 1.0
    wary = fit_head(points[:, :2], sigma, FACING)
    assert np.linalg.norm(wary.center - [50, 60]) < 0.1
    assert np.linalg.norm(trusting.center - [50, 60]) > 1


def test_fourteen_points_are_enough():
    points = seen_head(FACING, np.array([0.0, 0.0]), 1.0)[:14]
    assert fit_head(points[:, :2], np.full(14, 0.05), FACING).px_per_mm == pytest.approx(1)


def test_left_is_mirrored_right():
    from galea_training.anatomy import MIRROR

    assert MEAN_HEAD_MM[MIRROR[:32]] * [-1, 1, 1] == pytest.approx(MEAN_HEAD_MM)


@pytest.mark.parametrize("angle", [0.0, 0.6, -1.4, 2.8])
def test_points_tell_the_turn_whatever_the_network_says(angle):
    rotation = FACING @ about([0.3, 1, 0.1], angle)
    points = seen_head(rotation, np.array([120.0, 90.0]), 0.5)
    said = rotation @ about([1, 0.5, 0], 0.1)
    found = turn_by_points(points, np.full(len(points), 0.05), said)
    assert found == pytest.approx(rotation, abs=2e-3)
