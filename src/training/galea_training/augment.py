"""What a cheap camera does to a picture: light, lens, motion, sensor and codec. Pictures (s, s, 3) float32, 0..1."""

import cv2
import numpy as np

from .shards import decode, encode


def photograph(rng, picture):
    """A render (s, s, 3) uint8 as a webcam might have taken it."""
    image = picture.astype(np.float32) / 255
    if rng.random() < 0.25:
        _occlude(rng, image)
    image = _tint(rng, image)
    image = _contrast(rng, image)
    if rng.random() < 0.25:
        image = _light_gradient(rng, image)
    image = _lens(rng, image)
    if rng.random() < 0.25:
        image = _lower_resolution(rng, image)
    if rng.random() < 0.6:
        image = _noise(rng, image)
    image = np.clip(image, 0, 1)
    if rng.random() < 0.3:
        coded = encode((image * 255).astype(np.uint8), int(rng.integers(18, 85)))
        image = decode(np.frombuffer(coded, np.uint8)).astype(np.float32) / 255
    return image


def _occlude(rng, image):
    """Plain patches and displaced pieces of the picture itself."""
    size = len(image)
    for _ in range(rng.integers(1, 4)):
        width, height = (rng.uniform(0.05, 0.35, 2) * size).astype(int) + 2
        x, y = rng.integers(0, size - width // 2), rng.integers(0, size - height // 2)
        patch = image[y : y + height, x : x + width]
        if rng.random() < 0.5:
            patch[:] = rng.random(3)
        else:
            u, v = rng.integers(0, size - width), rng.integers(0, size - height)
            patch[:] = image[v : v + height, u : u + width][: patch.shape[0], : patch.shape[1]].copy()


def _tint(rng, image):
    gains = np.exp(rng.normal(0, 0.12, 3)) * np.exp(rng.normal(0, 0.25))
    image = image * gains.astype(np.float32)
    if rng.random() < 0.5:
        gray = image.mean(2, keepdims=True)
        image = gray + (image - gray) * np.float32(rng.uniform(0.2, 1.4))
    if rng.random() < 0.06:
        image = np.repeat(image.mean(2, keepdims=True), 3, 2)
    if rng.random() < 0.1:
        image = image @ (np.eye(3) + rng.normal(0, 0.15, (3, 3))).astype(np.float32)
    return image


def _contrast(rng, image):
    middle = image.mean()
    image = (image - middle) * np.float32(np.exp(rng.normal(0, 0.22))) + middle + np.float32(rng.normal(0, 0.06))
    image = np.clip(image, 0, 1)
    return image ** np.float32(np.exp(rng.normal(0, 0.3))) if rng.random() < 0.5 else image


def _light_gradient(rng, image):
    ramp = np.linspace(-1, 1, len(image), dtype=np.float32)
    slope = rng.normal(0, 0.35, 2).astype(np.float32)
    return image * np.clip(1 + slope[0] * ramp[None, :, None] + slope[1] * ramp[:, None, None], 0.15, 2)


def _lens(rng, image):
    """Out of focus, moved, or sharpened by the camera."""
    kind = rng.random()
    if kind < 0.3:
        return cv2.GaussianBlur(image, (0, 0), rng.uniform(0.4, 1.8))
    if kind < 0.45:
        return cv2.filter2D(image, -1, _motion_kernel(rng))
    if kind < 0.55:
        soft = cv2.GaussianBlur(image, (0, 0), 1.2)
        return np.clip(image + np.float32(rng.uniform(0.3, 1.2)) * (image - soft), 0, 1)
    return image


def _motion_kernel(rng):
    length = int(rng.integers(3, 13))
    kernel = np.zeros((length, length), np.float32)
    angle, middle = rng.uniform(0, np.pi), (length - 1) / 2
    reach = middle * np.array([np.cos(angle), np.sin(angle)])
    start, end = (tuple(int(round(middle + sign * r)) for r in reach) for sign in (-1, 1))
    cv2.line(kernel, start, end, 1.0, 1)
    return kernel / kernel.sum()


def _lower_resolution(rng, image):
    size = len(image)
    small = int(size * rng.uniform(0.35, 0.8))
    return cv2.resize(cv2.resize(image, (small, small), interpolation=cv2.INTER_AREA), (size, size))


def _noise(rng, image):
    noise = rng.standard_normal(image.shape, np.float32)
    if rng.random() < 0.3:  # the blotches of strong denoising
        noise = cv2.GaussianBlur(noise, (0, 0), 0.8) * 2.2
    return image + noise * np.float32(abs(rng.normal(0, 0.03)))
