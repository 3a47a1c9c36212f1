"""How long a stop takes to act, in every phase after the connect, and whether a part holds foreign bytes.

The engine alone, in this process: from the call of `StopToken.stop` until the hand has given back its line,
and with it its socket. What it has fetched is synced behind that, which is the disk's affair.
"""

from __future__ import annotations

import hashlib
import random
import statistics
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING

from qtapp.domain.download import Checksum, DownloadSpec, Stopped, StopReason
from qtapp.transfer.network import Network
from tests.bench.measuring import MIB, Finding, Target, empty, judged
from tests.bench.site import content_of
from tests.support.files import Content
from tests.support.hostile_server import HostileServer
from tests.support.scripts import Pace, Reply, Resource
from tests.transfer.rig import Rig, rigged, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qtapp.domain.proxy_plan import ProxyPlan
    from qtapp.transfer.line import Line
    from tests.bench.measuring import Bench
    from tests.transfer.rig import Running

SAMPLES = 200
TARGET_MS = 20.0
# so long at the most after a phase has begun comes the stop, lest all of them meet the same moment of it
JITTER_S = 0.004
AT = 300_000
FILE = Content(1, 64 * MIB)
FIRST = Content(2, 16 * 1024)
FAST_BYTES = 512 * MIB
HASHED_BYTES = 128 * MIB
# behind what is kept a part is looked at so far
BEYOND_BYTES = 4 * MIB


class WatchedNetwork(Network):
    """Notes when a hand gave its line back."""

    returned_at = 0.0

    @contextmanager
    def line(self, plan: ProxyPlan | None = None) -> Iterator[Line]:
        with super().line(plan) as line:
            try:
                yield line
            finally:
                self.returned_at = time.monotonic()


@dataclass(frozen=True, slots=True)
class Stage:
    """An engine, a server that does what it is told, and the addresses of a fast one."""

    rig: Rig
    network: WatchedNetwork
    server: HostileServer
    bench: Bench
    moments: random.Random


@dataclass(frozen=True, slots=True)
class Scene:
    """A transfer that has come to the phase in question, of what is served."""

    running: Running
    content: Content


@dataclass(frozen=True, slots=True)
class Sample:
    """Milliseconds from the stop until it had acted, and until everything kept was on disk; and what a bare
    thread took to notice a flag at the same time, as the machine may have other things to do."""

    acted_ms: float
    ended_ms: float
    bare_ms: float


# the phases; `n` counts their samples from 1


def head_awaited(stage: Stage, n: int) -> Scene:
    path = f"/head-{n}"
    running = stage.rig.start(stage.server.serve(path, _resource(FILE), Reply(stall_head_after=0)))
    stage.server.wait_for_stall(path)
    return Scene(running, FILE)


def body_trickles(stage: Stage, n: int) -> Scene:
    manner = Reply(pace=Pace(2_000, 0.002))
    running = stage.rig.start(stage.server.serve(f"/trickle-{n}", _resource(FILE), manner))
    stage.rig.wait_for_bytes(running.transfer.spec.id, 20_000)
    return Scene(running, FILE)


def body_stalls(stage: Stage, n: int) -> Scene:
    running = stage.rig.start(stage.server.serve(f"/stall-{n}", _resource(FILE), Reply(stall_after=AT)))
    stage.rig.wait_for_bytes(running.transfer.spec.id, AT)
    return Scene(running, FILE)


def body_rushes(stage: Stage, n: int, *, over_tls: bool = False) -> Scene:
    """From nginx, at full speed."""
    size = stage.bench.sized(FAST_BYTES, 64 * MIB)
    site = stage.bench.site
    running = stage.rig.start(site.big_tls(size) if over_tls else site.big(size))
    stage.rig.wait_for_bytes(running.transfer.spec.id, stage.moments.randrange(MIB, size // 8))
    return Scene(running, content_of(size))


def tls_body_stalls(stage: Stage, n: int) -> Scene:
    """As good as: nginx holds it back."""
    running = stage.rig.start(stage.bench.site.limited_tls(len(FILE)))
    stage.rig.wait_for_bytes(running.transfer.spec.id, 1)
    return Scene(running, content_of(len(FILE)))


def between_two_files(stage: Stage, n: int) -> Scene:
    """The first has come; the line with its connection is there for the second, or already waits for it."""
    if stage.server.connections_seen >= n:
        raise RuntimeError("the connection was not kept for the second file")
    stage.rig.completes(stage.server.serve("/first", _resource(FIRST)))
    second = stage.server.serve(f"/second-{n}", _resource(FILE), Reply(stall_head_after=0))
    return Scene(stage.rig.start(second), FILE)


def verifying(stage: Stage, n: int) -> Scene:
    """The file has been whole since the first sample, and is hashed from its beginning in each: a digest that
    was computed under way does not outlive a pause."""
    size = stage.bench.sized(HASHED_BYTES, 32 * MIB)
    rig, attempt = stage.rig, n + 1
    spec = DownloadSpec("0" * 32, stage.bench.site.big(size), rig.folder, 0.0)
    if n == 1:
        running = rig.start(spec)
        rig.wait_for_bytes(spec.id, MIB)
        running.stop()
        if not isinstance(outcome := running.outcome(), Stopped):
            raise RuntimeError(f"too quick to be paused: {outcome}")
    rig.reports.clear()
    wished = replace(spec, checksum=Checksum("sha-256", _digest(size)))
    running = rig.start(wished, attempt=attempt, earlier_name=f"big-{size}")
    wait_until(lambda: any(report.bytes_done == size for report in tuple(rig.reports)), "whole file")
    return Scene(running, content_of(size))


@cache
def _digest(size: int) -> str:
    return content_of(size).sha256()


def _resource(content: Content) -> Resource:
    return Resource(content=content, etag='"1"')


PHASES: dict[str, Callable[[Stage, int], Scene]] = {
    "waiting for the head": head_awaited,
    "body trickles": body_trickles,
    "body is silent": body_stalls,
    "body at full speed": body_rushes,
    "TLS body is held back": tls_body_stalls,
    "TLS body at full speed": partial(body_rushes, over_tls=True),
    "between two files": between_two_files,
    "verifying": verifying,
}


def measure(bench: Bench) -> Iterator[Finding]:
    for name, phase in PHASES.items():
        samples = _samples(bench, phase, bench.sized(SAMPLES, 5))
        acted, ended = [sample.acted_ms for sample in samples], [sample.ended_ms for sample in samples]
        bare, p99 = _p99([sample.bare_ms for sample in samples]), _p99(acted)
        yield judged(
            f"stop p99 : {TARGET_MS:g} ms, {name}",
            Target(p99 / TARGET_MS, 1.0),
            f"p50 {statistics.median(acted):.2f} ms, p99 {p99:.2f} ms, worst {max(acted):.2f} ms of "
            f"{len(samples)}; with the sync p99 {_p99(ended):.2f} ms; a bare thread {bare:.2f} ms",
        )


def _p99(figures: list[float]) -> float:
    return sorted(figures)[int(len(figures) * 0.99)]


def _samples(bench: Bench, phase: Callable[[Stage, int], Scene], count: int) -> list[Sample]:
    """`count` of them. Raises RuntimeError where a part holds what was never served."""
    folder = empty(bench.folder / "target")
    network = WatchedNetwork(bench.site.ca.certificate if bench.site.ca is not None else None)
    samples: list[Sample] = []
    with HostileServer() as server, contextmanager(rigged)(folder, network=network) as rig:
        stage = Stage(rig, network, server, bench, random.Random(1))
        for n in range(1, count + 1):
            samples.append(_sample(stage, phase(stage, n)))
            if phase is not verifying:
                rig.reports.clear()
                empty(folder)
    empty(folder)
    return samples


def _sample(stage: Stage, scene: Scene) -> Sample:
    time.sleep(stage.moments.uniform(0.0, JITTER_S))
    asked = time.monotonic()
    scene.running.stop(StopReason.PAUSE)
    outcome = scene.running.outcome()
    ended = time.monotonic()
    if not isinstance(outcome, Stopped):
        raise RuntimeError(f"nothing was stopped: {outcome}")
    _require_none_foreign(stage.rig, scene.content, outcome.bytes_kept)
    # who verifies has given its line back before
    acted = stage.network.returned_at if stage.network.returned_at >= asked else ended
    return Sample((acted - asked) * 1000, (ended - asked) * 1000, _bare_ms())


def _bare_ms() -> float:
    """How long a thread that has nothing to do but hash takes to see that it is to end."""
    has_begun, is_over = threading.Event(), threading.Event()
    block, ended = bytes(64 * 1024), [0.0]

    def work() -> None:
        has_begun.set()
        while not is_over.is_set():
            hashlib.sha256(block)
        ended[0] = time.monotonic()

    thread = threading.Thread(target=work, name="bare")
    thread.start()
    has_begun.wait()
    time.sleep(JITTER_S)
    asked = time.monotonic()
    is_over.set()
    thread.join()
    return (ended[0] - asked) * 1000


def _require_none_foreign(rig: Rig, content: Content, kept: int) -> None:
    """What is kept is what was served; so is what stands behind it, which may have come without counting."""
    if not kept:
        return
    (part,) = rig.parts()
    with part.open("rb") as file:
        at = 0
        for view in content.views(0, kept):
            if file.read(len(view)) != view:
                raise RuntimeError(f"foreign bytes behind {at} of {part.name}")
            at += len(view)
        # room that was set aside is zeros
        behind = file.read(BEYOND_BYTES).rstrip(b"\0")
        if not content.read(kept, min(kept + BEYOND_BYTES, len(content))).startswith(behind):
            raise RuntimeError(f"foreign bytes behind the {kept} that count of {part.name}")
