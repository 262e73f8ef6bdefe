import shutil

import numpy as np
import pytest
import torch

from galea_training.anatomy import HAND_POINTS, HANDS, POINTS
from galea_training.augment import photograph
from galea_training.dataset import CONDITION_SIZE, Renders, head_condition
from galea_training.false_hands import FalseHand, read_claims, write_claims
from galea_training.labels import OUTSIDE, VISIBLE
from galea_training.mine_false_hands import absent_sides
from galea_training.render import render_shard
from galea_training.shards import finished_shards, shard_path
from galea_training.studio import Studio


@pytest.fixture(scope="module")
def folder(scene_factory, tmp_path_factory):
    """One small shard of real renders."""
    folder = tmp_path_factory.mktemp("renders")
    render_shard(Studio(scene_factory, 192), shard_path(folder, "train", 9, 0), 9, 0, 16, lambda: None)
    return folder


@pytest.mark.parametrize("stage, size, points", [("body", 192, len(POINTS)), ("hand", 128, len(HAND_POINTS))])
def test_samples_have_the_shapes_of_their_stage(folder, stage, size, points):
    batch = next(iter(torch.utils.data.DataLoader(Renders(folder, "train", stage, augmented=True), 4)))
    assert batch["image"].shape == (4, 3, size, size)
    assert 0 <= batch["image"].min() and batch["image"].max() <= 1
    assert batch["points"].shape == (4, points, 3)
    assert ("condition" in batch) == (stage == "hand")


def test_a_sample_is_the_same_in_an_epoch_and_another_in_the_next(folder):
    renders = Renders(folder, "train", "body", augmented=True)
    first, again = renders[3]["image"], renders[3]["image"]
    renders.epoch = 1
    later = renders[3]["image"]
    assert np.array_equal(first, again)
    assert not np.array_equal(first, later)


def test_without_augmentation_the_head_is_in_the_middle_of_the_crop(folder):
    renders = Renders(folder, "train", "body", augmented=False)
    centers = [renders[i]["head_center"] for i in range(len(renders)) if renders[i]["head_present"]]
    assert np.array(centers) == pytest.approx(np.full((len(centers), 2), 0.5), abs=1e-5)


def curl_to_palm(sample):
    """Cosine between the bend of the middle finger and index x little as seen from the wrist: its sign is the hand's
    chirality, whatever way the hand is turned."""
    scale = np.array([1 / sample["head_width"], 1 / sample["head_width"], 1.0])
    points = sample["points"] * scale
    palm = np.cross(points[2] - points[0], points[5] - points[0])
    bend = points[13] - points[3]
    return bend @ palm / (np.linalg.norm(bend) * np.linalg.norm(palm))


def test_right_hands_are_mirrored_into_left_hands(folder):
    renders = Renders(folder, "train", "hand", augmented=False)
    bends = np.array([curl_to_palm(renders[i]) for i in range(len(renders))])
    sides = np.array([place[2] for place in renders._places])
    clear = np.abs(bends) > 0.3  # a straight finger says nothing
    assert clear[sides == "left"].sum() >= 3 and clear[sides == "right"].sum() >= 3
    # the palm lies on the same side for both once the right ones are mirrored
    assert (bends[clear] < 0).mean() > 0.9


def test_the_head_told_is_exact_without_randomness_and_near_with_it():
    turn, center = np.diag([1.0, -1.0, -1.0]), np.array([0.6, 0.1])
    exact = head_condition(None, turn, center, 0.5)
    assert exact == pytest.approx([1, 0, 0, 0, -1, 0, 0.1, -0.4, 0.5])
    noisy = head_condition(np.random.default_rng(0), turn, center, 0.5)
    assert len(noisy) == CONDITION_SIZE
    assert 0 < np.abs(noisy - exact).max() < 0.5


def test_a_folder_without_shards_is_refused(tmp_path):
    with pytest.raises(FileNotFoundError):
        Renders(tmp_path, "held", "body", augmented=False)


def test_photographs_differ_but_keep_the_scene():
    ramp = np.linspace(20, 220, 96).astype(np.uint8)
    picture = np.repeat(np.repeat(ramp[None, :, None], 96, 0), 3, 2)
    taken = [photograph(np.random.default_rng(seed), picture) for seed in range(40)]
    assert all(image.shape == (96, 96, 3) and 0 <= image.min() and image.max() <= 1 for image in taken)
    kept = [np.corrcoef(image.mean((0, 2)), ramp)[0, 1] for image in taken]
    assert np.median(kept) > 0.97
    assert len({image.tobytes() for image in taken}) == 40


def test_false_hands_are_shown_where_they_were_claimed_and_are_no_hands(folder, tmp_path):
    copy = tmp_path / "renders"
    shutil.copytree(folder, copy)
    plain = Renders(copy, "train", "hand", augmented=False)
    label = Renders(copy, "train", "body", augmented=False).label(0)
    shard = finished_shards(copy, "train")[0].name
    corner = FalseHand(shard, 0, "right", (-400.0, -400.0), 60.0)
    write_claims(copy, "train", [corner, FalseHand("no-such-shard.npz", 0, "left", (0.0, 0.0), 60.0)])
    assert read_claims(copy, "train")[0] == corner
    shown = Renders(copy, "train", "hand", augmented=False)
    assert len(shown) == len(plain) + 1
    sample = shown[len(plain)]
    assert sample["hands_present"] == [0] and not sample["image"].any()
    assert shown.label(len(plain))["head_width_px"] == label["head_width_px"]


def test_absent_hands_are_those_outside_the_picture():
    visible = np.full(68, VISIBLE)
    visible[HANDS["left"]] = OUTSIDE
    assert absent_sides({"head_present": True, "visible": visible}) == ["left"]
    assert absent_sides({"head_present": False, "visible": visible}) == []
