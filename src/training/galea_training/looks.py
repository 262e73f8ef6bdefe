"""Colors and surface properties of one person, as one row of numbers for the shader.

The constants are places in that row; colors take three places each and are linear light, 0..1.
"""

import math

import numpy as np

SKIN_COLOR, HAIR_COLOR, CLOTH_COLOR, CLOTH_SECOND, LIP_COLOR, IRIS_COLOR = 0, 3, 6, 9, 12, 15
NAIL_COLOR, HEADWEAR_COLOR, METAL_COLOR, ACCENT_COLOR = 18, 21, 24, 27
EYE_LEFT, EYE_RIGHT, GAZE = 30, 33, 36
(
    MOTTLE_COARSE, MOTTLE_MIDDLE, MOTTLE_FINE, BLUSH, BLUSH_NOISE, BEARD_AMOUNT, BROW_HEIGHT, BROW_ARCH,
    BROW_THICKNESS, BROW_AMOUNT, SCALP_HAIR, SKIN_GLOSS, SKIN_GLOSS_POWER, SKIN_BUMP, CLOTH_BUMP, NAIL_MIX,
    CLOTH_PATTERN, PATTERN_FREQUENCY, PATTERN_SHARE, HAIR_GLOSS, HEADWEAR_PATTERN,
) = range(39, 60)  # fmt: skip
LOOK_SIZE = 60


def linear(*rgb):
    """sRGB 0..255 to linear light."""
    return (np.array(rgb) / 255.0) ** 2.2


SKIN_TONES = [
    linear(*c)
    for c in (
        (246, 214, 196), (240, 200, 175), (229, 184, 150), (214, 163, 126), (198, 140, 102),
        (172, 115, 78), (141, 88, 58), (108, 66, 44), (80, 50, 36), (58, 38, 30),
    )
]  # fmt: skip
"""Ten tones from light to dark, chosen by eye after the Monk skin tone scale."""

HAIR_COLORS = [
    linear(*c)
    for c in (
        (18, 14, 12), (28, 20, 16), (50, 34, 24), (78, 52, 34), (110, 76, 48), (150, 112, 70), (190, 155, 105),
        (215, 190, 150), (130, 62, 32), (160, 155, 150), (215, 212, 208), (90, 85, 82),
    )
]  # fmt: skip
_HAIR_SHARES = np.array([5, 5, 4, 3, 2, 1.5, 1, 0.6, 0.7, 1, 0.7, 1]) / 25.5
_IRISES = [linear(*c) for c in ((60, 38, 22), (85, 55, 30), (95, 110, 130), (80, 100, 70), (40, 28, 20))]
_NAIL_POLISH = [linear(*c) for c in ((170, 15, 35), (230, 120, 150), (20, 18, 24), (240, 225, 215), (60, 70, 150))]
_METALS = [linear(*c) for c in ((212, 175, 80), (200, 200, 205), (40, 40, 44), (190, 120, 90))]


def draw_look(rng, person, scalp_hair):
    """The look of one person (LOOK_SIZE,) float32, and the skin's place from light 0 to dark 1. ``scalp_hair`` is how
    densely the scalp's skin is haired: 0 bald, 1 with skin shining through, 2 closed."""
    look = np.zeros(LOOK_SIZE, np.float32)

    def color(place, value):
        look[place : place + 3] = np.clip(value, 0, 2)

    skin, tone = _draw_skin(rng, person)
    color(SKIN_COLOR, skin)
    color(HAIR_COLOR, _draw_hair(rng))
    color(CLOTH_COLOR, draw_cloth(rng))
    color(CLOTH_SECOND, draw_cloth(rng))
    color(LIP_COLOR, skin * [rng.uniform(0.75, 1.05), rng.uniform(0.45, 0.8), rng.uniform(0.5, 0.85)])
    color(IRIS_COLOR, _IRISES[rng.integers(5)])
    color(HEADWEAR_COLOR, draw_cloth(rng))
    color(METAL_COLOR, _METALS[rng.integers(4)] if rng.random() < 0.6 else draw_cloth(rng) * 0.3)
    color(ACCENT_COLOR, draw_cloth(rng) * 0.6)
    _draw_nails(rng, look, skin, person.male, color)
    color(EYE_LEFT, 0)
    eyes = [person.joints.head[person.body.bone("eye", side)] for side in "LR"]
    look[EYE_LEFT : EYE_LEFT + 3], look[EYE_RIGHT : EYE_RIGHT + 3] = eyes
    gaze = np.array([rng.normal(0, 0.2), rng.normal(0, 0.12), 1])
    look[GAZE : GAZE + 3] = gaze / np.linalg.norm(gaze)
    _draw_skin_surface(rng, look, person, scalp_hair)
    _draw_cloth_surface(rng, look)
    return look, tone


def _draw_skin(rng, person):
    """Skin color and its place on the scale from light (0) to dark (1); every tone occurs with every ancestry."""
    tone = float(np.clip(rng.random() * 0.8 + 0.25 * person.ancestry[0] - 0.05, 0, 0.999))
    place = tone * (len(SKIN_TONES) - 1)
    below, share = int(place), place - int(place)
    skin = SKIN_TONES[below] * (1 - share) + SKIN_TONES[below + 1] * share
    return skin * np.exp(rng.normal(0, 0.1)) * np.clip(1 + rng.normal(0, 0.05, 3), 0.8, 1.2), tone


def _draw_hair(rng):
    if rng.random() < 0.03:  # dyed
        return rng.uniform(0.02, 0.6, 3)
    return HAIR_COLORS[rng.choice(len(HAIR_COLORS), p=_HAIR_SHARES)] * np.exp(rng.normal(0, 0.2))


def draw_cloth(rng):
    """A color of cloth, mostly muted, sometimes black or white."""
    if rng.random() < 0.2:
        return np.full(3, rng.choice([0.015, 0.03, 0.75]))
    color = rng.uniform(0, 1, 3) ** 2
    if rng.random() < 0.6:
        color = color * 0.35 + color.mean() * 0.65
    return color * 0.85 + 0.01


def _draw_nails(rng, look, skin, male, color):
    if rng.random() < (0.3 if male < 0.5 else 0.03):
        color(NAIL_COLOR, _NAIL_POLISH[rng.integers(5)] if rng.random() < 0.7 else rng.uniform(0, 0.8, 3))
        look[NAIL_MIX] = 0.95
    else:
        bright = rng.uniform(0.5, 0.9) * np.clip(skin[0] * 1.6 + 0.15, 0, 1)
        color(NAIL_COLOR, bright * np.array([1, 0.72, 0.7]))
        look[NAIL_MIX] = 0.25


def _draw_skin_surface(rng, look, person, scalp_hair):
    look[MOTTLE_COARSE], look[MOTTLE_MIDDLE] = rng.uniform(0.05, 0.25), rng.uniform(0, 0.2)
    look[MOTTLE_FINE], look[BLUSH], look[BLUSH_NOISE] = rng.uniform(0, 0.18), rng.uniform(0.2, 1.3), rng.uniform(0, 0.6)
    bearded = person.male > 0.5 and rng.random() < 0.55
    look[BEARD_AMOUNT] = rng.uniform(0.15, 1) if bearded else 0
    look[BROW_HEIGHT], look[BROW_ARCH] = rng.uniform(0.165, 0.205), rng.uniform(0, 0.1)
    look[BROW_THICKNESS] = rng.uniform(0.022, 0.045) * (0.8 + 0.5 * person.male)
    look[BROW_AMOUNT], look[SCALP_HAIR] = rng.uniform(0.5, 1), scalp_hair
    look[SKIN_GLOSS] = rng.choice([rng.uniform(0.02, 0.12), rng.uniform(0.1, 0.35)])
    look[SKIN_GLOSS_POWER], look[SKIN_BUMP] = rng.uniform(10, 40), rng.uniform(0.02, 0.22)


def _draw_cloth_surface(rng, look):
    look[CLOTH_BUMP] = rng.uniform(0.05, 0.5)
    look[CLOTH_PATTERN] = rng.choice([0, 0, 0, 1, 2, 3, 4, 4, 5])
    look[PATTERN_FREQUENCY] = math.exp(rng.normal(0.9, 0.6))
    look[PATTERN_SHARE] = rng.uniform(0.1, 0.6)
    look[HAIR_GLOSS] = rng.uniform(0.05, 0.5)
    look[HEADWEAR_PATTERN] = rng.choice([0, 0, 1, 2, 3])
