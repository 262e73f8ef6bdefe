import numpy as np
import pytest
import torch

from galea_training.crops import depth_along_ray
from galea_training.head_fit import CENTER_MM
from galea_training.head_frame import DEFAULT_ELLIPSOID, NETWORK_AXES_IN_HEAD
from galea_training.head_geometry import MAPS, HeadGeometry, geometry_maps
from galea_training.rotation import about_x, about_y, ray_from_camera, unit

FACING = np.diag([1.0, -1.0, -1.0]) @ NETWORK_AXES_IN_HEAD.T
"""Camera from the head frame when the face looks into the camera."""

FOCAL, PRINCIPAL = 700.0, np.array([320.0, 240.0])


class Seen:
    """Head-frame places (n, 3), mm, seen by a pinhole camera whose head center lies at ``center_dm``."""

    def __init__(self, places_mm, center_dm, turn):
        self.turn, self.center = turn @ FACING, np.asarray(center_dm, float)
        camera = (places_mm - CENTER_MM) / 100 @ self.turn.T + self.center
        self.pixels = camera[:, :2] / camera[:, 2:] * FOCAL + PRINCIPAL
        self.label = {
            "points": np.column_stack([self.pixels, (camera[:, 2] - self.center[2]) / 1.5]),
            "focal_px": FOCAL, "principal_px": PRINCIPAL, "ray": self.center[:2] / self.center[2],
            "head_width_px": FOCAL * 1.5 / self.center[2],
        }  # fmt: skip

    def condition_and_points(self, corner, side):
        ray = self.label["ray"]
        rotation = ray_from_camera(ray) @ self.turn @ NETWORK_AXES_IN_HEAD
        middle = (ray * FOCAL + PRINCIPAL - corner) / side - 0.5
        condition = np.concatenate([rotation[:, 0], rotation[:, 1], middle, [self.label["head_width_px"] / side]])
        points = np.column_stack([(self.pixels - corner) / side, depth_along_ray(self.label)])
        return [torch.tensor(a[None], dtype=torch.float32) for a in (condition, points)]


def on_the_scalp(count=40):
    directions = np.random.default_rng(5).normal(size=(count, 3))
    directions[:, 2] = np.abs(directions[:, 2])
    return DEFAULT_ELLIPSOID.surface(unit(directions))


@pytest.mark.parametrize("center", [(0, 0, 7.0), (2.5, -1.0, 8.0)])
@pytest.mark.parametrize("turn", [np.eye(3), about_y(0.9), about_x(-0.6) @ about_y(2.4)])
def test_a_point_and_its_depth_give_its_place(center, turn):
    places = on_the_scalp()
    condition, points = Seen(places, center, turn).condition_and_points(np.array([200.0, 90.0]), 260.0)
    found = HeadGeometry(8).places(condition, points)[0].detach().numpy() * 100
    # what stays is perspective: no crop shows where in the picture it lies
    assert np.median(np.linalg.norm(found - places, axis=1)) < 6


def test_depth_is_measured_along_the_ray_to_the_head():
    turn, center = about_y(0.4), np.array([3.0, -1.5, 7.0])
    places = on_the_scalp()
    seen = Seen(places, center, turn)
    along = (places - CENTER_MM) / 150 @ (ray_from_camera(center[:2] / center[2]) @ seen.turn).T
    assert depth_along_ray(seen.label) == pytest.approx(along[:, 2], abs=1e-5)


def test_a_ray_enters_and_leaves_on_the_mean_head():
    seen = Seen(on_the_scalp(), (0, 0, 7.0), about_y(0.5))
    condition, _ = seen.condition_and_points(np.array([250.0, 150.0]), 150.0)
    maps = geometry_maps(condition, 16)[0].reshape(MAPS, -1).numpy()
    through = maps[16] > 0.01
    assert 40 < through.sum() < 250
    for place in (maps[8:11, through].T, maps[11:14, through].T):
        directions = (place * 150 + CENTER_MM - DEFAULT_ELLIPSOID.center) / DEFAULT_ELLIPSOID.semi_axes
        assert np.linalg.norm(directions, axis=1) == pytest.approx(1, abs=1e-3)
    assert (maps[14, through] < maps[15, through]).all()
