"""The sixteen zones of the scalp: the zone of a point is that of its nearest 10-10 anchor direction."""

import csv
from pathlib import Path

import numpy as np

ANCHORS = {
    "forehead": ("Fp1", "Fpz", "Fp2", "AF7", "AF8"),
    "front_hairline": ("AFz", "F1", "Fz", "F2", "F3", "F4"),
    "temple_left": ("F7", "F5", "FT7"),
    "temple_right": ("F8", "F6", "FT8"),
    "side_left": ("FC5", "C5", "CP5", "T7", "TP7"),
    "side_right": ("FC6", "C6", "CP6", "T8", "TP8"),
    "top_left": ("FC1", "FC3", "C1", "C3"),
    "top_right": ("FC2", "FC4", "C2", "C4"),
    "crown": ("CPz", "CP1", "CP2", "Pz", "P1", "P2"),
    "back_left": ("CP3", "P3", "P5", "P7"),
    "back_right": ("CP4", "P4", "P6", "P8"),
    "behind_ear_left": ("P9",),
    "behind_ear_right": ("P10",),
    "occiput": ("POz", "PO7", "PO8", "O1", "Oz", "O2"),
    "skull_base_left": ("I1", "PO9"),
    "skull_base_right": ("I2", "PO10"),
}
"""10-10 sites of each zone, as in the application. FCz, Cz and Iz, which the design splits between left and right,
anchor nothing: the nearest of the others decides."""

ZONES = tuple(ANCHORS)
_EDGE_AZIMUTH_DEG = (0, 45, 70, 95, 120, 180)
_EDGE_FROM_CZ_DEG = (80, 82, 88, 96, 108, 112)


def read_sites(path):
    """10-10 sites on the unit sphere by name, from a tab-separated file with label, x, y, z."""
    with open(Path(path), newline="") as rows:
        return {
            row["label"]: np.array([float(row[axis]) for axis in "xyz"]) for row in csv.DictReader(rows, delimiter="\t")
        }


class ZoneMap:
    """Answers which zone a direction belongs to."""

    def __init__(self, sites):
        owned = [(ZONES.index(zone), site) for zone in ZONES for site in ANCHORS[zone]]
        self._zone = np.array([zone for zone, _ in owned])
        self._direction = np.stack([sites[site] for _, site in owned])
        # the published table is rounded to four digits
        self._direction /= np.linalg.norm(self._direction, axis=1, keepdims=True)

    def zone_of(self, directions):
        """Zone indices (n,) of unit directions (n, 3)."""
        return self._zone[(np.atleast_2d(directions) @ self._direction.T).argmax(1)]


def on_cap(directions):
    """Whether unit directions (n, 3) lie inside the cap's edge (the hair-bearing scalp and the forehead)."""
    directions = np.atleast_2d(directions)
    from_cz = np.degrees(np.arccos(np.clip(directions[:, 2], -1, 1)))
    azimuth = np.degrees(np.abs(np.arctan2(directions[:, 0], directions[:, 1])))
    return from_cz <= np.interp(azimuth, _EDGE_AZIMUTH_DEG, _EDGE_FROM_CZ_DEG)
