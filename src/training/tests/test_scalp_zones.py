import json

import numpy as np
import pytest

from galea_training.head_frame import HeadEllipsoid
from galea_training.scalp_zones import ANCHORS, ZONES, ZoneMap, on_cap


@pytest.fixture(scope="module")
def zone_map(sites):
    return ZoneMap(sites)


def test_every_anchor_lies_in_its_own_zone(zone_map, sites):
    for zone, names in ANCHORS.items():
        found = zone_map.zone_of(np.stack([sites[name] for name in names]))
        assert [ZONES[z] for z in found] == [zone] * len(names)


def test_mirrored_directions_have_mirrored_zones(zone_map):
    directions = np.random.default_rng(6).normal(size=(500, 3))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    swap = {"left": "right", "right": "left"}

    def mirrored(zone):
        return "_".join(swap.get(word, word) for word in zone.split("_"))

    here = [mirrored(ZONES[z]) for z in zone_map.zone_of(directions)]
    there = [ZONES[z] for z in zone_map.zone_of(directions * [-1, 1, 1])]
    assert here == there


@pytest.mark.parametrize("clip", ["dev_a", "dev_b", "demo"])
def test_zones_agree_with_the_clips_truth(zone_map, clips_folder, clip):
    truth = json.loads((clips_folder / f"{clip}.truth.json").read_text())
    ellipsoid = HeadEllipsoid(np.array(truth["head_centre_mm"]), np.array(truth["head_semi_axes_mm"]))
    hands = [hand for frame in truth["frames"] for hand in frame["hands"].values() if hand["zone"]]
    groups = np.array([np.mean(hand["tips_head_mm"][1:4], axis=0) for hand in hands])
    zones = [ZONES[z] for z in zone_map.zone_of(ellipsoid.directions(groups))]
    agree = np.mean([zone == hand["zone"] for zone, hand in zip(zones, hands, strict=True)])
    # the truth was taken before its places were rounded to 0.1 mm
    assert len(hands) > 100
    assert agree > 0.995


def test_the_cap_ends_below_the_ears_behind_and_over_the_brows_before(sites):
    inside = ("Cz", "Oz", "T7", "P9", "Fpz", "Iz")
    assert on_cap(np.stack([sites[name] for name in inside])).tolist() == [True, True, True, True, True, True]
    assert on_cap(np.stack([sites[name] for name in ("Nz", "F9", "F10")])).tolist() == [False, False, False]
