"""One connection's loop: lease a range, ask for it, read, write, until nothing is left to lease."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qtapp.domain.errors import ErrorKind, TransferError
from qtapp.domain.links import host_of
from qtapp.transfer.ending import SMALL_BYTES
from qtapp.transfer.hands import FATAL
from qtapp.transfer.http_errors import request_errors
from qtapp.transfer.reply import Head, Unsatisfiable
from qtapp.transfer.splicing import PIPE_BYTES, SPLICED_FROM_BYTES, Pipe
from qtapp.transfer.wire import Wire

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qtapp.transfer.gate import Permit
    from qtapp.transfer.line import Line
    from qtapp.transfer.opening import Reply
    from qtapp.transfer.plan import Lease
    from qtapp.transfer.transfer import Transfer

BUFFER_BYTES = 256 * 1024
# what a hand reads into from the first time on that its line has filled the smaller one
LARGE_BUFFER_BYTES = 1 << 20


@dataclass(slots=True)
class _Paced:
    """How much may be read, and how much was."""

    most: int
    count: int = 0


class Hand:
    """One of the hands that share a transfer; runs on a thread of its own."""

    def __init__(self, number: int, transfer: Transfer, permit: Permit) -> None:
        self._number = number
        self._transfer = transfer
        self._permit = permit
        self._served_by = transfer.host
        self._view = memoryview(bytearray(BUFFER_BYTES))
        self._pipe: Pipe | None = None
        self._may_splice = True

    def work(self) -> None:
        """Fetch until the plan has nothing more for this hand.

        Raises:
            StopRequested: the download was stopped.
            TransferError: this hand cannot go on.
        """
        self._transfer.prepare()
        try:
            with self._transfer.workshop.network.line(self._transfer.workshop.proxies) as line:
                while (lease := self._transfer.dealer.lease(self._number, self._permit)) is not None:
                    try:
                        self._fetch(lease, line)
                    finally:
                        self._transfer.dealer.give_back(lease)
        finally:
            if self._pipe is not None:
                self._pipe.close()

    def _fetch(self, lease: Lease, line: Line) -> None:
        transfer = self._transfer
        transfer.token.check()
        wire = Wire(transfer.token, self._permit, transfer.workshop.limits, transfer.workshop.clock)
        with transfer.dealer.listening(lease, wire):
            reply = self._open(lease, line, wire)
            if reply is None:
                return
            read_whole = False
            try:
                read_whole = self._take(reply, lease)
            finally:
                reply.close(keep_connection=read_whole)

    def _open(self, lease: Lease, line: Line, wire: Wire) -> Reply | None:
        """The reply for `lease`; None where the hand has to look for work anew."""
        transfer = self._transfer
        try:
            self._wait_for_slot(wire)
            ask, note = transfer.ask_for(lease), transfer.diary.note_once
            return transfer.workshop.opener.open(ask, line, wire, transfer.cookies, note)
        except TransferError as error:
            if not transfer.dealer.needs(lease):
                return None
            if error.kind is ErrorKind.BAD_RANGE_REPLY and transfer.met_a_bad_range(lease):
                return None
            raise

    def _wait_for_slot(self, wire: Wire) -> None:
        """Requests to one host may have to keep a gap.

        Raises:
            StopRequested: the download was stopped.
            TransferError: CONNECTION_LOST, where nobody needs the request any longer.
        """
        wait_s = self._transfer.workshop.hosts.book(self._transfer.host)
        if wait_s > 0:
            its_turn = threading.Event()
            with request_errors(wire), wire.waking(its_turn.set), self._permit.lent():
                its_turn.wait(wait_s)
                wire.check_wanted()

    def _take(self, reply: Reply, lease: Lease) -> bool:
        if isinstance(reply.head, Unsatisfiable):
            self._transfer.met_the_end(reply.head, lease)
            return False
        admitted = self._transfer.admit(reply.head, lease)
        if admitted is None:
            return False
        link, url = self._transfer.spec.url, reply.head.url
        self._served_by = self._transfer.host if url == link else host_of(url)
        try:
            with self._transfer.share.drawing(self._served_by):
                return self._copy(reply, reply.head, admitted)
        except TransferError as error:
            if error.kind in FATAL or self._transfer.dealer.needs(admitted):
                raise
            return False
        finally:
            self._transfer.dealer.give_back(admitted)

    def _copy(self, reply: Reply, head: Head, lease: Lease) -> bool:
        """Body to file; True where the body was read to its end."""
        if lease.overlap and not self._passes_the_overlap(reply, lease):
            return False
        if head.end is not None and head.end <= lease.start:
            raise TransferError(ErrorKind.BAD_RANGE_REPLY, f"nothing from {lease.start} on")
        self._permit.note_body(is_large=head.end is None or head.end - lease.start > SMALL_BYTES)
        while lease.end is None or lease.written < lease.end or self._transfer.dealer.takes_back(lease):
            # a body may be longer than its Content-Range
            left = head.end - lease.written if head.end is not None else None
            data = self._read(reply, left)
            if not data:
                self._check_end(head, lease)
                self._transfer.body_ended(head, lease)
                return True
            if not self._transfer.write(lease, data, self._permit):
                return False
        return lease.written == head.end

    def _read(self, reply: Reply, left: int | None) -> Pipe | memoryview:
        """What has come of the body, which has `left` bytes at the most; empty at its end."""
        is_large = left is not None and left >= SPLICED_FROM_BYTES
        is_free = is_large and self._transfer.may_splice and reply.may_be_spliced
        pipe = self._usable_pipe() if is_free else None
        with self._paced(len(self._view) if pipe is None else PIPE_BYTES, left) as paced:
            if pipe is not None and (count := reply.splice_into(pipe, paced.most)) is not None:
                paced.count = count
                return pipe
            view = self._view
            paced.count = reply.read_into(view[: paced.most]) if paced.most else 0
        if paced.count == BUFFER_BYTES == len(view):
            self._view = memoryview(bytearray(LARGE_BUFFER_BYTES))
        return view[: paced.count]

    @contextmanager
    def _paced(self, most: int, left: int | None) -> Iterator[_Paced]:
        """Leave to read, as soon as the speed limits have it. It is spent only as far as bytes came."""
        most = most if left is None else min(most, left)
        share = self._transfer.share
        grant = share.take(most, self._served_by, self._transfer.token, self._permit)
        paced = _Paced(grant.count)
        try:
            yield paced
        finally:
            share.used(grant, paced.count)

    def _usable_pipe(self) -> Pipe | None:
        """Empty, and made when it is first asked for."""
        if self._pipe is None and self._may_splice:
            self._pipe = Pipe.make()
            self._may_splice = self._pipe is not None
        if self._pipe is None or not self._pipe.is_usable:
            return None
        self._pipe.empty()
        return self._pipe

    def _passes_the_overlap(self, reply: Reply, lease: Lease) -> bool:
        offset = lease.start - lease.overlap
        while offset < lease.start:
            with self._paced(len(self._view), lease.start - offset) as paced:
                paced.count = reply.read_into(self._view[: paced.most])
            count = paced.count
            if count == 0:
                raise TransferError(
                    ErrorKind.SHORT_BODY, f"{lease.start - offset} of the overlap are missing"
                )
            if not self._transfer.is_the_same(lease, self._view[:count], offset):
                return False
            offset += count
        return True

    @staticmethod
    def _check_end(head: Head, lease: Lease) -> None:
        if head.end is not None and lease.written < head.end:
            raise TransferError(ErrorKind.SHORT_BODY, f"{lease.written} of {head.end} bytes came")
