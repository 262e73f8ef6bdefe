"""A sheet of the hands on heads that the networks get most wrong, for the model card.

    python -m galea_training.failures SHEET.jpg RENDERS --body BODY.onnx --hand HAND.onnx

Held-out renders, the head given. The true hand is drawn white, what the networks say of it orange; where nothing is
drawn in orange, no hand was found. Worst first.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np

from .anatomy import HAND_BONES, HANDS, SIDES, TIPS_IN_HAND
from .contact_sheet import tile
from .observers import HAND_THRESHOLD, TwoStages
from .render_judge import GROUP
from .shards import Shard, finished_shards

_TRUTH, _SAID = (255, 255, 255), (0, 140, 255)
_VIEW_HW = 3.6
"""Side of the part that is shown, head widths."""


def failures(network, folder, limit):
    """(error in head widths, picture, label, side, found hand or None) of every touching hand, worst first."""
    collected = []
    for path in finished_shards(folder, "held"):
        shard = Shard(path)
        for index in range(min(len(shard), limit)):
            label = shard.label(index)
            if label["head_present"]:
                collected += _of_picture(network, shard.picture(index), label)
    return sorted(collected, key=lambda failure: -failure[0])


def _of_picture(network, picture, label):
    seen = network.see_at(picture, label["head_center_px"], float(label["head_width_px"]))
    for number, side in enumerate(SIDES):
        if label["touching"][number] != 1 or (label["visible"][HANDS[side]] > 0).mean() < 0.9:
            continue
        hand = seen.hands[side]
        if hand.present <= HAND_THRESHOLD:
            yield np.inf, picture, label, side, None
            continue
        said, true = (points[TIPS_IN_HAND][GROUP, :2].mean(0) for points in (hand.points, label["points"][HANDS[side]]))
        off = said - true
        yield float(np.linalg.norm(off) / label["head_width_px"]), picture, label, side, hand


def draw(failure, size):
    """One failure as a BGR tile."""
    _, picture, label, side, hand = failure
    half = _VIEW_HW * float(label["head_width_px"]) / 2
    x, y = np.asarray(label["head_center_px"], float)
    to_tile = np.array([[1, 0, half - x], [0, 1, half - y]]) * size / (2 * half)
    shown = cv2.warpAffine(np.ascontiguousarray(picture[:, :, ::-1]), to_tile, (size, size), flags=cv2.INTER_AREA)
    _skeleton(shown, label["points"][HANDS[side], :2], to_tile, _TRUTH)
    if hand is not None:
        _skeleton(shown, hand.points[:, :2], to_tile, _SAID)
    return shown


def _skeleton(shown, points, to_tile, color):
    places = (points @ to_tile[:, :2].T + to_tile[:, 2]).round().astype(int)
    for a, b in HAND_BONES:
        cv2.line(shown, tuple(map(int, places[a])), tuple(map(int, places[b])), color, 1, cv2.LINE_AA)
    for tip in places[TIPS_IN_HAND]:
        cv2.circle(shown, tuple(map(int, tip)), 2, color, -1, cv2.LINE_AA)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sheet", type=Path)
    parser.add_argument("renders", type=Path)
    parser.add_argument("--body", type=Path, required=True)
    parser.add_argument("--hand", type=Path, required=True)
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--columns", type=int, default=4)
    parser.add_argument("--tile", type=int, default=240)
    parser.add_argument("--limit", type=int, default=500, help="pictures of each shard at most")
    options = parser.parse_args()
    worst = failures(TwoStages(options.body, options.hand), options.renders, options.limit)
    missed = sum(np.isinf(failure[0]) for failure in worst)
    print(f"{len(worst)} touching hands, {missed} not found")
    # half of the sheet for the missed, half for those in the wrong place
    chosen = worst[: min(missed, options.count // 2)]
    chosen += worst[missed : missed + options.count - len(chosen)]
    pictures = [draw(failure, options.tile) for failure in chosen]
    cv2.imwrite(str(options.sheet), tile(pictures, options.columns), [cv2.IMWRITE_JPEG_QUALITY, 80])


if __name__ == "__main__":
    main()
