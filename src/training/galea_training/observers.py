"""Networks at work on whole frames: the head is searched and tracked, the hands are read. For measuring only."""

import json
from dataclasses import dataclass, replace

import numpy as np

from .anatomy import HAND_POINTS, HANDS, HEAD, SIDES, TIPS_IN_HAND
from .crops import BODY_SIZE, TRACKED_SIDE_HW, Crop, hand_crop
from .dataset import head_condition
from .export import open_session
from .head_fit import fit_head, turn_by_points
from .rotation import from_two_columns

HAND_THRESHOLD = 0.5
WORTH_A_LOOK = 0.3
"""Hands less likely than this are not looked at closely."""

WEIGHT_OF_NONE = 4.5
"""Taken off the sum of both looks' logits that a hand is there: half a chance then lets ten false hands through in 100
pictures without any (for the shipped weights)."""
SEARCH_STEPS = 3
_KNOWN_HEAD_POINTS = 14
LOST_SIGMA_HW = 0.25
"""Median sigma of the head points from which on the head counts as lost and is searched anew."""


@dataclass(frozen=True)
class SeenHand:
    """One hand in one frame; points (16, 3) in frame pixels and head widths, tips in head-frame millimetres."""

    present: float
    touching: float
    points: np.ndarray
    visible: np.ndarray
    tips_head_mm: np.ndarray


@dataclass(frozen=True)
class Seen:
    """One frame. ``rotation`` is the network's (its axes, along the head's ray)."""

    rotation: np.ndarray
    fit: object
    head_sigma: float
    hands: dict
    head_logit: float = 0.0


def _sigmoid(x):
    return 1 / (1 + np.exp(-x))


def _logit(probability):
    inside = np.clip(probability, 1e-4, 1 - 1e-4)
    return np.log(inside / (1 - inside))


def _tensor(crop, frame):
    return np.ascontiguousarray(crop.cut(frame).transpose(2, 0, 1)[None], np.float32) / 255


def _to_frame(crop, points):
    """Points (n, k) whose first two columns are shares of the crop, in frame pixels."""
    inverse = np.linalg.inv(np.vstack([crop.matrix, [0, 0, 1]]))
    pixels = np.column_stack([points[:, :2] * crop.size, np.ones(len(points))]) @ inverse[:2].T
    return np.column_stack([pixels, points[:, 2:]])


class CloseLook:
    """The hand's network, asked about one hand that a first network found."""

    def __init__(self, session):
        self._session = session

    def at(self, frame, coarse, fit, rotation, side, present):
        """The hand of one side seen closely; ``coarse`` (16, 3) are its points in the frame as found from afar."""
        crop = hand_crop(coarse[:, :2], fit.head_width, side == "right")
        flip = np.diag([-1.0, 1.0, 1.0])
        turned = flip @ rotation @ flip if crop.mirrored else rotation
        center = (crop.matrix @ np.append(fit.center, 1)) / crop.size
        told = head_condition(None, turned, center, fit.head_width / crop.side)[None]
        outputs = self._session.run(None, {"image": _tensor(crop, frame), "condition": told})
        points, tips, logits = (out[0] for out in outputs)
        placed = _to_frame(crop, points)
        places = tips[0, :, 1:4] * ((-1, 1, 1) if crop.mirrored else 1)
        # more hands at the same number of false ones than the product of both probabilities, or either
        both = _sigmoid(_logit(present) + logits[0] - WEIGHT_OF_NONE)
        return SeenHand(float(both), _sigmoid(logits[1]), placed[:, :3], placed[:, 3], places)


class _Tracker:
    """Keeps the crop on the head from frame to frame; what a subclass sees in one crop is its business."""

    def __init__(self):
        self._crop = None

    def see(self, frame):
        """The next frame of a clip (h, w, 3) uint8 RGB."""
        if self._crop is None:
            height, width = frame.shape[:2]
            self._crop = Crop((width / 2, height / 2), float(max(height, width)), BODY_SIZE)
            for _ in range(SEARCH_STEPS):
                self._follow(self._look(frame, self._crop))
        seen = self._look(frame, self._crop)
        self._follow(seen)
        if seen.head_sigma > LOST_SIGMA_HW:
            self._crop = None
        return seen

    def look(self, frame, crop):
        """What one crop shows, whether it fits or not."""
        return self._look(frame, crop)

    def see_at(self, frame, center, head_width):
        """A single picture whose head is given."""
        return self._look(frame, Crop(tuple(center), TRACKED_SIDE_HW * head_width, BODY_SIZE))

    def _follow(self, seen):
        self._crop = Crop(tuple(seen.fit.center), TRACKED_SIDE_HW * max(seen.fit.head_width, 8.0), BODY_SIZE)


class VersionZero(_Tracker):
    """The feasibility study's network: 14 head points, no places in the head frame, so these follow from the fit.

    With the hand's network behind it, as the application has it, each hand that may be there is looked at closely.
    """


    def __init__(self, path, hand_path=None):
        super().__init__()
        self._session = open_session(path)
        self._close = CloseLook(open_session(hand_path)) if hand_path else None

    def _look(self, frame, crop):
        points, logits = (out[0] for out in self._session.run(None, {"image": _tensor(crop, frame)}))
        placed = _to_frame(crop, points)
        rotation = from_two_columns(logits[4:10])
        head = placed[:_KNOWN_HEAD_POINTS]
        fit = fit_head(head[:, :2], head[:, 4], rotation)
        hands = {}
        for number, side in enumerate(SIDES):
            start = _KNOWN_HEAD_POINTS + number * len(HAND_POINTS)
            own = placed[start : start + len(HAND_POINTS)]
            present, touching = _sigmoid(logits[number]), _sigmoid(logits[2 + number])
            hands[side] = SeenHand(present, touching, own[:, :3], own[:, 3], fit.to_head_mm(own[TIPS_IN_HAND, :3]))
            if self._close is not None and present > WORTH_A_LOOK:
                close = self._close.at(frame, own, fit, rotation, side, present)
                # the two looks err on other pictures: together they are right more often than either
                both = _sigmoid((_logit(close.touching) + logits[2 + number]) / 2)
                hands[side] = replace(close, touching=both)
        return Seen(rotation, fit, float(np.median(head[:, 4])), hands)


class TwoStages(_Tracker):
    """Version 1: the body's network, and the hand's network on each hand that the body's finds."""

    def __init__(self, body_path, hand_path=None):
        super().__init__()
        self._body = open_session(body_path)
        self._close = CloseLook(open_session(hand_path)) if hand_path else None
        shape = json.loads(self._body.get_modelmeta().custom_metadata_map["shape"])
        if shape["hands"] != 2:
            raise ValueError(f"{body_path} is not the body's network")

    def _look(self, frame, crop):
        points, tips, logits = (out[0] for out in self._body.run(None, {"image": _tensor(crop, frame)}))
        placed = _to_frame(crop, points)
        head = placed[HEAD]
        # of all points only those the application knows; the network's own turn is further from the truth
        known = head[:_KNOWN_HEAD_POINTS]
        rotation = turn_by_points(known[:, :3], known[:, 4], from_two_columns(logits[5:11]))
        fit = fit_head(head[:, :2], head[:, 4], rotation)
        hands = {}
        for number, side in enumerate(SIDES):
            own = placed[HANDS[side]]
            present, touching = _sigmoid(logits[1 + number]), _sigmoid(logits[3 + number])
            hands[side] = SeenHand(present, touching, own[:, :3], own[:, 3], tips[number, :, 1:4])
            if self._close is not None and present > WORTH_A_LOOK:
                close = self._close.at(frame, own, fit, rotation, side, present)
                # the two looks err on other pictures: together they are right more often than either; a hand that may
                # not be there is not said to touch
                both = _sigmoid((_logit(close.touching) + logits[3 + number]) / 2)
                hands[side] = replace(close, touching=both * close.present**2)
        return Seen(rotation, fit, float(np.median(known[:, 4])), hands, float(logits[0]))
