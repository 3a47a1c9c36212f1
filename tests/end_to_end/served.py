"""Real files on a real nginx: one of 200 MB, 300 small ones, and a place where a download takes its time."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from tests.support.files import Content
from tests.support.nginx import LIMITED_BYTES_PER_SECOND, Nginx

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.ca import Certificate

MIB = 1 << 20
BIG_BYTES = 200 * MIB + 12_345
SMALL_FILES = 300

# under /limited/ the first so many bytes come at once and the rest at this rate, unless a later part of
# the file is asked for: a first attempt is under way for minutes, and what it left is fetched in no time
AT_ONCE_BYTES = 48 * MIB
LIMITED_RATE = 1 * MIB

_SIZES = (0, 1, 999, 4_096, 16_384, 65_537, 120_000, 262_144, 300_001)
_NAMES = (
    "plain {}.bin",
    "Grüße aus Köln {}.dat",
    "two  spaces {}.txt",
    "日本語 {}.zip",
    "100% + #{} & more;=@.bin",
    "it's (a copy) {}.tar.gz",
    "no-ending-{}",
    "Ärger & Öl {}.pdf",
)


class PacedNginx(Nginx):
    """As every private nginx here, with another pace under `/limited/`."""

    def _write_configuration(self, certificate: Certificate | None) -> None:
        super()._write_configuration(certificate)
        file = self.prefix / "nginx.conf"
        text = file.read_text()
        pace = f'map $http_range $pace {{ default 0; "" {LIMITED_RATE}; "bytes=0-" {LIMITED_RATE}; }}'
        for old, new in (
            ("http {", f"http {{\n    {pace}"),
            (
                f"limit_rate {LIMITED_BYTES_PER_SECOND};",
                f"limit_rate $pace; limit_rate_after {AT_ONCE_BYTES};",
            ),
        ):
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        file.write_text(text)


class Served:
    """What is there to be downloaded, by name: bytes, and the methods give addresses.

    `files` are the big and the small ones; `late` is for a download that comes after all of them.
    """

    def __init__(self, prefix: Path, certificate: Certificate) -> None:
        folder = prefix / "served"
        folder.mkdir(parents=True)
        self.big = {"big one.iso": Content(1, BIG_BYTES), "big two.iso": Content(2, BIG_BYTES)}
        self.small = {
            _NAMES[number % len(_NAMES)].format(number): Content(number, _SIZES[number % len(_SIZES)])
            for number in range(SMALL_FILES)
        }
        self.files = {**self.big, **self.small}
        self.late = {"one more.bin": Content(3, 70_001)}
        for name, content in {**self.files, **self.late}.items():
            content.write_to(folder / name)
        self.nginx = PacedNginx(prefix, folder, certificate)

    def url(self, scheme: str, name: str) -> str:
        address = self.nginx.url if scheme == "http" else self.nginx.tls_url
        return address(f"/{quote(name)}")

    def limited_url(self, scheme: str, name: str) -> str:
        """The same file, on the way for minutes."""
        address = self.nginx.limited_url if scheme == "http" else self.nginx.limited_tls_url
        return address(f"/{quote(name)}")
