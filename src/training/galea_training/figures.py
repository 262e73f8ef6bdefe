"""How well a network does on held-out renders, in the words of the goals."""

import math

import numpy as np
import torch
from torch.utils.data import DataLoader

from .anatomy import HAND_POINTS, HEAD, TIPS_IN_HAND
from .labels import HIDDEN, VISIBLE
from .losses import rotation_from, split_globals
from .rotation import angle_between

_FACE = slice(0, 9)


def measure(network, renders, batch_size=50):
    """Figures by name: medians of errors in head widths, degrees or millimetres, and shares right."""
    collected = _run(network, renders, batch_size)
    figures = _point_figures(collected, network.shape)
    figures |= _hand_figures(collected)
    if network.shape.hands == 2:
        figures |= _head_figures(collected)
    return figures


def table(figures):
    """One line per figure."""
    return "\n".join(f"  {name:34s} {value:8.3f}   n {count}" for name, (value, count) in figures.items())


def _run(network, renders, batch_size):
    """Decoded outputs and targets, all samples stacked."""
    columns = {}
    network.eval()
    device = next(network.parameters()).device
    with torch.no_grad():
        for batch in DataLoader(renders, batch_size):
            batch = {name: value.to(device) for name, value in batch.items()}
            condition = batch.get("condition")
            found = network.read(*network(batch["image"], condition), condition)
            head, hands, touching, turn = split_globals(found.globals, network.shape.hands)
            outputs = {
                "found_points": found.points, "found_visible": found.visible, "found_hands": hands,
                "found_touching": touching, "tip_logit": found.tip_touching, "found_place": found.tip_place,
                "sigma": torch.exp(found.log_scale),
            }  # fmt: skip
            if turn is not None:
                outputs |= {"found_head": head, "found_rotation": rotation_from(turn)}
            for name, value in (batch | outputs).items():
                if name != "image":
                    columns.setdefault(name, []).append(value.cpu())
    return {name: torch.cat(values).numpy() for name, values in columns.items()}


def _point_figures(c, shape):
    width = np.maximum(c["head_width"], 1e-3)[:, None]  # nobody's head has no width, and no points that count
    error = np.linalg.norm(c["found_points"][..., :2] - c["points"][..., :2], axis=2) / width
    first = shape.points - shape.hands * len(HAND_POINTS)
    present = np.repeat(c["hands_present"] > 0.5, len(HAND_POINTS), 1)
    visible = c["visible"].copy()
    visible[:, first:] *= present
    hand = np.arange(first, shape.points).reshape(shape.hands, -1)
    groups = {"wrist": hand[:, 0], "knuckle": hand[:, 1:11].ravel(), "tip": hand[:, TIPS_IN_HAND].ravel()}
    if shape.hands == 2:
        groups = {"face": np.arange(HEAD.stop)[_FACE], "head": np.arange(HEAD.stop)} | groups
    figures = {}
    for name, index in groups.items():
        for state, word in ((VISIBLE, "visible"), (HIDDEN, "hidden")):
            figures[f"{name} {word}, median hw"] = median(error[:, index][visible[:, index] == state])
    tips = groups["tip"].reshape(shape.hands, -1)
    for touch, word in ((1, "touching"), (0, "free")):
        chosen = (c["touching"] == touch) & (c["hands_present"] > 0.5)
        seen = [
            error[chosen[:, h]][:, tips[h]][visible[chosen[:, h]][:, tips[h]] == VISIBLE] for h in range(shape.hands)
        ]
        figures[f"tip visible, {word} hand, median hw"] = median(np.concatenate(seen))
    inside = visible > 0
    figures["visibility right"] = mean(((c["found_visible"] > 0) == (visible == VISIBLE))[inside])
    return figures


def _hand_figures(c):
    there = c["hands_present"] > 0.5
    figures = {"hand found when there": mean(c["found_hands"][there] > 0)}
    figures["hand claimed when not there"] = mean(c["found_hands"][~there] > 0)
    known = there & (c["touching"] >= 0)
    figures["touching F1 (hand)"] = f1(c["found_touching"][known] > 0, c["touching"][known] > 0.5)
    tip_truth = c["tip_touching"].reshape(len(there), -1)
    tip_there = np.repeat(there, 5, 1) & (tip_truth >= 0)
    figures["touching F1 (fingertip)"] = f1(c["tip_logit"][tip_there] > 0, tip_truth[tip_there] > 0.5)
    place = np.linalg.norm(c["found_place"] - c["tip_place"].reshape(len(there), -1, 3), axis=2) * 100
    touching = np.repeat(there & (c["touching"] == 1), 5, 1)
    figures["touching tip in head frame, median mm"] = median(place[touching])
    return figures


def _head_figures(c):
    there = c["head_present"] > 0.5
    error = np.degrees(angle_between(c["found_rotation"][there], c["rotation"][there]))
    figures = {"head rotation, mean deg": mean(error), "head rotation, median deg": median(error)}
    facing = c["rotation"][there][:, 2, 2] < -0.5
    figures["head rotation facing, mean deg"] = mean(error[facing])
    figures["head found when there"] = mean(c["found_head"][there] > 0)
    figures["head claimed when not there"] = mean(c["found_head"][~there] > 0)
    return figures


def median(values):
    return (float(np.median(values)) if len(values) else math.nan), len(values)


def mean(values):
    return (float(np.mean(values)) if len(values) else math.nan), len(values)


def f1(said, truth):
    hits = (said & truth).sum()
    total = said.sum() + truth.sum()
    return (float(2 * hits / total) if total else math.nan), len(truth)
