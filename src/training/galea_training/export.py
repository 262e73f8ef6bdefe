"""Writes a checkpoint as an ONNX file with the contract in its metadata, and proves that it gives the same numbers.

python -m galea_training.export OUT.pt galea-pose-body-v1.onnx
"""

import argparse
import json
import time
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch

from . import checkpoint
from .anatomy import HAND_POINTS, HEAD_WIDTH_DM, POINTS
from .crops import TRACKED_SIDE_HW
from .network import Contract, describe

CONTRACT_VERSION = 1
OPSET = 17
PARITY = 1e-4
"""Largest difference allowed between torch and ONNX Runtime, relative to numbers over one."""

OUTPUTS = ("points", "tips", "global")


def metadata(state):
    """Everything the application needs to know, as strings by key."""
    shape = state.network.shape
    names = POINTS if shape.hands == 2 else HAND_POINTS
    words = ["head_present"] * (shape.hands == 2)
    words += [f"{side}_present" for side in ("left", "right")[: shape.hands]]
    words += [f"{side}_touching" for side in ("left", "right")[: shape.hands]]
    words += [f"rotation_{column}{axis}" for column in (0, 1) for axis in "xyz"] * (shape.hands == 2)
    return {
        "contract": str(CONTRACT_VERSION),
        "stage": state.stage,
        "image": f"1x3x{shape.size}x{shape.size} RGB 0..1",
        "crop_side_head_widths": str(TRACKED_SIDE_HW if shape.hands == 2 else 0),
        "head_width_mm": str(HEAD_WIDTH_DM * 100),
        "point_names": json.dumps(names),
        "point_columns": json.dumps(["x", "y", "z_head_widths", "visible", "sigma_head_widths"]),
        "tip_columns": json.dumps(["touching", "x_mm", "y_mm", "z_mm", "sigma_mm"]),
        "global_names": json.dumps(words),
        "shape": json.dumps(describe(shape)),
        "samples_seen": str(state.samples),
    }


def example_inputs(shape, seed=0):
    """One random image and, for stage B, a random head."""
    random = torch.Generator().manual_seed(seed)
    inputs = {"image": torch.rand(1, 3, shape.size, shape.size, generator=random)}
    if shape.condition:
        # a head that may be: a crop is never fifty times as wide as the head
        inputs["condition"] = torch.rand(1, shape.condition, generator=random) - 0.5
        inputs["condition"][:, -1] = 0.3 + 0.6 * torch.rand(1, generator=random)
    return inputs


def export(state, path):
    """Writes the averaged network of a checkpoint."""
    contract = Contract(checkpoint.averaged_network(state)).eval()
    inputs = example_inputs(state.network.shape)
    torch.onnx.export(
        contract, tuple(inputs.values()), str(path), input_names=list(inputs), output_names=list(OUTPUTS),
        opset_version=OPSET, dynamo=False,
    )  # fmt: skip
    model = onnx.load(str(path))
    onnx.helper.set_model_props(model, metadata(state))
    onnx.save(model, str(path))


def largest_difference(state, path, pictures=5):
    """Between torch and the file, over random inputs; relative where numbers exceed one."""
    contract = Contract(checkpoint.averaged_network(state)).eval()
    session = open_session(path)
    worst = 0.0
    for seed in range(pictures):
        inputs = example_inputs(state.network.shape, seed)
        with torch.no_grad():
            expected = [output.numpy() for output in contract(*inputs.values())]
        found = session.run(list(OUTPUTS), {name: value.numpy() for name, value in inputs.items()})
        for a, b in zip(expected, found, strict=True):
            worst = max(worst, float((np.abs(a - b) / np.maximum(1, np.abs(a))).max()))
    return worst


def open_session(path, threads=1):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def milliseconds(path, shape, runs=50):
    """Median and fastest time of one run on one thread."""
    session = open_session(path)
    inputs = {name: value.numpy() for name, value in example_inputs(shape).items()}
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        session.run(None, inputs)
        times.append(1000 * (time.perf_counter() - start))
    return float(np.median(times)), min(times)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("onnx", type=Path)
    options = parser.parse_args()
    state = checkpoint.load(options.checkpoint)
    export(state, options.onnx)
    difference = largest_difference(state, options.onnx)
    median, fastest = milliseconds(options.onnx, state.network.shape)
    size = options.onnx.stat().st_size / 1e6
    print(f"{options.onnx}: {size:.1f} MB, off by {difference:.1e}, {median:.2f} ms (fastest {fastest:.2f}) a run")
    if difference > PARITY:
        raise SystemExit(f"the file differs from the network by more than {PARITY}")


if __name__ == "__main__":
    main()
