"""The study's network taken over: the same numbers before training begins."""

from pathlib import Path

import numpy as np
import onnxruntime
import torch

from galea_training import study
from galea_training.network import Contract, PoseNetwork, body_shape

FILE = Path(__file__).parents[1] / "weights" / "study-v0.onnx"


def test_the_body_begins_as_version_0():
    torch.manual_seed(1)
    network = PoseNetwork(body_shape())
    study.take_over(network, FILE)
    images = torch.rand(4, 3, 192, 192)
    study.normalize(network, [images])
    with torch.no_grad():
        points, _, logits = Contract(network.eval())(images[:1])
    session = onnxruntime.InferenceSession(str(FILE), providers=["CPUExecutionProvider"])
    expected_points, expected_logits = session.run(None, {"image": images[:1].numpy()})
    np.testing.assert_allclose(points[:, study.POINTS].numpy(), expected_points, atol=2e-3)
    np.testing.assert_allclose(logits[:, 1:].numpy(), expected_logits, atol=2e-3)


def test_normalizing_keeps_what_the_network_says():
    torch.manual_seed(2)
    network = PoseNetwork(body_shape()).eval()
    for convolution, norm in study.ordered(network):
        norm.running_var.fill_(1 - norm.eps)
        torch.nn.init.normal_(norm.bias, 0, 0.1)
        torch.nn.init.kaiming_normal_(convolution.weight)
    images = torch.rand(3, 3, 192, 192)
    with torch.no_grad():
        before = network(images)
        study.normalize(network, [images])
        after = network(images)
    for a, b in zip(before, after, strict=True):
        np.testing.assert_allclose(b.numpy(), a.numpy(), atol=1e-3 * float(a.abs().max()))
