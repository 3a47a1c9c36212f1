"""A screen and a server for all end-to-end tests, and the program on that screen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Protocol

import pytest

from tests.end_to_end.built import find_bundle
from tests.end_to_end.screen import Screen, what_is_missing
from tests.end_to_end.served import Served
from tests.end_to_end.window import Window
from tests.support.nginx import nginx_command

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.ca import Certificate, PrivateCA
    from tests.support.processes import Programs


class OpenWindow(Protocol):
    """Starts Wherry on the screen, with the profile of this test; again after it has ended."""

    def __call__(self, *arguments: str) -> Window: ...


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory, server_certificate: Certificate) -> Iterator[Served]:
    if nginx_command() is None:
        pytest.skip("nginx is not installed")
    served = Served(tmp_path_factory.mktemp("real-files"), server_certificate)
    yield served
    served.nginx.stop()


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    if missing := what_is_missing():
        pytest.skip(f"not installed: {', '.join(missing)}")
    screen = Screen(tmp_path_factory.mktemp("screen"))
    yield screen
    screen.close()


@pytest.fixture(scope="session")
def bundle() -> Path:
    return find_bundle()


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    """Where this test's files go."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    return folder


@pytest.fixture
def profile(tmp_path: Path, downloads: Path) -> Path:
    """A profile whose downloads go to `downloads`, with room for two long ones beside the others."""
    folder = tmp_path / "profile"
    folder.mkdir()
    settings = {"folder": str(downloads), "running": 4, "running_per_host": 4, "tray_explained": True}
    settings["ask_before_adding"] = False  # nobody is there to look links over
    (folder / "settings.json").write_text(json.dumps({"version": 1, **settings}))
    return folder


@pytest.fixture
def open_window(screen: Screen, programs: Programs, profile: Path, private_ca: PrivateCA) -> OpenWindow:
    def start(*arguments: str) -> Window:
        environment = {**screen.environment, "SSL_CERT_FILE": str(private_ca.certificate)}
        return Window(screen, programs.wherry(*arguments, profile=profile, environment=environment), profile)

    return start
