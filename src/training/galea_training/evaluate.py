"""Measures a checkpoint on held-out renders, in one table, overall and by group.

python -m galea_training.evaluate OUT.pt FOLDER
"""

import argparse
from pathlib import Path

import torch

from . import checkpoint, figures, hair, viewpoint
from .dataset import Renders

GROUPS = {
    "skin light third": lambda label: label["skin_tone"] < 1 / 3,
    "skin dark third": lambda label: label["skin_tone"] > 2 / 3,
    "bald or stubble": lambda label: hair.KINDS[label["hair_kind"]] in (hair.BALD, hair.STUBBLE),
    "cropped hair": lambda label: hair.KINDS[label["hair_kind"]] == hair.CROP,
    "styled or loose hair": lambda label: hair.KINDS[label["hair_kind"]] in (hair.STYLE, hair.LOCKS),
    "seen from the side": lambda label: viewpoint.KINDS[label["view_kind"]] == viewpoint.SIDE,
    "seen from behind": lambda label: viewpoint.KINDS[label["view_kind"]] == viewpoint.REAR,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path, help="folder with shards")
    parser.add_argument("--limit", type=int, help="at most so many pictures")
    parser.add_argument("--groups", action="store_true", help="also by skin, hair and view")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    state = checkpoint.load(options.checkpoint)
    network = checkpoint.averaged_network(state)
    held_out = Renders(options.folder, "held", state.stage, augmented=False, limit=options.limit)
    print(f"{state.stage} after {state.samples} samples, {len(held_out)} held-out samples")
    print(figures.table(figures.measure(network, held_out)))
    if options.groups:
        for name, belongs in GROUPS.items():
            chosen = [i for i in range(len(held_out)) if belongs(held_out.label(i))]
            print(f"{name}: {len(chosen)}")
            print(figures.table(figures.measure(network, torch.utils.data.Subset(held_out, chosen))))


if __name__ == "__main__":
    main()
