"""Names and order of the points the network gives, and what becomes of them in a mirror.

The first 14 head points are those of contract v0, in its order, so that v0 and v1 can be compared.
"""

import numpy as np

HEAD_POINTS = (
    "nose_tip", "nasion", "chin",
    "eye_outer_left", "eye_inner_left", "eye_inner_right", "eye_outer_right",
    "mouth_left", "mouth_right", "tragus_left", "tragus_right",
    "vertex", "occiput", "hairline",
    "lip_upper", "lip_lower",
    "ear_top_left", "ear_top_right", "ear_lobe_left", "ear_lobe_right",
    "jaw_left", "jaw_right",
    "Fz", "Cz", "Pz", "Iz", "T7", "T8", "P9", "P10", "PO7", "PO8",
)  # fmt: skip
ARM_POINTS = ("shoulder_left", "shoulder_right", "elbow_left", "elbow_right")
FINGERS = ("thumb", "index", "middle", "ring", "little")
HAND_POINTS = (
    ("wrist",)
    + tuple(f"{finger}_mcp" for finger in FINGERS)
    + ("thumb_ip",) + tuple(f"{finger}_pip" for finger in FINGERS[1:])
    + tuple(f"{finger}_tip" for finger in FINGERS)
)  # fmt: skip
SIDES = ("left", "right")
POINTS = HEAD_POINTS + ARM_POINTS + tuple(f"{side}_{point}" for side in SIDES for point in HAND_POINTS)

HEAD = slice(0, len(HEAD_POINTS))
ARMS = slice(HEAD.stop, HEAD.stop + len(ARM_POINTS))
HANDS = {
    side: slice(ARMS.stop + i * len(HAND_POINTS), ARMS.stop + (i + 1) * len(HAND_POINTS))
    for i, side in enumerate(SIDES)
}
HAND_BONES = [(0, i) for i in range(1, 6)] + [(i, i + 5) for i in range(1, 11)]
"""Which of a hand's sixteen points hang together: the wrist with the knuckles, these with the joints, these with the
tips."""

TIPS_IN_HAND = slice(11, 16)
"""The five fingertips among the sixteen points of a hand, thumb first."""

SCALP_SITES = ("Fz", "Cz", "Pz", "Iz", "T7", "T8", "P9", "P10", "PO7", "PO8")
"""The head points that are 10-10 sites: they hold the pose together when the face is turned away."""

_SITE_MIRROR = {"T7": "T8", "P9": "P10", "PO7": "PO8"}


def mirrored_name(name):
    """The name of the same point on the other side of the body."""
    pairs = {**_SITE_MIRROR, **{right: left for left, right in _SITE_MIRROR.items()}}
    if name in pairs:
        return pairs[name]
    swap = {"left": "right", "right": "left"}
    return "_".join(swap.get(word, word) for word in name.split("_"))


MIRROR = np.array([POINTS.index(mirrored_name(name)) for name in POINTS])
"""Index of each point's counterpart: ``points[MIRROR]`` are the points of the mirrored person."""

HEAD_WIDTH_DM = 1.5
"""The unit of the network's lengths, 150 mm; not the person's own breadth."""
