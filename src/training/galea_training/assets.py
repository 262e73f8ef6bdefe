"""The CC0 data of the body model, read from one pickle; see the README for where it comes from."""

import pickle
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import sparse

DEFAULT_FOLDER = Path(__file__).resolve().parents[4] / "shared" / "training"
"""Beside the project's checkout, as every developer has it."""


@dataclass(frozen=True)
class HairStyle:
    """A hair mesh that follows the body: vertex i lies at the weighted body vertices ``anchors[i]`` plus an offset."""

    anchors: np.ndarray
    weights: np.ndarray
    offsets: np.ndarray
    scales: dict
    triangles: np.ndarray
    uv: np.ndarray
    skin_weights: sparse.csr_matrix


@dataclass(frozen=True)
class Assets:
    """Base mesh, morph targets, skeleton and hair of the MakeHuman body; lengths in decimetres."""

    vertices: np.ndarray
    average: np.ndarray
    triangles: np.ndarray
    groups: np.ndarray
    bones: dict
    parents: np.ndarray
    joint_head: sparse.csr_matrix
    joint_tail: sparse.csr_matrix
    skin_weights: sparse.csr_matrix
    targets: dict
    landmarks: dict
    ears: np.ndarray
    hair: dict


def load_assets(folder=DEFAULT_FOLDER):
    """Reads ``assets.pkl``. Only ever point this at a file you trust: unpickling runs code."""
    with open(Path(folder) / "assets.pkl", "rb") as stream:
        raw = pickle.load(stream)
    return Assets(
        vertices=raw["V"],
        average=raw["Vavg"],
        triangles=raw["F"],
        groups=raw["G"],
        bones=raw["bi"],
        parents=raw["parent"],
        joint_head=raw["JH"],
        joint_tail=raw["JT"],
        skin_weights=raw["W"].tocsr(),
        targets=raw["T"],
        landmarks={name: int(index) for name, index in raw["lm"].items()},
        ears=np.concatenate([raw["earL"], raw["earR"]]),
        hair={name: _hair_style(raw["hair"][name], raw["W"]) for name in sorted(raw["hair"])},
    )


def _hair_style(raw, body_weights):
    count = len(raw["idx"])
    uv = np.zeros((len(raw["v"]), 2), np.float32)
    uv[raw["f"].ravel()] = raw["vt"][raw["ft"].ravel()]
    rows = np.repeat(np.arange(count), 3)
    follow = sparse.csr_matrix(
        (np.abs(raw["w"]).ravel(), (rows, raw["idx"].ravel())),
        shape=(count, body_weights.shape[0]),
        dtype=np.float32,
    )
    weights = follow @ body_weights
    total = np.asarray(weights.sum(1)).ravel()
    return HairStyle(
        anchors=raw["idx"],
        weights=raw["w"],
        offsets=raw["d"],
        scales=raw["sc"],
        triangles=raw["f"].astype(np.int32),
        uv=uv,
        skin_weights=(sparse.diags((1 / total).astype(np.float32)) @ weights).tocsr(),
    )
