"""Hair: none, stubble, a cropped cap, a modelled style, or loose locks that fall over shoulders, face and hands."""

import numpy as np

from .body import HAIR
from .clothes import smoothstep
from .mesh import Mesh
from .rotation import unit

BALD, STUBBLE, CROP, STYLE, LOCKS = "bald", "stubble", "crop", "style", "locks"
KINDS = (BALD, STUBBLE, CROP, STYLE, LOCKS)
KIND_SHARES = (0.06, 0.11, 0.23, 0.31, 0.29)

LOCK_STEPS = 14
_HAND_RADIUS_DM = 0.17


def strand_masks(count=12):
    """Opacity textures (128, 512) of hair cards: mostly hair with gaps between the strands."""
    import cv2

    masks = []
    for seed in range(count):
        rng = np.random.default_rng(seed)
        coarse = cv2.resize(rng.random((8, 256)).astype(np.float32), (512, 128), interpolation=cv2.INTER_LINEAR)
        fine = cv2.resize(rng.random((16, 512)).astype(np.float32), (512, 128))
        masks.append((0.6 * coarse + 0.4 * fine > rng.uniform(0.12, 0.34)).astype(np.float32))
    return masks


def crop_thickness(rng, body):
    """A cap of short to middle hair: how far it stands off the scalp, decimetres (n,)."""
    top = rng.uniform(0.05, 0.38)
    side = rng.uniform(0.02, min(top, 0.3))
    height = side + (top - side) * smoothstep(body.average[:, 1], 7.5, 8.2)
    wave = rng.uniform(2, 9)
    tufts = np.sin(body.average @ rng.normal(0, wave, 3) + rng.uniform(0, 6))
    tufts *= np.sin(body.average @ rng.normal(0, wave, 3))
    return smoothstep(body.surface.scalp, -0.02, 0.22) * height * (1 + 0.45 * tufts)


def style_mesh(person, posture, style):
    """A modelled hairstyle, fitted to a person and posed."""
    rest = (person.vertices[style.anchors] * style.weights[:, :, None]).sum(1) + style.offsets * _scales(person, style)
    rest = rest.astype(np.float32)
    return Mesh.plain(posture.skin(style.skin_weights, rest), rest, style.triangles, HAIR, style.uv)


def _scales(person, style):
    """How large the person is against the model the style was made on, per axis."""
    axis = {"x": 0, "y": 1, "z": 2}
    at = person.vertices
    return np.array(
        [abs(at[style.scales[a][0]][axis[a]] - at[style.scales[a][1]][axis[a]]) / style.scales[a][2] for a in "xyz"],
        np.float32,
    )


class Locks:
    """Loose hair of one person: how many locks, how long, how curly; its fall is worked out anew for each pose."""

    def __init__(self, rng, body):
        self._body = body
        self._count = int(rng.integers(180, 380))
        self._length = float(rng.choice([rng.uniform(0.8, 2.0), rng.uniform(2.0, 5.0)]))
        self._width = float(rng.choice([rng.uniform(0.08, 0.2), rng.uniform(0.25, 0.55)], p=[0.25, 0.75]))
        self._curl = float(rng.choice([0.03, rng.uniform(0.05, 0.4)], p=[0.65, 0.35]))
        self._over_face = float(rng.choice([0.0, 0.0, rng.uniform(0.05, 0.4)]))
        self.over_hands = bool(rng.random() < 0.45)
        self._seed = int(rng.integers(2**31))

    def mesh(self, pose):
        """The locks as ribbons, falling round head, neck and shoulders, over the hands if they are that kind."""
        rng = np.random.default_rng(self._seed)
        roots, normals, rest = self._roots(rng, pose)
        paths = self._fall(rng, pose, roots, normals)
        return self._ribbons(rng, pose, paths, rest)

    def _roots(self, rng, pose):
        body = self._body
        hairy = np.flatnonzero((body.surface.scalp > 0.02) & (body.head_weight > 0.3))
        chosen = rng.choice(hairy, self._count)
        rest = pose.person.drawn[chosen]
        frame, ellipsoid = pose.person.head_measure
        outward = unit((frame.to_mm(rest) - ellipsoid.center) / ellipsoid.semi_axes**2) @ frame.axes.T
        posture = pose.posture
        turned = posture.turn_normals(body.weights[chosen], outward)
        return posture.skin(body.weights[chosen], rest), turned, rest

    def _fall(self, rng, pose, roots, normals):
        """Lock paths (locks, LOCK_STEPS, 3): step by step under gravity, pushed out of whatever is in the way."""
        lengths = self._length * rng.uniform(0.6, 1.1, self._count)
        layer = rng.random(self._count)
        obstacles = _Obstacles(pose, layer, self.over_hands)
        aside = self._over_face < rng.random(self._count)
        down = np.array([0.0, -1.0, 0.0])
        place = roots + 0.03 * normals
        lift = rng.uniform(0.05, 0.5)
        heading = unit(lift * normals + (1 - lift) * down + rng.normal(0, 0.15, normals.shape))
        paths = [place]
        step = lengths[:, None] / (LOCK_STEPS - 1)
        for _ in range(LOCK_STEPS - 1):
            heading = unit(0.75 * heading + 0.4 * down + rng.normal(0, self._curl, heading.shape))
            place = obstacles.push_out(place + step * heading, aside)
            heading = unit(place - paths[-1])
            paths.append(place)
        return np.stack(paths, 1)

    def _ribbons(self, rng, pose, paths, rest):
        tangents = np.gradient(paths, axis=1)
        outward = paths - pose.head_center
        across = unit(np.cross(tangents, outward) + rng.normal(0, 0.05, paths.shape))
        taper = np.interp(np.arange(LOCK_STEPS), [0, 1, LOCK_STEPS - 3, LOCK_STEPS - 1], [0.8, 1, 0.9, 0.25])
        half = 0.5 * self._width * rng.uniform(0.6, 1.4, (self._count, 1)) * taper
        edges = np.stack([paths - across * half[..., None], paths + across * half[..., None]], 2)
        points = edges.reshape(-1, 3)
        u = rng.random(self._count)[:, None, None] + np.array([0.0, 0.3 * self._width])
        v = np.broadcast_to(np.linspace(0, 0.97, LOCK_STEPS)[None, :, None], (self._count, LOCK_STEPS, 2))
        uv = np.stack([np.broadcast_to(u, v.shape), v], -1).reshape(-1, 2)
        # the noise that colors hair needs places that differ along a lock
        spread = np.repeat(rest, 2 * LOCK_STEPS, 0) + np.tile([0, 1, 0], (len(points), 1)) * v.reshape(-1, 1)
        return Mesh.plain(points, spread, _ribbon_triangles(self._count), HAIR, uv)


def _ribbon_triangles(count):
    start = (np.arange(count)[:, None] * LOCK_STEPS + np.arange(LOCK_STEPS - 1)) * 2
    a = start.ravel()
    return np.stack([np.stack([a, a + 1, a + 2], 1), np.stack([a + 1, a + 3, a + 2], 1)], 1).reshape(-1, 3)


class _Obstacles:
    """What loose hair cannot pass: the skull, the neck, the shoulders and, for some, the hands."""

    def __init__(self, pose, layer, over_hands):
        person, posture, body = pose.person, pose.posture, pose.person.body
        _, ellipsoid = person.head_measure
        self._frame = pose.head_frame
        self._center = ellipsoid.center
        self._axes = ellipsoid.semi_axes + 4 + 22 * layer[:, None]
        self._neck = 62 + 20 * layer
        heads = person.joints.head
        shoulders = [posture.place(body.bone("clavicle", s), heads[body.bone("upperarm01", s)]) for s in "LR"]
        chest = posture.place(body.bones["spine01"], heads[body.bones["spine01"]])
        spheres = [(p, 0.72) for p in shoulders] + [((p + chest) / 2, 0.95) for p in shoulders] + [(chest, 1.15)]
        if over_hands:
            spheres += [(point, _HAND_RADIUS_DM) for side in "LR" for point in _hand_joints(pose, side)]
        self._spheres = [(np.asarray(point), radius + 0.06 * layer) for point, radius in spheres]

    def push_out(self, points, aside):
        """Points (locks, 3) moved to the nearest free place; locks in ``aside`` also keep off the face."""
        head = self._frame.to_mm(points) - self._center
        scaled = head / self._axes
        depth = np.linalg.norm(scaled, axis=1, keepdims=True)
        head = np.where((depth < 1) & (head[:, 2:] > -60), head / np.maximum(depth, 0.05), head)
        around = np.hypot(head[:, 0], head[:, 1] + 20)
        below = (head[:, 2] < -10) & (around < self._neck)
        head[below, :2] *= (self._neck[below] / np.maximum(around[below], 5))[:, None]
        on_face = aside & (head[:, 1] > 45) & (head[:, 2] < 60) & (np.abs(head[:, 0]) < 66)
        head[on_face, 0] = np.where(head[on_face, 0] < 0, -66, 66)
        points = self._frame.from_mm(head + self._center)
        for center, radius in self._spheres:
            offset = points - center
            distance = np.linalg.norm(offset, axis=1)
            inside = distance < radius
            points[inside] = center + offset[inside] * (radius[inside] / np.maximum(distance[inside], 0.02))[:, None]
        return points


def _hand_joints(pose, side):
    body, heads = pose.person.body, pose.person.joints.head
    for finger in range(1, 6):
        for joint in (1, 2, 3):
            bone = body.bone(f"finger{finger}-{joint}", side)
            yield pose.posture.place(bone, heads[bone])
    for finger in (2, 3, 4, 5):  # the back of the hand
        knuckle, wrist = body.bone(f"finger{finger}-1", side), body.bone("wrist", side)
        yield (pose.posture.place(knuckle, heads[knuckle]) + pose.posture.place(wrist, heads[wrist])) / 2
