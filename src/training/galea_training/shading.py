"""Light on surfaces: the color of every pixel from its triangle, the person's look and the light."""

import math

import numpy as np
from numba import njit

from . import looks
from .body import ACCENT, CLOTH, EYE, HAIR, HEADWEAR, METAL, SKIN, TEETH, TONGUE

NOISE_SIZE = 32
NOISE = np.random.default_rng(0).random((NOISE_SIZE,) * 3).astype(np.float32)

REST_X, REST_Y, REST_Z, SLEEVE, SCALP, BEARD, LIPS, RED, NAIL, COVERED = range(10)
"""Columns of the vertex attributes; ``COVERED`` is positive where headwear covers the skin."""
ATTRIBUTES = 10

SHADOW_BIAS_DM = 0.12

# numba freezes globals, so the places in a look are bound to short names of this module
_SKIN, _HAIR, _CLOTH, _CLOTH2 = looks.SKIN_COLOR, looks.HAIR_COLOR, looks.CLOTH_COLOR, looks.CLOTH_SECOND
_LIP, _IRIS, _NAIL, _WEAR = looks.LIP_COLOR, looks.IRIS_COLOR, looks.NAIL_COLOR, looks.HEADWEAR_COLOR
_METAL, _ACCENT, _EYE_L, _EYE_R, _GAZE = (
    looks.METAL_COLOR, looks.ACCENT_COLOR, looks.EYE_LEFT, looks.EYE_RIGHT, looks.GAZE,
)  # fmt: skip
_COARSE, _MIDDLE, _FINE = looks.MOTTLE_COARSE, looks.MOTTLE_MIDDLE, looks.MOTTLE_FINE
_BLUSH, _BLUSH_NOISE, _BEARD = looks.BLUSH, looks.BLUSH_NOISE, looks.BEARD_AMOUNT
_BROW_HEIGHT, _BROW_ARCH, _BROW_THICK, _BROW = (
    looks.BROW_HEIGHT, looks.BROW_ARCH, looks.BROW_THICKNESS, looks.BROW_AMOUNT,
)  # fmt: skip
_SCALP_HAIR, _GLOSS, _POWER, _BUMP = looks.SCALP_HAIR, looks.SKIN_GLOSS, looks.SKIN_GLOSS_POWER, looks.SKIN_BUMP
_CLOTH_BUMP, _NAIL_MIX, _PATTERN = looks.CLOTH_BUMP, looks.NAIL_MIX, looks.CLOTH_PATTERN
_FREQUENCY, _SHARE, _HAIR_GLOSS, _WEAR_PATTERN = (
    looks.PATTERN_FREQUENCY, looks.PATTERN_SHARE, looks.HAIR_GLOSS, looks.HEADWEAR_PATTERN,
)  # fmt: skip


@njit(cache=True, fastmath=True, inline="always")
def _noise(texture, x, y, z):
    """Smooth value noise 0..1, period 32."""
    fx, fy, fz = math.floor(x), math.floor(y), math.floor(z)
    i, j, k = int(fx) & 31, int(fy) & 31, int(fz) & 31
    x, y, z = x - fx, y - fy, z - fz
    i1, j1, k1 = (i + 1) & 31, (j + 1) & 31, (k + 1) & 31
    x, y, z = x * x * (3 - 2 * x), y * y * (3 - 2 * y), z * z * (3 - 2 * z)
    a = texture[i, j, k] * (1 - z) + texture[i, j, k1] * z
    b = texture[i, j1, k] * (1 - z) + texture[i, j1, k1] * z
    c = texture[i1, j, k] * (1 - z) + texture[i1, j, k1] * z
    d = texture[i1, j1, k] * (1 - z) + texture[i1, j1, k1] * z
    a = a * (1 - y) + b * y
    c = c * (1 - y) + d * y
    return a * (1 - x) + c * x


@njit(cache=True, fastmath=True, inline="always")
def _brow_and_lash(look, x, y, z, fine, middle):
    """How much brow or lash hair covers the skin at a rest place, 0..1."""
    amount = 0.0
    for side in range(2):
        eye = _EYE_L if side == 0 else _EYE_R
        outward = 1.0 if side == 0 else -1.0
        ex, ey, ez = look[eye], look[eye + 1], look[eye + 2]
        dx, dy = outward * (x - ex), y - ey
        if z > ez - 0.25 and dx > -0.18 and dx < 0.24 and dy > 0.08 and dy < 0.36:
            along = (dx + 0.18) / 0.42
            center = look[_BROW_HEIGHT] + look[_BROW_ARCH] * (1 - (along * 2 - 1.1) ** 2) * 0.5
            off = abs(dy - center) / (look[_BROW_THICK] * (1.0 - 0.65 * along))
            if off < 1.3:
                brow = look[_BROW] * min(1.0, max(0.0, (1.3 - off) * 2.5)) * min(1.0, 0.75 + 1.5 * fine + middle)
                amount = max(amount, brow)
        if math.sqrt((x - ex) ** 2 + (y - ey) ** 2 + (z - ez) ** 2) < 0.165 and y > ey - 0.02:
            amount = max(amount, 0.55 * look[_BROW])
    return amount


@njit(cache=True, fastmath=True, inline="always")
def _skin(look, texture, x, y, z, scalp, beard, lips, red, nail):
    """Skin color with mottling, blush, nails, lips and hair stubble: r, g, b and the share of hair."""
    coarse = _noise(texture, x * 3, y * 3, z * 3) - 0.5
    middle = _noise(texture, x * 11, y * 11, z * 11) - 0.5
    fine = _noise(texture, x * 45, y * 45, z * 45) - 0.5
    tint = 1 + look[_COARSE] * coarse + look[_MIDDLE] * middle + look[_FINE] * fine
    blush = max(0.0, red) * look[_BLUSH] + look[_BLUSH_NOISE] * coarse
    r = look[_SKIN] * tint * (1 + 0.10 * blush)
    g = look[_SKIN + 1] * tint * (1 - 0.28 * blush)
    b = look[_SKIN + 2] * tint * (1 - 0.26 * blush)
    if nail > 0.5:
        m = look[_NAIL_MIX]
        r, g, b = r * (1 - m) + m * look[_NAIL], g * (1 - m) + m * look[_NAIL + 1], b * (1 - m) + m * look[_NAIL + 2]
    if lips > 0.05:
        q = min(1.0, lips * 1.4)
        r, g, b = r * (1 - q) + look[_LIP] * q, g * (1 - q) + look[_LIP + 1] * q, b * (1 - q) + look[_LIP + 2] * q
    hair = _brow_and_lash(look, x, y, z, fine, middle)
    if beard > 0 and look[_BEARD] > 0:
        stubble = min(1.0, max(0.0, beard * 6 + middle * 1.2)) * look[_BEARD]
        hair = max(hair, stubble * min(1.0, max(0.15, 0.75 + 1.2 * fine)))
    if scalp > -0.15 and look[_SCALP_HAIR] > 0:
        edge = min(1.0, max(0.0, (scalp + 0.1 * middle) * 12 + 0.5))
        hair = max(hair, edge * min(1.0, look[_SCALP_HAIR] * max(0.2, 0.85 + 0.9 * fine)))
    if hair > 0:
        k = (0.8 + 0.9 * fine + 0.4 * middle) * hair
        r, g, b = (
            r * (1 - hair) + look[_HAIR] * k,
            g * (1 - hair) + look[_HAIR + 1] * k,
            b * (1 - hair) + look[_HAIR + 2] * k,
        )
    return r, g, b, hair


@njit(cache=True, fastmath=True, inline="always")
def _stripe(value, share):
    return 1.0 if value - math.floor(value) < share else 0.0


@njit(cache=True, fastmath=True, inline="always")
def _pattern(kind, frequency, share, texture, print_picture, x, y, z):
    """How much of the second color a patterned cloth shows, 0..1."""
    if kind == 1:
        return _stripe(y * frequency, share)
    if kind == 2:
        return 0.5 * (_stripe(y * frequency, share) + _stripe(x * frequency, share))
    if kind == 3:
        return 1.0 if _noise(texture, x * frequency, y * frequency, z * frequency) > 0.55 else 0.0
    if kind == 4:  # a print on the chest
        if z > 0.3 and abs(x) < 0.9 and y > 3.2 and y < 5.0:
            return print_picture[int((5.0 - y) / 1.8 * 63.9) & 63, int((x + 0.9) / 1.8 * 63.9) & 63]
        return 0.0
    if kind == 5:
        return _stripe(x * frequency, share)
    return 0.0


@njit(cache=True, fastmath=True, inline="always")
def _eye(look, texture, x, y, z):
    eye = _EYE_L if x > 0 else _EYE_R
    dx, dy, dz = x - look[eye], y - look[eye + 1], z - look[eye + 2]
    length = math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-9
    ahead = (dx * look[_GAZE] + dy * look[_GAZE + 1] + dz * look[_GAZE + 2]) / length
    if ahead > 0.975:
        return 0.01, 0.01, 0.01
    if ahead > 0.86:
        k = 0.85 * (0.7 + 0.6 * _noise(texture, dx * 60, dy * 60, 1.0))
        return look[_IRIS] * k, look[_IRIS + 1] * k, look[_IRIS + 2] * k
    return 0.53, 0.49, 0.47


@njit(cache=True, fastmath=True, inline="always")
def _lit_share(shadow_map, shadow_matrix, softness, p0, p1, p2):
    """Share 0..1 of the key light that reaches a point, over 3x3 samples of the shadow map."""
    size = shadow_map.shape[0]
    u = shadow_matrix[0, 0] * p0 + shadow_matrix[0, 1] * p1 + shadow_matrix[0, 2] * p2 + shadow_matrix[0, 3]
    v = shadow_matrix[1, 0] * p0 + shadow_matrix[1, 1] * p1 + shadow_matrix[1, 2] * p2 + shadow_matrix[1, 3]
    w = shadow_matrix[2, 0] * p0 + shadow_matrix[2, 1] * p1 + shadow_matrix[2, 2] * p2 + shadow_matrix[2, 3]
    lit = 0
    for row in range(-1, 2):
        for column in range(-1, 2):
            i, j = int(v + row * softness), int(u + column * softness)
            if i < 0 or j < 0 or i >= size or j >= size or shadow_map[i, j] < w + SHADOW_BIAS_DM:
                lit += 1
    return lit / 9.0


@njit(cache=True, fastmath=True, inline="always")
def _shares(x, y, nearness, a, b, c, px, py):
    """How much each corner of a triangle counts at a pixel, perspective taken into account."""
    x0, y0, x1, y1, x2, y2 = x[a], y[a], x[b], y[b], x[c], y[c]
    share = 1.0 / ((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0))
    w1 = ((px - x0) * (y2 - y0) - (x2 - x0) * (py - y0)) * share
    w2 = ((x1 - x0) * (py - y0) - (px - x0) * (y1 - y0)) * share
    w0 = (1 - w1 - w2) * nearness[a]
    w1 *= nearness[b]
    w2 *= nearness[c]
    total = 1.0 / (w0 + w1 + w2)
    return w0 * total, w1 * total, w2 * total


@njit(cache=True, fastmath=True, inline="always")
def _mix(values, column, a, b, c, w0, w1, w2):
    return w0 * values[a, column] + w1 * values[b, column] + w2 * values[c, column]


@njit(cache=True, fastmath=True, inline="always")
def _cloth(look, texture, print_picture, worn_on_head, x, y, z):
    kind = int(look[_WEAR_PATTERN] if worn_on_head else look[_PATTERN])
    q = _pattern(kind, look[_FREQUENCY], look[_SHARE], texture, print_picture, x, y, z)
    weave = (
        1
        + 0.25 * (_noise(texture, x * 2.2, y * 2.2, z * 2.2) - 0.5)
        + 0.15 * (_noise(texture, x * 50, y * 50, z * 50) - 0.5)
    )
    first = _WEAR if worn_on_head else _CLOTH
    return (
        (look[first] * (1 - q) + look[_CLOTH2] * q) * weave,
        (look[first + 1] * (1 - q) + look[_CLOTH2 + 1] * q) * weave,
        (look[first + 2] * (1 - q) + look[_CLOTH2 + 2] * q) * weave,
    )


@njit(cache=True, fastmath=True, inline="always")
def _strand(texture, u, v, x, y, z):
    """How bright a strand of hair is against the hair's color."""
    return (
        0.55
        + 0.6 * _noise(texture, u * 160, v * 9, 3.3)
        + 0.5 * _noise(texture, u * 420, v * 20, 7.7)
        + 0.4 * (_noise(texture, x * 4, y * 4, z * 4) - 0.5)
    )


@njit(cache=True, fastmath=True, inline="always")
def _bumped(texture, bump, f, n0, n1, n2, x, y, z):
    """The normal, roughened by noise of frequency ``f``, length one."""
    if bump > 0:
        n0 += bump * (_noise(texture, x * f, y * f, z * f) - 0.5)
        n1 += bump * (_noise(texture, x * f + 9.1, y * f + 3.3, z * f) - 0.5)
        n2 += bump * (_noise(texture, x * f + 5.5, y * f + 1.7, z * f + 4.1) - 0.5)
    length = 1 / math.sqrt(n0 * n0 + n1 * n1 + n2 * n2 + 1e-9)
    return n0 * length, n1 * length, n2 * length


@njit(cache=True, fastmath=True, inline="always")
def _light(image, row, column, lights, lit, open_, n0, n1, n2, v0, v1, v2, r, g, bl, gloss, power, wrap):
    """Writes the light that a surface sends to the viewer into its pixel."""
    key = n0 * lights[0, 0] + n1 * lights[0, 1] + n2 * lights[0, 2]
    fill = max(0.0, (n0 * lights[2, 0] + n1 * lights[2, 1] + n2 * lights[2, 2] + 0.2) / 1.2)
    up = 0.5 + 0.5 * n1
    h0, h1, h2 = lights[0, 0] + v0, lights[0, 1] + v1, lights[0, 2] + v2
    length = 1 / math.sqrt(h0 * h0 + h1 * h1 + h2 * h2 + 1e-9)
    highlight = max(0.0, (n0 * h0 + n1 * h1 + n2 * h2) * length)
    shine = gloss * highlight**power * lit if key > 0 else 0.0
    grazing = (1 - max(0.0, n0 * v0 + n1 * v1 + n2 * v2)) ** 4 * gloss * 0.6
    for channel in range(3):
        # light wraps around skin, red farthest
        w = wrap * (1.0 if channel == 0 else (0.5 if channel == 1 else 0.35))
        direct = max(0.0, (key + w) / (1 + w)) * (lit if w == 0 else lit + (1 - lit) * w * 0.4)
        around = (lights[4, channel] * up + lights[5, channel] * (1 - up)) * open_
        color = r if channel == 0 else (g if channel == 1 else bl)
        image[row, column, channel] = (
            color * (direct * lights[1, channel] + fill * lights[3, channel] * open_ + around)
            + shine * lights[1, channel]
            + grazing * lights[4, channel] * open_
        )


@njit(cache=True, fastmath=True)
def shade(
    x, y, nearness, points, normals, attributes, uv, triangles, materials, owners, triangle_buffer, occlusion,
    camera, lights, shadow_map, shadow_matrix, softness, look_table, print_picture, texture, image, coverage,
):  # fmt: skip
    """Fills ``image`` (h, w, 3, linear) and ``coverage`` (h, w) wherever a triangle shows.

    ``lights`` (6, 3): direction to the key light, its color, direction to the fill light, its color, sky, ground.
    ``look_table`` (people, LOOK_SIZE) holds the looks, ``owners`` (triangles,) whose triangle each is.
    """
    height, width = triangle_buffer.shape
    for row in range(height):
        for column in range(width):
            t = triangle_buffer[row, column]
            if t < 0:
                continue
            coverage[row, column] = 1.0
            look = look_table[owners[t]]
            a, b, c = triangles[t, 0], triangles[t, 1], triangles[t, 2]
            w0, w1, w2 = _shares(x, y, nearness, a, b, c, column + 0.5, row + 0.5)
            p0, p1, p2 = (
                _mix(points, 0, a, b, c, w0, w1, w2),
                _mix(points, 1, a, b, c, w0, w1, w2),
                _mix(points, 2, a, b, c, w0, w1, w2),
            )
            n0, n1, n2 = (
                _mix(normals, 0, a, b, c, w0, w1, w2),
                _mix(normals, 1, a, b, c, w0, w1, w2),
                _mix(normals, 2, a, b, c, w0, w1, w2),
            )
            rx, ry, rz = (
                _mix(attributes, REST_X, a, b, c, w0, w1, w2),
                _mix(attributes, REST_Y, a, b, c, w0, w1, w2),
                _mix(attributes, REST_Z, a, b, c, w0, w1, w2),
            )
            v0, v1, v2 = camera[0] - p0, camera[1] - p1, camera[2] - p2
            length = 1 / math.sqrt(v0 * v0 + v1 * v1 + v2 * v2)
            v0, v1, v2 = v0 * length, v1 * length, v2 * length
            material = materials[t]
            if material == SKIN:
                if _mix(attributes, COVERED, a, b, c, w0, w1, w2) > 0:
                    material = HEADWEAR
                elif _mix(attributes, SLEEVE, a, b, c, w0, w1, w2) > 0:
                    material = CLOTH
            # not a function of its own: numba then shades a quarter slower (37 against 29 ms a picture)
            r, g, bl, gloss, power, wrap, bump, frequency = 0.5, 0.5, 0.5, 0.0, 20.0, 0.0, 0.0, 8.0
            if material == SKIN:
                r, g, bl, hair = _skin(
                    look, texture, rx, ry, rz,
                    _mix(attributes, SCALP, a, b, c, w0, w1, w2), _mix(attributes, BEARD, a, b, c, w0, w1, w2),
                    _mix(attributes, LIPS, a, b, c, w0, w1, w2), _mix(attributes, RED, a, b, c, w0, w1, w2),
                    _mix(attributes, NAIL, a, b, c, w0, w1, w2),
                )  # fmt: skip
                gloss, power, wrap = look[_GLOSS] * (1 - 0.7 * hair), look[_POWER], 0.3 * (1 - hair)
                bump, frequency = look[_BUMP] * (1 + 4 * hair), 40.0
            elif material in (CLOTH, HEADWEAR):
                r, g, bl = _cloth(look, texture, print_picture, material == HEADWEAR, rx, ry, rz)
                gloss, power, bump, frequency = 0.02, 8.0, look[_CLOTH_BUMP], 4.0
            elif material == HAIR:
                u, v = _mix(uv, 0, a, b, c, w0, w1, w2), _mix(uv, 1, a, b, c, w0, w1, w2)
                strand = _strand(texture, u, v, rx, ry, rz)
                r, g, bl = look[_HAIR] * strand, look[_HAIR + 1] * strand, look[_HAIR + 2] * strand
                gloss, power, wrap = look[_HAIR_GLOSS] * strand, 14.0, 0.25
                if n0 * v0 + n1 * v1 + n2 * v2 < 0:  # a strand has no back
                    n0, n1, n2 = -n0, -n1, -n2
            elif material == EYE:
                r, g, bl = _eye(look, texture, rx, ry, rz)
                gloss, power = 0.9, 150.0
            elif material == TEETH:
                r, g, bl, gloss = 0.7, 0.65, 0.55, 0.2
            elif material == TONGUE:
                r, g, bl = look[_SKIN] * 0.6, look[_SKIN + 1] * 0.25, look[_SKIN + 2] * 0.25
            elif material == METAL:
                r, g, bl, gloss, power = look[_METAL], look[_METAL + 1], look[_METAL + 2], 0.6, 40.0
            elif material == ACCENT:
                r, g, bl, gloss = look[_ACCENT], look[_ACCENT + 1], look[_ACCENT + 2], 0.2
            n0, n1, n2 = _bumped(texture, bump, frequency, n0, n1, n2, rx, ry, rz)
            lit = _lit_share(shadow_map, shadow_matrix, softness, p0, p1, p2)
            _light(
                image, row, column, lights, lit, occlusion[row, column],
                n0, n1, n2, v0, v1, v2, r, g, bl, gloss, power, wrap,
            )  # fmt: skip
