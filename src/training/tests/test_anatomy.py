import numpy as np

from galea_training.anatomy import HANDS, HEAD, HEAD_POINTS, MIRROR, POINTS, TIPS_IN_HAND


def test_mirroring_twice_changes_nothing():
    assert (MIRROR[MIRROR] == np.arange(len(POINTS))).all()


def test_midline_points_stay_and_hands_swap():
    assert MIRROR[HEAD_POINTS.index("chin")] == HEAD_POINTS.index("chin")
    assert MIRROR[HEAD_POINTS.index("PO7")] == HEAD_POINTS.index("PO8")
    assert (MIRROR[HANDS["left"]] == np.arange(HANDS["right"].start, HANDS["right"].stop)).all()


def test_tips_are_the_last_five_of_a_hand():
    assert all(name.endswith("_tip") for name in POINTS[HANDS["left"]][TIPS_IN_HAND])


def test_the_first_head_points_are_those_of_contract_v0():
    assert HEAD == slice(0, 32)
    assert HEAD_POINTS[:3] == ("nose_tip", "nasion", "chin")
    assert HEAD_POINTS[9:14] == ("tragus_left", "tragus_right", "vertex", "occiput", "hairline")
