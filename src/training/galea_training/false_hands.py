"""Hands that the body's network claims where there are none, kept for the hand's network to learn from.

``false-hands-train.npz`` beside the shards holds of every such claim its shard, picture, side, and the place (center
and extent, pixels) where a closer look would be taken. ``mine_false_hands`` makes it, ``dataset.Renders`` shows the
claims to the hand's network among the hands.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class FalseHand:
    """One claim: the shard's file name, the picture's number, the side, and the square (pixels) looked at."""

    shard: str
    picture: int
    side: str
    center: tuple
    extent: float


def claims_path(folder, split):
    return Path(folder) / f"false-hands-{split}.npz"


def read_claims(folder, split):
    """What was found for a split; nothing where nobody looked."""
    path = claims_path(folder, split)
    if not path.exists():
        return []
    with np.load(path) as stored:
        columns = [stored[name] for name in ("shard", "picture", "side", "center", "extent")]
    return [
        FalseHand(str(shard), int(picture), str(side), tuple(map(float, center)), float(extent))
        for shard, picture, side, center, extent in zip(*columns, strict=True)
    ]


def write_claims(folder, split, claims):
    np.savez_compressed(
        claims_path(folder, split),
        shard=np.array([claim.shard for claim in claims]),
        picture=np.array([claim.picture for claim in claims]),
        side=np.array([claim.side for claim in claims]),
        center=np.array([claim.center for claim in claims], float).reshape(-1, 2),
        extent=np.array([claim.extent for claim in claims]),
    )
