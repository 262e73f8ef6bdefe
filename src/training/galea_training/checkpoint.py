"""Training state on disk: the network, its running average, the optimizer and how far it came."""

import os
from dataclasses import dataclass
from pathlib import Path

import torch

from .network import PoseNetwork, describe, shape_from


@dataclass
class Checkpoint:
    """``average`` is the running average of the weights, the one to evaluate and export."""

    stage: str
    network: PoseNetwork
    average: dict
    optimizer_state: dict | None
    samples: int
    epoch: int


def save(path, state):
    """Writes a checkpoint; a crash leaves the old one."""
    part = Path(path).with_suffix(".part")
    torch.save(
        {
            "stage": state.stage,
            "shape": describe(state.network.shape),
            "weights": state.network.state_dict(),
            "average": state.average,
            "optimizer": state.optimizer_state,
            "samples": state.samples,
            "epoch": state.epoch,
        },
        part,
    )
    os.replace(part, path)


def load(path):
    """Reads a checkpoint written by ``save``."""
    stored = torch.load(path, map_location="cpu", weights_only=True)
    network = PoseNetwork(shape_from(stored["shape"]))
    network.load_state_dict(stored["weights"])
    return Checkpoint(
        stored["stage"], network, stored["average"], stored["optimizer"], stored["samples"], stored["epoch"]
    )


def averaged_network(state):
    """The network with its averaged weights, ready to be measured or exported."""
    network = PoseNetwork(state.network.shape)
    network.load_state_dict(state.average)
    return network.to(next(state.network.parameters()).device).eval()


def save_weights(path, state):
    """Writes the averaged weights alone, in half precision: small enough to be kept with the code."""
    weights = {name: value.half() if value.is_floating_point() else value for name, value in state.average.items()}
    torch.save({"stage": state.stage, "weights": weights, "samples": state.samples}, path)


def load_weights(path, stage):
    """Reads what ``save_weights`` wrote, in single precision."""
    stored = torch.load(path, map_location="cpu", weights_only=True)
    if stored["stage"] != stage:
        raise ValueError(f"{path} holds a {stored['stage']} network, not {stage}")
    return {name: v.float() if v.is_floating_point() else v for name, v in stored["weights"].items()}
