"""A loopback HTTP server that does what scripts say, on raw sockets, and remembers what it saw.

    server.serve("/file", Resource(content=Content(1, 1_000_000), etag='"v1"'))
    server.script("/cut", [Reply(cut_after=1000), Reply(stall_after=0)], then=resource)

Tests wait on facts: a request that came, bytes that were taken, a client that went away.
"""

from __future__ import annotations

import select
import socket
import threading
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from tests.support.asking import read_request
from tests.support.composing import Composed, compose
from tests.support.performing import greet, perform
from tests.support.scripts import Asked, Decide, Ending, Greeting, Reply, Resource
from tests.support.seen import Exchange, ReplyNotes, SeenRequest
from tests.support.wire import ClientGone, ServerStopping, Wire

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable, Sequence
    from types import TracebackType

# how long to wait for what must come; long enough for a machine that is slow and busy
PATIENCE_S = 20.0


@dataclass(slots=True)
class _Rule:
    replies: list[Reply | Resource]
    then: Reply | Resource
    resource: Resource | None
    manner: Reply
    decide: Decide | None = None
    asked: int = 0

    def reply(self, asked: Asked) -> tuple[Reply, Resource | None]:
        if self.decide is not None:
            chosen = self.decide(asked)
        else:
            chosen = self.replies[asked.n - 1] if asked.n <= len(self.replies) else self.then
        if isinstance(chosen, Resource):
            return self.manner, chosen
        return chosen, self.resource


class HostileServer:
    """Listens on `host` from construction on; `stop()` ends every connection and joins every thread."""

    def __init__(
        self, *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1", name: str | None = None
    ) -> None:
        self._tls = tls
        self._name = name or host
        self._listener = socket.create_server(
            (host, 0), family=socket.AF_INET6 if ":" in host else socket.AF_INET, backlog=128
        )
        self._listener.setblocking(False)
        self.host = host
        self.port: int = self._listener.getsockname()[1]
        self._changed = threading.Condition()
        self._rules: dict[str, _Rule] = {}
        self._greetings: list[Greeting] = []
        self._greeting_then = Greeting.SERVE
        self._exchanges: list[Exchange] = []
        self._wires: dict[int, Wire] = {}
        self._threads: list[threading.Thread] = []
        self._handshake_failures: list[str] = []
        self._connections_seen = 0
        self._gone_at: dict[int, float] = {}
        self._stopping = False
        self._stop_read, self._stop_write = socket.socketpair()
        self._acceptor = threading.Thread(target=self._accept, name="hostile-accept", daemon=True)
        self._acceptor.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    # what to do

    def url(self, path: str, host: str | None = None) -> str:
        """The address of `path`; `host` names another spelling of the same listener (`localhost`, say)."""
        scheme = "http" if self._tls is None else "https"
        return f"{scheme}://{self._authority(host)}{path}"

    @property
    def origin(self) -> str:
        return self.url("")

    def serve(self, path: str, resource: Resource, manner: Reply | None = None) -> str:
        """Serve `resource` honestly, or always in the one `manner`; gives its URL."""
        return self._rule(path, _Rule([], resource, resource, manner or Reply()))

    def script(
        self,
        path: str,
        replies: Sequence[Reply | Resource],
        then: Reply | Resource | None = None,
        resource: Resource | None = None,
    ) -> str:
        """The n-th request of `path` gets the n-th reply, later ones get `then` (or the last one again).

        Replies depart from `resource`; where it is not given, from `then` or from what was served before.
        """
        if then is None:
            then = replies[-1]
        if resource is None:
            before = self._rules.get(path)
            resource = then if isinstance(then, Resource) else before.resource if before else None
        return self._rule(path, _Rule(list(replies), then, resource, Reply()))

    def answer(self, path: str, decide: Decide, resource: Resource | None = None) -> str:
        """Let `decide` choose the reply of every request; it runs in the connection's thread."""
        return self._rule(path, _Rule([], Reply(), resource, Reply(), decide))

    def greet(self, greetings: Iterable[Greeting], then: Greeting = Greeting.SERVE) -> None:
        """What the next connections meet before any request, in turn; later ones get `then`."""
        with self._changed:
            self._greetings = list(greetings)
            self._greeting_then = then

    def release(self, path: str | None = None) -> int:
        """Let the replies that stall now go on (of one path, or all); gives how many did."""
        with self._changed:
            stalled = [e for e in self._exchanges if e.seen.stalled and _is_for(e.seen.asked, path)]
            for exchange in stalled:
                exchange.released = True
            for wire in self._wires.values():
                wire.wake()
        return len(stalled)

    # what was seen

    def requests(self, path: str | None = None) -> list[SeenRequest]:
        """Every request so far, in the order they came; `path` with a query means that query only."""
        with self._changed:
            return [e.seen for e in self._exchanges if _is_for(e.seen.asked, path)]

    @property
    def connections_open(self) -> int:
        with self._changed:
            return len(self._wires)

    @property
    def connections_seen(self) -> int:
        with self._changed:
            return self._connections_seen

    @property
    def handshake_failures(self) -> list[str]:
        with self._changed:
            return list(self._handshake_failures)

    def wait_for_request(
        self, path: str | None = None, n: int = 1, timeout: float = PATIENCE_S
    ) -> SeenRequest:
        """The n-th request of `path`, as soon as its head is in."""
        self._wait(lambda: len(self.requests(path)) >= n, f"request {n} of {path}", timeout)
        return self.requests(path)[n - 1]

    def wait_for_bytes_sent(self, path: str | None, n: int, timeout: float = PATIENCE_S) -> int:
        """Wait until all requests of `path` together have taken `n` body bytes; gives how many."""
        self._wait(lambda: self.bytes_sent(path) >= n, f"{n} bytes of {path}", timeout)
        return self.bytes_sent(path)

    def wait_for_stall(self, path: str | None = None, n: int = 1, timeout: float = PATIENCE_S) -> None:
        """Wait until `n` replies of `path` stall at the same time."""
        self._wait(lambda: sum(r.stalled for r in self.requests(path)) >= n, f"{n} stalls of {path}", timeout)

    def wait_for_reply(self, path: str | None = None, n: int = 1, timeout: float = PATIENCE_S) -> SeenRequest:
        """Wait until the n-th request of `path` has been answered as far as its script goes."""
        self._wait(lambda: self._nth(path, n, "replied_at") is not None, f"reply {n} of {path}", timeout)
        return self.requests(path)[n - 1]

    def wait_client_gone(self, path: str | None = None, n: int = 1, timeout: float = PATIENCE_S) -> float:
        """The monotonic moment at which the client ended the connection of the n-th request of `path`."""
        self._wait(lambda: self._nth(path, n, "client_gone_at") is not None, f"end {n} of {path}", timeout)
        moment = self._nth(path, n, "client_gone_at")
        assert moment is not None
        return moment

    def wait_connection_gone(self, connection_no: int, timeout: float = PATIENCE_S) -> float:
        """The monotonic moment at which the client ended a connection, counted from 1, asked or not."""
        self._wait(lambda: connection_no in self._gone_at, f"end of connection {connection_no}", timeout)
        return self._gone_at[connection_no]

    def wait_for_connections(self, n: int, timeout: float = PATIENCE_S) -> None:
        """Wait until exactly `n` connections are open."""
        self._wait(lambda: self.connections_open == n, f"{n} open connections", timeout)

    def wait_for_connections_seen(self, n: int, timeout: float = PATIENCE_S) -> None:
        """Wait until `n` connections have been accepted in all."""
        self._wait(lambda: self.connections_seen >= n, f"{n} connections in all", timeout)

    def wait_for_handshake_failure(self, n: int = 1, timeout: float = PATIENCE_S) -> str:
        """What went wrong with the n-th TLS handshake that did."""
        self._wait(lambda: len(self._handshake_failures) >= n, f"{n} failed handshakes", timeout)
        return self.handshake_failures[n - 1]

    def bytes_sent(self, path: str | None = None) -> int:
        return sum(request.bytes_sent for request in self.requests(path))

    def stop(self) -> None:
        """End everything; raises AssertionError should a thread not end."""
        with self._changed:
            if self._stopping:
                return
            self._stopping = True
            for wire in self._wires.values():
                wire.stopping = True
                wire.wake()
            self._changed.notify_all()
        self._stop_write.send(b"!")
        self._acceptor.join(5)
        for thread in self._threads:
            thread.join(5)
        self._stop_read.close()
        self._stop_write.close()
        left = [t.name for t in (self._acceptor, *self._threads) if t.is_alive()]
        assert not left, f"the test server's threads did not end: {left}"

    # inside

    def _authority(self, host: str | None) -> str:
        host = host or self._name
        return f"[{host}]:{self.port}" if ":" in host else f"{host}:{self.port}"

    def _rule(self, path: str, rule: _Rule) -> str:
        with self._changed:
            self._rules[path] = rule
        return self.url(path)

    def _nth(self, path: str | None, n: int, field: str) -> float | None:
        requests = self.requests(path)
        if len(requests) < n:
            return None
        moment: float | None = getattr(requests[n - 1], field)
        return moment

    def _wait(self, is_so: Callable[[], bool], what: str, timeout: float) -> None:
        with self._changed:
            if self._changed.wait_for(is_so, timeout):
                return
            seen = "\n".join(f"  {exchange.seen}" for exchange in self._exchanges)
        raise AssertionError(f"no {what} within {timeout} s; seen:\n{seen or '  nothing'}")

    def _accept(self) -> None:
        with self._listener:
            while True:
                readable, _, _ = select.select([self._listener, self._stop_read], [], [])
                if self._stop_read in readable:
                    return
                try:
                    sock, _ = self._listener.accept()
                except OSError:
                    continue
                self._admit(sock)

    def _admit(self, sock: socket.socket) -> None:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        wire = Wire(sock)
        with self._changed:
            self._connections_seen += 1
            no = self._connections_seen
            wire.stopping = self._stopping
            self._wires[no] = wire
            greeting = self._greetings.pop(0) if self._greetings else self._greeting_then
            thread = threading.Thread(
                target=self._serve_connection, args=(no, wire, greeting), name=f"hostile-{no}", daemon=True
            )
            self._threads = [t for t in self._threads if t.is_alive()]
            thread.start()
            self._threads.append(thread)
            self._changed.notify_all()

    def _serve_connection(self, no: int, wire: Wire, greeting: Greeting) -> None:
        try:
            if greet(wire, greeting):
                self._talk(no, wire)
            self._note_gone(no)
        except ClientGone:
            self._note_gone(no)
        except ServerStopping:
            pass
        finally:
            with self._changed:
                del self._wires[no]
                wire.close()
                self._changed.notify_all()

    def _talk(self, no: int, wire: Wire) -> None:
        if self._tls is not None and not self._shook_hands(wire, self._tls):
            return
        buffer = bytearray()
        while True:
            exchange, reply, composed = self._register(read_request(wire, buffer, no))
            keep = perform(wire, reply, composed, ReplyNotes(self._changed, exchange))
            exchange.note(self._changed, replied_at=time.monotonic())
            if not keep:
                wire.end(reply.ending, reply.close_notify)
                return

    def _shook_hands(self, wire: Wire, context: ssl.SSLContext) -> bool:
        try:
            wire.handshake(context)
        except OSError as error:
            with self._changed:
                self._handshake_failures.append(str(error))
                self._changed.notify_all()
            # let the client read the alert that tells why
            wire.end(Ending.FIN, close_notify=False)
            return False
        return True

    def _register(self, asked: Asked) -> tuple[Exchange, Reply, Composed]:
        with self._changed:
            rule = self._rules.get(asked.target) or self._rules.get(asked.path)
            if rule is not None:
                rule.asked += 1
                asked = replace(asked, n=rule.asked)
            exchange = Exchange(SeenRequest(asked))
            self._exchanges.append(exchange)
            self._changed.notify_all()
        reply, resource = rule.reply(asked) if rule is not None else (Reply(), None)
        composed = compose(asked, reply, resource)
        exchange.note(self._changed, status=composed.status)
        return exchange, reply, composed

    def _note_gone(self, no: int) -> None:
        moment = time.monotonic()
        with self._changed:
            self._gone_at[no] = moment
            for exchange in self._exchanges:
                if exchange.seen.connection_no == no and exchange.seen.client_gone_at is None:
                    exchange.seen = replace(exchange.seen, client_gone_at=moment, stalled=False)
            self._changed.notify_all()


def _is_for(asked: Asked, path: str | None) -> bool:
    return path is None or path in (asked.target, asked.path)
