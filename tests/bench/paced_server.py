"""A server of its own that paces: `paced_server.py BYTES`; prints its port and serves until it is ended.

Of the connections open at a time the second one is ten times slower than the others, whoever has it.
"""

from __future__ import annotations

import re
import socketserver
import sys
import threading
import time

BYTES_PER_S = 2 << 20
SLOWER = 10
SLOW_PLACE = 1
FIRST_BYTE_S = 0.1
TICK_S = 0.02
_RANGE = re.compile(rb"^range: *bytes=(\d+)-(\d*)", re.IGNORECASE | re.MULTILINE)
_BLOCK = bytes(range(251)) * 4096


class PacedServer(socketserver.ThreadingTCPServer):
    """Gives each connection the lowest place that is free."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, size: int) -> None:
        super().__init__(("127.0.0.1", 0), _Connection)
        self.size = size
        self._lock = threading.Lock()
        self._places: set[int] = set()

    def take_place(self) -> int:
        with self._lock:
            place = next(number for number in range(len(self._places) + 1) if number not in self._places)
            self._places.add(place)
            return place

    def free_place(self, place: int) -> None:
        with self._lock:
            self._places.discard(place)


class _Connection(socketserver.StreamRequestHandler):
    server: PacedServer

    def handle(self) -> None:
        place = self.server.take_place()
        rate = BYTES_PER_S / SLOWER if place == SLOW_PLACE else BYTES_PER_S
        try:
            while head := self._head():
                time.sleep(FIRST_BYTE_S)
                self._answer(head, rate)
        except OSError:
            pass  # it had enough
        finally:
            self.server.free_place(place)

    def _head(self) -> bytes:
        lines = []
        while (line := self.rfile.readline()).strip():
            lines.append(line)
        return b"".join(lines)

    def _answer(self, head: bytes, rate: float) -> None:
        size = self.server.size
        asked = _RANGE.search(head)
        start = int(asked[1]) if asked else 0
        end = min(int(asked[2]) + 1, size) if asked and asked[2] else size
        status = (
            f"206 Partial Content\r\nContent-Range: bytes {start}-{end - 1}/{size}" if asked else "200 OK"
        )
        fields = f'Content-Length: {end - start}\r\nAccept-Ranges: bytes\r\nETag: "1"'
        self.wfile.write(f"HTTP/1.1 {status}\r\n{fields}\r\n\r\n".encode())
        if head.startswith(b"GET"):
            self._send(start, end, rate)

    def _send(self, start: int, end: int, rate: float) -> None:
        began, at = time.monotonic(), start
        while at < end:
            due = min(start + int((time.monotonic() - began) * rate) + 1, end)
            if due > at:
                begin = at % 251
                count = min(due - at, len(_BLOCK) - 251)
                self.wfile.write(_BLOCK[begin : begin + count])
                at += count
            time.sleep(TICK_S)


def main() -> None:
    with PacedServer(int(sys.argv[1])) as server:
        print(server.server_address[1], flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
