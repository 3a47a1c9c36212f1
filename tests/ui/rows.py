"""Downloads in every state, for the tests of what shows them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from qtapp.domain.download import Download, DownloadSpec, State, Verified, Why
from qtapp.domain.errors import ErrorKind

# Two in the afternoon, local time: sentences say the time of day.
NOW = datetime(2026, 11, 23, 14, 0).astimezone().timestamp()
MB = 10**6
GB = 10**9


def download(number: int, name: str = "file.bin", state: State = State.QUEUED, **values: Any) -> Download:
    spec = DownloadSpec(
        id=f"{number:032x}",
        url=f"https://dl.example.org/{number}/{name}",
        folder=Path("/home/ada/Downloads"),
        added_at=NOW - 3600,
    )
    return Download(spec=spec, state=state, name=name, **{"rank": number, **values})


def every_state() -> tuple[Download, ...]:
    """A row for every state, wait and verification, with names long, short and right-to-left."""
    done: dict[str, Any] = {"path": Path("/home/ada/Downloads/lecture-12.webm")}
    running = State.RUNNING
    waiting: dict[str, Any] = {"kind": ErrorKind.SERVER_BUSY, "until": NOW + 1200}
    debian: dict[str, Any] = {
        "bytes_done": 1_990 * MB,
        "bytes_total": 3_900 * MB,
        "bytes_per_second": 42.1e6,
        "seconds_left": 46.0,
        "connections": 6,
        "extents": (
            (0, 700 * MB),
            (1000 * MB, 1450 * MB),
            (1950 * MB, 2550 * MB),
            (2950 * MB, 3190 * MB),
        ),
    }
    return (
        download(1, "debian-13.2.0-amd64-netinst.iso", running, **debian),
        download(2, "harbour.jpg", running, bytes_done=6 * MB, bytes_total=12 * MB, connections=1),
        download(3, "boat, part 7.mp4", State.PAUSED, bytes_done=630 * MB, bytes_total=900 * MB),
        download(
            4,
            "field-recordings-03.zip",
            State.NEEDS_YOU,
            bytes_done=88 * MB,
            bytes_total=220 * MB,
            kind=ErrorKind.DISK_FULL,
        ),
        download(5, "field-04.zip", State.WAITING, kind=ErrorKind.CONNECTION_LOST, until=NOW + 12),
        download(6, "field-05.zip", State.WAITING, bytes_total=228 * MB, **waiting),
        download(7, "atlas.pmtiles", State.QUEUED, bytes_total=18 * GB, why=Why("cap-reached", (4, 4))),
        download(8, "cellar.tar.gz", State.QUEUED, why=Why("host-busy", ("ftp.example.org", 2, 2))),
        download(
            9,
            "lecture-12.webm",
            State.DONE,
            bytes_done=412 * MB,
            bytes_total=412 * MB,
            verified=Verified.DIGEST,
            finished_at=NOW - 1140,
            **done,
        ),
        download(10, "live.bin", running, bytes_done=12_300_000, bytes_per_second=1.2e6, connections=1),
        download(11, "handshake.bin", State.CONNECTING),
        download(12, "gone.exe", State.FAILED, kind=ErrorKind.NOT_FOUND),
        download(13, "stopped.mkv", State.CANCELLED),
        download(14, "long-name-" * 20 + "end.tar.zst", running, bytes_done=1, bytes_total=10**12),
        download(15, "\u05ea\u05de\u05d5\u05e0\u05d5\u05ea 2026.zip", State.PAUSED, bytes_total=9 * MB),
    )
