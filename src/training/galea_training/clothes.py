"""Shirts: which part of the body they cover, and how far they stand off."""

import numpy as np

_NECKLINES = ("crew", "v", "turtle", "tank", "bare")
_NECKLINE_SHARES = (0.5, 0.2, 0.12, 0.14, 0.04)


def smoothstep(value, low, high):
    share = np.clip((value - low) / (high - low), 0, 1)
    return share * share * (3 - 2 * share)


def cover(rng, body):
    """Positive where cloth covers the body, about decimetres from its edge (n,)."""
    neckline = rng.choice(_NECKLINES, p=_NECKLINE_SHARES)
    covered = _torso(rng, body.average, neckline)
    on_arm = body.arm_weight > 0.3
    if neckline in ("crew", "v", "turtle"):
        shoulder = on_arm | (np.abs(body.average[:, 0]) > 1.2)
        covered = np.where(shoulder, np.maximum(covered, 0.2), covered)
    end = -0.2 if neckline in ("tank", "bare") else _sleeve_end(rng)
    covered = np.where(on_arm, np.minimum(covered, (end - body.arm_place) * 5), covered)
    covered = np.where(body.hand_weight > 0.5, -1, covered)
    covered = np.where(on_arm, covered, np.maximum(covered, 0.8 - body.average[:, 1]))  # trousers, always
    covered[(body.head_weight > 0.5) | ~body.is_skin] = -1
    return np.clip(covered, -1, 1).astype(np.float32)


def _torso(rng, rest, neckline):
    x, y, z = rest.T
    edge = {"crew": rng.uniform(5.55, 5.9), "v": 5.65, "turtle": 6.2, "tank": 5.5, "bare": -5.0}[neckline]
    covered = edge - y + 0.14 * np.clip(0.5 - z, -0.4, 0.6)
    if neckline == "v":
        covered = covered - np.clip(0.55 - np.abs(x) * 1.3, 0, 1) * 1.1 * (z > 0.2)
    if neckline == "tank":
        covered = np.minimum(covered, 1.25 - np.abs(x))
    return covered


def _sleeve_end(rng):
    """Where the sleeve ends between shoulder (0), elbow (0.5) and wrist (1)."""
    kind = rng.random()
    if kind < 0.40:
        return rng.uniform(0.1, 0.45)
    return rng.uniform(0.45, 0.85) if kind < 0.55 else rng.uniform(0.88, 1.03)


def thickness(rng, body, covered):
    """How far the cloth stands off the skin, with soft folds; decimetres (n,)."""
    base = rng.uniform(0.2, 0.35) if rng.random() < 0.06 else rng.uniform(0.03, 0.16)  # a padded jacket, or a shirt
    loose_sleeve = 1 + rng.uniform(0, 1.6) * (body.arm_place > 0.15)
    wave = rng.uniform(1, 3)
    folds = 0.5 * np.sin(body.average @ rng.normal(0, wave, 3) + rng.uniform(0, 6))
    folds += 0.3 * np.sin(body.average @ rng.normal(0, 2 * wave, 3))
    return smoothstep(covered, -0.02, 0.12) * base * loose_sleeve * (1 + 0.5 * folds)
