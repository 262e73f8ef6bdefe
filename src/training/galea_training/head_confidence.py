"""What the body's network says of looks with and without a head: where the application's confidence has its limit.

    python -m galea_training.head_confidence BODY.onnx RENDERS

Looks with a head are cut as the tracker cuts them. Looks without are the same pictures with the head painted over, cut
beside it, and pictures of nothing.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np

from .crops import BODY_SIZE, TRACKED_SIDE_HW, Crop
from .observers import TwoStages
from .shards import Shard, finished_shards

_PICTURES = 400
_HEAD_BOX_HW = 1.5
"""Side of the square that is painted over, head widths."""


def looks(rng, picture, label):
    """Crops of one render with a head in them, and pictures and crops without."""
    center, width = np.asarray(label["head_center_px"], float), float(label["head_width_px"])
    tracked = TRACKED_SIDE_HW * width * np.exp(rng.normal(0, 0.08))
    near = center + rng.normal(0, 0.05, 2) * tracked
    with_head = [(picture, Crop(tuple(near), tracked, BODY_SIZE))]
    painted = paint_over(rng, picture, center, width)
    without = [(painted, Crop(tuple(near), tracked, BODY_SIZE))]
    beside = rng.uniform(0, picture.shape[0], 2)
    side = picture.shape[0] * rng.uniform(0.15, 0.6)
    if np.abs(beside - center).max() > side / 2 + width:
        without.append((picture, Crop(tuple(beside), side, BODY_SIZE)))
    return with_head, without


def paint_over(rng, picture, center, width):
    """The picture with its head covered by a plain patch, by noise, or by a piece of its own background."""
    painted = picture.copy()
    half = _HEAD_BOX_HW * width / 2
    x0, y0 = np.maximum(0, (center - half).astype(int))
    x1, y1 = np.minimum(picture.shape[1::-1], (center + half).astype(int))
    if x1 <= x0 or y1 <= y0:
        return painted
    kind = rng.integers(3)
    if kind == 0:
        painted[y0:y1, x0:x1] = rng.integers(0, 256, 3)
    elif kind == 1:
        small = rng.integers(0, 256, (8, 8, 3), dtype=np.uint8)
        painted[y0:y1, x0:x1] = cv2.resize(small, (x1 - x0, y1 - y0), interpolation=cv2.INTER_CUBIC)
    else:
        corner = picture[: max(8, y0 // 2), : max(8, x0 // 2)]
        painted[y0:y1, x0:x1] = cv2.resize(corner, (x1 - x0, y1 - y0))
    return painted


def nothing(rng):
    """A picture of noise or of a gradient."""
    size = int(rng.choice([2, 6, 24, 192]))
    return cv2.resize(rng.integers(0, 256, (size, size, 3), dtype=np.uint8), (BODY_SIZE, BODY_SIZE))


def collect(network, folder, count, rng):
    """Median sigma of the head points and head logit, by what the look shows."""
    collected = {"facing": [], "from the side": [], "from behind": [], "painted over": [], "beside": [], "nothing": []}
    shards = [Shard(path) for path in finished_shards(folder, "held")]
    for _ in range(count):
        shard = shards[rng.integers(len(shards))]
        index = int(rng.integers(len(shard)))
        label = shard.label(index)
        if not label["head_present"]:
            continue
        with_head, without = looks(rng, shard.picture(index), label)
        collected[_view(label)] += [_said(network.look(*look)) for look in with_head]
        collected["painted over"].append(_said(network.look(*without[0])))
        collected["beside"] += [_said(network.look(*look)) for look in without[1:]]
        plain = Crop((BODY_SIZE / 2,) * 2, BODY_SIZE, BODY_SIZE)
        collected["nothing"].append(_said(network.look(nothing(rng), plain)))
    return {kind: np.array(rows) for kind, rows in collected.items()}


def _view(label):
    ray = np.append(label["ray"], 1.0)
    away = float(label["head_axes"][:, 1] @ ray / np.linalg.norm(ray))
    return "facing" if away < -0.6 else "from the side" if away < 0.3 else "from behind"


def _said(seen):
    return seen.head_sigma, seen.head_logit


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("body", type=Path)
    parser.add_argument("renders", type=Path)
    options = parser.parse_args()
    collected = collect(TwoStages(options.body), options.renders, _PICTURES, np.random.default_rng(2))
    print(f"{'':14s}{'n':>5s}   sigma at 5, 25, 50, 75, 95 %      head logit at 5, 50, 95 %")
    for kind, rows in collected.items():
        sigma = " ".join(f"{v:6.3f}" for v in np.quantile(rows[:, 0], [0.05, 0.25, 0.5, 0.75, 0.95]))
        logit = " ".join(f"{v:6.1f}" for v in np.quantile(rows[:, 1], [0.05, 0.5, 0.95]))
        print(f"{kind:14s}{len(rows):5d}  {sigma}   {logit}")


if __name__ == "__main__":
    main()
