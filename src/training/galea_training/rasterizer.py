"""Triangles to pixels: which triangle each pixel shows, and how near it is."""

import math

import numpy as np
from numba import njit

from .body import HAIR


@njit(cache=True, fastmath=True)
def rasterize(x, y, nearness, triangles, materials, uv, opacity, depth_buffer, triangle_buffer, see_through):
    """Draws triangles into two buffers (height, width), nearest wins.

    ``x``, ``y`` (n,) are pixels; ``nearness`` (n,) grows toward the viewer (1/depth), vertices with nearness <= 0 are
    behind and drop their triangles. Hair is left out where ``opacity`` (h, w), wrapped over its uv, is under one half
    and ``see_through`` is set. ``depth_buffer`` keeps the nearness, ``triangle_buffer`` the triangle or -1.
    """
    height, width = depth_buffer.shape
    opacity_height, opacity_width = opacity.shape
    for t in range(triangles.shape[0]):
        a, b, c = triangles[t, 0], triangles[t, 1], triangles[t, 2]
        if nearness[a] <= 0 or nearness[b] <= 0 or nearness[c] <= 0:
            continue
        x0, y0, x1, y1, x2, y2 = x[a], y[a], x[b], y[b], x[c], y[c]
        area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
        if abs(area) < 1e-6:
            continue
        left = max(0, int(math.ceil(min(x0, x1, x2) - 0.5)))
        right = min(width - 1, int(math.floor(max(x0, x1, x2) - 0.5)))
        top = max(0, int(math.ceil(min(y0, y1, y2) - 0.5)))
        bottom = min(height - 1, int(math.floor(max(y0, y1, y2) - 0.5)))
        if left > right or top > bottom:
            continue
        share = 1.0 / area
        n0, n1, n2 = nearness[a], nearness[b], nearness[c]
        lacy = see_through and materials[t] == HAIR
        for row in range(top, bottom + 1):
            py = row + 0.5
            for column in range(left, right + 1):
                px = column + 0.5
                w1 = ((px - x0) * (y2 - y0) - (x2 - x0) * (py - y0)) * share
                w2 = ((x1 - x0) * (py - y0) - (px - x0) * (y1 - y0)) * share
                w0 = 1.0 - w1 - w2
                if w0 < 0 or w1 < 0 or w2 < 0:
                    continue
                n = w0 * n0 + w1 * n1 + w2 * n2
                if n <= depth_buffer[row, column]:
                    continue
                if lacy:
                    u = (w0 * n0 * uv[a, 0] + w1 * n1 * uv[b, 0] + w2 * n2 * uv[c, 0]) / n
                    v = (w0 * n0 * uv[a, 1] + w1 * n1 * uv[b, 1] + w2 * n2 * uv[c, 1]) / n
                    if opacity[int(v * opacity_height) % opacity_height, int(u * opacity_width) % opacity_width] < 0.5:
                        continue
                depth_buffer[row, column] = n
                triangle_buffer[row, column] = t


@njit(cache=True, fastmath=True)
def vertex_normals(points, triangles):
    """Area-weighted unit normals (n, 3) of a mesh, float32 in and out."""
    normals = np.zeros_like(points)
    for t in range(triangles.shape[0]):
        a, b, c = triangles[t, 0], triangles[t, 1], triangles[t, 2]
        e0, e1, e2 = points[b, 0] - points[a, 0], points[b, 1] - points[a, 1], points[b, 2] - points[a, 2]
        f0, f1, f2 = points[c, 0] - points[a, 0], points[c, 1] - points[a, 1], points[c, 2] - points[a, 2]
        n0, n1, n2 = e1 * f2 - e2 * f1, e2 * f0 - e0 * f2, e0 * f1 - e1 * f0
        for k in (a, b, c):
            normals[k, 0] += n0
            normals[k, 1] += n1
            normals[k, 2] += n2
    for i in range(points.shape[0]):
        length = math.sqrt(normals[i, 0] ** 2 + normals[i, 1] ** 2 + normals[i, 2] ** 2) + 1e-12
        normals[i, 0] /= length
        normals[i, 1] /= length
        normals[i, 2] /= length
    return normals
