"""The truth of one picture, in the words of the network's contract."""

import numpy as np

from . import hair, headwear, lighting, pose, viewpoint
from .anatomy import ARMS, HAND_POINTS, HANDS, HEAD, HEAD_POINTS, HEAD_WIDTH_DM, POINTS, SCALP_SITES
from .body import HAIR
from .head_frame import MM_PER_DM
from .scalp_zones import on_cap

OUTSIDE, HIDDEN, VISIBLE = 0, 1, 2
INTENTS = (pose.TOUCH, pose.NEAR, pose.FRONT, pose.FREE, pose.DOWN)

_UNDER_HAIR = np.isin(HEAD_POINTS, SCALP_SITES + ("vertex", "occiput", "hairline"))
_HAIR_GAP_DM = 0.9

_TOLERANCE_DM = np.empty(len(POINTS))
"""How far a point may lie behind the drawn surface and still be seen: joints lie inside the flesh."""
_TOLERANCE_DM[HEAD] = 0.12
_TOLERANCE_DM[ARMS] = 0.75
for _hand in HANDS.values():
    _TOLERANCE_DM[_hand] = [0.35] + [0.18] * 5 + [0.14] * 10


def points_in_world(figure_pose):
    """All labelled points (len(POINTS), 3) of a posed person, decimetres."""
    person, posture = figure_pose.person, figure_pose.posture
    body, heads, tails = person.body, person.joints.head, person.joints.tail
    points = np.empty((len(POINTS), 3))
    index = body.head_points
    points[HEAD] = posture.skin(body.weights[index], person.drawn[index])

    def joint(name, side, ends=heads):
        bone = body.bone(name, side)
        return posture.place(bone, ends[bone])

    points[ARMS] = [joint(name, side) for name in ("upperarm01", "lowerarm01") for side in "LR"]
    for hand, side in zip(HANDS.values(), "LR", strict=True):
        points[hand] = (
            [joint("wrist", side), joint("finger1-2", side)]
            + [joint(f"finger{f}-1", side) for f in (2, 3, 4, 5)]
            + [joint("finger1-3", side)]
            + [joint(f"finger{f}-2", side) for f in (2, 3, 4, 5)]
            + [joint(f"finger{f}-3", side, tails) for f in (1, 2, 3, 4, 5)]
        )
    return points


def label(scene, buffers, zone_map):
    """Everything known of a picture, as arrays of fixed shape by name; see the README for each."""
    main = scene.figures[0]
    camera = scene.viewpoint.camera
    world = points_in_world(main.pose)
    pixels, depth = camera.project(world)
    head_center = main.pose.head_center
    center_pixels, center_depth = camera.project(head_center[None])
    frame, ellipsoid = main.pose.head_frame, main.pose.person.head_measure[1]
    turn = camera.camera_from_world
    return {
        "head_present": np.int8(1),
        "points": np.column_stack([pixels, (depth - center_depth[0]) / HEAD_WIDTH_DM]).astype(np.float32),
        "visible": _visibility(scene, buffers, pixels, depth),
        "rotation": (turn @ main.pose.head_turn).astype(np.float32),
        "head_axes": (turn @ frame.axes).astype(np.float32),
        "head_origin_dm": camera.to_camera(frame.origin[None])[0].astype(np.float32),
        "ellipsoid_center_mm": ellipsoid.center.astype(np.float32),
        "ellipsoid_semi_axes_mm": ellipsoid.semi_axes.astype(np.float32),
        "head_center_px": center_pixels[0].astype(np.float32),
        "head_width_px": np.float32(camera.focal * HEAD_WIDTH_DM / center_depth[0]),
        "ray": camera.ray(head_center).astype(np.float32),
        "focal_px": np.float32(camera.focal),
        "principal_px": camera.center.astype(np.float32),
        **_contacts(main.pose, world, zone_map),
        **_kinds(scene),
    }


def nobody(scene):
    """The label of a picture without a person: absent everywhere."""
    floats = {
        "points": (len(POINTS), 3), "rotation": (3, 3), "head_axes": (3, 3), "head_origin_dm": (3,),
        "ellipsoid_center_mm": (3,), "ellipsoid_semi_axes_mm": (3,), "head_center_px": (2,), "head_width_px": (),
        "ray": (2,), "focal_px": (), "principal_px": (2,), "tip_head_mm": (2, 5, 3), "tip_clearance_mm": (2, 5),
        "skin_tone": (),
    }  # fmt: skip
    kinds = ("hair_kind", "headwear_kind", "light_kind", "view_kind", "people")
    label = {name: np.zeros(shape, np.float32) for name, shape in floats.items()}
    label |= {name: np.int8(0) for name in kinds}
    label |= {"head_present": np.int8(0), "visible": np.zeros(len(POINTS), np.int8)}
    label |= {"touching": np.zeros(2, np.int8), "intent": np.full(2, INTENTS.index(pose.DOWN), np.int8)}
    label |= {"tip_zone": np.full((2, 5), -1, np.int8)}
    label["light_kind"] = np.int8(lighting.KINDS.index(scene.lighting.kind))
    return label


def _contacts(figure_pose, world, zone_map):
    """Where every fingertip is on the head (2 hands, 5 fingers), left hand first."""
    tips = np.stack([world[hand][len(HAND_POINTS) - 5 :] for hand in HANDS.values()])
    flat = tips.reshape(-1, 3)
    head_mm = figure_pose.head_frame.to_mm(flat)
    directions = figure_pose.person.head_measure[1].directions(head_mm)
    zones = np.where(on_cap(directions), zone_map.zone_of(directions), -1)
    hands = [figure_pose.hands[side] for side in "LR"]
    return {
        "touching": np.array([hand.touching for hand in hands], np.int8),
        "intent": np.array([INTENTS.index(hand.intent) for hand in hands], np.int8),
        "tip_head_mm": head_mm.reshape(2, 5, 3).astype(np.float32),
        "tip_clearance_mm": (figure_pose.surface.separation(flat) * MM_PER_DM).reshape(2, 5).astype(np.float32),
        "tip_zone": zones.reshape(2, 5).astype(np.int8),
    }


def _kinds(scene):
    outfit = scene.figures[0].outfit
    return {
        "skin_tone": np.float32(outfit.tone),
        "hair_kind": np.int8(hair.KINDS.index(outfit.hair_kind)),
        "headwear_kind": np.int8(headwear.KINDS.index(outfit.headwear_kind)),
        "light_kind": np.int8(lighting.KINDS.index(scene.lighting.kind)),
        "view_kind": np.int8(viewpoint.KINDS.index(scene.viewpoint.kind)),
        "people": np.int8(len(scene.figures)),
    }


def _visibility(scene, buffers, pixels, depth):
    """OUTSIDE, HIDDEN or VISIBLE for every point (len(POINTS),) int8."""
    height, width = buffers.nearness.shape
    at = np.floor(pixels * buffers.scale).astype(int)
    inside = (at[:, 0] >= 0) & (at[:, 0] < width) & (at[:, 1] >= 0) & (at[:, 1] < height) & (depth > 0)
    column, row = np.clip(at[:, 0], 0, width - 1), np.clip(at[:, 1], 0, height - 1)
    nearness, triangle = buffers.nearness[row, column], buffers.triangle[row, column]
    gap = depth - np.where(nearness > 0, 1 / np.maximum(nearness, 1e-6), np.inf)
    seen = gap < _TOLERANCE_DM
    seen[HEAD] |= _UNDER_HAIR & _through_hair(scene, buffers, triangle[HEAD], gap[HEAD])
    seen[HEAD] &= _facing(scene, buffers)
    return np.where(~inside, OUTSIDE, np.where(seen, VISIBLE, HIDDEN)).astype(np.int8)


def _through_hair(scene, buffers, triangle, gap):
    """Scalp points count as seen under the person's own hair or cap, but not under a hand."""
    body = scene.figures[0].pose.person.body
    own = buffers.owners[triangle] == 0
    on_head = np.append(body.head_triangle, False)[np.minimum(triangle, len(body.triangles))]
    covered_by_hair = own & ((buffers.materials[triangle] == HAIR) | on_head)
    return covered_by_hair & (gap < _HAIR_GAP_DM)


def _facing(scene, buffers):
    """Whether the skin at each head point is turned toward the camera."""
    index = scene.figures[0].pose.person.body.head_points
    sight = scene.viewpoint.camera.position - buffers.points[index]
    sight /= np.linalg.norm(sight, axis=1, keepdims=True)
    return (buffers.normals[index] * sight).sum(1) > -0.05
