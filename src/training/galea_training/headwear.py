"""Caps, beanies, head scarves, hoods and face masks: parts of the head's own skin turned to cloth, and a cap's brim."""

import numpy as np

from .body import HEADWEAR
from .mesh import Mesh

NONE, BEANIE, CAP, SCARF, HOOD, MASK = "none", "beanie", "cap", "scarf", "hood", "mask"
KINDS = (NONE, BEANIE, CAP, SCARF, HOOD, MASK)
KIND_SHARES = (0.86, 0.03, 0.03, 0.035, 0.02, 0.025)
HIDES_HAIR = (BEANIE, CAP, SCARF, HOOD)


def cover(rng, body, kind):
    """Positive where headwear covers the head (n,)."""
    if kind == NONE:
        return np.full(body.count, -1, np.float32)
    x, y, z = body.average.T
    head = body.is_skin & ~body.inside_head & (body.head_weight + body.neck_weight > 0.4)
    if kind == MASK:
        lower_face = (y < rng.uniform(6.95, 7.1)) & (y > 6.3) & (z > 0.72) & (np.abs(x) < 0.52)
        return np.where(head & lower_face, 0.6, -1).astype(np.float32)
    if kind in (SCARF, HOOD):
        across, up = rng.uniform(0.56, 0.66), rng.uniform(0.80, 0.95)
        face = np.hypot(x / across, (y - 7.1) / up) - 1
        covered = np.where(z > 0.55, face, 0.6)
        covered = np.where(y < 6.3, 0.6, covered)
        return np.where(head, np.clip(covered, -1, 1), -1).astype(np.float32)
    low = rng.uniform(0.05, 0.4) if kind == BEANIE else rng.uniform(0.25, 0.45)
    return np.where(head & ~body.ear, np.clip(body.surface.scalp - low, -1, 1), -1).astype(np.float32)


def thickness(rng, kind, covered):
    """How far it stands off the head, decimetres (n,)."""
    if kind == NONE:
        return np.zeros_like(covered)
    most = rng.uniform(0.2, 0.45) if kind == HOOD else rng.uniform(0.08, 0.25)
    return np.clip(covered * 6, 0, 1) * most


def brim(rng, person, posture):
    """The brim of a cap: a curved plate over the forehead, posed with the head."""
    body = person.body
    at = person.vertices[body.assets.landmarks["hairline"]]
    reach, width = rng.uniform(0.5, 0.8), 0.72
    u, v = np.meshgrid(np.linspace(-1, 1, 13), np.linspace(0, 1, 5))
    x = u * width
    y = at[1] + 0.02 - 0.25 * u**2 - 0.18 * v
    z = at[2] + 0.12 - 0.62 * u**2 + reach * v * np.sqrt(np.clip(1.05 - u**2, 0, 1))
    rest = np.stack([x, y, z], -1).reshape(-1, 3)
    corner = (np.arange(4)[:, None] * 13 + np.arange(12)).ravel()
    triangles = np.concatenate(
        [np.stack([corner, corner + 1, corner + 13], 1), np.stack([corner + 1, corner + 14, corner + 13], 1)]
    )
    return Mesh.plain(posture.place(body.bones["head"], rest), rest, triangles, HEADWEAR)
