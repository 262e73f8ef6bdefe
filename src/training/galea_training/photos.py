"""Looks for the labelled hands of real photos among those a network claims. The photos are never trained on."""

import json
from dataclasses import dataclass

import cv2
import numpy as np

from .mediapipe_reference import TIPS, WRIST
from .observers import HAND_THRESHOLD

TOLERANCE_HW = 0.4
"""How far wrist and fingers may lie off on average, head widths of the photo's label."""


@dataclass(frozen=True)
class LabelledHand:
    """Wrist and the middle of the fingertips (2,) in pixels; ``side`` is the person's own."""

    side: str
    wrist: np.ndarray
    tips: np.ndarray
    hidden: bool


@dataclass(frozen=True)
class Photo:
    """A photo with its head (pixels) and labelled hands."""

    name: str
    picture: np.ndarray
    head: np.ndarray
    head_width: float
    hands: list


def read_photos(folder, labels_file):
    """The labelled photos of a folder; labels are shares of width and height."""
    labels = json.loads(labels_file.read_text())["photos"]
    return [_read(next(folder.glob(f"{name}_*")), label) for name, label in labels.items()]


def _read(path, label):
    picture = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
    extent = np.array(picture.shape[1::-1], float)
    hands = [
        LabelledHand(h["side"], np.array(h["wrist"]) * extent, np.array(h["tips"]) * extent, h["hidden"])
        for h in label["hands"]
    ]
    return Photo(path.name, picture, np.array(label["head"]) * extent, label["head_w"] * extent[0], hands)


def our_hands(observer, photo):
    """Wrist and fingertip middle of every hand one of our networks claims, by side, the head being given."""
    seen = observer.see_at(photo.picture, photo.head, photo.head_width)
    claimed = {side: hand for side, hand in seen.hands.items() if hand.present > HAND_THRESHOLD}
    return {side: (hand.points[0, :2], hand.points[12:15, :2].mean(0)) for side, hand in claimed.items()}


def their_hands(detector, photo):
    """The same of MediaPipe, which does not say whose hand it is."""
    found = [hand for hand in detector.find(photo.picture) if hand.presence > 0.5]
    return [(hand.points[WRIST], hand.points[list(TIPS[1:4])].mean(0)) for hand in found]


def error_hw(claimed, hand, head_width):
    """Mean distance of wrist and fingertips, head widths."""
    wrist, tips = claimed
    return float(np.linalg.norm(wrist - hand.wrist) + np.linalg.norm(tips - hand.tips)) / 2 / head_width


def errors_of(claims_of, photos):
    """For every labelled hand the error of the best claim, head widths; infinite where nothing is claimed."""
    errors = []
    for photo in photos:
        claims = claims_of(photo)
        for hand in photo.hands:
            claimed = claims
            if isinstance(claims, dict):
                claimed = [claims[hand.side]] if hand.side in claims else []
            errors.append(min((error_hw(claim, hand, photo.head_width) for claim in claimed), default=np.inf))
    return np.array(errors)
