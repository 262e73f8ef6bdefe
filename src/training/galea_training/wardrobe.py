"""What one person wears and how their hair is: drawn once per person, posed for every picture."""

import numpy as np

from . import accessories, clothes, hair, headwear, looks
from .mesh import Mesh
from .pose import DOWN, FREE, FRONT
from .rasterizer import vertex_normals
from .shading import ATTRIBUTES, BEARD, COVERED, LIPS, NAIL, RED, SCALP, SLEEVE


class Outfit:
    """One person dressed. ``tone`` is the skin's place from light 0 to dark 1, ``hair_kind`` one of ``hair.KINDS``."""

    def __init__(self, rng, person):
        self.person = person
        body = person.body
        self.headwear_kind = str(rng.choice(headwear.KINDS, p=headwear.KIND_SHARES))
        self.hair_kind = self._choose_hair(rng)
        self._style = list(body.assets.hair.values())[rng.integers(len(body.assets.hair))]
        self._locks = hair.Locks(rng, body) if self.hair_kind == hair.LOCKS else None
        density = {hair.BALD: 0.0, hair.STUBBLE: rng.uniform(0.35, 1.1)}.get(self.hair_kind, 2.0)
        self.look, self.tone = looks.draw_look(rng, person, density)
        if self.headwear_kind == headwear.HOOD:
            self.look[looks.HEADWEAR_COLOR : looks.HEADWEAR_COLOR + 3] = self.look[
                looks.CLOTH_COLOR : looks.CLOTH_COLOR + 3
            ]
        self._rest, self._attributes = self._dress(rng)
        self._glasses = rng.random() < 0.22
        self._rings = [(side, int(finger)) for side in "LR" for finger in (2, 3, 4, 5) if rng.random() < 0.05]
        self._watches = [side for side, share in (("L", 0.16), ("R", 0.06)) if rng.random() < share]
        self._headphones = self.headwear_kind == headwear.NONE and rng.random() < 0.03
        self._phone = rng.random() < 0.10
        self._seed = int(rng.integers(2**31))

    def _choose_hair(self, rng):
        if self.headwear_kind in headwear.HIDES_HAIR:
            return str(rng.choice([hair.BALD, hair.STUBBLE]))
        return str(rng.choice(hair.KINDS, p=hair.KIND_SHARES))

    def _dress(self, rng):
        """The body's rest points with cloth and cropped hair standing off, and its vertex attributes."""
        body, person = self.person.body, self.person
        rest = person.drawn.astype(np.float32).copy()
        normals = vertex_normals(np.ascontiguousarray(rest), body.triangles)
        attributes = np.zeros((body.count, ATTRIBUTES), np.float32)
        attributes[:, :3] = rest
        attributes[:, SLEEVE] = clothes.cover(rng, body)
        attributes[:, COVERED] = headwear.cover(rng, body, self.headwear_kind)
        attributes[:, SCALP] = body.surface.scalp + rng.uniform(-0.22, 0.10) * _forehead(body)
        attributes[:, BEARD], attributes[:, LIPS] = body.surface.beard, body.surface.lips
        attributes[:, RED], attributes[:, NAIL] = body.surface.red, body.surface.nail
        off = clothes.thickness(rng, body, attributes[:, SLEEVE])
        off += headwear.thickness(rng, self.headwear_kind, attributes[:, COVERED])
        if self.hair_kind == hair.CROP:
            off += hair.crop_thickness(rng, body)
        if self.hair_kind == hair.LOCKS:
            off += 0.15 * hair.crop_thickness(rng, body)
        return rest + normals * off[:, None].astype(np.float32), attributes

    def meshes(self, pose):
        """Everything this person brings into the picture, posed."""
        person, posture, body = self.person, pose.posture, self.person.body
        rng = np.random.default_rng(self._seed)
        skin = Mesh(
            posture.skin(body.weights, self._rest),
            self._attributes,
            np.zeros((body.count, 2), np.float32),
            body.triangles,
            body.materials,
        )
        pieces = [skin]
        if self.hair_kind == hair.STYLE:
            pieces.append(hair.style_mesh(person, posture, self._style))
        if self._locks is not None:
            pieces.append(self._locks.mesh(pose))
        if self.headwear_kind == headwear.CAP:
            pieces.append(headwear.brim(rng, person, posture))
        if self._glasses:
            pieces.append(accessories.glasses(rng, person, posture))
        pieces += [accessories.ring(rng, person, posture, side, finger) for side, finger in self._rings]
        if self._headphones:
            pieces.append(accessories.headphones(rng, person, posture))
        if self._phone:
            pieces += [accessories.phone(rng, person, posture, side) for side in _idle_hands(pose)[:1]]
        for side in self._watches:
            pieces += accessories.watch(rng, person, posture, side)
        return pieces


def _idle_hands(pose):
    """Sides whose hand is free to hold something."""
    return [side for side, hand in pose.hands.items() if hand.intent in (FREE, FRONT, DOWN)]


def _forehead(body):
    """1 where a receding or low hairline moves the hair's edge (n,)."""
    _, y, z = body.average.T
    return (z > 0.9) * np.clip(y - 7.3, 0, 1)
