"""Which files are never opened by a double click."""

from __future__ import annotations

import pytest

from qtapp.domain.executables import Danger, danger_of


@pytest.mark.parametrize(
    ("name", "danger"),
    [
        ("setup.exe", Danger.PROGRAM),
        ("invoice.pdf.exe", Danger.PROGRAM),
        ("SETUP.EXE", Danger.PROGRAM),
        ("setup.exe. ", Danger.PROGRAM),
        ("saver.scr", Danger.PROGRAM),
        ("tool.jar", Danger.PROGRAM),
        ("editor.AppImage", Danger.PROGRAM),
        ("run.sh", Danger.SCRIPT),
        ("page.hta", Danger.SCRIPT),
        ("site.desktop", Danger.LAUNCHER),
        ("site.url", Danger.LAUNCHER),
        ("short.lnk", Danger.LAUNCHER),
        ("shell.terminal", Danger.LAUNCHER),
        ("package.deb", Danger.INSTALLER),
        ("package.msi", Danger.INSTALLER),
    ],
)
def test_endings_that_run_are_dangerous_whatever_is_inside(name: str, danger: Danger) -> None:
    assert danger_of(name, b"harmless text") is danger


@pytest.mark.parametrize(
    ("head", "danger"),
    [
        (b"\x7fELF\x02\x01", Danger.PROGRAM),
        (b"MZ\x90\x00", Danger.PROGRAM),
        (b"\xcf\xfa\xed\xfe", Danger.PROGRAM),
        (b"#!/bin/sh\n", Danger.SCRIPT),
        (b"\xef\xbb\xbf#!/bin/sh\n", Danger.SCRIPT),
        (b"L\x00\x00\x00\x01\x14\x02\x00", Danger.LAUNCHER),
        (b"# comment\n[Desktop Entry]\nExec=x", Danger.LAUNCHER),
        (b"[InternetShortcut]\r\nURL=file:x", Danger.LAUNCHER),
    ],
)
def test_contents_that_run_are_dangerous_under_a_harmless_name(head: bytes, danger: Danger) -> None:
    assert danger_of("holiday.jpg", head) is danger
    assert danger_of("no-ending", head) is danger


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("paper.pdf", b"%PDF-1.7"),
        ("photo.jpg", b"\xff\xd8\xff"),
        ("archive.tar.gz", b"\x1f\x8b"),
        ("debian.iso", b"\x00" * 512),
        ("notes.txt", b"See the [Desktop Entry Specification]"),
        ("empty.txt", b""),
        ("exe", b"a file called exe has no ending"),
    ],
)
def test_what_is_only_shown_may_be_opened(name: str, head: bytes) -> None:
    assert danger_of(name, head) is None
