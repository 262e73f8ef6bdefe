"""What a known head says about every place of a hand's crop.

A hand's crop rarely shows the face, so the network is told where the head is and how it is turned. Left to learn what
that means for a place in the head frame it would have to multiply rotations, which convolutions do badly; so the
geometry is worked out here, as maps beside the picture's own features and as the place that a point and its depth give.
"""

import torch
from torch import nn

from .anatomy import HEAD_WIDTH_DM
from .head_fit import CENTER_MM
from .head_frame import DEFAULT_ELLIPSOID, NETWORK_AXES_IN_HEAD

MAPS = 17
"""Offset from the head's center (2), the same and the viewing direction in the head frame (3 + 3), where the ray enters
and leaves the mean head (3 + 3), how deep (2), and how near the ray passes (1)."""

_MEAN_PERSPECTIVE = 0.2
"""Head widths over the camera's distance at an arm's length: how much smaller things look a head width further away."""


def camera_from_head(condition):
    """Rotations (b, 3, 3) from the head frame to the camera along the head's ray, from the condition's two columns."""
    first = nn.functional.normalize(condition[:, 0:3], dim=1)
    second = condition[:, 3:6]
    second = nn.functional.normalize(second - (first * second).sum(1, keepdim=True) * first, dim=1)
    # written out: torch's cross product has no counterpart in the exported file's operators
    a, b = first, second
    third = torch.stack(
        [
            a[:, 1] * b[:, 2] - a[:, 2] * b[:, 1],
            a[:, 2] * b[:, 0] - a[:, 0] * b[:, 2],
            a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0],
        ],
        1,
    )
    tilt = torch.tensor(NETWORK_AXES_IN_HEAD.T, dtype=condition.dtype, device=condition.device)
    return torch.stack([first, second, third], 2) @ tilt


class HeadGeometry(nn.Module):
    """``condition`` (b, 9) as in the contract; lengths inside are head widths, in the head frame's directions."""

    def __init__(self, width):
        super().__init__()
        self.perspective = nn.Parameter(torch.tensor(_MEAN_PERSPECTIVE))
        self.seen = nn.Sequential(nn.Conv2d(MAPS, 16, 1), nn.ReLU(inplace=True), nn.Conv2d(16, width, 1))

    def forward(self, condition, cells):
        """Features (b, width, cells, cells) to be added to the picture's."""
        return self.seen(geometry_maps(condition, cells))

    def places(self, condition, points):
        """Head-frame places (b, n, 3), decimeters, of points (b, n, 3): shares of the crop, and head widths behind the
        head's center."""
        depth = points[..., 2:]
        offset = (points[..., :2] - 0.5 - condition[:, None, 6:8]) / condition[:, None, 8:9].clamp(min=0.02)
        along_ray = torch.cat([offset * (1 + self.perspective * depth), depth], 2) * HEAD_WIDTH_DM
        center = torch.tensor(CENTER_MM / 100, dtype=points.dtype, device=points.device)
        return along_ray @ camera_from_head(condition) + center


def geometry_maps(condition, cells):
    """What ``MAPS`` lists, for the middles of the crop's cells (b, MAPS, cells, cells)."""
    turn = camera_from_head(condition)
    middles = (torch.arange(cells, dtype=condition.dtype, device=condition.device) + 0.5) / cells - 0.5
    grid = torch.stack([middles.repeat(cells), middles.repeat_interleave(cells)], 1)
    # far outside, an offset says no more than "far outside"
    offset = ((grid[None] - condition[:, None, 6:8]) / condition[:, None, 8:9].clamp(min=0.02)).clamp(-3, 3)
    start = offset @ turn[:, :2]
    direction = turn[:, 2:3].expand(-1, cells * cells, -1)
    near, far, miss = _through_mean_head(start, direction)
    maps = [
        offset, start, direction,
        start + near * direction, start + far * direction, near, far, miss,
    ]  # fmt: skip
    return torch.cat(maps, 2).clamp(-3, 3).transpose(1, 2).reshape(-1, MAPS, cells, cells)


def _through_mean_head(start, direction):
    """Depths (b, n, 1) at which rays enter and leave the mean head, and how they pass it: over 0 through it, below 0
    beside it, where both depths are that of the nearest approach."""
    head_width_mm = HEAD_WIDTH_DM * 100
    axes = torch.tensor(DEFAULT_ELLIPSOID.semi_axes / head_width_mm, dtype=start.dtype, device=start.device)
    middle = torch.tensor(
        (DEFAULT_ELLIPSOID.center - CENTER_MM) / head_width_mm, dtype=start.dtype, device=start.device
    )
    from_middle, along = (start - middle) / axes, direction / axes
    square = (along * along).sum(2, keepdim=True)
    half = (from_middle * along).sum(2, keepdim=True)
    passes = half * half - square * ((from_middle * from_middle).sum(2, keepdim=True) - 1)
    # not quite to zero: there the root is so steep that it would blow up rounding
    reach = torch.sqrt(passes.clamp(min=1e-3))
    return (-half - reach) / square, (-half + reach) / square, (passes / square).clamp(-1, 1)
