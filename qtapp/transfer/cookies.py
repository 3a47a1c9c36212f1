"""Cookies that servers set on the way to one file, kept for that long and shown to who set them alone; and
those that a user has given for a site.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from requests import PreparedRequest
    from requests.cookies import RequestsCookieJar

    from qtapp.domain.cookie_file import SavedCookie


def add_saved(request: PreparedRequest, cookies: Sequence[SavedCookie]) -> None:
    """Cookies of the user's own, for this request alone; what servers have set since goes before them."""
    if not cookies:
        return
    # a string: a header of the user's own would have kept them away
    set_by_servers = request.headers.get("Cookie", "")
    taken = {pair.partition("=")[0].strip() for pair in set_by_servers.split(";")}
    own = [f"{cookie.name}={cookie.value}" for cookie in cookies if cookie.name not in taken]
    # as the file has them; http.client would write Latin-1, and raise where it cannot
    own_sent = "; ".join(own).encode("utf-8", "surrogateescape")
    both = [set_by_servers.encode("latin-1", "replace"), own_sent]
    request.headers["Cookie"] = b"; ".join(filter(None, both))  # type: ignore[assignment]  # bytes as well


class Cookies:
    """Those of one download, shared by its hands. False as long as there are none."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jar: RequestsCookieJar | None = None

    def __bool__(self) -> bool:
        return self._jar is not None and len(self._jar) > 0

    @property
    def jar(self) -> RequestsCookieJar:
        """Made for the first of them: most downloads see none."""
        with self._lock:
            if self._jar is None:
                from requests.cookies import RequestsCookieJar  # noqa: PLC0415 - loaded for the first request

                from qtapp.transfer.cookie_policy import OwnCookies  # noqa: PLC0415 - with its library

                self._jar = RequestsCookieJar(OwnCookies())
            return self._jar
