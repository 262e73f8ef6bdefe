"""Renders on disk: a shard is a pack of JPEG pictures and a file of labels, finished when both are there.

``train-7-00042.jpgs`` holds the pictures one after another; ``train-7-00042.npz`` holds ``offsets`` (pictures + 1,)
into it and every label stacked over the pictures. The label file is moved into place last, so a shard either exists
whole or not at all.
"""

import os
from pathlib import Path

import cv2
import numpy as np

JPEG_QUALITY = 92
RENDERER_VERSION = 2
"""Grows when the same seed no longer gives the same picture."""


def shard_path(folder, split, seed, number):
    """The label file of a shard; the pictures lie beside it."""
    return Path(folder) / f"{split}-{seed}-{number:05d}.npz"


def pictures_path(labels_path):
    return labels_path.with_suffix(".jpgs")


class ShardWriter:
    """Collects pictures and labels; ``close`` puts the shard into place."""

    def __init__(self, path):
        self._path = Path(path)
        self._pictures_part = self._path.with_suffix(".jpgs.part")
        self._stream = open(self._pictures_part, "wb")
        self._offsets = [0]
        self._labels = []

    def add(self, picture, label):
        """``picture`` (h, w, 3) uint8 RGB."""
        coded = encode(picture)
        self._stream.write(coded)
        self._offsets.append(self._offsets[-1] + len(coded))
        self._labels.append(label)

    def close(self):
        self._stream.close()
        columns = {name: np.stack([label[name] for label in self._labels]) for name in self._labels[0]}
        labels_part = self._path.with_suffix(".npz.part")
        with open(labels_part, "wb") as stream:
            np.savez_compressed(stream, offsets=np.array(self._offsets), renderer_version=RENDERER_VERSION, **columns)
        os.replace(self._pictures_part, pictures_path(self._path))
        os.replace(labels_part, self._path)


class Shard:
    """One finished shard, its pictures read on demand."""

    def __init__(self, path):
        with np.load(path) as stored:
            self.labels = {name: stored[name] for name in stored.files}
        self._offsets = self.labels.pop("offsets")
        self.renderer_version = int(self.labels.pop("renderer_version"))
        self._pack = np.memmap(pictures_path(Path(path)), np.uint8, "r")

    def __len__(self):
        return len(self._offsets) - 1

    def picture(self, index):
        """Picture ``index`` (h, w, 3) uint8 RGB."""
        return decode(self._pack[self._offsets[index] : self._offsets[index + 1]])

    def label(self, index):
        return {name: values[index] for name, values in self.labels.items()}


def finished_shards(folder, split):
    """Label files of all whole shards of a split, in order."""
    return sorted(Path(folder).glob(f"{split}-*.npz"))


def encode(picture, quality=JPEG_QUALITY):
    """JPEG bytes of an RGB picture."""
    done, coded = cv2.imencode(".jpg", picture[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise ValueError(f"picture of shape {picture.shape} cannot be coded")
    return coded.tobytes()


def decode(coded):
    """The RGB picture of JPEG bytes (uint8 array)."""
    return cv2.cvtColor(cv2.imdecode(np.asarray(coded), cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
