"""Where the head is and how large, from the network's head points: a weighted fit of a mean head."""

from dataclasses import dataclass

import numpy as np

from .head_frame import NETWORK_AXES_IN_HEAD

CENTER_MM = np.array([0.0, 24.0, 27.0])
"""The center of the crops in the head frame."""

MEAN_HEAD_MM = np.array([
    (0, 81, -51), (0, 87, 0), (0, 29, -99), (-41, 67, -5), (-17, 71, -7), (17, 71, -7), (41, 67, -5),
    (-26, 48, -66), (26, 48, -66), (-68, 0, 0), (68, 0, 0), (0, 46, 127), (0, -89, 49), (0, 99, 39),
    (0, 64, -65), (0, 55, -78), (-71, 3, 33), (71, 3, 33), (-72, -24, -12), (72, -24, -12), (-51, -18, -54),
    (51, -18, -54), (0, 66, 114), (0, 18, 139), (0, -59, 123), (0, -85, 23), (-71, 1, 42), (71, 1, 42),
    (-53, -52, 5), (53, -52, 5), (-48, -70, 48), (48, -70, 48),
], float)  # fmt: skip
"""The head points in the head frame, mean over 600 made-up people; they scatter by 5 mm (SD over people)."""

_LEAST_SIGMA_HW = 0.02
"""Surer than this no point may be, lest one carries the fit alone."""


@dataclass(frozen=True)
class HeadFit:
    """``center`` (2,) in the pixels the points were given in, ``px_per_mm`` at the head's depth, ``turn`` (3, 3) the
    camera from the head frame along the head's ray."""

    center: np.ndarray
    px_per_mm: float
    turn: np.ndarray

    @property
    def head_width(self):
        """Pixels of a head width (150 mm)."""
        return 150 * self.px_per_mm

    def to_head_mm(self, points):
        """Points (n, 3), x and y in pixels and z in head widths behind the head's center, in the head frame."""
        along_ray = np.column_stack([(points[:, :2] - self.center) / self.px_per_mm, points[:, 2] * 150])
        return along_ray @ self.turn + CENTER_MM


def fit_head(points, sigma, rotation):
    """Fits the mean head, turned by the network's rotation (network axes), to points (n, 2) with sigma (n,)."""
    turn = rotation @ NETWORK_AXES_IN_HEAD.T
    flat = ((MEAN_HEAD_MM[: len(points)] - CENTER_MM) @ turn.T)[:, :2]
    weight = 1 / np.maximum(sigma, _LEAST_SIGMA_HW) ** 2
    weight = (weight / weight.sum())[:, None]
    model_middle, middle = (weight * flat).sum(0), (weight * points).sum(0)
    spread = (weight * (flat - model_middle) ** 2).sum()
    scale = (weight * (flat - model_middle) * (points - middle)).sum() / spread
    return HeadFit(middle - scale * model_middle, float(scale), turn)


def turn_by_points(points, sigma, rotation):
    """The rotation (network axes) that lays the mean head best on points (n, 3), x and y in pixels and z in head widths:
    the weighted orthogonal Procrustes problem. The given rotation only says how large the head is at first."""
    weight = 1 / np.maximum(sigma, _LEAST_SIGMA_HW) ** 2
    weight = (weight / weight.sum())[:, None]
    model = MEAN_HEAD_MM[: len(points)] - (weight * MEAN_HEAD_MM[: len(points)]).sum(0)
    for _ in range(2):  # turn and size hang on each other
        fit = fit_head(points[:, :2], sigma, rotation)
        seen = np.column_stack([points[:, :2] / fit.px_per_mm, points[:, 2] * 150])
        left, _, right = np.linalg.svd((weight * (seen - (weight * seen).sum(0))).T @ model)
        turn = left @ np.diag([1, 1, np.sign(np.linalg.det(left @ right))]) @ right
        rotation = turn @ NETWORK_AXES_IN_HEAD
    return rotation
