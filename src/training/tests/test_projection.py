import numpy as np
import pytest

from galea_training.projection import Pinhole, look_at


@pytest.fixture
def camera():
    """Three decimetres in front of the origin, looking back at it."""
    position = np.array([0.0, 0.0, 3.0])
    return Pinhole(look_at(position, np.zeros(3)), position, 600.0, np.array([256.0, 200.0]))


def test_what_it_looks_at_is_at_the_principal_point(camera):
    pixels, depth = camera.project(np.zeros((1, 3)))
    assert pixels[0] == pytest.approx([256, 200])
    assert depth == pytest.approx([3])


def test_the_persons_left_is_right_in_the_picture_and_up_is_up(camera):
    pixels, _ = camera.project(np.array([[0.5, 0, 0], [0, 0.5, 0]]))
    assert pixels == pytest.approx(np.array([[356, 200], [256, 100]]))


def test_axes_are_a_rotation():
    axes = look_at(np.array([2.0, 1.0, 5.0]), np.array([0.3, 7.0, 0.0]), up=(0.1, 1, 0))
    assert axes @ axes.T == pytest.approx(np.eye(3), abs=1e-12)
    assert np.linalg.det(axes) == pytest.approx(1)


def test_scaling_the_picture_scales_the_pixels(camera):
    points = np.random.default_rng(2).normal(size=(20, 3))
    small, depth = camera.project(points)
    large, same_depth = camera.scaled(1.5).project(points)
    assert large == pytest.approx(small * 1.5)
    assert same_depth == pytest.approx(depth)


def test_ray_and_projection_agree(camera):
    point = np.array([0.4, -0.2, 0.1])
    pixels, _ = camera.project(point[None])
    assert camera.ray(point) == pytest.approx((pixels[0] - camera.center) / camera.focal)
