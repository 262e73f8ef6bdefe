import numpy as np
import pytest

from galea_training.head_frame import DEFAULT_ELLIPSOID, NETWORK_AXES_IN_HEAD, HeadFrame
from galea_training.rotation import about

LEFT, RIGHT, NASION = np.array([0.7, 7.1, 0.6]), np.array([-0.7, 7.1, 0.6]), np.array([0.0, 7.5, 1.4])
"""Fiducials in rest space: x to the person's left, y up, z forward, decimetres."""


@pytest.fixture
def frame():
    return HeadFrame.through(LEFT, RIGHT, NASION)


def test_fiducials_have_the_places_that_define_the_frame(frame):
    left, right, nasion = frame.to_mm(np.stack([LEFT, RIGHT, NASION]))
    assert left == pytest.approx([-70, 0, 0], abs=1e-9)
    assert right == pytest.approx([70, 0, 0], abs=1e-9)
    assert nasion == pytest.approx([0, np.hypot(40, 80), 0], abs=1e-9)


def test_z_points_up_and_the_frame_is_right_handed(frame):
    assert np.linalg.det(frame.axes) == pytest.approx(1)
    assert frame.to_mm(np.array([[0.0, 8.4, 0.6]]))[0, 2] > 100


def test_there_and_back(frame):
    points = np.random.default_rng(3).normal(size=(30, 3))
    assert frame.from_mm(frame.to_mm(points)) == pytest.approx(points)


def test_a_place_on_the_head_stays_when_the_head_moves(frame):
    turn, shift = about([1, 2, 3], 0.8), np.array([4.0, -1.0, 0.5])
    points = np.random.default_rng(4).normal(size=(30, 3))
    assert frame.moved(turn, shift).to_mm(points @ turn.T + shift) == pytest.approx(frame.to_mm(points))


def test_the_ellipsoids_surface_lies_in_its_own_directions():
    directions = np.random.default_rng(5).normal(size=(40, 3))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    surface = DEFAULT_ELLIPSOID.surface(directions)
    assert DEFAULT_ELLIPSOID.directions(surface) == pytest.approx(directions)
    assert DEFAULT_ELLIPSOID.directions(2 * surface - DEFAULT_ELLIPSOID.center) == pytest.approx(directions)


def test_the_networks_axes_are_a_rotation_that_agrees_with_the_contract():
    left, up, out = NETWORK_AXES_IN_HEAD.T
    assert NETWORK_AXES_IN_HEAD.T @ NETWORK_AXES_IN_HEAD == pytest.approx(np.eye(3), abs=1e-12)
    assert np.linalg.det(NETWORK_AXES_IN_HEAD) == pytest.approx(1)
    assert left == pytest.approx([-1, 0, 0])
    # the nasion stands higher over mid-tragus than the network's horizontal
    assert out[2] < 0 < up[1]
