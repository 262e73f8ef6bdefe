"""Counts the hands on heads that networks find in labelled real photos, side by side. The photos are never trained on.

python -m galea_training.photos PHOTOS --v0 V0.onnx --body BODY.onnx --hand HAND.onnx --mediapipe MODELS
"""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from .mediapipe_reference import TIPS, WRIST, MediaPipeHands
from .observers import HAND_THRESHOLD, TwoStages, VersionZero

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
    """A photo with its head (pixels) and the hands that lie on it."""

    name: str
    picture: np.ndarray
    head: np.ndarray
    head_width: float
    hands: list


def read_photos(folder):
    """The labelled photos of a folder; labels are shares of width and height."""
    labels = json.loads((folder / "hands_on_head.json").read_text())["photos"]
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


def count_found(claims_of, photos):
    """Hands found, hands labelled, and a line for each hand."""
    found, lines = 0, []
    for photo in photos:
        claims = claims_of(photo)
        for hand in photo.hands:
            candidates = [claims[hand.side]] if isinstance(claims, dict) and hand.side in claims else []
            candidates = candidates if isinstance(claims, dict) else claims
            best = min((error_hw(claimed, hand, photo.head_width) for claimed in candidates), default=np.inf)
            found += best <= TOLERANCE_HW
            lines.append(f"  {photo.name:40s} {hand.side:5s} off by {best:.2f} head widths")
    return found, len(lines), lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path, help="folder with photos and hands_on_head.json")
    parser.add_argument("--v0", type=Path)
    parser.add_argument("--body", type=Path)
    parser.add_argument("--hand", type=Path)
    parser.add_argument("--mediapipe", type=Path, help="folder with MediaPipe's ONNX files")
    options = parser.parse_args()
    photos = read_photos(options.photos)
    networks = {}
    if options.v0:
        zero = VersionZero(options.v0)
        networks["v0"] = lambda photo: our_hands(zero, photo)
    if options.body:
        one = TwoStages(options.body, options.hand)
        networks["v1"] = lambda photo: our_hands(one, photo)
    if options.mediapipe:
        detector = MediaPipeHands(options.mediapipe)
        networks["MediaPipe"] = lambda photo: their_hands(detector, photo)
    for name, claims_of in networks.items():
        found, labelled, lines = count_found(claims_of, photos)
        print(f"{name}: {found} of {labelled} hands on heads found")
        print("\n".join(lines))


if __name__ == "__main__":
    main()
