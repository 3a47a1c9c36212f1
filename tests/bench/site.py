"""The files that are downloaded, on a private nginx."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.ca import PrivateCA, openssl_is_missing
from tests.support.files import Content
from tests.support.nginx import Nginx

if TYPE_CHECKING:
    from pathlib import Path

SMALL_BYTES = 20_000


def content_of(size: int) -> Content:
    """What a file of `size` bytes holds."""
    return Content(size & 0xFFFF, size)


class Site:
    """Files are made when they are first asked for."""

    def __init__(self, prefix: Path) -> None:
        self._folder = prefix / "served"
        self._folder.mkdir(parents=True)
        self.ca: PrivateCA | None = None
        if not openssl_is_missing():
            self.ca = PrivateCA.create(prefix / "ca")
        self.nginx = Nginx(prefix, self._folder, self.ca.issue() if self.ca else None)

    def big(self, size: int) -> str:
        """The address of one file of `size` bytes."""
        self._make(f"big-{size}", size)
        return self.nginx.url(f"/big-{size}")

    def big_tls(self, size: int) -> str:
        """The same over TLS, for who trusts `ca`."""
        self._make(f"big-{size}", size)
        return self.nginx.tls_url(f"/big-{size}")

    def copies(self, count: int, size: int) -> list[str]:
        """`count` addresses over TLS of one file of `size` bytes."""
        like = f"big-{size}"
        names = [f"copy-{size}-{number}" for number in range(count)]
        for name in names:
            self._make(name, size, like=like)
        return [self.nginx.tls_url(f"/{name}") for name in names]

    def limited(self, size: int) -> str:
        """The address of one file of `size` bytes, where each connection is held back."""
        self._make(f"big-{size}", size)
        return self.nginx.limited_url(f"/big-{size}")

    def limited_tls(self, size: int) -> str:
        """The same over TLS."""
        self._make(f"big-{size}", size)
        return self.nginx.limited_tls_url(f"/big-{size}")

    def slow(self, number: int) -> str:
        """One of many addresses of files that take minutes."""
        name = f"slow-{number}"
        self._make(name, 64 << 20, like="slow")
        return self.nginx.limited_url(f"/{name}")

    def small(self, count: int, size: int = SMALL_BYTES) -> list[str]:
        """The addresses of `count` files of `size` bytes each."""
        names = [f"small-{size}-{number}" for number in range(count)]
        for name in names:
            self._make(name, size)
        return [self.nginx.url(f"/{name}") for name in names]

    def stop(self) -> None:
        self.nginx.stop()

    def _make(self, name: str, size: int, like: str | None = None) -> None:
        file = self._folder / name
        if file.exists():
            return
        if like is None:
            content_of(size).write_to(file)
            return
        self._make(like, size)
        file.hardlink_to(self._folder / like)
