"""All networks on all pictures, in one table: held-out renders, clips with truth, labelled photos.

    python -m galea_training.comparison --renders DATA/renders --clips CLIPS --photos PHOTOS \\
        --v0 V0.onnx --body BODY.onnx --hand HAND.onnx --mediapipe MODELS

The head is given on renders and photos, and searched and tracked on clips.
"""

import argparse
from pathlib import Path

from . import clips, photos
from .anatomy import TIPS_IN_HAND
from .figures import mean, median
from .mediapipe_reference import TIPS, WRIST, MediaPipeHands
from .observers import HAND_THRESHOLD, TwoStages, VersionZero
from .places import DEFAULT_SITES
from .render_judge import FALSE_HANDS, Claim, RenderJudge
from .scalp_zones import ZoneMap, read_sites
from .shards import Shard, finished_shards

FREE_HANDS = Path(__file__).resolve().parents[1] / "photo_labels" / "free_hands.json"


def claims_of_ours(seen):
    """The hands one of our networks claims."""
    return [
        Claim(side, hand.points[0, :2], hand.points[TIPS_IN_HAND, :2], hand.touching > 0.5, hand.tips_head_mm)
        for side, hand in seen.hands.items()
        if hand.present > HAND_THRESHOLD
    ]


def claims_of_theirs(found):
    """The hands MediaPipe claims."""
    return [Claim(None, hand.points[WRIST], hand.points[list(TIPS)]) for hand in found if hand.presence > 0.5]


def on_renders(networks, folder, zone_map, limit, split="held"):
    """Figures of every network on the renders of a split, at most ``limit``."""
    judges = {name: RenderJudge(zone_map) for name in networks}
    for picture, label in _pictures(folder, limit, split):
        for name, network in networks.items():
            if isinstance(network, MediaPipeHands):
                judges[name].judge(label, claims_of_theirs(network.find(picture)))
            else:
                seen = network.see_at(picture, label["head_center_px"], float(label["head_width_px"]))
                judges[name].judge(label, claims_of_ours(seen), seen.fit.turn)
    return {name: judge.figures() for name, judge in judges.items()}


def on_handless(networks, folder, zone_map, limit):
    """Hands every network claims on renders of people whose hands hang, out of the picture in most."""
    figures = on_renders(networks, folder, zone_map, limit, "handless")
    return {name: {FALSE_HANDS: of_network[FALSE_HANDS]} for name, of_network in figures.items()}


def _pictures(folder, limit, split):
    """Pictures with somebody in them, spread evenly over the shards."""
    shards = [Shard(path) for path in finished_shards(folder, split)]
    for shard in shards:
        chosen = [i for i in range(len(shard)) if shard.labels["head_present"][i]]
        for index in chosen[: limit // len(shards)]:
            yield shard.picture(index), shard.label(index)


def on_photos(networks, folder, labels_file):
    """Share of the labelled hands found, and how well."""
    pictures = photos.read_photos(folder, labels_file)
    result = {}
    for name, network in networks.items():
        look = photos.their_hands if isinstance(network, MediaPipeHands) else photos.our_hands
        errors = photos.errors_of(lambda photo, look=look, network=network: look(network, photo), pictures)
        found = errors <= photos.TOLERANCE_HW
        result[name] = {"hand found": mean(found), "wrist and fingers where found, median hw": median(errors[found])}
    return result


def print_table(title, figures):
    """One row per figure, one column per network."""
    print(f"\n{title}")
    print(f"  {'':42s}" + "".join(f"{name:>12s}" for name in figures) + f"{'n':>8s}")
    rows = list(dict.fromkeys(row for of_network in figures.values() for row in of_network))
    for row in rows:
        values = [of_network.get(row) for of_network in figures.values()]
        shown = "".join(f"{v[0]:12.3f}" if v else f"{'-':>12s}" for v in values)
        print(f"  {row:42s}{shown}{max(v[1] for v in values if v):8d}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--renders", type=Path)
    parser.add_argument("--limit", type=int, default=1000, help="held-out renders at most")
    parser.add_argument("--clips", type=Path)
    parser.add_argument("--photos", type=Path)
    parser.add_argument("--v0", type=Path)
    parser.add_argument("--body", type=Path)
    parser.add_argument("--hand", type=Path)
    parser.add_argument("--mediapipe", type=Path)
    parser.add_argument("--sites", type=Path, default=DEFAULT_SITES)
    options = parser.parse_args()
    zone_map = ZoneMap(read_sites(options.sites))
    makers = {}
    if options.v0:
        makers["v0"] = lambda: VersionZero(options.v0)
    if options.v0 and options.hand:
        makers["v0 + hand"] = lambda: VersionZero(options.v0, options.hand)
    if options.body:
        makers["v1"] = lambda: TwoStages(options.body, options.hand)
    ours = {name: make() for name, make in makers.items()}
    everybody = ours | ({"MediaPipe": MediaPipeHands(options.mediapipe)} if options.mediapipe else {})
    if options.renders:
        print_table("Held-out renders", on_renders(everybody, options.renders, zone_map, options.limit))
        if finished_shards(options.renders, "handless"):
            print_table("Renders without hands", on_handless(everybody, options.renders, zone_map, options.limit))
    if options.photos:
        on_head = options.photos / "hands_on_head.json"
        print_table("Photos, hands on heads", on_photos(everybody, options.photos, on_head))
        print_table("Photos, free hands", on_photos(everybody, options.photos, FREE_HANDS))
    for name in ("dev_a", "dev_b", "demo") if options.clips else ():
        measured = {n: clips.measure_clip(make(), options.clips, name, zone_map) for n, make in makers.items()}
        print_table(f"Clip {name}", measured)


if __name__ == "__main__":
    main()
