"""A keyring in memory that can be held up, and raises what it is told to."""

from __future__ import annotations

import threading

from keyring.errors import PasswordDeleteError

LIMIT_S = 20.0


class Memory:
    """A backend that raises what it is told to, and can be held up."""

    def __init__(self, error: Exception | None = None) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.error = error
        self.threads: set[threading.Thread] = set()
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def _turn(self) -> None:
        self.threads.add(threading.current_thread())
        assert self.may_go_on.wait(LIMIT_S)
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._turn()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._turn()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._turn()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("none there")
