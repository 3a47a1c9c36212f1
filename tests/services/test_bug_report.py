"""What a bug report tells, and what it keeps to itself."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import qtapp
from qtapp.services.bug_report import bug_report, without_home
from qtapp.services.licences import licences
from qtapp.storage.places import Places

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


@pytest.fixture(autouse=True)
def _no_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setattr("qtapp.services.bug_report.system_backend", lambda: None)


def test_it_tells_versions_places_and_backends_without_the_name_of_the_user(
    qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    text = bug_report(Places(tmp_path / "own profile"), "there")
    facts = {name: value.strip() for name, _, value in (line.partition(":") for line in text.splitlines())}
    assert facts["Wherry"].startswith(qtapp.__version__)
    assert facts["Python"] == platform.python_version()
    assert facts["SQLite"].startswith("3.")
    assert facts["profile"] == "~/own profile"
    assert facts["log"] == "~/own profile/logs/wherry.log"
    assert facts["tray"] == "there"
    assert facts["keyring"] == "none"
    assert {"Qt", "PySide", "OpenSSL", "requests", "urllib3", "notifications", "network information"} <= set(
        facts
    )
    assert facts["trash"] == "~/data/Trash"
    assert str(tmp_path) not in text
    assert "://" not in text


def test_the_home_folder_has_no_name() -> None:
    assert without_home("/home/ada/x and /home/ada/y", Path("/home/ada")) == "~/x and ~/y"
    assert without_home("/x", Path("/")) == "/x"
    assert without_home("/home/ada", Path("/home/ada")) == "~"
    assert without_home("/home/adam/x", Path("/home/ada")) == "/home/adam/x"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("none: '/home/ada': not there", "none: '~': not there"),
        ("/home/ada: not there", "~: not there"),
        ("/home/ada.old/x", "~.old/x"),
        ("/run/media/ada: not there", "/run/media/USER: not there"),
        ("/srv/ada.example/x", "/srv/ada.example/x"),
    ],
)
def test_the_home_folder_has_no_name_whatever_is_said_of_it(said: str, told: str) -> None:
    """X10"""
    assert without_home(said, Path("/home/ada")) == told


def test_a_disk_that_is_mounted_for_the_user_has_no_name_of_theirs() -> None:
    """X10: as that of a portable profile."""
    told = without_home("/run/media/ada/stick/Wherry/profile (portable)", Path("/home/ada"))
    assert told == "/run/media/USER/stick/Wherry/profile (portable)"


def test_the_licences_of_a_bundle_are_read_from_its_folders(tmp_path: Path) -> None:
    (tmp_path / "LICENSE").write_text("ours")
    (tmp_path / "README.txt").write_text("a list")
    for name in ("zlib", "Abc"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "LICENSE").write_text(f"terms of {name}")
        (tmp_path / name / "NOTICE").write_text("and a notice")
    found = licences(tmp_path)
    assert [one.name for one in found] == ["Wherry", "Abc", "zlib"]
    assert found[0].text == "ours"
    assert found[2].text == "terms of zlib\n\nand a notice"
    assert licences(tmp_path / "missing") == ()
