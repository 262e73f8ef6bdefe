"""Where things lie that are not in the repository: assets to read, and the default arguments for them."""

from pathlib import Path

from .assets import DEFAULT_FOLDER

DEFAULT_SITES = DEFAULT_FOLDER.parent / "data" / "spherical_1010.tsv"


def add_asset_arguments(parser):
    """The two arguments every command that renders takes."""
    parser.add_argument("--assets", type=Path, default=DEFAULT_FOLDER, help="folder with assets.pkl (CC0)")
    parser.add_argument("--sites", type=Path, default=DEFAULT_SITES, help="10-10 sites on the unit sphere, TSV")
