"""The contract's page and the code must say the same."""

import re
from pathlib import Path

from galea_training.anatomy import HANDS, HEAD, POINTS
from galea_training.dataset import CONDITION_SIZE
from galea_training.head_frame import NETWORK_TILT_DEG
from galea_training.network import body_shape, hand_shape

PAGE = (Path(__file__).parents[1] / "CONTRACT.md").read_text()


def test_shapes_on_the_page_are_those_of_the_networks():
    body, hand = body_shape(), hand_shape()
    assert f"1 x {body.points} x 5" in PAGE and f"1 x {hand.points} x 5" in PAGE
    assert f"1 x {body.globals} |" in PAGE and f"1 x {hand.globals} |" in PAGE
    assert f"1 x {CONDITION_SIZE}:" in PAGE
    assert f"`image`, {body.size} px" in PAGE and f"`image`, {hand.size} px" in PAGE


def test_the_order_of_points_on_the_page_is_that_of_the_code():
    sites = re.search(r"22-31 the sites ([\w, ]+) on", PAGE).group(1).split(", ")
    assert list(POINTS[22:32]) == sites
    assert HEAD == slice(0, 32)
    assert (HANDS["left"].start, HANDS["left"].stop - 1) == (36, 51)
    assert (HANDS["right"].start, HANDS["right"].stop - 1) == (52, 67)
    assert POINTS[14:22] == (
        "lip_upper", "lip_lower", "ear_top_left", "ear_top_right", "ear_lobe_left", "ear_lobe_right", "jaw_left",
        "jaw_right",
    )  # fmt: skip


def test_the_tilt_on_the_page_is_that_of_the_code():
    assert f"exactly {NETWORK_TILT_DEG} degrees" in PAGE
