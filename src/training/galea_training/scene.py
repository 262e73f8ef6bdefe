"""Everything that will be in one picture, before it is drawn."""

from dataclasses import dataclass

import numpy as np

from . import hair, pose
from .body import Body
from .lighting import Lighting, draw_lighting
from .people import PersonFactory
from .pose import DOWN, FREE, Pose
from .pose_sampler import PoseSampler
from .rotation import about_y
from .scalp_zones import ZoneMap
from .skeleton import Posture
from .viewpoint import Viewpoint, draw_viewpoint
from .wardrobe import Outfit

BYSTANDER_SHARE = 0.14
EMPTY_SHARE = 0.02

_HAIR_HEIGHT_DM = {hair.CROP: 0.25, hair.STYLE: 0.35, hair.LOCKS: 0.3}
"""How far a hand must stay off the scalp to be visibly off the hair as well."""


@dataclass(frozen=True)
class Figure:
    """A dressed person in a pose."""

    outfit: Outfit
    pose: Pose


@dataclass(frozen=True)
class Scene:
    """The person the labels are about first, then bystanders; ``figures`` is empty in a picture of nobody."""

    figures: tuple
    viewpoint: Viewpoint
    lighting: Lighting


class SceneFactory:
    """Draws people and scenes with them."""

    def __init__(self, assets, sites):
        self.zone_map = ZoneMap(sites)
        self.body = Body(assets, sites)
        self._people = PersonFactory(self.body)
        self._poses = PoseSampler(self.body, self.zone_map)

    def draw_outfit(self, rng):
        return Outfit(rng, self._people.draw(rng))

    def draw(self, rng, outfit, size, bystander=None, hands=None):
        """A scene with one dressed person. ``bystander`` is another outfit to put beside or behind them; ``hands`` fixes
        what the person's hands do (left, right)."""
        height = _HAIR_HEIGHT_DM.get(outfit.hair_kind, 0.05)
        main = Figure(outfit, self._poses.draw(rng, outfit.person, hands, hover_over=height))
        viewpoint = draw_viewpoint(rng, main.pose.head_center, _near_points(main.pose), size)
        figures = [main]
        if bystander is not None:
            figures.append(self._bystander(rng, bystander, main, viewpoint.camera))
        toward = viewpoint.camera.position - main.pose.head_center
        lighting = draw_lighting(rng, float(np.arctan2(toward[0], toward[2])))
        return Scene(tuple(figures), viewpoint, lighting)

    def _bystander(self, rng, outfit, main, camera):
        """Somebody farther from the camera than the person, and beside them."""
        hands = tuple(rng.choice([DOWN, DOWN, FREE, pose.TOUCH], 2))
        other = self._poses.draw(rng, outfit.person, hands=hands)
        away = main.pose.head_center - camera.position
        away[1] = 0
        away /= np.linalg.norm(away)
        aside = np.cross(away, (0, 1, 0)) * rng.choice([-1, 1])
        place = main.pose.head_center + away * rng.uniform(1.5, 14) + aside * rng.uniform(3.6, 9)
        place[1] += rng.normal(0, 1.5)
        toward_camera = float(np.arctan2(-away[0], -away[2]))
        turn = about_y(toward_camera + rng.normal(0, 0.7))
        moved = Posture(turn @ other.posture.turns, other.posture.shifts @ turn.T)
        shift = place - Pose(outfit.person, moved).head_center
        return Figure(outfit, Pose(outfit.person, Posture(moved.turns, moved.shifts + shift), other.hands))


def _near_points(main):
    """Hands and elbows, which reach toward the camera (n, 3)."""
    body, heads = main.person.body, main.person.joints.head
    bones = [body.bone(name, side) for side in "LR" for name in ("wrist", "lowerarm01", "finger3-1", "finger3-3")]
    return np.stack([main.posture.place(bone, heads[bone]) for bone in bones])
