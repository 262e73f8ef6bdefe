"""What several tests share: the assets, loaded once, and the folder they lie in (``GALEA_ASSETS`` or the default)."""

import os
from pathlib import Path

import pytest

from galea_training.assets import DEFAULT_FOLDER, load_assets
from galea_training.scalp_zones import read_sites

FOLDER = Path(os.environ.get("GALEA_ASSETS", DEFAULT_FOLDER))


@pytest.fixture(scope="session")
def sites():
    return read_sites(FOLDER.parent / "data" / "spherical_1010.tsv")


@pytest.fixture(scope="session")
def clips_folder():
    return FOLDER.parent / "clips"


@pytest.fixture(scope="session")
def scene_factory(sites):
    from galea_training.scene import SceneFactory

    return SceneFactory(load_assets(FOLDER), sites)
