"""MediaPipe's public hand networks (ONNX), to measure ours against. Nothing of them is in the repository.

Palms are detected on the letterboxed picture; each palm's crop, turned wrist to middle knuckle up and 2.6 times as
large, goes through the landmark network.
"""

from dataclasses import dataclass
from math import cos, pi, sin

import cv2
import numpy as np

from .export import open_session

PALM_SIZE, HAND_SIZE = 128, 224
PALM_STRIDES = ((8, 2), (16, 6))
"""Stride and anchors a cell."""

CROP_SCALE, CROP_SHIFT = 2.6, 0.5
OVERLAP = 0.3
WRIST, TIPS = 0, (4, 8, 12, 16, 20)


@dataclass(frozen=True)
class FoundHand:
    """21 points (21, 2) in picture pixels and the landmark network's presence 0..1."""

    points: np.ndarray
    presence: float


class MediaPipeHands:
    """Finds hands in whole pictures."""

    def __init__(self, folder, palm_threshold=0.5):
        self._palm = open_session(folder / "palm_detection.onnx")
        self._landmarks = open_session(folder / "hand_landmark.onnx")
        self._anchors = np.concatenate([_anchors(stride, count) for stride, count in PALM_STRIDES])
        self._threshold = palm_threshold

    def find(self, picture):
        """All hands of a picture (h, w, 3) uint8 RGB."""
        return [self._landmarks_of(picture, palm) for palm in self._palms(picture)]

    def _palms(self, picture):
        """Boxes as center x, y, width, height and seven points (7, 2), picture pixels, best first."""
        height, width = picture.shape[:2]
        scale = PALM_SIZE / max(height, width)
        small = cv2.resize(picture, (round(width * scale), round(height * scale)), interpolation=cv2.INTER_AREA)
        margin = np.array([(PALM_SIZE - small.shape[1]) // 2, (PALM_SIZE - small.shape[0]) // 2])
        square = np.zeros((PALM_SIZE, PALM_SIZE, 3), np.uint8)
        square[margin[1] : margin[1] + small.shape[0], margin[0] : margin[0] + small.shape[1]] = small
        tensor = square.astype(np.float32).transpose(2, 0, 1)[None] / 127.5 - 1
        boxes, scores = (out[0] for out in self._palm.run(None, {"input": np.ascontiguousarray(tensor)}))
        scores = 1 / (1 + np.exp(-np.clip(scores[:, 0], -80, 80)))
        chosen = np.flatnonzero(scores > self._threshold)
        found = []
        for index in chosen[np.argsort(-scores[chosen])]:
            center = boxes[index, :2] + self._anchors[index] * PALM_SIZE
            points = boxes[index, 4:18].reshape(7, 2) + self._anchors[index] * PALM_SIZE
            box = np.concatenate([(center - margin) / scale, boxes[index, 2:4] / scale])
            if all(_overlap(box, other) < OVERLAP for other, _ in found):
                found.append((box, (points - margin) / scale))
        return found

    def _landmarks_of(self, picture, palm):
        box, points = palm
        along = points[2] - points[0]  # wrist to the middle finger's knuckle
        angle = pi / 2 - np.arctan2(-along[1], along[0])
        side = max(box[2], box[3])
        center = box[:2] + CROP_SHIFT * side * np.array([sin(angle), -cos(angle)])
        side *= CROP_SCALE
        turn = np.array([[cos(angle), -sin(angle)], [sin(angle), cos(angle)]]) * side / HAND_SIZE
        back = np.column_stack([turn, center - turn @ np.full(2, HAND_SIZE / 2)])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        crop = cv2.warpAffine(np.ascontiguousarray(picture), back, (HAND_SIZE, HAND_SIZE), flags=flags)
        tensor = np.ascontiguousarray(crop.astype(np.float32).transpose(2, 0, 1)[None] / 255)
        landmarks, presence, _ = self._landmarks.run(None, {"input_1": tensor})
        flat = landmarks.reshape(21, 3)[:, :2]
        return FoundHand(flat @ back[:, :2].T + back[:, 2], float(presence.ravel()[0]))


def _anchors(stride, count):
    cells = PALM_SIZE // stride
    centers = (np.arange(cells) + 0.5) / cells
    grid = np.stack(np.meshgrid(centers, centers), -1).reshape(-1, 2)
    return np.repeat(grid, count, 0).astype(np.float32)


def _overlap(a, b):
    """Intersection over union of two boxes given by center and extent."""
    low = np.maximum(a[:2] - a[2:] / 2, b[:2] - b[2:] / 2)
    high = np.minimum(a[:2] + a[2:] / 2, b[:2] + b[2:] / 2)
    shared = np.prod(np.maximum(0, high - low))
    return shared / (np.prod(a[2:]) + np.prod(b[2:]) - shared + 1e-9)
