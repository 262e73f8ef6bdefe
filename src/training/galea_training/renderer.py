"""A scene to a picture and its label."""

from dataclasses import dataclass

import cv2
import numpy as np

from . import labels, picture
from .background import draw_background
from .hair import strand_masks
from .mesh import join
from .rasterizer import rasterize, vertex_normals
from .rotation import unit
from .shading import NOISE, shade

SUPERSAMPLING = 1.5
SHADOW_PIXELS = 320
SHADOW_RADIUS_DM = 4.6


@dataclass
class Buffers:
    """What was drawn: per pixel (h, w) nearness 1/dm and triangle or -1; per vertex points and normals; per triangle
    owner and material. ``scale`` is buffer pixels per picture pixel."""

    nearness: np.ndarray
    triangle: np.ndarray
    points: np.ndarray
    normals: np.ndarray
    owners: np.ndarray
    materials: np.ndarray
    scale: float


class Renderer:
    """Draws scenes as square pictures of ``size`` pixels."""

    def __init__(self, size=512, gallery=None):
        self.size = size
        self._gallery = gallery
        self._masks = strand_masks()

    def draw(self, rng, scene, zone_map):
        """The picture (size, size, 3) uint8 RGB and its label."""
        mesh, owners = _gather(scene)
        mask = self._masks[rng.integers(len(self._masks))]
        camera = scene.viewpoint.camera.scaled(SUPERSAMPLING)
        side = int(self.size * SUPERSAMPLING)
        normals = vertex_normals(mesh.points, mesh.triangles)
        projected = _project(camera, mesh.points)
        nearness, triangle = _empty(side)
        rasterize(*projected, mesh.triangles, mesh.materials, mesh.uv, mask, nearness, triangle, True)
        buffers = Buffers(nearness, triangle, mesh.points, normals, owners, mesh.materials, SUPERSAMPLING)
        image, coverage = self._shade(rng, scene, mesh, projected, buffers, mask, camera)
        background = draw_background(rng, self.size, self._gallery) * np.float32(scene.lighting.background)
        light = image + (1 - coverage[..., None]) * background
        shot = picture.develop(rng, light, coverage, scene.lighting)
        return shot, labels.label(scene, buffers, zone_map)

    def draw_nobody(self, rng, scene):
        """An empty room."""
        background = draw_background(rng, self.size, self._gallery, poster_share=0) * np.float32(
            scene.lighting.background
        )
        everywhere = np.ones(background.shape[:2], np.float32)
        return picture.develop(rng, background, everywhere, scene.lighting), labels.nobody(scene)

    def _shade(self, rng, scene, mesh, projected, buffers, mask, camera):
        side = buffers.nearness.shape[0]
        head_center = scene.figures[0].pose.head_center
        shadow_map, shadow_matrix = _shadow(scene.lighting.table[0], head_center, mesh, mask)
        occlusion = _occlusion(rng, buffers.nearness, camera, head_center)
        image, coverage = np.zeros((side, side, 3), np.float32), np.zeros((side, side), np.float32)
        looks = np.stack([figure.outfit.look for figure in scene.figures])
        shade(
            *projected, mesh.points, buffers.normals, mesh.attributes, mesh.uv, mesh.triangles, mesh.materials,
            buffers.owners, buffers.triangle, occlusion, camera.position.astype(np.float32), scene.lighting.table,
            shadow_map, shadow_matrix, rng.uniform(0.6, 2.5), looks, _print_picture(rng), NOISE, image, coverage,
        )  # fmt: skip
        shrink = (self.size, self.size)
        return cv2.resize(image, shrink, interpolation=cv2.INTER_AREA), cv2.resize(
            coverage, shrink, interpolation=cv2.INTER_AREA
        )


def _gather(scene):
    """One mesh of all figures, the labelled person's body first, and whose each triangle is."""
    pieces, owners = [], []
    for number, figure in enumerate(scene.figures):
        for piece in figure.outfit.meshes(figure.pose):
            pieces.append(piece)
            owners.append(np.full(len(piece.triangles), number, np.int32))
    return join(pieces), np.concatenate(owners)


def _project(camera, points):
    pixels, depth = camera.project(points)
    nearness = np.where(depth > 0.5, 1 / np.maximum(depth, 0.5), -1)
    return tuple(np.ascontiguousarray(v, np.float32) for v in (pixels[:, 0], pixels[:, 1], nearness))


def _empty(side):
    return np.zeros((side, side), np.float32), np.full((side, side), -1, np.int32)


def _shadow(toward_light, head_center, mesh, mask):
    """Depth map of the scene from the light (orthographic, around the head) and the matrix (3, 4) into it."""
    across = unit(np.cross(toward_light, (0, 1, 0.01)))
    axes = np.stack([across, np.cross(toward_light, across), toward_light])
    scale = SHADOW_PIXELS / (2 * SHADOW_RADIUS_DM)
    matrix = np.empty((3, 4), np.float32)
    matrix[:2, :3] = axes[:2] * scale
    matrix[2, :3] = toward_light
    matrix[:2, 3] = SHADOW_PIXELS / 2 - matrix[:2, :3] @ head_center
    matrix[2, 3] = 60 - toward_light @ head_center  # positive for everything within 6 m of the head
    seen = mesh.points @ matrix[:, :3].T + matrix[:, 3]
    nearness, triangle = _empty(SHADOW_PIXELS)
    columns = [np.ascontiguousarray(column, np.float32) for column in seen.T]
    rasterize(*columns, mesh.triangles, mesh.materials, mesh.uv, mask, nearness, triangle, False)
    return nearness, matrix


def _occlusion(rng, nearness, camera, head_center):
    """How open to the sky each pixel is: pixels deeper than their surroundings are darker (h, w)."""
    side = nearness.shape[0]
    _, depth = camera.project(head_center[None])
    distance = np.where(nearness > 0, 1 / np.maximum(nearness, 1e-6), depth[0] + 4).astype(np.float32)
    small = cv2.resize(distance, (side // 2, side // 2), interpolation=cv2.INTER_AREA)
    reach = max(3, int(0.18 * camera.focal / depth[0]) | 1)
    around = cv2.blur(cv2.blur(small, (reach, reach)), (reach, reach))
    open_ = np.clip(1 - rng.uniform(0.5, 1.3) * np.clip(small - around, 0, 0.6), 0.35, 1)
    return cv2.resize(open_, (side, side))


def _print_picture(rng):
    """A blocky two-color print for the chest (64, 64)."""
    cells = rng.integers(3, 16, 2)
    blocks = (rng.random(cells) > 0.5).astype(np.float32)
    return cv2.resize(blocks, (64, 64), interpolation=cv2.INTER_NEAREST)
