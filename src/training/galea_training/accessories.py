"""Glasses, headphones, rings, watches and phones: things that ride on one bone."""

import numpy as np

from .body import ACCENT, METAL
from .mesh import Mesh, merge_shapes, tube
from .rotation import frame_along, unit


def glasses(rng, person, posture):
    """A frame before the eyes with its arms over the ears."""
    body, joints, landmarks = person.body, person.joints, person.body.assets.landmarks
    eyes = [joints.head[body.bone("eye", side)] for side in "LR"]
    size, aspect, radius = rng.uniform(0.2, 0.28), rng.uniform(0.7, 1), rng.uniform(0.012, 0.03)
    front = person.vertices[landmarks["nasion"]][2] + 0.08
    shapes = []
    for eye, outward, ear_name in zip(eyes, (1, -1), ("tragL", "tragR"), strict=True):
        center = np.array([eye[0] + outward * 0.02, eye[1] - 0.03, front - 0.02])
        angle = np.linspace(0, 2 * np.pi, 18)[:-1]
        rim = np.stack([size * np.cos(angle), size * aspect * np.sin(angle), -0.04 * np.abs(np.cos(angle))], 1)
        shapes.append(tube(center + rim, radius, closed=True))
        ear = person.vertices[landmarks[ear_name]]
        hinge = center + (outward * size, 0.05, -0.04)
        middle = np.array([ear[0] * 1.08, center[1] + 0.05, (center[2] + ear[2]) / 2])
        shapes.append(tube(np.stack([hinge, middle, ear + (outward * 0.03, 0.2, -0.15)]), radius))
    bridge = [(eyes[0][0] - size * 0.9, eyes[0][1], front), (eyes[1][0] + size * 0.9, eyes[1][1], front)]
    shapes.append(tube(bridge, radius))
    rest, triangles = merge_shapes(shapes)
    return Mesh.plain(posture.place(body.bones["head"], rest), rest, triangles, METAL)


def headphones(rng, person, posture):
    """A band over the top of the head and a cup on each ear."""
    body, landmarks = person.body, person.body.assets.landmarks
    top = person.vertices[landmarks["cz"]]
    ears = [person.vertices[landmarks[name]] + (0.0, 0.05, -0.05) for name in ("tragL", "tragR")]
    middle = (ears[0] + ears[1]) / 2
    radius = abs(ears[0][0] - ears[1][0]) / 2 + 0.18
    rise = top[1] - middle[1] + rng.uniform(0.08, 0.3)
    angle = np.linspace(0, np.pi, 17)
    arc = middle + np.stack([radius * np.cos(angle), rise * np.sin(angle), np.zeros(17)], 1)
    shapes = [tube(arc, rng.uniform(0.04, 0.08))]
    cup_radius = rng.uniform(0.28, 0.42)
    turn = np.linspace(0, 2 * np.pi, 17)[:-1]
    for ear, outward in zip(ears, (1, -1), strict=True):
        rim = np.stack([np.zeros(16), cup_radius * np.sin(turn), cup_radius * 0.8 * np.cos(turn)], 1)
        layers = [
            ear + (outward * off, 0, 0) + rim * size for off, size in ((0.02, 1), (0.2, 1), (0.26, 0.7), (0.27, 0.02))
        ]
        shapes.append(_stack(layers))
    rest, triangles = merge_shapes(shapes)
    return Mesh.plain(posture.place(body.bones["head"], rest), rest, triangles, ACCENT)


def phone(rng, person, posture, side):
    """A phone lying in the palm."""
    body, joints = person.body, person.joints
    bone = body.bone("wrist", side)
    wrist, knuckle = joints.head[bone], joints.head[body.bone("finger3-1", side)]
    axes = frame_along(knuckle - wrist, body.palm_normal[side])
    half = np.array([rng.uniform(0.65, 0.8), 0.04, rng.uniform(0.32, 0.4)])
    corners = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]) * half
    center = knuckle + axes @ np.array([rng.uniform(-0.1, 0.3), 0.28, 0.0])
    rest = center + corners @ axes.T
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    triangles = np.array([t for a, b, c, d in faces for t in ((a, b, c), (a, c, d))])
    return Mesh.plain(posture.place(bone, rest), rest, triangles, ACCENT)


def ring(rng, person, posture, side, finger):
    """A band round the first segment of a finger (2 index .. 5 little)."""
    body, joints = person.body, person.joints
    bone = body.bone(f"finger{finger}-1", side)
    start, end = joints.head[bone], joints.head[body.bone(f"finger{finger}-2", side)]
    outline = _girth(person, bone, start + rng.uniform(0.35, 0.6) * (end - start), end - start, 12, 0.08)
    rest, triangles = tube(outline, rng.uniform(0.012, 0.03), closed=True)
    return Mesh.plain(posture.place(bone, rest), rest, triangles, METAL)


def watch(rng, person, posture, side):
    """A strap round the forearm above the wrist with a case on the back."""
    body, joints = person.body, person.joints
    bone = body.bone("lowerarm02", side)
    wrist, elbow = joints.head[body.bone("wrist", side)], joints.head[body.bone("lowerarm01", side)]
    along = unit(elbow - wrist)
    center = wrist + rng.uniform(0.12, 0.3) * along
    outline = _girth(person, bone, center, along, 20, 0.12)
    strap, strap_triangles = _strap(outline, along, rng.uniform(0.16, 0.26))
    case, case_triangles = _case(rng, outline, center, along, -body.palm_normal[side])
    return [
        Mesh.plain(posture.place(bone, strap), strap, strap_triangles, ACCENT),
        Mesh.plain(posture.place(bone, case), case, case_triangles, METAL),
    ]


def _girth(person, bone, center, along, count, slab):
    """The outline (count, 3) of a limb in the plane through ``center`` across ``along``, a hair outside the skin."""
    body = person.body
    axes = frame_along(along, (0.3, 0.9, 0.2))
    local = (person.drawn - center) @ axes
    weight = np.asarray(body.weights[:, bone].todense()).ravel()
    near = (np.abs(local[:, 0]) < slab) & (np.hypot(local[:, 1], local[:, 2]) < 0.6) & (weight > 0.05)
    if near.sum() < 3:
        near = (np.abs(local[:, 0]) < 2 * slab) & (np.hypot(local[:, 1], local[:, 2]) < 0.6)
    angle = 2 * np.pi * np.arange(count) / count
    directions = np.stack([np.cos(angle), np.sin(angle)], 1)
    # the support of the outline in each direction, eased toward a circle between the sparse vertices
    support = (local[near, 1:] @ directions.T).max(0)
    radius = 0.7 * support + 0.3 * support.mean() + 0.01
    return center + (directions * radius[:, None]) @ axes[:, 1:].T


def _strap(outline, along, width):
    """A band of ``width`` decimetres along a closed outline (m, 3), standing a little off it."""
    outside = outline + 0.03 * unit(outline - outline.mean(0))
    return _stack([outside - along * width / 2, outside + along * width / 2])


def _stack(layers):
    """A surface through closed outlines of equal length, one after the other."""
    count = len(layers[0])
    i = np.arange(count)
    j = (i + 1) % count
    triangles = []
    for level in range(len(layers) - 1):
        a, b = level * count, (level + 1) * count
        triangles += [np.stack([i + a, j + a, i + b], 1), np.stack([j + a, j + b, i + b], 1)]
    return np.concatenate(layers), np.concatenate(triangles)


def _case(rng, outline, center, along, back):
    """A flat round or square case on the side of ``back``."""
    back = unit(back - along * (back @ along))
    top = center + back * (((outline - center) @ back).max() + 0.02)
    across = np.cross(along, back)
    count = int(rng.choice([4, 24]))
    angle = 2 * np.pi * np.arange(count) / count + np.pi / 4
    disc = rng.uniform(0.15, 0.22) * (np.cos(angle)[:, None] * along + np.sin(angle)[:, None] * across)
    points = np.concatenate([top + disc, top + disc + 0.08 * back, [top + 0.085 * back]])
    i = np.arange(count)
    j = (i + 1) % count
    last = np.full(count, 2 * count)
    triangles = np.concatenate(
        [
            np.stack([i, j, i + count], 1),
            np.stack([j, j + count, i + count], 1),
            np.stack([i + count, j + count, last], 1),
        ]
    )
    return points, triangles
