"""Makes a network's variant in 8 bits: QDQ, weights per channel, calibrated with training renders.

python -m galea_training.quantize galea-body-v1.onnx FOLDER galea-body-v1-int8.onnx
"""

import argparse
import tempfile
from pathlib import Path

import onnx
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from .dataset import Renders

KEPT_IN_FLOATS = ("stem/stem.0/", "geometry/", "fuse16/", "up16/", "fuse8/", "maps/")
"""Convolutions that see the picture itself, or turn features into places and angles: there, 8 bits cost a degree and a
fifth of the zones (measured with version 0)."""


class Calibration(CalibrationDataReader):
    """Crops of training renders, photographed as for training, evenly spread."""

    def __init__(self, renders, inputs, count):
        self._renders, self._inputs = renders, inputs
        self._left = iter(range(0, len(renders), max(1, len(renders) // count)))

    def get_next(self):
        index = next(self._left, None)
        if index is None:
            return None
        sample = self._renders[index]
        return {name: sample[name][None] for name in self._inputs}


def quantize(network, renders, out, count=200):
    """Writes ``out``; the metadata stays as it is."""
    model = onnx.load(str(network))
    properties = {entry.key: entry.value for entry in model.metadata_props}
    inputs = [value.name for value in model.graph.input]
    with tempfile.TemporaryDirectory() as folder:
        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(str(network), str(prepared))
        quantize_static(
            str(prepared),
            str(out),
            Calibration(renders, inputs, count),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["Conv"],
            nodes_to_exclude=[
                node.name
                for node in onnx.load(str(prepared)).graph.node
                if node.op_type == "Conv" and any(part in node.name for part in KEPT_IN_FLOATS)
            ],
        )
    quantized = onnx.load(str(out))
    onnx.helper.set_model_props(quantized, properties | {"bits": "8"})
    onnx.save(quantized, str(out))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("network", type=Path)
    parser.add_argument("folder", type=Path, help="folder with shards")
    parser.add_argument("out", type=Path)
    parser.add_argument("--pictures", type=int, default=200, help="that calibrate")
    options = parser.parse_args()
    properties = {entry.key: entry.value for entry in onnx.load(str(options.network)).metadata_props}
    renders = Renders(options.folder, "train", properties["stage"], augmented=True)
    quantize(options.network, renders, options.out, options.pictures)
    print(f"{options.out}: {options.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
