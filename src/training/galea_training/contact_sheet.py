"""A sheet of renders to look at, with or without their labels drawn.

python -m galea_training.contact_sheet SHEET.png --count 24 --seed 1 [--plain]
"""

import argparse
import time

import cv2
import numpy as np

from .anatomy import ARMS, HAND_BONES, HANDS, HEAD
from .labels import HIDDEN, VISIBLE
from .places import add_asset_arguments
from .studio import Studio

_SIDE_COLORS = {"left": (255, 160, 0), "right": (40, 40, 255)}


def draw_label(picture, label):
    """The picture (RGB) as BGR with points and hands: bright visible, dark hidden."""
    sheet = np.ascontiguousarray(picture[:, :, ::-1])
    points, visible = label["points"], label["visible"]

    def dot(index, color, radius):
        if visible[index]:
            dim = 1.0 if visible[index] == VISIBLE else 0.45
            place = tuple(int(v) for v in points[index, :2])
            cv2.circle(sheet, place, radius, tuple(int(c * dim) for c in color), -1)

    for index in range(HEAD.start, HEAD.stop):
        dot(index, (0, 255, 255), 3)
    for index in range(ARMS.start, ARMS.stop):
        dot(index, (255, 0, 255), 5)
    for number, (side, hand) in enumerate(HANDS.items()):
        if (visible[hand] < HIDDEN).all():
            continue
        places = points[hand, :2].astype(int)
        for a, b in HAND_BONES:
            cv2.line(sheet, tuple(map(int, places[a])), tuple(map(int, places[b])), _SIDE_COLORS[side], 1)
        for tip in range(5):
            near = label["tip_clearance_mm"][number, tip] < 15
            dot(hand.stop - 5 + tip, (0, 255, 0) if near else (255, 255, 255), 4)
    return sheet


def tile(pictures, columns):
    """Pictures of one size side by side."""
    blank = np.zeros_like(pictures[0])
    rows = [pictures[i : i + columns] for i in range(0, len(pictures), columns)]
    rows[-1] = rows[-1] + [blank] * (columns - len(rows[-1]))
    return np.vstack([np.hstack(row) for row in rows])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sheet")
    parser.add_argument("--count", type=int, default=24)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--columns", type=int, default=6)
    parser.add_argument("--tile", type=int, default=320, help="pixels of a picture on the sheet")
    parser.add_argument("--plain", action="store_true", help="without labels")
    add_asset_arguments(parser)
    options = parser.parse_args()
    studio = Studio.open(options.assets, options.sites)
    start, pictures = time.time(), []
    for picture, label in studio.shoot(options.seed, 0, options.count):
        shown = picture[:, :, ::-1] if options.plain else draw_label(picture, label)
        pictures.append(cv2.resize(shown, (options.tile, options.tile), interpolation=cv2.INTER_AREA))
    print(f"{options.count} pictures in {time.time() - start:.1f} s")
    cv2.imwrite(options.sheet, tile(pictures, options.columns))


if __name__ == "__main__":
    main()
