"""Renders shards of pictures in the background, resuming where it was stopped.

    python -m galea_training.render FOLDER --split train --seed 1 --shards 200 --part 0/2

Shard k comes from the seed and k alone, so several processes (``--part``) or machines may share the work, and a lost
shard can be made again. While the pause file exists the process sleeps between two pictures.
"""

import argparse
import multiprocessing
import time
from pathlib import Path

import cv2

from .places import add_asset_arguments
from .pose import DOWN
from .shards import ShardWriter, shard_path
from .studio import Studio

SPLIT_SEEDS = {"train": range(1, 1000), "held": range(1000, 2000), "handless": range(2000, 3000)}
"""Seeds of training and held-out renders never meet. In "handless" ones, held out too, all hands hang, so that few are
in the picture."""


def pause_while(path):
    """A function that returns once no pause file lies at ``path``."""

    def wait():
        while path is not None and path.exists():
            time.sleep(2)

    return wait


def render_shard(studio, path, seed, number, count, pause):
    """Renders one shard; returns the seconds it took."""
    start = time.time()
    writer = ShardWriter(path)
    for picture, label in studio.shoot(seed, number, count, pause):
        writer.add(picture, label)
    writer.close()
    return time.time() - start


def _parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--split", choices=sorted(SPLIT_SEEDS), default="train")
    parser.add_argument("--seed", type=int, help="default: the first of the split")
    parser.add_argument("--first", type=int, default=0, help="number of the first shard")
    parser.add_argument("--shards", type=int, default=200)
    parser.add_argument("--pictures", type=int, default=500, help="pictures a shard")
    parser.add_argument("--size", type=int, default=512)
    parser.add_argument("--part", default="0/1", help="i/n: this process makes every n-th shard, beginning with i")
    parser.add_argument("--workers", type=int, default=1, help="processes to share this part's work")
    parser.add_argument("--pause-file", type=Path)
    add_asset_arguments(parser)
    options = parser.parse_args()
    seeds = SPLIT_SEEDS[options.split]
    options.seed = seeds.start if options.seed is None else options.seed
    if options.seed not in seeds:
        parser.error(f"seeds of {options.split} lie in {seeds.start}..{seeds.stop - 1}: {options.seed}")
    return options


def main():
    options = _parse()
    options.folder.mkdir(parents=True, exist_ok=True)
    part, parts = map(int, options.part.split("/"))
    shares = [(part + parts * worker, parts * options.workers) for worker in range(options.workers)]
    if len(shares) == 1:
        _work(options, *shares[0])
        return
    processes = [multiprocessing.Process(target=_work, args=(options, *share)) for share in shares]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode for process in processes):
        raise SystemExit("a worker failed")


def _work(options, part, parts):
    """Makes every shard whose number leaves ``part`` when divided by ``parts``."""
    cv2.setNumThreads(1)
    hands = (DOWN, DOWN) if options.split == "handless" else None
    studio = Studio.open(options.assets, options.sites, options.size, hands)
    pause = pause_while(options.pause_file)
    last = options.first + options.shards
    for number in range(options.first, last):
        path = shard_path(options.folder, options.split, options.seed, number)
        if number % parts != part or path.exists():
            continue
        seconds = render_shard(studio, path, options.seed, number, options.pictures, pause)
        rate = options.pictures / seconds
        print(f"{path.name} of {last - 1}: {options.pictures} pictures, {rate:.1f}/s", flush=True)


if __name__ == "__main__":
    main()
