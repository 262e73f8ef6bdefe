"""The 8-bit variant of a small network: the same contract, nearly the same numbers."""

import numpy as np
import onnx
import torch

from galea_training import checkpoint
from galea_training.export import example_inputs, export, open_session
from galea_training.network import PoseNetwork, hand_shape
from galea_training.quantize import quantize


def small_network():
    torch.manual_seed(1)
    network = PoseNetwork(hand_shape(stem=8, widths=(16, 24, 32), depths=(1, 1, 1), decoder=16)).eval()
    state = {name: value.clone() for name, value in network.state_dict().items()}
    return checkpoint.Checkpoint("hand", network, state, {}, 7, 0)


class Examples:
    """Stands in for renders."""

    def __init__(self, shape, count):
        self._inputs = [example_inputs(shape, seed) for seed in range(count)]

    def __len__(self):
        return len(self._inputs)

    def __getitem__(self, index):
        return {name: value[0].numpy() for name, value in self._inputs[index].items()}


def test_eight_bits_keep_the_contract_and_nearly_the_numbers(tmp_path):
    state = small_network()
    floats, eight = tmp_path / "floats.onnx", tmp_path / "eight.onnx"
    export(state, floats)
    quantize(floats, Examples(state.network.shape, 8), eight, count=8)
    properties = {entry.key: entry.value for entry in onnx.load(str(eight)).metadata_props}
    assert properties["bits"] == "8" and properties["stage"] == "hand"
    kinds = {node.op_type for node in onnx.load(str(eight)).graph.node}
    assert "QuantizeLinear" in kinds
    inputs = {name: value.numpy() for name, value in example_inputs(state.network.shape, 99).items()}
    for a, b in zip(open_session(floats).run(None, inputs), open_session(eight).run(None, inputs), strict=True):
        assert a.shape == b.shape
        assert 0 < np.abs(a - b).max()
        assert np.median(np.abs(a - b) / np.maximum(1, np.abs(a))) < 0.05
