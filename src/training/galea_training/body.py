"""The upper body's mesh and what its surface is at every vertex: scalp, beard, lips, sleeve, nail.

Everything here is computed once on the average adult and holds for every person, since all share one topology.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy.spatial import cKDTree

from .anatomy import FINGERS, HEAD_POINTS, SCALP_SITES
from .head_frame import HeadEllipsoid, HeadFrame
from .rotation import unit
from .skeleton import Skeleton

SKIN, CLOTH, HAIR, EYE, TEETH, TONGUE, METAL, HEADWEAR, ACCENT = range(9)
"""Materials of a triangle."""

BOTTOM_DM = -7.5
"""Where the body is cut off, rest y: at the ankles; the widest views from above show the legs."""

_ASSET_NAMES = {
    "nose_tip": "nose", "nasion": "nasion", "chin": "chin",
    "eye_outer_left": "eyeLo", "eye_inner_left": "eyeLi", "eye_inner_right": "eyeRi", "eye_outer_right": "eyeRo",
    "mouth_left": "mouthL", "mouth_right": "mouthR", "tragus_left": "tragL", "tragus_right": "tragR",
    "vertex": "cz", "occiput": "inion", "hairline": "hairline",
}  # fmt: skip


@dataclass(frozen=True)
class Surface:
    """Per-vertex truths of the body mesh, each (n,) float32; names say where the value is positive."""

    scalp: np.ndarray
    beard: np.ndarray
    lips: np.ndarray
    red: np.ndarray
    nail: np.ndarray


class Body:
    """The part of the body model that is drawn: its vertices, triangles, weights and named places."""

    def __init__(self, assets, sites):
        self.assets = assets
        self.skeleton = Skeleton(assets)
        self.bones = assets.bones
        self._choose_vertices()
        self._weigh_parts()
        self.ear = np.zeros(self.count, bool)
        self.ear[self.index_of[assets.ears]] = True
        self.average_joints = self.skeleton.joints(assets.average)
        self.palm_normal = {side: self._palm_normal(side) for side in "LR"}
        self.arm_place = self._arm_place()
        self._find_head_places(sites)
        self.surface = self._surface()
        self.head_triangle = (self.head_weight + self.neck_weight)[self.triangles].min(1) > 0.5

    def _choose_vertices(self):
        assets = self.assets
        drawn = np.isin(
            assets.groups,
            ["body", "helper-l-eye", "helper-r-eye", "helper-upper-teeth", "helper-lower-teeth", "helper-tongue"],
        )
        drawn &= assets.average[assets.triangles].mean(1)[:, 1] > BOTTOM_DM
        triangles, groups = assets.triangles[drawn], assets.groups[drawn]
        self.vertices = np.unique(np.concatenate([triangles.ravel(), list(assets.landmarks.values())]))
        self.count = len(self.vertices)
        self.index_of = np.full(len(assets.vertices), -1)
        self.index_of[self.vertices] = np.arange(self.count)
        self.triangles = self.index_of[triangles].astype(np.int32)
        self.materials = np.full(len(triangles), SKIN, np.int32)
        self.materials[np.isin(groups, ["helper-l-eye", "helper-r-eye"])] = EYE
        self.materials[np.isin(groups, ["helper-upper-teeth", "helper-lower-teeth"])] = TEETH
        self.materials[groups == "helper-tongue"] = TONGUE
        self.weights = assets.skin_weights[self.vertices].tocsr()
        self.average = assets.average[self.vertices]
        self.is_skin = np.zeros(self.count, bool)
        self.is_skin[np.unique(self.triangles[self.materials == SKIN])] = True

    def _weight(self, belongs):
        columns = [index for name, index in self.bones.items() if belongs(name)]
        return np.asarray(self.weights[:, columns].sum(1)).ravel()

    def _weigh_parts(self):
        face = ("oris", "ocul", "orbic", "levator", "special", "temporalis", "risorius", "eye", "tongue")
        arm = ("upperarm", "lowerarm", "wrist", "metacarpal", "finger")
        self.head_weight = self._weight(lambda bone: bone in ("head", "jaw") or bone.startswith(face))
        self.neck_weight = self._weight(lambda bone: bone.startswith("neck"))
        self.arm_weight = self._weight(lambda bone: bone.startswith(arm))
        self.hand_weight = self._weight(lambda bone: bone.startswith(arm[2:]))

    def bone(self, name, side):
        """Index of a paired bone, for example ``bone("wrist", "L")``."""
        return self.bones[f"{name}.{side}"]

    def _palm_normal(self, side):
        """Unit normal of the average hand on the side to which the fingers curl."""
        joints = self.average_joints
        wrist = joints.head[self.bone("wrist", side)]
        index, little = (joints.head[self.bone(f"finger{f}-1", side)] for f in (2, 5))
        normal = unit(np.cross(index - wrist, little - wrist))
        knuckle, middle = (joints.head[self.bone(f"finger3-{j}", side)] for j in (1, 2))
        along = unit(middle - knuckle)
        to_tip = joints.tail[self.bone("finger3-3", side)] - middle
        curl = to_tip - along * (to_tip @ along)
        return normal if curl @ normal > 0 else -normal

    def _arm_place(self):
        """0 at the shoulder, 0.5 at the elbow, 1 at the wrist; -1 off the arms (n,)."""
        place = np.full(self.count, -1.0, np.float32)
        for side in "LR":
            ends = [self.average_joints.head[self.bone(b, side)] for b in ("upperarm01", "lowerarm01", "wrist")]
            on_side = (self.arm_weight > 0.3) & ((self.average[:, 0] > 0) == (side == "L"))
            shares, distances = zip(*(_along(self.average, a, b) for a, b in pairwise(ends)), strict=True)
            both = np.where(distances[0] < distances[1], 0.5 * shares[0], 0.5 + 0.5 * shares[1])
            place[on_side] = both[on_side]
        return place

    def _find_head_places(self, sites):
        x, y, z = self.average.T
        hollow = (x / 0.6) ** 2 + ((y - 7.3) / 0.95) ** 2 + ((z - 0.5) / 0.95) ** 2 < 0.55
        self.inside_head = self.is_skin & (self.head_weight > 0.5) & hollow
        outer = self.is_skin & (self.head_weight > 0.4) & ~self.inside_head & ~self.ear
        self.head_outside = np.flatnonzero(outer)
        self.head_surface = np.flatnonzero(outer | self.ear | (self.is_skin & (self.neck_weight > 0.3)))
        frame, ellipsoid = self.measure_head(self.average)
        directions = ellipsoid.directions(frame.to_mm(self.average[self.head_outside]))
        nearest = cKDTree(directions)
        named = {name: self.index_of[self.assets.landmarks[key]] for name, key in _ASSET_NAMES.items()}
        for site in SCALP_SITES:
            named[site] = self.head_outside[nearest.query(unit(sites[site]))[1]]
        named.update(self._more_face_points())
        self.head_points = np.array([named[name] for name in HEAD_POINTS])

    def _more_face_points(self):
        """Lips, ears and jaw angles, picked on the average head by their place."""
        average, landmarks = self.average, self.assets.landmarks
        mouth_y = self.assets.average[landmarks["mouthL"]][1]
        middle = self.is_skin & (np.abs(average[:, 0]) < 1e-3) & (average[:, 2] > 1.2)
        points = {}
        for name, low, high in (("lip_upper", 0.02, 0.16), ("lip_lower", -0.2, -0.02)):
            near = np.flatnonzero(middle & (average[:, 1] > mouth_y + low) & (average[:, 1] < mouth_y + high))
            points[name] = near[average[near, 2].argmax()]
        for side, sign in (("left", 1), ("right", -1)):
            ear = np.flatnonzero(self.ear & (average[:, 0] * sign > 0))
            points[f"ear_top_{side}"] = ear[average[ear, 1].argmax()]
            points[f"ear_lobe_{side}"] = ear[average[ear, 1].argmin()]
            outside = self.head_outside
            aim = np.array([sign * 0.56, 6.56, 0.72])
            points[f"jaw_{side}"] = outside[np.linalg.norm(average[outside] - aim, axis=1).argmin()]
        return points

    def measure_head(self, vertices):
        """Head frame and scalp ellipsoid of a person's rest mesh (n, 3).

        The ellipsoid touches the head at its sides, front, back and top; its center lies in the fiducial plane, 4 mm
        behind the middle, as in the clips' truth.
        """
        at = {key: vertices[self.index_of[self.assets.landmarks[key]]] for key in ("tragL", "tragR", "nasion")}
        frame = HeadFrame.through(at["tragL"], at["tragR"], at["nasion"])
        head = frame.to_mm(vertices[self.head_outside])
        above = head[head[:, 2] > 0]
        skull = head[head[:, 2] > 20]
        front, back = skull[:, 1].max(), skull[:, 1].min()
        middle = (head[:, 1].max() + back) / 2 - 4
        semi_axes = np.array([np.abs(above[:, 0]).max(), (front - back) / 2, head[:, 2].max()])
        return frame, HeadEllipsoid(np.array([0.0, middle, 0.0]), semi_axes)

    def _surface(self):
        scalp = self._scalp()
        lips = self._lips()
        beard = self._beard(lips)
        red, nail = self._red_and_nail()
        return Surface(scalp, beard, lips, red, nail)

    def _scalp(self):
        """Height over the hairline in decimetres, -1 where no hair grows (n,)."""
        _, y, z = self.average.T
        line = np.interp(
            z,
            [-0.5, 0.05, 0.2, 0.40, 0.62, 0.80, 1.0, 1.25, 1.6],
            [6.75, 6.70, 6.80, 7.22, 7.22, 7.30, 7.66, 7.86, 7.95],
        )
        hairy = (self.head_weight + self.neck_weight > 0.5) & self.is_skin
        scalp = np.where(hairy, np.clip(y - line, -0.5, 1.5), -1).astype(np.float32)
        scalp[self.ear] = -0.3
        scalp[self.inside_head] = -1
        return scalp

    def _lips(self):
        lips = np.zeros(self.count, np.float32)
        for name, (indices, moves) in self.assets.targets.items():
            if not name.startswith("mouth/") or "lip-volume" not in name or not name.endswith(("incr", "inflate")):
                continue
            strength = np.linalg.norm(moves, axis=1)
            strength = strength / strength.max()
            place = self.index_of[indices]
            drawn = place >= 0
            value = (strength[drawn] > 0.35) * np.clip(strength[drawn] * 1.5, 0, 1)
            lips[place[drawn]] = np.maximum(lips[place[drawn]], value)
        lips[self.average[:, 2] < 1.2] = 0
        return lips

    def _beard(self, lips):
        """Depth below the upper edge of a full beard, decimetres (n,)."""
        _, y, z = self.average.T
        beard = np.full(self.count, -1.0, np.float32)
        lower_face = self.is_skin & (self.head_weight > 0.5) & (z > 0.55) & ~self.inside_head
        edge = np.interp(z, [0.6, 0.9, 1.25, 1.45], [7.05, 6.85, 6.72, 6.86])
        beard[lower_face] = (edge - y)[lower_face]
        beard[lower_face & (y < 6.1)] -= 0.3
        beard[lips > 0.3] = -0.2
        return beard

    def _red_and_nail(self):
        """Where blood shows (nose, cheeks, ears, finger joints), and the nails."""
        red = np.zeros(self.count, np.float32)
        nail = np.zeros(self.count, np.float32)

        def blush(center, radius, amount):
            distance2 = ((self.average - center) ** 2).sum(1)
            np.maximum(red, amount * np.exp(-distance2 / radius**2), out=red)

        blush(self.assets.average[self.assets.landmarks["nose"]], 0.2, 1.0)
        for sign in (1, -1):
            blush(np.array([sign * 0.42, 7.0, 1.25]), 0.28, 0.8)
        red[self.ear] = 0.8
        for side in "LR":
            for finger in range(1, len(FINGERS) + 1):
                last = self.bone(f"finger{finger}-3", side)
                tip = self.average_joints.tail[last]
                blush(tip, 0.12, 1.0)
                blush(self.average_joints.head[self.bone(f"finger{finger}-2", side)], 0.09, 0.7)
                blush(self.average_joints.head[self.bone(f"finger{finger}-1", side)], 0.1, 0.6)
                nail[self._on_nail(side, finger, tip)] = 1
        return red, nail

    def _on_nail(self, side, finger, tip):
        last = self.bone(f"finger{finger}-3", side)
        along = unit(tip - self.average_joints.head[last])
        back = -self.palm_normal[side]
        if finger == 1:  # the thumb's back looks sideways, away from the index finger
            toward_index = self.average_joints.head[self.bone("finger2-1", side)] - tip
            back = -unit(toward_index - along * (toward_index @ along))
        from_tip = self.average - tip
        own = np.asarray(self.weights[:, last].todense()).ravel() > 0.6
        reach, height = from_tip @ along, from_tip @ back
        return own & (reach > -0.13) & (reach < 0.06) & (height > 0.03)


def _along(points, start, end):
    """Where the points lie along a segment (0 at its start, 1 at its end, unbounded) and their distance to it."""
    span = end - start
    share = (points - start) @ span / (span @ span)
    foot = start + np.clip(share, 0, 1)[:, None] * span
    return share, np.linalg.norm(points - foot, axis=1)
