"""Where the files are that come with the program."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from qtapp.ui import resources

if TYPE_CHECKING:
    from pathlib import Path


def test_missing_resources_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "lib" / "qtapp" / "ui" / "resources.py"))
    with pytest.raises(FileNotFoundError, match="resources"):
        resources.resources_folder()


@pytest.mark.parametrize("place", ["lib/resources", "lib/qtapp/resources", "bundle/resources"])
def test_resources_are_found_where_an_installation_puts_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, place: str
) -> None:
    app = tmp_path / place / "app"
    app.mkdir(parents=True)
    (app / "wherry.svg").write_text("<svg/>")
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "lib" / "qtapp" / "ui" / "resources.py"))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    assert resources.resources_folder() == tmp_path / place
