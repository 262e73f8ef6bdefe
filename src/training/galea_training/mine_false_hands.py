"""Looks for hands that the body's network claims where there are none.

python -m galea_training.mine_false_hands BODY.onnx FOLDER --split train
"""

import argparse
from pathlib import Path

from .anatomy import HANDS, SIDES
from .crops import hand_crop
from .false_hands import FalseHand, write_claims
from .observers import TwoStages
from .render import SPLIT_SEEDS
from .shards import Shard, finished_shards

WORTH_LEARNING = 0.1
"""Claims less probable than this are not looked at in the application either."""

_MOST_INSIDE = 0.1
"""Share of a hand's points inside the picture up to which the hand is not there."""


def absent_sides(label):
    """The hands that a picture with somebody in it does not show."""
    if not label["head_present"]:
        return []
    return [side for side in SIDES if (label["visible"][HANDS[side]] > 0).mean() <= _MOST_INSIDE]


def claims_in(observer, path, shard):
    """The false claims in one shard, ``observer`` being a body's network without close looks."""
    for index in range(len(shard)):
        label = shard.label(index)
        sides = absent_sides(label)
        if not sides:
            continue
        width = float(label["head_width_px"])
        seen = observer.see_at(shard.picture(index), label["head_center_px"], width)
        for side in sides:
            hand = seen.hands[side]
            if hand.present >= WORTH_LEARNING:
                crop = hand_crop(hand.points[:, :2], width, side == "right")
                yield FalseHand(path.name, index, side, crop.center, crop.side)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("body", type=Path)
    parser.add_argument("folder", type=Path, help="folder with shards")
    parser.add_argument("--split", choices=sorted(SPLIT_SEEDS), default="train")
    options = parser.parse_args()
    observer = TwoStages(options.body)
    claims = []
    paths = finished_shards(options.folder, options.split)
    for number, path in enumerate(paths, 1):
        claims += claims_in(observer, path, Shard(path))
        print(f"{number} of {len(paths)} shards, {len(claims)} false hands", flush=True)
    write_claims(options.folder, options.split, claims)


if __name__ == "__main__":
    main()
