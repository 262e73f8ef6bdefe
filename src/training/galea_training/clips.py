"""Measures networks on clips with known truth, side by side.

python -m galea_training.clips CLIPS --v0 V0.onnx --body BODY.onnx --hand HAND.onnx
"""

import json

import cv2
import numpy as np
from scipy.optimize import minimize_scalar

from .anatomy import TIPS_IN_HAND
from .figures import f1, mean, median
from .head_frame import HeadEllipsoid
from .observers import HAND_THRESHOLD
from .rotation import angle_between
from .scalp_zones import ZONES

GROUP = slice(1, 4)
"""Index, middle and ring finger: the group whose middle decides the zone."""


def frames_of(path):
    """The frames of a video (h, w, 3) uint8 RGB."""
    video = cv2.VideoCapture(str(path))
    while True:
        there, frame = video.read()
        if not there:
            return
        yield cv2.cvtColor(frame, cv2.COLOR_BGR2RGB)


def head_tilt(truth):
    """How far the clip's person has the head frame pitched against the body model's axes, radians.

    The truth gives the rotation of the body model's axes; the head frame's follows from the fingertips, whose places
    are known in the head frame and in the picture: the tilt that lets both agree best.
    """
    camera = truth["camera"]
    frames = truth["frames"][:: max(1, len(truth["frames"]) // 40)]

    def misfit(tilt):
        turn = _head_from_model(tilt)
        return sum(_tip_misfit(frame, turn, camera) for frame in frames)

    return float(minimize_scalar(misfit, bounds=np.radians((5, 45)), method="bounded").x)


def _head_from_model(tilt):
    """The body model's axes (left, up, out) as columns in a head frame pitched by ``tilt``."""
    s, c = np.sin(tilt), np.cos(tilt)
    return np.array([[-1, 0, 0], [0, s, c], [0, c, -s]])


def _tip_misfit(frame, head_from_model, camera):
    """Squared pixels left when one frame's fingertips are placed in the camera with the best shift."""
    hands = frame["hands"].values()
    tips = np.concatenate([hand["tips_head_mm"] for hand in hands])
    pixels = np.concatenate([np.array(hand["tips"])[:, :2] for hand in hands])
    turned = tips @ head_from_model @ np.array(frame["head"]["R_camera_from_head"]).T
    slope = (pixels - [camera["cx"], camera["cy"]]) / camera["f_px"]
    # each tip gives two equations, shift_x - slope_x shift_z = slope_x Z - X and the same in y
    left = np.zeros((len(tips), 2, 3))
    left[:, 0, 0] = left[:, 1, 1] = 1
    left[:, :, 2] = -slope
    right = slope * turned[:, 2:] - turned[:, :2]
    shift, *_ = np.linalg.lstsq(left.reshape(-1, 3), right.ravel(), rcond=None)
    placed = turned + shift
    return ((placed[:, :2] / placed[:, 2:] - slope) ** 2).sum() * camera["f_px"] ** 2


class ClipJudge:
    """Collects what a network says of a clip's frames against the truth."""

    def __init__(self, truth, zone_map):
        self._truth = truth
        self._zone_map = zone_map
        self._ellipsoid = HeadEllipsoid(np.array(truth["head_centre_mm"]), np.array(truth["head_semi_axes_mm"]))
        self._model_from_head = _head_from_model(head_tilt(truth)).T
        self.rotation, self.said, self.touched = [], [], []
        self.near_called_touching = []
        self.place = {"seen": [], "hidden": []}
        self.zone_right = {"seen": [], "hidden": []}
        self.tip_error = {"seen": [], "hidden": []}

    def judge(self, frame_truth, seen):
        """One frame."""
        true_turn = np.array(frame_truth["head"]["R_ray_from_head"]) @ self._model_from_head
        self.rotation.append(np.degrees(angle_between(seen.fit.turn, true_turn)))
        segment = self._truth["script"]["segments"][frame_truth["segment"]]
        for side, hand in frame_truth["hands"].items():
            found = seen.hands[side]
            touching = found.present > HAND_THRESHOLD and found.touching > 0.5
            self.said.append(touching)
            self.touched.append(hand["touching"])
            if (segment.get(side) or {}).get("tech") == "near":
                self.near_called_touching.append(touching)
            if hand["touching"]:
                self._judge_contact(hand, found, seen.fit.head_width)

    def _judge_contact(self, hand, found, head_width):
        tips = np.array(hand["tips"])
        key = "seen" if (tips[GROUP, 2] == 2).sum() >= 2 else "hidden"
        group = found.tips_head_mm[GROUP].mean(0)
        self.place[key].append(np.linalg.norm(group - np.array(hand["tips_head_mm"])[GROUP].mean(0)))
        zone = ZONES[self._zone_map.zone_of(self._ellipsoid.directions(group[None]))[0]]
        self.zone_right[key].append(zone == hand["zone"])
        error = np.linalg.norm(found.points[TIPS_IN_HAND, :2] - tips[:, :2], axis=1) / head_width
        for finger in range(5):
            if tips[finger, 2]:
                self.tip_error["seen" if tips[finger, 2] == 2 else "hidden"].append(error[finger])

    def figures(self):
        said, touched = np.array(self.said), np.array(self.touched)
        figures = {
            "touching F1 (hand)": f1(said, touched),
            "touching hand found": mean(said[touched]),
            "near called touching": mean(np.array(self.near_called_touching)),
            "head frame rotation, mean deg": mean(np.array(self.rotation)),
            "head frame rotation, median deg": median(np.array(self.rotation)),
        }
        for key in ("seen", "hidden"):
            figures[f"tip {key}, median hw"] = median(np.array(self.tip_error[key]))
            figures[f"finger group {key}, median mm"] = median(np.array(self.place[key]))
            figures[f"zone right, {key}"] = mean(np.array(self.zone_right[key]))
        return figures


def measure_clip(observer, folder, name, zone_map, every=3):
    """Figures of one network on one clip, every n-th frame; skipped frames are not tracked either."""
    truth = json.loads((folder / f"{name}.truth.json").read_text())
    judge = ClipJudge(truth, zone_map)
    for number, (frame, frame_truth) in enumerate(
        zip(frames_of(folder / f"{name}.mp4"), truth["frames"], strict=False)
    ):
        if number % every == 0:
            judge.judge(frame_truth, observer.see(frame))
    return judge.figures()
