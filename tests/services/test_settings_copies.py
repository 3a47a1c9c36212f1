"""The settings that are kept before others take their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.settings import Settings
from qtapp.services.settings_copies import Backup, back_up
from qtapp.storage import settings_store

if TYPE_CHECKING:
    from pathlib import Path


def test_of_two_within_a_second_both_are_kept(tmp_path: Path) -> None:
    settings = [Settings(folder=tmp_path / name) for name in ("one", "other")]
    ends = [
        back_up(Backup(tmp_path, one, 1_790_000_000.0 + number / 4)) for number, one in enumerate(settings)
    ]
    assert [end.kind for end in ends] == ["", ""]
    assert [settings_store.load(end.file) for end in ends] == [(one, None) for one in settings]
