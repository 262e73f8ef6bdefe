"""From light to a photograph: exposure and the film's curve."""

import numpy as np


def develop(rng, light, coverage, lighting):
    """Linear light (h, w, 3) to sRGB-like uint8. The exposure is metered on the person (``coverage`` > 0.5) and, less,
    on the whole picture."""
    sparse = light[::3, ::3]
    person = sparse[coverage[::3, ::3] > 0.5]
    whole = sparse.mean()
    brightness = 0.6 * np.percentile(person, 70) + 0.4 * whole if len(person) else whole
    gain = (lighting.exposure / max(brightness, 1e-3)) ** lighting.metering
    exposed = np.clip(light * np.float32(gain), 0, None)
    if rng.random() < 0.7:  # most cameras compress highlights
        exposed = exposed * (1 + exposed * 0.15) / (1 + exposed * 0.75) * 1.25
    return (np.clip(exposed, 0, 1) ** (1 / 2.2) * 255 + 0.5).astype(np.uint8)
