"""What the networks are punished for. Distances are in head widths (150 mm), places in the head frame in decimetres."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F

from .anatomy import HAND_BONES, HAND_POINTS
from .labels import VISIBLE

HEAT_SIGMA_CELLS = 0.75
HIDDEN_WEIGHT, OUTSIDE_WEIGHT = 0.45, 0.15
"""What a hidden point, and one outside the crop but near it, count against a visible one."""

OUTSIDE_REACH = 0.2
"""Share of the crop up to which points outside still count: the offsets can say where they are."""


@dataclass(frozen=True)
class Weights:
    """How the parts are added up; from the study's, with bones and tips new."""

    heat: float = 0.35
    likelihood: float = 0.4
    distance: float = 2.0
    depth: float = 1.0
    bones: float = 0.5
    visible: float = 0.5
    present: float = 1.0
    touching: float = 0.4
    tip_touching: float = 0.4
    tip_place: float = 0.3
    rotation: float = 0.6


DEFAULT_WEIGHTS = Weights()


class KeepChannelsLast(torch.autograd.Function):
    """Passes values on and keeps their gradient channels-last: any other makes the convolutions' backward pass three
    times slower on CPUs."""

    @staticmethod
    def forward(context, x):
        return x.contiguous()

    @staticmethod
    def backward(context, gradient):
        return gradient.contiguous(memory_format=torch.channels_last)


def point_weights(batch, points_present):
    """How much each point counts (b, points): by visibility, and not at all for hands that are not there."""
    places = batch["points"][..., :2]
    near = ((places > -OUTSIDE_REACH) & (places < 1 + OUTSIDE_REACH)).all(2)
    inside = batch["visible"] > 0
    weight = torch.where(batch["visible"] == VISIBLE, 1.0, HIDDEN_WEIGHT)
    return torch.where(inside, weight, OUTSIDE_WEIGHT * near) * points_present


def losses(raw, global_logits, batch, network, weights=DEFAULT_WEIGHTS):
    """Total loss and its parts by name; also what was decoded."""
    shape = network.shape
    found = network.read(KeepChannelsLast.apply(raw), global_logits, batch.get("condition"))
    present = _points_present(batch, shape)
    weight = point_weights(batch, present)
    total_weight = weight.sum() + 1e-6
    unit = batch["head_width"].clamp(min=0.02)[:, None]
    offset = (found.points[..., :2] - batch["points"][..., :2]) / unit[..., None]
    distance = offset.abs().sum(2)
    log_scale = found.log_scale.clamp(-6, 2)
    parts = {
        "heat": (_heat(found.heat, batch, shape) * weight).sum() / total_weight,
        # Laplace in both axes: its scale, not its standard deviation, is what the network gives
        "likelihood": ((distance * torch.exp(-log_scale) + 2 * log_scale) * weight).sum() / total_weight,
        "distance": (distance * weight).sum() / total_weight,
        "depth": ((found.points[..., 2] - batch["points"][..., 2]).abs() * weight).sum() / total_weight,
        "bones": _bones(found, batch, weight, unit, shape),
        "visible": _visible(found, batch, present),
    }
    parts |= _global_parts(found, batch, shape)
    parts |= _tip_parts(found, batch)
    total = sum(getattr(weights, name) * part for name, part in parts.items())
    return total, parts, found


def _points_present(batch, shape):
    """1 where a point belongs to somebody in the crop (b, points)."""
    hands = batch["hands_present"].repeat_interleave(len(HAND_POINTS), 1)
    if shape.hands == 1:
        return hands
    others = shape.points - hands.shape[1]
    return torch.cat([batch["head_present"][:, None].expand(-1, others), hands], 1)


def _heat(heat, batch, shape):
    """Cross entropy of each heatmap with a small Gaussian about the true place (b, points); 0 outside the crop."""
    cells = int(heat.shape[2] ** 0.5)
    centers = (torch.arange(cells, dtype=torch.float32, device=heat.device) + 0.5) / cells
    spread = 2 * (HEAT_SIGMA_CELLS / cells) ** 2
    x = torch.softmax(-((centers - batch["points"][..., 0:1]) ** 2) / spread, 2)
    y = torch.softmax(-((centers - batch["points"][..., 1:2]) ** 2) / spread, 2)
    target = (y[:, :, :, None] * x[:, :, None, :]).flatten(2)
    return -(target * F.log_softmax(heat, 2)).sum(2) * (batch["visible"] > 0)


def _bones(found, batch, weight, unit, shape):
    """Mean error of the vectors between a hand's neighboring points: keeps hands from shrinking to a mean hand."""
    hands = slice(shape.points - shape.hands * len(HAND_POINTS), shape.points)
    a, b = (torch.tensor(ends) for ends in zip(*HAND_BONES, strict=True))

    def vectors(points):
        flat = torch.cat([points[..., :2] / unit[..., None], points[..., 2:]], 2)[:, hands]
        per_hand = flat.reshape(-1, len(HAND_POINTS), 3)
        return per_hand[:, b] - per_hand[:, a]

    point_weight = weight[:, hands].reshape(-1, len(HAND_POINTS))
    bone_weight = torch.minimum(point_weight[:, a], point_weight[:, b])
    error = (vectors(found.points) - vectors(batch["points"])).abs().sum(2)
    return (error * bone_weight).sum() / (bone_weight.sum() + 1e-6)


def _visible(found, batch, present):
    seen = (batch["visible"] == VISIBLE).float()
    each = F.binary_cross_entropy_with_logits(found.visible, seen, reduction="none")
    return (each * present).sum() / (present.sum() + 1e-6)


def split_globals(logits, hands):
    """Global logits by name: head (b,) or None, hands present (b, hands), touching (b, hands), rotation (b, 6)/None."""
    if hands == 1:
        return None, logits[:, :1], logits[:, 1:2], None
    return logits[:, 0], logits[:, 1:3], logits[:, 3:5], logits[:, 5:11]


def _global_parts(found, batch, shape):
    head, hands, touching, columns = split_globals(found.globals, shape.hands)
    present = F.binary_cross_entropy_with_logits(hands, batch["hands_present"])
    known = (batch["touching"] >= 0).float() * batch["hands_present"]
    touch = F.binary_cross_entropy_with_logits(touching, batch["touching"].clamp(0, 1), reduction="none")
    parts = {"present": present, "touching": (touch * known).sum() / (known.sum() + 1)}
    if head is not None:
        parts["present"] = present + F.binary_cross_entropy_with_logits(head, batch["head_present"])
        # the distance, not its square: heads seen from behind may be 90 degrees off and would drown the few degrees
        # that matter on the others
        error = torch.sqrt(((rotation_from(columns) - batch["rotation"]) ** 2).sum((1, 2)) + 1e-4)
        parts["rotation"] = (error * batch["head_present"]).sum() / (batch["head_present"].sum() + 1e-6)
    return parts


def rotation_from(columns):
    """Rotation (b, 3, 3) from two columns (b, 6) by Gram-Schmidt."""
    first = F.normalize(columns[:, :3], dim=1)
    second = F.normalize(columns[:, 3:] - (first * columns[:, 3:]).sum(1, keepdim=True) * first, dim=1)
    return torch.stack([first, second, torch.linalg.cross(first, second)], 2)


def _tip_parts(found, batch):
    """Touching and place of every fingertip of the hands that are there, hidden or not."""
    there = batch["hands_present"].repeat_interleave(5, 1)
    target = batch["tip_touching"].flatten(1)
    known = (target >= 0).float() * there
    touch = F.binary_cross_entropy_with_logits(found.tip_touching, target.clamp(0, 1), reduction="none")
    distance = (found.tip_place - batch["tip_place"].flatten(1, 2)).abs().sum(2)
    log_scale = found.tip_log_scale.clamp(-4, 3)
    place = distance * torch.exp(-log_scale) + 3 * log_scale
    # where exactly a hand is matters on the head, hardly in the air
    weight = there * torch.where(batch["touching"] == 0, 0.3, 1.0).repeat_interleave(5, 1)
    return {
        "tip_touching": (touch * known).sum() / (known.sum() + 1),
        "tip_place": (place * weight).sum() / (weight.sum() + 1e-6),
    }
