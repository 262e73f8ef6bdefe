import numpy as np
import pytest

from galea_training import render
from galea_training.render import SPLIT_SEEDS, pause_while, render_shard
from galea_training.shards import Shard, ShardWriter, decode, encode, finished_shards, shard_path


def smooth_picture(seed):
    ramp = np.linspace(0, 200, 64)
    return (ramp[None, :, None] * [1, 0.5, 0.2] + 10 * seed + ramp[:, None, None] * 0.2).astype(np.uint8)


class FakeStudio:
    """Two pictures and labels, without rendering."""

    def shoot(self, seed, shard, count, pause):
        for index in range(count):
            pause()
            yield smooth_picture(index), {"place": np.array([seed, shard, index], np.float32)}


def test_pictures_and_labels_come_back(tmp_path):
    path = shard_path(tmp_path, "train", 3, 7)
    render_shard(FakeStudio(), path, 3, 7, 4, lambda: None)
    shard = Shard(path)
    assert len(shard) == 4
    assert shard.label(2)["place"].tolist() == [3, 7, 2]
    assert np.abs(shard.picture(2).astype(int) - smooth_picture(2)).mean() < 2


def test_an_unfinished_shard_is_not_listed(tmp_path):
    writer = ShardWriter(shard_path(tmp_path, "train", 3, 8))
    writer.add(smooth_picture(0), {"place": np.zeros(3)})
    assert finished_shards(tmp_path, "train") == []
    writer.close()
    assert finished_shards(tmp_path, "train") == [shard_path(tmp_path, "train", 3, 8)]


def test_color_channels_keep_their_order():
    red = np.zeros((16, 16, 3), np.uint8)
    red[..., 0] = 250
    back = decode(np.frombuffer(encode(red), np.uint8))
    assert back[8, 8, 0] > 200
    assert back[8, 8, 2] < 50


def test_training_and_held_out_seeds_never_meet():
    assert not set(SPLIT_SEEDS["train"]) & set(SPLIT_SEEDS["held"])


def test_the_workers_of_all_parts_make_every_shard_once(tmp_path, monkeypatch):
    made = []
    monkeypatch.setattr(render.Studio, "open", lambda *_: FakeStudio())
    monkeypatch.setattr(render, "render_shard", lambda _studio, path, *_: made.append(path.name) or 1.0)
    for part in ("0/2", "1/2"):
        monkeypatch.setattr("sys.argv", ["render", str(tmp_path), "--shards", "7", "--pictures", "2", "--part", part])
        render.main()
    assert sorted(made) == [f"train-1-{number:05d}.npz" for number in range(7)]


def test_a_held_out_seed_is_refused_for_training(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["render", str(tmp_path), "--split", "train", "--seed", "1000"])
    with pytest.raises(SystemExit):
        render.main()
    assert "1000" in capsys.readouterr().err


def test_work_waits_while_the_pause_file_exists(tmp_path, monkeypatch):
    flag = tmp_path / "PAUSE"
    flag.touch()
    naps = []

    def nap(seconds):
        naps.append(seconds)
        if len(naps) == 3:
            flag.unlink()

    monkeypatch.setattr("galea_training.render.time.sleep", nap)
    pause_while(flag)()
    assert len(naps) == 3


def test_no_pause_file_means_no_waiting(monkeypatch):
    monkeypatch.setattr("galea_training.render.time.sleep", lambda seconds: pytest.fail("slept"))
    pause_while(None)()
