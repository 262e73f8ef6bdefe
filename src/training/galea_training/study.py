"""The study's network (version 0) as the weights to begin training the body with.

python -m galea_training.study galea-pose-v0.onnx FOLDER body-start.pt

Its trunk and its 46 points are those of the body's network; what it never had (18 head points, 4 of the arms, head
present, fingertips in the head frame) begins near nothing. The file's convolutions hold their batch normalization
already, so that is made anew from what passes through them on some renders.
"""

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

from .anatomy import HANDS
from .dataset import Renders
from .network import POINT_MAPS, PoseNetwork, body_shape
from .train import loader

POINTS = np.r_[0:14, HANDS["left"], HANDS["right"]]
"""Where version 0's points stand among the body's."""

_COUNT = len(POINTS)
_BATCHES, _BATCH = 12, 32
_FRESH_LOG_SCALE = -2.0


def convolutions(path):
    """Weights and biases of the file's convolutions, in the order in which they run, and the other initializers."""
    graph = onnx.load(str(path)).graph
    values = {value.name: torch.tensor(numpy_helper.to_array(value)) for value in graph.initializer}
    pairs = [(values[n.input[1]], values[n.input[2]]) for n in graph.node if n.op_type == "Conv"]
    return pairs[:-1], values


def ordered(network):
    """The body's (convolution, normalization) pairs in that same order: the trunk, then up from the coarsest."""
    parts = [network.stem, network.stage8, network.stage16, network.stage32]
    parts += [network.up32, network.side16, network.fuse16, network.up16, network.side8, network.fuse8]
    found = [m for part in parts for m in part.modules() if isinstance(m, nn.Conv2d | nn.BatchNorm2d)]
    return list(zip(found[::2], found[1::2], strict=True))


def take_over(network, path):
    """Puts the file's weights into the network; until ``normalize`` ran, normalization only adds the biases."""
    pairs, values = convolutions(path)
    with torch.no_grad():
        for (convolution, norm), (weight, bias) in zip(ordered(network), pairs, strict=True):
            convolution.weight.copy_(weight)
            norm.running_mean.zero_()
            norm.running_var.fill_(1 - norm.eps)
            norm.weight.fill_(1)
            norm.bias.copy_(bias)
        _take_over_maps(network, values["n.hm.weight"], values["n.hm.bias"])
        _take_over_globals(network, values)


def _take_over_maps(network, weight, bias):
    """Heat, depth, visibility and log scale of version 0's points; offsets and all other points begin small."""
    points = network.shape.points
    network.maps.weight.mul_(0.1)
    network.maps.bias.zero_()
    first_scale = points * POINT_MAPS
    network.maps.bias[first_scale : first_scale + points] = _FRESH_LOG_SCALE
    for theirs, ours in ((0, 0), (1, 3), (2, 4), (3, 5)):  # heat, then x, y offsets are ours alone
        rows = torch.as_tensor(ours * points + POINTS)
        network.maps.weight[rows] = weight[theirs * _COUNT : (theirs + 1) * _COUNT]
        network.maps.bias[rows] = bias[theirs * _COUNT : (theirs + 1) * _COUNT]
    for offset in (1, 2):
        rows = torch.as_tensor(offset * points + POINTS)
        network.maps.weight[rows] = 0


def _take_over_globals(network, values):
    """All of the global numbers but the first, which says whether there is a head."""
    hidden, last = network.globals[0], network.globals[2]
    hidden.weight.copy_(values["n.g.0.weight"])
    hidden.bias.copy_(values["n.g.0.bias"])
    last.weight[0] = 0
    last.bias[0] = 2
    last.weight[1:] = values["n.g.2.weight"]
    last.bias[1:] = values["n.g.2.bias"]


def normalize(network, images):
    """Gives every normalization the mean and spread of what it sees, and takes both back out by its own scale."""
    sums = {}

    def collect(norm, inputs, _):
        values = inputs[0].double()
        count, total, squares = sums.get(norm, (0, 0, 0))
        per_channel = values.shape[0] * values.shape[2] * values.shape[3]
        sums[norm] = (count + per_channel, total + values.sum((0, 2, 3)), squares + (values**2).sum((0, 2, 3)))

    hooks = [norm.register_forward_hook(collect) for _, norm in ordered(network)]
    network.eval()
    with torch.no_grad():
        for batch in images:
            network(batch)
        for hook in hooks:
            hook.remove()
        for norm, (count, total, squares) in sums.items():
            mean = total / count
            variance = (squares / count - mean**2).clamp(min=1e-6)
            norm.running_mean.copy_(mean)
            norm.running_var.copy_(variance)
            norm.weight.copy_(torch.sqrt(variance + norm.eps))
            norm.bias.add_(mean)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("onnx", type=Path)
    parser.add_argument("folder", type=Path, help="folder with shards")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    torch.manual_seed(0)
    network = PoseNetwork(body_shape())
    take_over(network, options.onnx)
    batches = loader(Renders(options.folder, "train", "body", augmented=True, limit=_BATCHES * _BATCH), _BATCH, 0)
    normalize(network, [batch["image"] for batch in batches])
    torch.save({"stage": "body", "weights": network.state_dict(), "samples": 0}, options.out)


if __name__ == "__main__":
    main()
