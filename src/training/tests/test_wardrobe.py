"""What people wear and how their hair falls, on one person in a few postures."""

import numpy as np
import pytest

from galea_training import accessories, clothes, hair, headwear
from galea_training.body import HAIR, METAL
from galea_training.people import PersonFactory
from galea_training.pose import DOWN, TOUCH
from galea_training.pose_sampler import PoseSampler


@pytest.fixture(scope="module")
def body(scene_factory):
    return scene_factory.body


@pytest.fixture(scope="module")
def person(body):
    return PersonFactory(body).draw(np.random.default_rng(11))


@pytest.fixture(scope="module")
def touching_pose(scene_factory, person):
    sampler = PoseSampler(scene_factory.body, scene_factory.zone_map)
    return sampler.draw(np.random.default_rng(12), person, hands=(TOUCH, TOUCH), head=(0, 0, 0))


@pytest.mark.parametrize("seed", range(8))
def test_cloth_never_covers_hands_or_face(body, seed):
    covered = clothes.cover(np.random.default_rng(seed), body)
    assert (covered[body.hand_weight > 0.5] < 0).all()
    assert (covered[body.head_weight > 0.5] < 0).all()
    assert (covered > 0).any()


def test_cloth_stands_off_only_where_it_covers(body):
    rng = np.random.default_rng(3)
    covered = clothes.cover(rng, body)
    off = clothes.thickness(rng, body, covered)
    assert (off[covered < -0.03] == 0).all()
    assert off[covered > 0.3].mean() > 0.02


@pytest.mark.parametrize("kind", [headwear.BEANIE, headwear.CAP, headwear.SCARF, headwear.HOOD])
def test_headwear_covers_the_top_and_leaves_the_eyes_free(body, kind):
    covered = headwear.cover(np.random.default_rng(5), body, kind)
    points = dict(zip(("nasion", "vertex"), body.head_points[[1, 11]], strict=True))
    assert covered[points["vertex"]] > 0
    assert covered[points["nasion"]] < 0
    assert covered[body.head_points[3]] < 0  # an eye's outer corner


def test_a_mask_covers_mouth_and_chin_but_not_the_brow(body):
    covered = headwear.cover(np.random.default_rng(5), body, headwear.MASK)
    assert (covered[body.head_points[[2, 7, 8]]] > 0).sum() >= 2
    assert covered[body.head_points[13]] < 0  # the hairline


def test_loose_hair_stays_out_of_the_skull_and_falls(person, touching_pose):
    locks = hair.Locks(np.random.default_rng(2), person.body)
    mesh = locks.mesh(touching_pose)
    assert set(mesh.materials) == {HAIR}
    paths = mesh.points.reshape(-1, hair.LOCK_STEPS, 2, 3).mean(2)
    ellipsoid = person.head_measure[1]
    head = touching_pose.head_frame.to_mm(paths[:, 1:].reshape(-1, 3))
    depth = np.linalg.norm((head - ellipsoid.center) / ellipsoid.semi_axes, axis=1)
    # roots lie in the skin; hands and shoulders may push a lock back in a little
    assert (depth[head[:, 2] > 0] > 0.93).mean() > 0.97
    assert (paths[:, -1, 1] < paths[:, 0, 1]).mean() > 0.95


def test_hair_that_falls_over_hands_keeps_clear_of_them(person, touching_pose):
    tips = [
        touching_pose.posture.place(
            person.body.bone("finger3-2", s), person.joints.head[person.body.bone("finger3-2", s)]
        )
        for s in "LR"
    ]
    nearest = {}
    for over in (False, True):
        locks = hair.Locks(np.random.default_rng(2), person.body)
        locks.over_hands = over
        paths = locks.mesh(touching_pose).points.reshape(-1, hair.LOCK_STEPS, 2, 3).mean(2).reshape(-1, 3)
        nearest[over] = min(np.linalg.norm(paths - tip, axis=1).min() for tip in tips)
    assert nearest[True] >= 0.16
    assert nearest[False] < nearest[True]


def test_a_ring_goes_round_its_finger(person, touching_pose):
    body = person.body
    mesh = accessories.ring(np.random.default_rng(1), person, touching_pose.posture, "L", 4)
    bone = body.bone("finger4-1", "L")
    ends = [touching_pose.posture.place(b, person.joints.head[b]) for b in (bone, body.bone("finger4-2", "L"))]
    along = (ends[1] - ends[0]) / np.linalg.norm(ends[1] - ends[0])
    from_bone = mesh.points - ends[0]
    radius = np.linalg.norm(from_bone - np.outer(from_bone @ along, along), axis=1)
    assert set(mesh.materials) == {METAL}
    assert 0.04 < radius.min() and radius.max() < 0.25
    assert ((from_bone @ along > 0) & (from_bone @ along < np.linalg.norm(ends[1] - ends[0]))).all()


def test_glasses_lie_before_the_eyes_and_reach_the_ears(person, touching_pose):
    mesh = accessories.glasses(np.random.default_rng(1), person, touching_pose.posture)
    head = touching_pose.head_frame.to_mm(mesh.points)
    assert head[:, 1].max() > 75
    assert head[:, 1].min() < 15
    assert head[:, 0].min() < -55 and head[:, 0].max() > 55


def test_nobody_looks_like_another(body):
    people = [PersonFactory(body).draw(np.random.default_rng(seed)) for seed in range(4)]
    semi_axes = np.array([p.head_measure[1].semi_axes for p in people])
    assert (semi_axes.std(0) > 1).all()
    assert ((semi_axes > 60) & (semi_axes < 220)).all()


def test_hanging_hands_are_below_the_head(scene_factory, person):
    sampler = PoseSampler(scene_factory.body, scene_factory.zone_map)
    pose = sampler.draw(np.random.default_rng(4), person, hands=(DOWN, DOWN))
    for side in "LR":
        wrist = person.body.bone("wrist", side)
        assert pose.posture.place(wrist, person.joints.head[wrist])[1] < pose.head_center[1] - 2
        assert pose.hands[side].touching == 0
