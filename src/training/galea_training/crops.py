"""Square crops of a render, as the application will cut them, and the label as seen in one."""

from dataclasses import dataclass
from math import cos, radians, sin

import cv2
import numpy as np

from .anatomy import HANDS, HEAD_WIDTH_DM, MIRROR, TIPS_IN_HAND
from .head_frame import NETWORK_AXES_IN_HEAD
from .labels import HIDDEN, OUTSIDE
from .rotation import about_z, ray_from_camera

BODY_SIZE = 192
HAND_SIZE = 128
TRACKED_SIDE_HW = 3.6
"""Side of the crop around a tracked head, in head widths (contract v0)."""

TOUCHING_BELOW_MM, FREE_ABOVE_MM, BURIED_BELOW_MM = 14.0, 26.0, -8.0
"""Clearance of a fingertip's bone end that counts as touching, as surely free, and as a flaw of the pose."""

_FAR_FROM_HEAD = 1.5
"""Times the head ellipsoid's radius beyond which nothing touches it, not even the neck."""

ELSEWHERE_SHARE = 0.12
"""Share of stage B's training crops taken somewhere about the head: hair, face, or the other hand."""

_PRESENT_SHARE = 0.3
"""Share of a hand's points inside the crop from which on the hand is in it."""

_MIRROR_X = np.diag([-1.0, 1.0, 1.0])


@dataclass(frozen=True)
class Crop:
    """A square of ``side`` picture pixels about ``center``, turned by ``roll`` (radians, clockwise in the picture) and
    perhaps mirrored, drawn as ``size`` pixels."""

    center: tuple
    side: float
    size: int
    roll: float = 0.0
    mirrored: bool = False

    @property
    def scale(self):
        """Crop pixels per picture pixel."""
        return self.size / self.side

    @property
    def matrix(self):
        """Affine map (2, 3) from picture pixels to crop pixels."""
        c, s = cos(self.roll) * self.scale, sin(self.roll) * self.scale
        turn = np.array([[c, -s], [s, c]])
        if self.mirrored:
            turn = np.diag([-1.0, 1.0]) @ turn
        shift = np.full(2, self.size / 2) - turn @ np.asarray(self.center, float)
        return np.column_stack([turn, shift])

    def cut(self, picture, border=cv2.BORDER_CONSTANT):
        """The crop's pixels (size, size, 3); what lies outside the picture is black unless a border says otherwise."""
        if self.scale < 1 / 1.7:  # the contract's anti-aliasing
            picture = cv2.GaussianBlur(picture, (0, 0), 0.45 / self.scale)
        return cv2.warpAffine(
            np.ascontiguousarray(picture),
            self.matrix,
            (self.size, self.size),
            flags=cv2.INTER_LINEAR,
            borderMode=border,
        )

    def see(self, label):
        """The label in this crop: what the network is asked for, as float32 arrays by name."""
        order = MIRROR if self.mirrored else np.arange(len(MIRROR))
        hands = [1, 0] if self.mirrored else [0, 1]
        points, visible = label["points"].astype(np.float64), label["visible"][order]
        if label["head_present"]:
            points[:, 2] = depth_along_ray(label)
        points = points[order]
        points[:, :2] = (points[:, :2] @ self.matrix[:, :2].T + self.matrix[:, 2]) / self.size
        inside = ((points[:, :2] >= 0) & (points[:, :2] < 1)).all(1)
        visible = np.where(inside, np.maximum(visible, HIDDEN), OUTSIDE)
        head = float(label["head_present"])
        center = np.append(label["head_center_px"], 1) @ np.column_stack([self.matrix.T]) / self.size
        head_inside = head * float(((center > 0) & (center < 1)).all())
        present = np.array([inside[hand].mean() > _PRESENT_SHARE for hand in HANDS.values()]) * head
        return {
            "points": points.astype(np.float32),
            "visible": visible.astype(np.int64) * int(head),
            "rotation": self._rotation(label).astype(np.float32),
            "head_present": np.float32(head_inside),
            "hands_present": present.astype(np.float32),
            "touching": hand_touching(label)[hands],
            "tip_touching": tip_touching(label)[hands],
            "tip_place": self._tip_place(label, hands),
            "head_width": np.float32(label["head_width_px"] / self.side),
            "head_center": center.astype(np.float32),
        }

    def _rotation(self, label):
        """Camera from the network's head axes along the head's ray (3, 3), turned and mirrored as the crop is."""
        if not label["head_present"]:
            return np.eye(3)
        turn = about_z(self.roll) @ ray_from_camera(label["ray"]) @ label["head_axes"] @ NETWORK_AXES_IN_HEAD
        return _MIRROR_X @ turn @ _MIRROR_X if self.mirrored else turn

    def _tip_place(self, label, hands):
        """Fingertips in the head frame (2, 5, 3), decimetres: about as large as the other targets."""
        place = label["tip_head_mm"][hands] / 100
        return (place * (-1, 1, 1) if self.mirrored else place).astype(np.float32)


def depth_along_ray(label):
    """Depth of all points (68,) behind the head's center, head widths, along the ray to it.

    A crop cannot show where in the picture it was cut, so depth is measured in the same direction as the rotation; the
    renders give it along the camera's axis.
    """
    center_depth = label["focal_px"] * HEAD_WIDTH_DM / label["head_width_px"]
    depth = label["points"][:, 2].astype(np.float64) * HEAD_WIDTH_DM + center_depth
    sideways = (label["points"][:, :2] - label["principal_px"]) / label["focal_px"] * depth[:, None]
    center = np.append(label["ray"], 1.0) * center_depth
    along = np.column_stack([sideways, depth]) - center
    return along @ ray_from_camera(label["ray"])[2] / HEAD_WIDTH_DM


def hand_touching(label):
    """1 touching, 0 not, -1 not sure, for both hands (2,) float32.

    A hand that was not meant to touch but came to lie with two fingers of its group on the head is not sure.
    """
    touching = label["touching"].astype(np.float32)
    by_chance = (tip_touching(label)[:, 1:4] == 1).sum(1) >= 2
    touching[(touching == 0) & by_chance] = -1
    return touching


def tip_touching(label):
    """1 touching, 0 not, -1 not sure, for every fingertip (2, 5) float32."""
    clearance = label["tip_clearance_mm"].copy()
    # renderer versions 1 and 2 give far fingertips the height over some plane of the neck
    axes = np.maximum(label["ellipsoid_semi_axes_mm"], 1)  # nobody has none
    outside = (label["tip_head_mm"] - label["ellipsoid_center_mm"]) / axes
    clearance[np.linalg.norm(outside, axis=2) > _FAR_FROM_HEAD] = np.inf
    touching = np.where(clearance < TOUCHING_BELOW_MM, 1.0, np.where(clearance > FREE_ABOVE_MM, 0.0, -1.0))
    touching[clearance < BURIED_BELOW_MM] = -1
    return touching.astype(np.float32)


def draw_body_crop(rng, label, picture_side):
    """A training crop for stage A: mostly as the tracker cuts, often as the search sees."""
    width = float(label["head_width_px"])
    if not label["head_present"]:
        return Crop((picture_side / 2,) * 2, picture_side * rng.uniform(0.4, 1.0), BODY_SIZE)
    tracked = rng.random() < 0.75
    side_hw = TRACKED_SIDE_HW * np.exp(rng.normal(0, 0.13)) if tracked else np.exp(rng.uniform(np.log(1.7), np.log(9)))
    # a crop much larger than the picture would be mostly black
    side = min(side_hw * width, picture_side * rng.uniform(1.0, 1.35))
    jitter = 0.06 if tracked else 0.16
    center = np.asarray(label["head_center_px"]) + rng.normal(0, jitter, 2) * side
    if rng.random() < 0.06:  # a look beside the head, so that absence is seen too
        center = center + rng.choice([-1, 1], 2) * rng.uniform(0.7, 1.2, 2) * side
    return Crop(tuple(center), side, BODY_SIZE, _draw_roll(rng, 10, 35), bool(rng.random() < 0.5))


def body_crop(label, side_hw=TRACKED_SIDE_HW):
    """The crop a perfect tracker would cut."""
    return Crop(tuple(label["head_center_px"]), side_hw * float(label["head_width_px"]), BODY_SIZE)


def hand_crop(points, head_width, mirrored, size=HAND_SIZE):
    """The crop of a hand from its sixteen points (16, 2) in picture pixels; ``head_width`` in pixels."""
    low, high = points.min(0), points.max(0)
    side = max(1.45 * float((high - low).max()), 1.1 * float(head_width))
    return Crop(tuple((low + high) / 2), side, size, mirrored=mirrored)


def draw_hand_crop(rng, label, side):
    """A training crop for stage B about the hand of one side, as imprecise as stage A finds it; right hands are
    mirrored, so that the network sees left hands only. Some look where no such hand is."""
    if rng.random() < ELSEWHERE_SHARE:
        width = float(label["head_width_px"])
        center = np.asarray(label["head_center_px"]) + rng.normal(0, 0.7, 2) * width
        return Crop(tuple(center), rng.uniform(1.1, 2.0) * width, HAND_SIZE, _draw_roll(rng, 10, 25), side == "right")
    return draw_about(rng, hand_crop(label["points"][HANDS[side], :2], label["head_width_px"], side == "right"))


def draw_about(rng, exact):
    """A hand's crop as imprecise as stage A makes it."""
    center = np.asarray(exact.center) + rng.normal(0, 0.08, 2) * exact.side
    return Crop(
        tuple(center), exact.side * np.exp(rng.normal(0.03, 0.14)), exact.size, _draw_roll(rng, 10, 25), exact.mirrored
    )


def _draw_roll(rng, usual, most):
    degrees = rng.normal(0, usual) if rng.random() < 0.8 else rng.uniform(-most, most)
    return radians(float(degrees))


def tips_of(points):
    """The fingertips (2, 5, k) among all points (68, k), left hand first."""
    return np.stack([points[hand][TIPS_IN_HAND] for hand in HANDS.values()])
