from types import SimpleNamespace

import numpy as np
import pytest

from galea_training.comparison import FREE_HANDS
from galea_training.mediapipe_reference import MediaPipeHands, _overlap
from galea_training.photos import TOLERANCE_HW, LabelledHand, Photo, errors_of, read_photos


@pytest.fixture
def photo():
    hand = LabelledHand("left", np.array([100.0, 100.0]), np.array([120.0, 60.0]), hidden=False)
    return Photo("made_up", np.zeros((200, 200, 3), np.uint8), np.array([110.0, 80.0]), 50.0, [hand])


def claim(wrist, tips):
    return np.array(wrist, float), np.array(tips, float)


def test_the_error_is_the_mean_of_wrist_and_fingers(photo):
    errors = errors_of(lambda _: {"left": claim((110, 100), (120, 80))}, [photo])
    assert errors == pytest.approx([(10 + 20) / 2 / 50])


def test_the_wrong_side_does_not_count_for_a_network_that_knows_sides(photo):
    assert errors_of(lambda _: {"right": claim((100, 100), (120, 60))}, [photo]) == [np.inf]
    assert errors_of(lambda _: [claim((100, 100), (120, 60))], [photo]) == [0]


def test_of_several_claims_the_best_counts(photo):
    claims = [claim((180, 100), (190, 60)), claim((105, 100), (125, 60))]
    assert errors_of(lambda _: claims, [photo]) == pytest.approx([0.1])


def test_nothing_claimed_is_nothing_found(photo):
    assert errors_of(lambda _: {}, [photo])[0] > TOLERANCE_HW
    assert errors_of(lambda _: [], [photo])[0] > TOLERANCE_HW


@pytest.mark.parametrize("on_head", [True, False])
def test_labels_come_in_pixels(clips_folder, on_head):
    folder = clips_folder.parent / "photos"
    photos = read_photos(folder, folder / "hands_on_head.json" if on_head else FREE_HANDS)
    assert sum(len(photo.hands) for photo in photos) == (3 if on_head else 16)
    for photo in photos:
        height, width = photo.picture.shape[:2]
        assert 0 < photo.head[0] < width and 0 < photo.head[1] < height
        for hand in photo.hands:
            assert np.linalg.norm(hand.tips - photo.head) < (1.5 if on_head else 4) * photo.head_width
            assert 0.1 < np.linalg.norm(hand.tips - hand.wrist) / photo.head_width < 2


def test_boxes_overlap_by_their_shared_part():
    a = np.array([10.0, 10, 4, 4])
    assert _overlap(a, a) == pytest.approx(1)
    assert _overlap(a, np.array([12.0, 10, 4, 4])) == pytest.approx(8 / 24)
    assert _overlap(a, np.array([20.0, 10, 4, 4])) == 0


def test_the_reference_finds_the_easy_hand(clips_folder):
    """The photo of contract tests: a hand that even MediaPipe finds, within the tolerance."""
    shared = clips_folder.parent
    photo = next(
        p for p in read_photos(shared / "photos", shared / "photos" / "hands_on_head.json") if p.name.startswith("010")
    )
    hands = MediaPipeHands(shared / "models").find(photo.picture)
    assert any(np.linalg.norm(hand.points[0] - photo.hands[0].wrist) < 0.3 * photo.head_width for hand in hands)
    assert all(0 <= hand.presence <= 1 for hand in hands)


def test_palm_boxes_are_decoded_about_their_anchors():
    detector = MediaPipeHands.__new__(MediaPipeHands)
    detector._anchors, detector._threshold = np.array([[0.5, 0.5], [0.25, 0.75]], np.float32), 0.5
    boxes = np.zeros((1, 2, 18), np.float32)
    boxes[0, :, 2:4] = 32
    scores = np.array([[[4.0], [-4.0]]], np.float32)
    detector._palm = SimpleNamespace(run=lambda *_: (boxes, scores))
    ((box, points),) = detector._palms(np.zeros((256, 512, 3), np.uint8))
    # the picture is letterboxed to 128 by a quarter, with 32 black rows above
    assert box.tolist() == pytest.approx([256, 128, 128, 128])
    assert points[0].tolist() == pytest.approx([256, 128])
