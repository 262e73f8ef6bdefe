"""The pose network: one architecture for both stages.

A stem (patchified, or overlapping as the study's network had it), three stages of dense residual blocks (dense layers do more multiply-adds per millisecond on CPUs
than depthwise ones), and a small decoder back to stride 8. Each point is a heatmap there; where the heatmap looks, maps
of offset, depth, visibility and uncertainty are read. Offsets let points lie beyond the cells and outside the crop.
"""

from dataclasses import asdict, dataclass, replace

import torch
import torch.nn.functional as F
from torch import nn

from .anatomy import HAND_POINTS, POINTS
from .crops import BODY_SIZE, HAND_SIZE
from .dataset import CONDITION_SIZE
from .head_geometry import HeadGeometry

POINT_MAPS = 5
"""Read at each point: offset x, y (shares of the crop), depth (head widths), visibility logit, log scale."""

TIP_MAPS = 5
"""Read at each fingertip: touching logit, place in the head frame x, y, z (decimetres; where the head is known, what
the point and its depth say must be corrected by), log scale."""


@dataclass(frozen=True)
class Shape:
    """What a network looks like. ``hands`` is 2 for stage A (the body), 1 for stage B (a hand's crop)."""

    size: int
    points: int
    hands: int
    tip_points: tuple
    condition: int
    stem: int
    widths: tuple
    depths: tuple
    decoder: int
    overlapping: bool = False
    """Whether stem and stages shrink by overlapping 3 x 3 steps, as the study's network did, or by patches."""

    @property
    def globals(self):
        """Head present (stage A), hands present, hands touching, two columns of the rotation (stage A)."""
        return 2 * self.hands + (7 if self.hands == 2 else 0)


def body_shape(stem=24, widths=(64, 96, 160), depths=(1, 2, 2), decoder=64):
    """The study's own trunk, so that its weights can be gone on from (``study.py``)."""
    hand, first = len(HAND_POINTS), len(POINTS) - 2 * len(HAND_POINTS)
    tips = tuple(first + h * hand + hand - 5 + i for h in range(2) for i in range(5))
    return Shape(BODY_SIZE, len(POINTS), 2, tips, 0, stem, widths, depths, decoder, True)


def hand_shape(stem=32, widths=(64, 100, 160), depths=(2, 2, 1), decoder=64):
    tips = tuple(len(HAND_POINTS) - 5 + i for i in range(5))
    return Shape(HAND_SIZE, len(HAND_POINTS), 1, tips, CONDITION_SIZE, stem, widths, depths, decoder)


SHAPES = {"body": body_shape, "hand": hand_shape}


def _convolution(inputs, outputs, kernel=3, stride=1, active=True):
    padding = kernel // 2 if kernel % 2 else 0
    layers = [nn.Conv2d(inputs, outputs, kernel, stride, padding, bias=False), nn.BatchNorm2d(outputs)]
    return nn.Sequential(*layers, nn.ReLU(inplace=True)) if active else nn.Sequential(*layers)


class _Residual(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.first = _convolution(width, width)
        self.second = _convolution(width, width, active=False)

    def forward(self, x):
        return F.relu(x + self.second(self.first(x)))


def _patchified_stem(width):
    return nn.Sequential(_convolution(3, width, 4, 4), _convolution(width, width))


def _overlapping_stem(width):
    half = 2 * width // 3
    return nn.Sequential(_convolution(3, half, 3, 2), _convolution(half, width, 3, 2), _Residual(width))


def _stage(inputs, outputs, depth, step):
    return nn.Sequential(_convolution(inputs, outputs, step, 2), *[_Residual(outputs) for _ in range(depth)])


class PoseNetwork(nn.Module):
    """Images (b, 3, size, size) in 0..1 to raw maps; ``decode`` turns those into the contract's numbers."""

    def __init__(self, shape):
        super().__init__()
        self.shape = shape
        stride8, stride16, stride32 = shape.widths
        self.stem = _overlapping_stem(shape.stem) if shape.overlapping else _patchified_stem(shape.stem)
        step = 3 if shape.overlapping else 2
        self.stage8 = _stage(shape.stem, stride8, shape.depths[0], step)
        self.stage16 = _stage(stride8, stride16, shape.depths[1], step)
        self.stage32 = _stage(stride16, stride32, shape.depths[2], step)
        self.up32 = _convolution(stride32, shape.decoder, 1)
        self.side16 = _convolution(stride16, shape.decoder, 1)
        self.fuse16 = _convolution(shape.decoder, shape.decoder)
        self.up16 = _convolution(shape.decoder, shape.decoder, 1)
        self.side8 = _convolution(stride8, shape.decoder, 1)
        self.fuse8 = _convolution(shape.decoder, shape.decoder)
        maps = shape.points * (1 + POINT_MAPS) + len(shape.tip_points) * TIP_MAPS
        self.maps = nn.Conv2d(shape.decoder, maps, 1)
        self.globals = nn.Sequential(
            nn.Linear(2 * stride32 + shape.condition, 160), nn.ReLU(inplace=True), nn.Linear(160, shape.globals)
        )
        # the head's pose enters as what it means for each cell, and where places in the head frame are worked out
        self.geometry = HeadGeometry(stride8) if shape.condition else None
        self.told = nn.Linear(shape.condition, shape.decoder) if shape.condition else None

    def forward(self, image, condition=None):
        """Raw maps (b, maps, size/8, size/8) and global logits (b, globals)."""
        at8 = self.stage8(self.stem(image))
        if self.geometry is not None:
            at8 = at8 + self.geometry(condition, at8.shape[2])
        at16 = self.stage16(at8)
        at32 = self.stage32(at16)
        pooled = [at32.mean((2, 3)), at32.amax((2, 3))]
        if self.told is not None:
            pooled.append(condition)
        up = self.fuse16(_double(self.up32(at32)) + self.side16(at16))
        joined = _double(self.up16(up)) + self.side8(at8)
        if self.told is not None:
            joined = joined + self.told(condition)[:, :, None, None]
        return self.maps(self.fuse8(joined)), self.globals(torch.cat(pooled, 1))

    def read(self, raw, global_logits, condition=None):
        """What ``forward`` gave, decoded."""
        found = decode(raw, global_logits, self.shape)
        if self.geometry is None:
            return found
        tips = found.points[:, list(self.shape.tip_points)]
        return replace(found, tip_place=found.tip_place + self.geometry.places(condition, tips))


def _double(x):
    return F.interpolate(x, scale_factor=2.0, mode="nearest")


@dataclass
class Decoded:
    """What the raw maps say, float32. ``heat`` (b, points, cells) are logits over the cells; ``points`` (b, points, 3)
    shares of the crop and head widths; ``log_scale`` of the points in head widths, of the tips in decimetres."""

    heat: torch.Tensor
    points: torch.Tensor
    visible: torch.Tensor
    log_scale: torch.Tensor
    tip_touching: torch.Tensor
    tip_place: torch.Tensor
    tip_log_scale: torch.Tensor
    globals: torch.Tensor


def decode(raw, global_logits, shape):
    """Reads every point's heatmap and, through it, its other maps; ``PoseNetwork.read`` also minds a known head."""
    raw, global_logits = raw.float(), global_logits.float()
    batch, _, rows, columns = raw.shape
    cells = rows * columns
    heat, values, tips = torch.split(
        raw.reshape(batch, -1, cells),
        [shape.points, shape.points * POINT_MAPS, len(shape.tip_points) * TIP_MAPS],
        dim=1,
    )
    chance = torch.softmax(heat, 2)
    x = (torch.arange(columns, device=raw.device, dtype=torch.float32) + 0.5) / columns
    y = (torch.arange(rows, device=raw.device, dtype=torch.float32) + 0.5) / rows
    grid = torch.stack([x.repeat(rows), y.repeat_interleave(columns)], 1)
    read = (values.reshape(batch, POINT_MAPS, shape.points, cells) * chance[:, None]).sum(3)
    points = torch.cat([chance @ grid + read[:, :2].transpose(1, 2), read[:, 2, :, None]], 2)
    tip_chance = chance[:, list(shape.tip_points)]
    tip = (tips.reshape(batch, TIP_MAPS, len(shape.tip_points), cells) * tip_chance[:, None]).sum(3)
    return Decoded(
        heat, points, read[:, 3], read[:, 4], tip[:, 0], tip[:, 1:4].transpose(1, 2), tip[:, 4], global_logits
    )


class Contract(nn.Module):
    """The network as the application calls it: images in, the contract's arrays out.

    ``points`` (b, points, 5): x, y, z, visible probability, sigma. ``tips`` (b, hands, 5, 5): touching probability,
    place in the head frame in mm, sigma in mm. ``global``: logits and rotation columns.
    """

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, image, condition=None):
        shape = self.network.shape
        found = self.network.read(*self.network(image, condition), condition)
        points = torch.cat(
            [found.points, torch.sigmoid(found.visible)[..., None], torch.exp(found.log_scale)[..., None]], 2
        )
        tips = torch.cat(
            [
                torch.sigmoid(found.tip_touching)[..., None],
                found.tip_place * 100,
                torch.exp(found.tip_log_scale)[..., None] * 100,
            ],
            2,
        )
        return points, tips.reshape(-1, shape.hands, 5, 5), found.globals


def multiply_adds(shape):
    """Multiply-adds of one forward pass."""
    network = PoseNetwork(shape).eval()
    total = 0

    def count(module, _, output):
        nonlocal total
        total += output.numel() * module.weight[0].numel()

    for module in network.modules():
        if isinstance(module, nn.Conv2d | nn.Linear):
            module.register_forward_hook(count)
    image = torch.zeros(1, 3, shape.size, shape.size)
    with torch.no_grad():
        network(image, torch.zeros(1, shape.condition) if shape.condition else None)
    return total


def describe(shape):
    """The shape as plain values, for checkpoints and metadata."""
    return asdict(shape)


def shape_from(description):
    """The shape a checkpoint or a file's metadata describes."""
    return Shape(**{name: tuple(v) if isinstance(v, list) else v for name, v in description.items()})
