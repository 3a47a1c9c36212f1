"""A rig for every test of the engine."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from qtapp.transfer import network
from qtapp.transfer.network import Network
from tests.transfer.rig import Rig, rigged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.ca import PrivateCA


@pytest.fixture(scope="session", autouse=True)
def certificates_read_once() -> Iterator[None]:
    """Reading the system's takes longer than most of these tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(network, "_trusting", cache(network._trusting))
        yield


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where downloads go; nothing else does."""
    made = tmp_path / "downloads"
    made.mkdir()
    return made


@pytest.fixture
def rig(folder: Path) -> Iterator[Rig]:
    yield from rigged(folder)


@pytest.fixture
def tls_rig(folder: Path, private_ca: PrivateCA) -> Iterator[Rig]:
    """One that trusts the private authority."""
    yield from rigged(folder, network=Network(private_ca.certificate))
