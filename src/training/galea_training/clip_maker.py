"""Renders a clip of one made-up person massaging the head to a script, and the truth of every frame beside it.

    python -m galea_training.clip_maker SCRIPT.json OUT      writes OUT.mp4 and OUT.truth.json, needs ffmpeg

The script is that of ``performance`` with ``fps``, ``crop`` (width, height), ``side`` (head widths across the picture)
and ``dist`` (decimetres) if need be. The truth has the form of the clips that ``clips`` judges by.
"""

import argparse
import json
import subprocess
from pathlib import Path

import numpy as np

from .anatomy import HANDS, HEAD_POINTS, HEAD_WIDTH_DM, TIPS_IN_HAND
from .assets import load_assets
from .lighting import draw_lighting
from .performance import Performance
from .places import add_asset_arguments
from .projection import Pinhole, look_at
from .renderer import Renderer
from .rotation import ray_from_camera
from .scalp_zones import ZONES, read_sites
from .scene import Figure, Scene, SceneFactory
from .viewpoint import FRONTAL, Viewpoint

DEFAULTS = {"fps": 15, "crop": [512, 384], "side": 4.4, "dist": 6.5, "noise": 2.0}


class ClipMaker:
    """Frames of one script, with their labels."""

    def __init__(self, factory, sites, script):
        self.script = DEFAULTS | script
        self._factory = factory
        rng = np.random.default_rng(script["seed"])
        self._outfit = factory.draw_outfit(rng)
        self.performance = Performance(self._outfit.person, sites, self.script)
        width, height = self.script["crop"]
        self._size = max(width, height)
        self._renderer = Renderer(self._size)
        self._viewpoint = self._place_camera(rng)
        self._lighting = draw_lighting(rng, 0.0)

    def _place_camera(self, rng):
        """In front of the person, held still for the whole clip; the head a little over the middle."""
        center = self.performance.pose(0.0).head_center
        aside = np.array([rng.normal(0, 0.12), rng.normal(0, 0.08), 1.0])
        position = center + self.script["dist"] * aside / np.linalg.norm(aside)
        axes = look_at(position, center + (0, -0.6, 0))
        focal = self._size / self.script["side"] * self.script["dist"] / HEAD_WIDTH_DM
        pixels, _ = Pinhole(axes, position, focal, np.zeros(2)).project(center[None])
        middle = np.array([0.5, 0.44]) * self._size
        return Viewpoint(Pinhole(axes, position, focal, middle - pixels[0]), FRONTAL, self.script["side"])

    def frames(self):
        """Yields time, picture (height, width, 3) and label in the cropped picture's pixels."""
        width, height = self.script["crop"]
        left, top = (self._size - width) // 2, (self._size - height) // 2
        noise = np.random.default_rng([self.script["seed"], 2])
        for number in range(int(self.performance.seconds * self.script["fps"])):
            time = number / self.script["fps"]
            scene = Scene((Figure(self._outfit, self.performance.pose(time)),), self._viewpoint, self._lighting)
            # the same chances every frame: background, lens and exposure stay as they are
            rng = np.random.default_rng([self.script["seed"], 3])
            picture, label = self._renderer.draw(rng, scene, self._factory.zone_map)
            picture = picture[top : top + height, left : left + width]
            grain = noise.standard_normal(picture.shape, np.float32) * self.script["noise"]
            label["points"][:, :2] -= (left, top)
            label["principal_px"] = label["principal_px"] - np.float32([left, top])
            yield time, np.clip(picture + grain, 0, 255).astype(np.uint8), label

    def truth(self, time, label):
        """The truth of one frame, as ``clips`` reads it."""
        hands = {}
        for number, (side, key) in enumerate((("left", "L"), ("right", "R"))):
            points, visible = label["points"][HANDS[side]], label["visible"][HANDS[side]]
            place = self.performance.pose(time).hands[key]
            hands[side] = {
                "touching": bool(place.touching == 1),
                "zone": self._zone(label, number) if place.touching == 1 else None,
                "tips": [_point(p, v) for p, v in zip(points[TIPS_IN_HAND], visible[TIPS_IN_HAND], strict=True)],
                "wrist": _point(points[0], visible[0]),
                "tips_head_mm": label["tip_head_mm"][number].astype(float).round(1).tolist(),
            }
        turn = label["rotation"].astype(float)
        head = {
            "R_camera_from_head": turn.round(6).tolist(),
            "R_ray_from_head": (ray_from_camera(label["ray"]) @ turn).round(6).tolist(),
            "points": {name: _point(label["points"][i], label["visible"][i]) for i, name in enumerate(HEAD_POINTS)},
        }
        return {"t": round(time, 4), "segment": self.performance.segment_at(time), "head": head, "hands": hands}

    def _zone(self, label, number):
        """Zone of the middle of the finger group, by this head's ellipsoid."""
        group = label["tip_head_mm"][number][1:4].mean(0)
        direction = (group - label["ellipsoid_center_mm"]) / label["ellipsoid_semi_axes_mm"]
        return ZONES[self._factory.zone_map.zone_of(direction[None])[0]]


def _point(point, visible):
    return [round(float(point[0]), 1), round(float(point[1]), 1), int(visible)]


def _encoder(path, width, height, fps):
    return subprocess.Popen(
        ["ffmpeg", "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{width}x{height}",
         "-r", str(fps), "-i", "-", "-c:v", "libx264", "-crf", "24", "-pix_fmt", "yuv420p", str(path)],
        stdin=subprocess.PIPE,
    )  # fmt: skip


def make(maker, out):
    """Writes the clip and its truth."""
    width, height = maker.script["crop"]
    encoder = _encoder(out.with_suffix(".mp4"), width, height, maker.script["fps"])
    frames, label = [], None
    for time, picture, label in maker.frames():
        encoder.stdin.write(picture.tobytes())
        frames.append(maker.truth(time, label))
    encoder.stdin.close()
    if encoder.wait():
        raise RuntimeError(f"ffmpeg could not write {out}.mp4")
    camera = {"f_px": round(float(label["focal_px"]), 2)}
    camera |= {axis: round(float(v), 2) for axis, v in zip(("cx", "cy"), label["principal_px"], strict=True)}
    truth = {
        "note": "visible: 2 seen, 1 hidden, 0 outside; one person, camera and light",
        "script": maker.script, "width": width, "height": height, "fps": maker.script["fps"], "camera": camera,
        "head_semi_axes_mm": label["ellipsoid_semi_axes_mm"].astype(float).round(1).tolist(),
        "head_centre_mm": label["ellipsoid_center_mm"].astype(float).round(1).tolist(),
        "frames": frames,
    }  # fmt: skip
    Path(f"{out}.truth.json").write_text(json.dumps(truth))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("script", type=Path)
    parser.add_argument("out", type=Path)
    add_asset_arguments(parser)
    options = parser.parse_args()
    sites = read_sites(options.sites)
    factory = SceneFactory(load_assets(options.assets), sites)
    make(ClipMaker(factory, sites, json.loads(options.script.read_text())), options.out)


if __name__ == "__main__":
    main()
