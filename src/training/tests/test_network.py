"""The network's parts on tiny shapes: sizes, targets it can learn, and the exported file."""

import json

import numpy as np
import pytest
import torch

from galea_training import checkpoint, export, train
from galea_training.anatomy import HAND_POINTS, POINTS
from galea_training.losses import losses, point_weights, rotation_from
from galea_training.network import SHAPES, Contract, PoseNetwork, Shape, body_shape, decode, hand_shape, multiply_adds
from galea_training.train import Trainer

TINY = {"stem": 8, "widths": (12, 16, 24), "depths": (1, 1, 1), "decoder": 16}


def tiny(make):
    return make(**TINY)


def made_up_batch(shape, count=4, seed=0):
    """Random but lawful targets for a shape."""
    random = np.random.default_rng(seed)
    torch.manual_seed(seed)
    columns = torch.randn(count, 6)
    batch = {
        "image": torch.rand(count, 3, shape.size, shape.size),
        "points": torch.tensor(random.uniform(0.1, 0.9, (count, shape.points, 3)), dtype=torch.float32),
        "visible": torch.tensor(random.integers(1, 3, (count, shape.points))),
        "hands_present": torch.ones(count, shape.hands),
        "touching": torch.tensor(random.integers(0, 2, (count, shape.hands)), dtype=torch.float32),
        "tip_touching": torch.tensor(random.integers(-1, 2, (count, shape.hands, 5)), dtype=torch.float32),
        "tip_place": torch.tensor(random.normal(0, 0.8, (count, shape.hands, 5, 3)), dtype=torch.float32),
        "head_width": torch.full((count,), 0.28),
    }
    if shape.hands == 2:
        batch |= {"head_present": torch.ones(count), "rotation": rotation_from(columns)}
    if shape.condition:
        batch["condition"] = torch.randn(count, shape.condition)
    return batch


def run(network, batch):
    return network(batch["image"], batch.get("condition"))


@pytest.mark.parametrize("stage, limit", [("body", 0.26e9), ("hand", 0.1e9)])
def test_cost_stays_within_the_budget(stage, limit):
    assert 0.5 * limit < multiply_adds(SHAPES[stage]()) <= limit


@pytest.mark.parametrize("make", [body_shape, hand_shape])
def test_the_contracts_arrays_have_their_shapes_and_ranges(make):
    shape = tiny(make)
    batch = made_up_batch(shape)
    points, tips, logits = Contract(PoseNetwork(shape).eval())(batch["image"], batch.get("condition"))
    assert points.shape == (4, len(POINTS) if shape.hands == 2 else len(HAND_POINTS), 5)
    assert tips.shape == (4, shape.hands, 5, 5)
    assert logits.shape == (4, shape.globals)
    assert ((points[..., 3] > 0) & (points[..., 3] < 1)).all()
    assert (points[..., 4] > 0).all() and (tips[..., 4] > 0).all()


def test_a_sharp_heatmap_is_read_at_its_cell():
    shape = tiny(hand_shape)
    cells = shape.size // 8
    raw = torch.zeros(1, PoseNetwork(shape).maps.out_channels, cells, cells)
    raw[0, 3, 5, 9] = 60.0  # point 3, row 5, column 9
    offset_x, depth = shape.points + 3, shape.points + 2 * shape.points + 3
    raw[0, offset_x, 5, 9] = 0.01
    raw[0, depth, 5, 9] = -0.7
    found = decode(raw, torch.zeros(1, shape.globals), shape)
    assert found.points[0, 3].tolist() == pytest.approx([9.5 / cells + 0.01, 5.5 / cells, -0.7], abs=1e-5)


def test_tips_are_read_through_their_own_heatmaps():
    shape = tiny(hand_shape)
    cells = shape.size // 8
    raw = torch.zeros(1, PoseNetwork(shape).maps.out_channels, cells, cells)
    raw[0, shape.tip_points[2], 4, 6] = 60.0
    tips_start = shape.points * 6
    for value in range(5):
        raw[0, tips_start + value * 5 + 2, 4, 6] = value + 1.0
    found = decode(raw, torch.zeros(1, shape.globals), shape)
    assert found.tip_touching[0, 2].item() == pytest.approx(1, abs=1e-4)
    assert found.tip_place[0, 2].tolist() == pytest.approx([2, 3, 4], abs=1e-4)
    assert found.tip_log_scale[0, 2].item() == pytest.approx(5, abs=1e-4)


def test_absent_hands_and_far_points_do_not_count():
    shape = tiny(body_shape)
    batch = made_up_batch(shape, 1)
    batch["visible"][0, 0] = 0
    batch["points"][0, 0, :2] = 3.0
    present = torch.ones(1, shape.points)
    present[0, 40] = 0
    weight = point_weights(batch, present)[0]
    assert weight[0] == 0
    assert weight[40] == 0
    assert (weight[1:40] > 0).all()


@pytest.mark.parametrize("make", [body_shape, hand_shape])
def test_a_perfect_answer_has_no_distance_and_no_bone_error(make):
    shape = tiny(make)
    batch = made_up_batch(shape)
    network = PoseNetwork(shape)
    raw, logits = run(network, batch)
    _, wrong, found = losses(raw, logits, batch, network)
    batch["points"] = found.points.detach().clone()
    batch["tip_place"] = found.tip_place.detach().reshape(batch["tip_place"].shape).clone()
    _, right, _ = losses(raw, logits, batch, network)
    for name in ("distance", "bones", "depth"):
        assert right[name].item() == pytest.approx(0, abs=1e-5)
        assert wrong[name].item() > 0.05


def test_a_hand_shrunk_about_its_wrist_has_bone_error():
    shape = tiny(hand_shape)
    batch = made_up_batch(shape)
    network = PoseNetwork(shape)
    raw, logits = run(network, batch)
    found = losses(raw, logits, batch, network)[2]
    wrist = found.points[:, :1].detach()
    batch["points"] = wrist + 1.25 * (found.points.detach() - wrist)
    assert losses(raw, logits, batch, network)[1]["bones"].item() > 0


@pytest.mark.parametrize("stage", ["body", "hand"])
def test_learns_a_handful_of_pictures(stage, monkeypatch):
    torch.manual_seed(1)
    monkeypatch.setitem(SHAPES, stage, lambda: tiny({"body": body_shape, "hand": hand_shape}[stage]))
    trainer = Trainer(stage, samples=10_000, rate=4e-3, batch=4)
    monkeypatch.setattr("galea_training.train.WARM_UP_STEPS", 5)
    batch = made_up_batch(trainer.network.shape, seed=2)
    first = trainer.step(batch)
    for _ in range(70):
        last = trainer.step(batch)
    assert last["total"] < 0.6 * first["total"]
    assert last["distance"] < 0.5 * first["distance"]


def test_training_goes_on_where_it_stopped(tmp_path, monkeypatch):
    monkeypatch.setitem(SHAPES, "hand", lambda: tiny(hand_shape))
    batches = [made_up_batch(tiny(hand_shape), seed=seed) for seed in range(4)]

    def fresh():
        torch.manual_seed(3)
        return Trainer("hand", samples=100, rate=1e-3, batch=4)

    straight = fresh()
    for batch in batches:
        straight.step(batch)
    broken = fresh()
    for batch in batches[:2]:
        broken.step(batch)
    checkpoint.save(tmp_path / "half.pt", broken.state())
    resumed = fresh()
    resumed.resume(tmp_path / "half.pt")
    for batch in batches[2:]:
        resumed.step(batch)
    assert resumed.samples == straight.samples
    for name, value in straight.network.state_dict().items():
        assert resumed.network.state_dict()[name].float().numpy() == pytest.approx(value.float().numpy(), abs=1e-5), (
            name
        )


def test_a_checkpoint_of_the_other_stage_is_refused(tmp_path, monkeypatch):
    monkeypatch.setitem(SHAPES, "hand", lambda: tiny(hand_shape))
    checkpoint.save(tmp_path / "hand.pt", Trainer("hand", 100, 1e-3, 4).state())
    with pytest.raises(ValueError, match="hand network, not body"):
        Trainer("body", 100, 1e-3, 4).resume(tmp_path / "hand.pt")


@pytest.mark.parametrize("make, stage", [(body_shape, "body"), (hand_shape, "hand")])
def test_the_exported_file_gives_the_same_numbers_and_carries_the_contract(tmp_path, make, stage):
    network = PoseNetwork(tiny(make))
    average = {name: value.clone() for name, value in network.state_dict().items()}
    state = checkpoint.Checkpoint(stage, network, average, None, 12345, 0)
    path = tmp_path / "network.onnx"
    export.export(state, path)
    assert export.largest_difference(state, path) <= export.PARITY
    carried = export.open_session(path).get_modelmeta().custom_metadata_map
    assert carried["contract"] == "1"
    assert carried["samples_seen"] == "12345"
    assert len(json.loads(carried["point_names"])) == network.shape.points
    assert len(json.loads(carried["global_names"])) == network.shape.globals


def test_shapes_survive_a_checkpoint(tmp_path):
    network = PoseNetwork(tiny(body_shape))
    average = dict(network.state_dict())
    checkpoint.save(tmp_path / "a.pt", checkpoint.Checkpoint("body", network, average, None, 7, 1))
    back = checkpoint.load(tmp_path / "a.pt")
    assert back.network.shape == network.shape
    assert isinstance(back.network.shape, Shape)
    assert back.samples == 7


class _NoRenders:
    """Held-out renders, none of them measured."""


def test_training_stops_in_time_and_saves(tmp_path, monkeypatch):
    monkeypatch.setitem(SHAPES, "hand", lambda: tiny(hand_shape))
    batch = made_up_batch(tiny(hand_shape))
    monkeypatch.setattr(train, "Renders", lambda *_, **__: _NoRenders())
    monkeypatch.setattr(train, "loader", lambda *_: iter([batch] * 3))
    monkeypatch.setattr(train.figures, "measure", lambda *_: {})
    path = tmp_path / "hand.pt"
    options = train.parse(["hand", str(tmp_path), str(path), "--samples", "100", "--batch", "4"])
    options.minutes = -1
    train.train(options)
    assert checkpoint.load(path).samples == 4
    options.minutes = 10
    train.train(options)
    assert checkpoint.load(path).samples == 100
    assert checkpoint.load(path).epoch > 1


def test_kept_weights_come_back_in_single_precision(tmp_path):
    network = PoseNetwork(hand_shape(stem=4, widths=(4, 4, 4), depths=(1, 1, 1), decoder=4))
    state = checkpoint.Checkpoint("hand", network, network.state_dict(), None, 7, 0)
    checkpoint.save_weights(tmp_path / "kept.pt", state)
    back = checkpoint.load_weights(tmp_path / "kept.pt", "hand")
    for name, value in network.state_dict().items():
        assert back[name].dtype == value.dtype
        assert torch.allclose(back[name].float(), value.float(), atol=1e-3)
    with pytest.raises(ValueError):
        checkpoint.load_weights(tmp_path / "kept.pt", "body")
