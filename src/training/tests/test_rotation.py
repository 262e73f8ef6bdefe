import math

import numpy as np
import pytest

from galea_training import rotation


def test_quarter_turn_about_y_brings_forward_to_the_left():
    assert rotation.about_y(math.pi / 2) @ [0, 0, 1] == pytest.approx([1, 0, 0], abs=1e-12)


def test_frame_along_is_orthonormal_and_right_handed():
    rng = np.random.default_rng(1)
    frames = rotation.frame_along(rng.normal(size=(50, 3)), rng.normal(size=(50, 3)))
    assert np.swapaxes(frames, 1, 2) @ frames == pytest.approx(np.broadcast_to(np.eye(3), (50, 3, 3)), abs=1e-9)
    assert np.linalg.det(frames) == pytest.approx(np.ones(50))


@pytest.mark.parametrize("degrees", [-170, -60, 0, 30, 175])
def test_twist_about_the_axis_is_found_and_has_no_swing(degrees):
    axis = rotation.unit([1, 2, -1])
    swing, twist = rotation.swing_and_twist(rotation.about(axis, math.radians(degrees)), axis)
    assert swing == pytest.approx(0, abs=1e-6)
    assert math.degrees(twist) == pytest.approx(degrees)


def test_swing_is_the_angle_the_axis_tips():
    swing, twist = rotation.swing_and_twist(rotation.about_x(0.4), np.array([0, 1.0, 0]))
    assert swing == pytest.approx(0.4)
    assert twist == pytest.approx(0)


def test_two_columns_give_the_rotation_back():
    turn = rotation.about([1, -2, 0.5], 1.1)
    six = np.concatenate([turn[:, 0] * 3, turn[:, 1] + 0.7 * turn[:, 0]])
    assert rotation.from_two_columns(six) == pytest.approx(turn)


def test_angle_between_rotations():
    a = rotation.about_x(0.3)
    assert rotation.angle_between(a, a @ rotation.about([3, 1, 2], 0.25)) == pytest.approx(0.25)


@pytest.mark.parametrize("ray", [(0.0, 0.0), (0.5, 0.0), (0.0, -0.4), (-0.3, 0.6)])
def test_ray_turn_leaves_the_head_on_the_axis_or_nearly(ray):
    seen = rotation.ray_from_camera(ray) @ rotation.unit([*ray, 1.0])
    # exact when one of the two angles is zero; the contract's two-step turn is off by their product otherwise
    assert math.acos(min(1, seen[2])) == pytest.approx(0, abs=abs(ray[0] * ray[1]) + 1e-6)


class TestContractAngles:
    """Network axes x left, y up, z out of the face; camera x right, y down, z forward."""

    FACING = np.diag([1.0, -1.0, -1.0])

    def test_are_zero_for_a_face_to_the_camera(self):
        assert rotation.yaw_pitch_roll(self.FACING) == pytest.approx((0, 0, 0))

    def test_yaw_is_positive_when_the_person_turns_to_their_left(self):
        yaw, pitch, roll = rotation.yaw_pitch_roll(self.FACING @ rotation.about_y(0.5))
        assert (yaw, pitch, roll) == pytest.approx((0.5, 0, 0))

    def test_pitch_is_positive_when_the_chin_goes_down(self):
        assert rotation.yaw_pitch_roll(self.FACING @ rotation.about_x(0.5)) == pytest.approx((0, 0.5, 0))
