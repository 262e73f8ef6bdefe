"""Trains one stage of the network, resuming from its last checkpoint.

python -m galea_training.train body FOLDER OUT.pt --samples 2000000
"""

import argparse
import json
import math
import time
from pathlib import Path

import cv2
import torch
from torch.utils.data import DataLoader

from . import checkpoint, figures
from .dataset import Renders
from .losses import losses
from .network import SHAPES, PoseNetwork
from .render import pause_while

WARM_UP_STEPS = 200
AVERAGE_DECAY = 0.998
GRADIENT_LIMIT = 5.0


def half_is_faster(device):
    """Whether bfloat16 pays: it halves the work on accelerators and with AVX-512, and is ten times slower without."""
    return device != "cpu" or torch.backends.cpu.get_cpu_capability().startswith("AVX512")


class Trainer:
    """One training run: owns network, running average and optimizer."""

    def __init__(self, stage, samples, rate, batch, device="cpu"):
        self.stage = stage
        self.device = device
        self.network = PoseNetwork(SHAPES[stage]()).to(device, memory_format=torch.channels_last)
        self.average = {name: value.clone() for name, value in self.network.state_dict().items()}
        self.optimizer = torch.optim.AdamW(self.network.parameters(), rate, weight_decay=0.02, betas=(0.9, 0.98))
        self.goal, self.rate, self.batch = samples, rate, batch
        self.samples, self.epoch = 0, 0

    def resume(self, path):
        """Goes on where a checkpoint stopped."""
        state = checkpoint.load(path)
        if state.stage != self.stage:
            raise ValueError(f"{path} holds a {state.stage} network, not {self.stage}")
        self.network = state.network.to(self.device, memory_format=torch.channels_last)
        self.average = {name: value.to(self.device) for name, value in state.average.items()}
        self.optimizer = torch.optim.AdamW(self.network.parameters(), self.rate, weight_decay=0.02, betas=(0.9, 0.98))
        self.optimizer.load_state_dict(state.optimizer_state)
        # the rest of a broken epoch is left out: beginning it again would show the same samples twice
        self.samples, self.epoch = state.samples, state.epoch + 1

    def start_from(self, path):
        """Begins with the weights of an earlier run (``checkpoint.save_weights``), at the full rate."""
        weights = checkpoint.load_weights(path, self.stage)
        self.network.load_state_dict(weights)
        self.average = {name: value.clone() for name, value in self.network.state_dict().items()}

    def step(self, batch):
        """One step of descent; the parts of the loss as numbers."""
        self._set_rate()
        self.network.train()
        batch = {name: value.to(self.device, non_blocking=True) for name, value in batch.items()}
        image = batch["image"].to(memory_format=torch.channels_last)
        with torch.autocast(self.device, torch.bfloat16, enabled=half_is_faster(self.device)):
            raw, global_logits = self.network(image, batch.get("condition"))
        total, parts, _ = losses(raw, global_logits, batch, self.network)
        self.optimizer.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), GRADIENT_LIMIT)
        self.optimizer.step()
        self.samples += len(image)
        self._follow()
        # not brought to numbers here: on an accelerator that would wait for it at every step
        return {"total": total.detach()} | {name: part.detach() for name, part in parts.items()}

    def _set_rate(self):
        """A short warm-up, then half a cosine down to nothing at the goal."""
        step = self.samples / self.batch
        fall = 0.5 + 0.5 * math.cos(math.pi * min(1, self.samples / self.goal))
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate * min(1, (step + 1) / WARM_UP_STEPS) * fall + 1e-6

    def _follow(self):
        steps = self.samples / self.batch
        decay = min(AVERAGE_DECAY, steps / (steps + 20))
        for name, value in self.network.state_dict().items():
            if value.dtype.is_floating_point:
                self.average[name].lerp_(value, 1 - decay)
            else:
                self.average[name].copy_(value)

    def state(self):
        return checkpoint.Checkpoint(
            self.stage, self.network, self.average, self.optimizer.state_dict(), self.samples, self.epoch
        )


class Diary:
    """What a run reports: a line on the screen and one in a JSON-lines file beside the checkpoint."""

    def __init__(self, path):
        self._stream = open(path, "a")
        self._parts, self._start, self._seen = [], time.time(), 0

    def note(self, parts, samples):
        self._parts.append(parts)
        self._seen += samples

    def report(self, total_samples, extra=None):
        """Means since the last report."""
        means = {name: float(sum(p[name] for p in self._parts)) / len(self._parts) for name in self._parts[0]}
        speed = self._seen / (time.time() - self._start)
        line = {"samples": total_samples, "per_second": round(speed, 1)}
        line |= {name: round(value, 4) for name, value in means.items()} | (extra or {})
        print(json.dumps(line), flush=True)
        self._stream.write(json.dumps(line) + "\n")
        self._stream.flush()
        self._parts, self._start, self._seen = [], time.time(), 0


def loader(renders, batch, workers):
    return DataLoader(
        renders, batch, shuffle=True, drop_last=True, num_workers=workers, prefetch_factor=4 if workers else None,
        worker_init_fn=_one_thread,
        # a forked worker hangs when measuring has started threads in this process before
        multiprocessing_context="forkserver" if workers else None,
    )  # fmt: skip


def _one_thread(_):
    torch.set_num_threads(1)
    cv2.setNumThreads(1)


def train(options):
    trainer = Trainer(options.stage, options.samples, options.rate, options.batch, options.device)
    if options.out.exists():
        trainer.resume(options.out)
        print(f"resuming at {trainer.samples} samples")
    elif options.start:
        trainer.start_from(options.start)
    held_out = Renders(options.folder, "held", options.stage, augmented=False, limit=options.held_out)
    deadline = time.time() + 60 * options.minutes
    _descend(trainer, options, Diary(options.out.with_suffix(".jsonl")), held_out, deadline)
    _save_and_measure(trainer, options.out, held_out)


def _descend(trainer, options, diary, held_out, deadline):
    """Steps until the samples or the time are used up."""
    pause = pause_while(options.pause_file)
    step = 0
    while trainer.samples < trainer.goal:
        # opened anew each epoch, so that shards rendered meanwhile join in
        renders = Renders(options.folder, "train", options.stage, augmented=True)
        renders.epoch = trainer.epoch
        torch.manual_seed(trainer.epoch)
        for batch in loader(renders, options.batch, options.workers):
            pause()
            diary.note(trainer.step(batch), len(batch["image"]))
            step += 1
            if step % options.report_every == 0:
                diary.report(trainer.samples)
            if step % options.save_every == 0:
                _save_and_measure(trainer, options.out, held_out)
            if trainer.samples >= trainer.goal or time.time() > deadline:
                return
        trainer.epoch += 1


def _save_and_measure(trainer, path, held_out):
    checkpoint.save(path, trainer.state())
    measured = figures.measure(checkpoint.averaged_network(trainer.state()), held_out)
    print(figures.table(measured), flush=True)


def parse(arguments=None):
    """The command line's options."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stage", choices=sorted(SHAPES))
    parser.add_argument("folder", type=Path, help="folder with shards")
    parser.add_argument("out", type=Path, help="checkpoint to write, and to resume from if it is there")
    parser.add_argument("--samples", type=int, default=2_000_000)
    parser.add_argument("--start", type=Path, help="weights to begin with where OUT is not there yet")
    parser.add_argument("--minutes", type=float, default=math.inf, help="stop then, to be resumed later")
    parser.add_argument("--rate", type=float, default=2.5e-3)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--report-every", type=int, default=50, help="steps")
    parser.add_argument("--save-every", type=int, default=1000, help="steps")
    parser.add_argument("--held-out", type=int, default=1000, help="pictures measured while training")
    parser.add_argument("--pause-file", type=Path)
    return parser.parse_args(arguments)


def main():
    options = parse()
    torch.set_num_threads(options.threads)
    train(options)


if __name__ == "__main__":
    main()
