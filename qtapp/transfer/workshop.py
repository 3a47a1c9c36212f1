"""What every transfer of the program works with."""

from __future__ import annotations

import time
from dataclasses import field
from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass
from qtapp.transfer.connections import HostConnections
from qtapp.transfer.landmarks import Landmarks

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.proxy_plan import ProxyPlan
    from qtapp.transfer.disk import Disk
    from qtapp.transfer.gate import Gate
    from qtapp.transfer.network import Network
    from qtapp.transfer.opening import Opener
    from qtapp.transfer.pacing import Pacer
    from qtapp.transfer.wire import NetworkLimits


@dataclass(frozen=True, slots=True)
class Workshop:
    """The program's own parts, shared by all its transfers. `connections` is how many a download may have;
    `keep_bad`: a file whose checksum differs is kept beside the place of the right one. `proxies` are
    those of one run, None: those that hold."""

    network: Network
    opener: Opener
    disk: Disk
    gate: Gate
    pacer: Pacer
    limits: NetworkLimits
    reserve_bytes: int
    clock: Callable[[], float] = time.monotonic
    connections: int = 1
    keep_bad: bool = False
    hosts: HostConnections = field(default_factory=HostConnections)
    landmarks: Landmarks = field(default_factory=Landmarks)
    proxies: ProxyPlan | None = None
