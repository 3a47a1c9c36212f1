"""Downloads for tests that need no server."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qtapp.domain.download import Download, DownloadSpec, State, new_download_id


def a_row(state: State = State.QUEUED, **fields: Any) -> Download:
    spec = DownloadSpec(new_download_id(), "http://host.example/a.bin", Path("/nowhere"), 1_000.0)
    return replace(Download(spec, state, "a.bin"), **fields)
