"""Training samples: renders cut, photographed and labelled for one of the two stages."""

import cv2
import numpy as np
from torch.utils.data import Dataset

from . import crops
from .anatomy import HANDS, SIDES
from .augment import photograph
from .crops import Crop
from .false_hands import read_claims
from .rotation import about
from .shards import Shard, finished_shards

_BORDERS = (cv2.BORDER_CONSTANT, cv2.BORDER_CONSTANT, cv2.BORDER_REPLICATE, cv2.BORDER_REFLECT)
CONDITION_SIZE = 9
"""Stage B's knowledge of the head: two columns of its rotation, its center in the crop, its width."""


class Renders(Dataset):
    """All pictures of some shards, in an endless order that the epoch decides.

    ``stage`` is "body" or "hand". With ``augmented`` false the crops are those a perfect tracker would cut.
    Sample i of epoch e is always the same.
    """

    def __init__(self, folder, split, stage, augmented, limit=None):
        self._shards = [Shard(path) for path in finished_shards(folder, split)]
        if not self._shards:
            raise FileNotFoundError(f"no {split} shards in {folder}")
        self._places = [(s, i) for s, shard in enumerate(self._shards) for i in range(len(shard))][:limit]
        self._stage = stage
        self._augmented = augmented
        self._claimed = {}
        self.epoch = 0
        if stage == "hand":
            pictures = set(self._places)
            self._places = [place + (side,) for place in self._places for side in SIDES if self._has_hand(*place, side)]
            self._add_false_hands(folder, split, pictures)

    def _add_false_hands(self, folder, split, pictures):
        """Squares in which the body's network sees hands that are not there."""
        number = {path.name: n for n, path in enumerate(finished_shards(folder, split))}
        for claim in read_claims(folder, split):
            place = (number.get(claim.shard), claim.picture)
            if place in pictures:
                self._claimed[place + (claim.side,)] = Crop(
                    claim.center, claim.extent, crops.HAND_SIZE, mirrored=claim.side == "right"
                )
        self._places += self._claimed

    def __len__(self):
        return len(self._places)

    def _has_hand(self, shard, index, side):
        """Whether half of a hand's points lie in the picture and belong to somebody."""
        labels = self._shards[shard].labels
        return bool(labels["head_present"][index]) and (labels["visible"][index][HANDS[side]] > 0).mean() >= 0.5

    def label(self, index):
        """The whole label behind a sample, for figures by group."""
        shard, picture, *_ = self._places[index]
        return self._shards[shard].label(picture)

    def __getitem__(self, index):
        rng = np.random.default_rng([self.epoch, index])
        shard, picture_index, *side = self._places[index]
        picture, label = self._shards[shard].picture(picture_index), self._shards[shard].label(picture_index)
        crop = self._crop(rng, label, self._places[index], len(picture))
        border = int(rng.choice(_BORDERS)) if self._augmented else cv2.BORDER_CONSTANT
        image = crop.cut(picture, border)
        image = photograph(rng, image) if self._augmented else image.astype(np.float32) / 255
        sample = crop.see(label)
        if side:
            sample = hand_sample(rng if self._augmented else None, sample)
        return {"image": np.ascontiguousarray(image.transpose(2, 0, 1), np.float32), **sample}

    def _crop(self, rng, label, place, picture_side):
        if self._stage == "hand":
            return self._hand_crop(rng, label, place)
        if self._augmented or not label["head_present"]:
            return crops.draw_body_crop(rng, label, picture_side)
        return crops.body_crop(label)

    def _hand_crop(self, rng, label, place):
        side = place[2]
        claimed = self._claimed.get(place)
        if claimed is not None:
            return crops.draw_about(rng, claimed) if self._augmented else claimed
        if self._augmented:
            return crops.draw_hand_crop(rng, label, side)
        return crops.hand_crop(label["points"][HANDS[side], :2], label["head_width_px"], side == "right")


def hand_sample(rng, seen):
    """What stage B is given and asked, from a label seen in a crop in which the hand is a left one.

    With ``rng`` the head it is told of is as wrong as stage A will be.
    """
    hand = HANDS["left"]
    return {
        "condition": head_condition(rng, seen["rotation"], seen["head_center"], seen["head_width"]),
        "points": seen["points"][hand],
        "visible": seen["visible"][hand],
        "hands_present": seen["hands_present"][:1],
        "touching": seen["touching"][:1],
        "tip_touching": seen["tip_touching"][:1],
        "tip_place": seen["tip_place"][:1],
        "head_width": seen["head_width"],
    }


def head_condition(rng, rotation, center, width):
    """The head as stage B is told of it (CONDITION_SIZE,) float32; all in shares of the crop."""
    if rng is not None:
        rotation = rotation @ about(rng.normal(size=3), np.radians(rng.normal(0, 5)))
        center = center + rng.normal(0, 0.05, 2) * width
        width = width * np.exp(rng.normal(0, 0.04))
    return np.concatenate([rotation[:, 0], rotation[:, 1], center - 0.5, [width]]).astype(np.float32)
