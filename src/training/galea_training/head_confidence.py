"""Fits how surely a reading of the body's network shows a head: what the application makes of sigma and head logit.

    python -m galea_training.head_confidence BODY.onnx RENDERS

Looks with a head are cut as the tracker cuts them. Looks without are the same pictures with the head painted over or beside it, and pictures of nothing. Prints the coefficients of the log
odds, and the shares of both kinds that are taken for the other on pictures they were not fitted on.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np
from scipy.optimize import minimize

from .crops import BODY_SIZE, TRACKED_SIDE_HW, Crop
from .observers import TwoStages
from .shards import Shard, finished_shards

_PICTURES = 600
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


def features(network, picture, crop):
    """Log of the median sigma of the head points, and the head's logit."""
    seen = network.look(picture, crop)
    return np.log(max(seen.head_sigma, 1e-4)), seen.head_logit


def collect(network, folder, split, count, rng):
    """Features (n, 2) and whether there is a head (n,)."""
    rows, heads = [], []
    shards = [Shard(path) for path in finished_shards(folder, split)]
    for number in range(count):
        shard = shards[rng.integers(len(shards))]
        index = int(rng.integers(len(shard)))
        label = shard.label(index)
        if not label["head_present"]:
            continue
        with_head, without = looks(rng, shard.picture(index), label)
        if number % 4 == 0:
            plain = nothing(rng)
            without.append((plain, Crop((BODY_SIZE / 2,) * 2, BODY_SIZE, BODY_SIZE)))
        for kind, chosen in ((1, with_head), (0, without)):
            rows += [features(network, *look) for look in chosen]
            heads += [kind] * len(chosen)
    return np.array(rows), np.array(heads)


def fit(rows, heads):
    """Weights of log sigma, of the logit, and the constant of the log odds; both kinds count alike."""
    weight = np.where(heads == 1, 0.5 / (heads == 1).sum(), 0.5 / (heads == 0).sum())

    def loss(w):
        odds = rows @ w[:2] + w[2]
        return (weight * np.logaddexp(0, np.where(heads == 1, -odds, odds))).sum() + 1e-4 * (w[:2] ** 2).sum()

    return minimize(loss, [-5.0, 0.3, -10.0]).x


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("body", type=Path)
    parser.add_argument("renders", type=Path)
    options = parser.parse_args()
    network = TwoStages(options.body)
    weights = fit(*collect(network, options.renders, "train", _PICTURES, np.random.default_rng(1)))
    rows, heads = collect(network, options.renders, "held", _PICTURES, np.random.default_rng(2))
    said = rows @ weights[:2] + weights[2] > 0
    print(f"log odds = {weights[0]:.2f} ln(sigma) + {weights[1]:.2f} head logit + {weights[2]:.2f}")
    print(f"heads missed {1 - said[heads == 1].mean():.4f} of {(heads == 1).sum()}")
    print(f"none taken for a head {said[heads == 0].mean():.4f} of {(heads == 0).sum()}")


if __name__ == "__main__":
    main()
