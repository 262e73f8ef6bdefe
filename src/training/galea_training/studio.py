"""Pictures by number: the same seed gives the same picture, so that any part of a set can be made again."""

import numpy as np

from .assets import load_assets
from .background import Gallery
from .renderer import Renderer
from .scalp_zones import read_sites
from .scene import BYSTANDER_SHARE, EMPTY_SHARE, SceneFactory

PICTURES_PER_PERSON = 2


class Studio:
    """Renders picture ``index`` of shard ``shard`` of set ``seed``."""

    def __init__(self, factory, size=512, hands=None):
        self._factory = factory
        self._size = size
        self._hands = hands

    @staticmethod
    def open(assets_folder, sites_file, size=512, hands=None):
        """A studio with the assets of a folder; ``hands`` says what everybody does with them (left, right)."""
        return Studio(SceneFactory(load_assets(assets_folder), read_sites(sites_file)), size, hands)

    def shoot(self, seed, shard, count, pause=lambda: None):
        """Yields ``count`` pictures and labels of one shard. Each depends on the seed, the shard and those before it
        (they hang on the walls), never on the machine. ``pause`` is called before each."""
        gallery = Gallery()
        renderer = Renderer(self._size, gallery)
        outfit = None
        for index in range(count):
            pause()
            rng = np.random.default_rng([seed, shard, index])
            if index % PICTURES_PER_PERSON == 0:
                outfit = self._factory.draw_outfit(rng)
            picture, label = self._shoot_one(rng, renderer, outfit)
            if label["head_present"]:
                gallery.add(picture[::2, ::2])
            yield picture, label

    def _shoot_one(self, rng, renderer, outfit):
        bystander = self._factory.draw_outfit(rng) if rng.random() < BYSTANDER_SHARE else None
        scene = self._factory.draw(rng, outfit, self._size, bystander, self._hands)
        if rng.random() < EMPTY_SHARE:
            return renderer.draw_nobody(rng, scene)
        return renderer.draw(rng, scene, self._factory.zone_map)
