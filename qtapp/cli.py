"""`wherry get`: the same engine under QCoreApplication, without a window and without a display."""

from __future__ import annotations

import asyncio
import io
import logging
import os
import signal
import ssl
import sys
import time
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qtapp import crash
from qtapp.assembly import Assembly, NetworkChoices
from qtapp.cli_output import (
    BarOutput,
    JsonOutput,
    LineOutput,
    Output,
    has_failed,
    plain,
    problem,
    was_skipped,
)
from qtapp.cli_proxies import with_logins
from qtapp.cli_settings import conflict_of, secrets_for, with_options
from qtapp.cli_waits import Waits
from qtapp.domain.download import Conflict, Download, DownloadSpec, State, new_download_id
from qtapp.domain.errors import ErrorKind
from qtapp.domain.filenames import safe_component
from qtapp.domain.metalink import ListedFile
from qtapp.domain.units import SizeUnits
from qtapp.life import LEAVING_S, Life, LifeIsOver, live
from qtapp.logs import start_logging
from qtapp.outlets import Outlet, Printer
from qtapp.storage import accounts_store, portable_move, settings_store
from qtapp.storage.places import Places
from qtapp.storage.secrets import SecretStore
from qtapp.transfer.disk import Disk
from qtapp.transfer.journal import url_key
from qtapp.transfer.leftovers import left_behind
from qtapp.transfer.part_names import find_part_name, part_path
from qtapp.ui import messages
from qtapp.ui.figures import show_sizes_in
from qtapp.ui.instance_words import locked_message
from qtapp.ui.language import terminal_app
from qtapp.ui.waiting_words import why_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from qtapp.cli_arguments import GetOptions
    from qtapp.cli_parser import NoAddress
    from qtapp.domain.download import Why
    from qtapp.services.manager import DownloadManager
    from qtapp.storage.history import History
    from qtapp.storage.history_facts import Loaded, Opened, Trouble

log = logging.getLogger(__name__)

DONE, SOME_FAILED, WRONG_USAGE = 0, 1, 2
BY_SIGNAL = 128
# how long the history may be silent while it tells of earlier runs; the journals in the folder tell as well
HISTORY_ANSWERS_S = 3.0
# what the readers of the output may take of the three seconds that an end by a signal has, and at least
OUTPUT_TAKEN_S = 0.9
OUTPUT_TAKEN_AT_LEAST_S = 0.3


def run_get(options: GetOptions) -> int:
    """Download everything asked for; the exit status of the contract."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        # until the loop listens, a Ctrl-C ends this program as it ends others, without a traceback
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    places = Places.chosen(options.profile)
    if (locked := locked_message(places)) is not None:
        sys.stderr.write(plain(f"wherry: {locked.title} {locked.text}\n"))
        return SOME_FAILED
    missing = places.make_folders()
    handle = start_logging(places.log_folder, verbose=options.verbose, stderr=options.verbose)
    for folder in missing:
        log.warning("%s cannot be made", folder)
    portable_move.bring_settings_along(places)
    printer = Printer(sys.stdout, sys.stderr)
    hooks = crash.install(
        places.log_folder, lambda report: _tell_of_crash(report, printer.err), dump_fd=handle.dump_fd
    )
    app = terminal_app()
    try:
        return live(app, lambda life, _aside: _get(options, places, life, printer), hooks, handle.stop)
    finally:
        hooks.uninstall()
        printer.close(0)
        handle.stop()


def _tell_of_crash(report: crash.CrashReport, err: Outlet) -> None:
    err.line(f"wherry: unexpected: {report.summary} (the log has more)")


async def _get(options: GetOptions, places: Places, life: Life, printer: Printer) -> tuple[int, bool]:
    output = _output(options, printer)
    try:
        failed_status, ended = await _spent(options, places, life, printer, output)
    finally:
        output.close()
        if not printer.close(max(OUTPUT_TAKEN_S - life.seconds_over, OUTPUT_TAKEN_AT_LEAST_S)):
            log.warning("nobody reads the output: the end of it is lost")
    return (failed_status if life.signal is None else BY_SIGNAL + life.signal), ended


async def _spent(
    options: GetOptions, places: Places, life: Life, printer: Printer, output: Output
) -> tuple[int, bool]:
    """The status, unless a signal came, and whether every thread has ended."""
    try:
        assembly, conflict = await _prepared(options, places, life)
    except LifeIsOver:
        return DONE, True
    except (OSError, ssl.SSLError) as error:
        output.warn(f"{getattr(error, 'filename', None) or options.ca_file}: {error.strerror or error}")
        return WRONG_USAGE, True
    watch = _Watch(assembly.manager, assembly.history, output)
    # where the pipe has broken, nothing more need be written for the end to come
    lost = asyncio.wrap_future(printer.out.lost)
    lost.add_done_callback(watch.give_up)
    try:
        assembly.manager.start_empty()
        assembly.history.open()
        with suppress(LifeIsOver):
            earlier = await _left_behind(assembly.history, options.folder, life)
            held = await life.unless_over(asyncio.to_thread(_held_elsewhere, list(earlier.values())))
            fresh, continued = _wanted(options, conflict, earlier)
            watch.reject(options.rejected)
            watch.tell_busy([download for download in continued if download.id in held])
            watch.begin(fresh, [download for download in continued if download.id not in held])
            await life.unless_over(watch.through.wait())
            # who reads slowly gets all of it, however long that takes; a signal still ends it
            await life.unless_over(asyncio.wrap_future(printer.flushed()))
            life.end("nobody takes the output any longer" if watch.gave_up else "everything has ended")
    finally:
        lost.remove_done_callback(watch.give_up)
        lost.cancel()
        ended = await assembly.take_down(life.deadline.before(LEAVING_S))
    return (SOME_FAILED if watch.any_failed else DONE), ended


async def _prepared(options: GetOptions, places: Places, life: Life) -> tuple[Assembly, Conflict]:
    """What does the work, and what it is to do where a name is taken.

    Raises:
        LifeIsOver: the disk did not answer before a signal came.
        OSError, ssl.SSLError: the folder cannot be made, or the certificates cannot be read.
    """
    loading = asyncio.to_thread(settings_store.load, places.settings_file)
    settings, complaint = await life.unless_over(loading)
    if complaint is not None:
        log.warning("settings: %s", complaint)
    show_sizes_in(SizeUnits(settings.size_units))
    await life.unless_over(asyncio.to_thread(options.folder.mkdir, parents=True, exist_ok=True))
    accounts = await life.unless_over(asyncio.to_thread(accounts_store.load, places.accounts_file))
    secrets = SecretStore()
    proxies = await life.unless_over(with_logins(options.proxies, accounts, secrets))
    choices = NetworkChoices(options.ca_file, proxies, accounts)
    assembly = Assembly(places, with_options(settings, options), choices, has_window=False, secrets=secrets)
    return assembly, options.conflict or conflict_of(settings)


def _output(options: GetOptions, printer: Printer) -> Output:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a name the terminal's charset lacks is no crash
    if options.json:
        return JsonOutput(printer.out, printer.err)
    takes_bars = sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
    return (BarOutput if takes_bars else LineOutput)(printer.out, printer.err)


async def _left_behind(history: History, folder: Path, life: Life) -> dict[str, Download]:
    """What earlier runs left in `folder`, by the key of its URL: the history's rows, and what only the
    journals in the folder tell of, as those of another profile do.

    Raises LifeIsOver.
    """
    rows = {row.id: row for row in await unfinished_rows(history, life) if row.spec.folder == folder}
    looking = asyncio.to_thread(lambda: list(left_behind(folder)))
    journals = {item.id: item for item in await life.unless_over(looking)}
    found = [(url_key(row.spec.url), row) for row in rows.values() if row.id not in journals]
    for journal in journals.values():
        spec = DownloadSpec(journal.id, "", folder, time.time())
        row = rows.get(journal.id) or Download(spec, State.PAUSED, journal.name)
        # a history that was not written for a while may know an older name, or of no attempt
        continued = replace(
            row,
            name=journal.name,
            bytes_done=journal.extents.total_bytes,
            bytes_total=journal.version.total,
            attempts=max(row.attempts, 1),
        )
        found.append((journal.url_key, continued))
    # of several the one with the most bytes comes last, and stays
    return dict(sorted(found, key=lambda item: item[1].bytes_done))


def _held_elsewhere(downloads: Iterable[Download]) -> set[str]:
    """The ids of those whose part another process has open: a window, say, and the rows are that one's."""
    disk = Disk()
    held = set()
    for download in downloads:
        folder, name = download.spec.folder, find_part_name(download.spec.folder, download.name, download.id)
        with suppress(OSError):
            fd = disk.open(part_path(folder, name, download.id))
            try:
                if not disk.lock(fd):
                    held.add(download.id)
            finally:
                os.close(fd)
    return held


async def unfinished_rows(history: History, life: Life) -> list[Download]:
    """What the history tells before it is through, cannot, or has been silent for `HISTORY_ANSWERS_S`.

    Raises LifeIsOver.
    """
    rows: list[Download] = []
    answered = asyncio.Event()
    loop = asyncio.get_running_loop()
    silence = asyncio.timeout(HISTORY_ANSWERS_S)

    class Receiver(QObject):
        @Slot(object)
        def take(self, loaded: Loaded) -> None:
            rows.extend(loaded.downloads)
            if loaded.last:
                answered.set()
            elif not answered.is_set() and not silence.expired():
                silence.reschedule(loop.time() + HISTORY_ANSWERS_S)

        @Slot(object)
        def give_up(self, opened: Opened) -> None:
            if opened.kind == "locked":
                answered.set()

    receiver = Receiver()
    history.loaded.connect(receiver.take)
    history.opened.connect(receiver.give_up)
    try:
        with suppress(TimeoutError):
            async with silence:
                history.load_unfinished()
                await life.unless_over(answered.wait())
    finally:
        answered.set()  # a page may be on its way still
        history.loaded.disconnect(receiver.take)
        history.opened.disconnect(receiver.give_up)
    return rows


def _wanted(
    options: GetOptions, conflict: Conflict, earlier: dict[str, Download]
) -> tuple[list[DownloadSpec], list[Download]]:
    """New downloads, and those that an earlier run left for the same URL and folder."""
    fresh, continued = [], []
    for link in options.links:
        listed = link if isinstance(link, ListedFile) else ListedFile(link.url)
        name = options.name or listed.name
        found = earlier.pop(url_key(link.url), None)
        if found is not None and not _may_be_called(found, name):
            found = None
        spec = DownloadSpec(
            id=found.id if found else new_download_id(),
            url=link.url,
            folder=options.folder,
            added_at=found.spec.added_at if found else time.time(),
            name=name or (found.spec.name if found else None),
            checksum=options.checksum or listed.checksum or (found.spec.checksum if found else None),
            conflict=conflict,
            checksum_from_site=options.checksum_from_site
            or (found.spec.checksum_from_site if found else False),
            mirrors=listed.mirrors,
            secrets=secrets_for(link, options.secrets),
        )
        if found:
            continued.append(replace(found, spec=spec))
        else:
            fresh.append(spec)
    return fresh, continued


def _may_be_called(earlier: Download, name: str | None) -> bool:
    """A part file carries its name: what was begun under another one stays for whoever asks for that."""
    return name is None or safe_component(name, typed_by_user=True) == earlier.name


class _Watch(QObject):
    """Follows the run's downloads, prints them, and is `through` when none is left to wait for."""

    def __init__(self, manager: DownloadManager, history: History, output: Output) -> None:
        super().__init__()
        self.gave_up = False
        self.through = asyncio.Event()
        self._manager = manager
        self._output = output
        self._open: set[str] = set()
        self._told_of_network = False
        self._waits = Waits(time.time)
        self._failed: set[str] = set()
        self._anything_else_failed = False
        self._opened_as = ""  # Opened.kind, once the history is
        manager.added.connect(self._on_rows)
        manager.changed.connect(self._on_rows)
        manager.network.changed.connect(self._on_network_changed)
        history.opened.connect(self._on_opened)
        history.troubled.connect(self._on_troubled)

    @property
    def any_failed(self) -> bool:
        """At this moment: what failed may go on by itself, as once it shows that its host had enough."""
        return bool(self._failed) or self._anything_else_failed

    def reject(self, rejected: tuple[NoAddress, ...]) -> None:
        """What is no address, in all else that was given."""
        for bad in rejected:
            self._anything_else_failed = True
            self._output.reject(bad)

    def tell_busy(self, downloads: list[Download]) -> None:
        """Another process is at these: they are neither fetched nor recorded."""
        for download in downloads:
            self._anything_else_failed = True
            self._output.show(replace(download, state=State.NEEDS_YOU, kind=ErrorKind.PART_BUSY))

    def begin(self, fresh: list[DownloadSpec], continued: list[Download]) -> None:
        self._open = {spec.id for spec in fresh} | {download.id for download in continued}
        self._manager.add(fresh)
        self._manager.take_up(continued)
        self._note_through()

    def give_up(self, _lost: asyncio.Future[None]) -> None:
        """Nobody reads the results any longer: what is still open is not fetched for nobody."""
        self.gave_up = bool(self._open)
        self._anything_else_failed |= self.gave_up
        self.through.set()

    @Slot(object)
    def _on_rows(self, downloads: tuple[Download, ...]) -> None:
        for download in downloads:
            self._output.show(download)
            if news := self._waits.news_of(download):
                self._output.warn(news)
            if has_failed(download):
                self._failed.add(download.id)
                self._open.discard(download.id)
                log.info("%s: %s", download.id, problem(download))
            elif was_skipped(download) or download.state is State.DONE:
                self._open.discard(download.id)
            elif download.id in self._failed:
                self._failed.discard(download.id)
                self._open.add(download.id)
        self._note_through()

    def _note_through(self) -> None:
        if not self._open:
            self.through.set()

    @Slot(object)
    def _on_network_changed(self, why: Why | None) -> None:
        # once: a network that comes and goes is no news to whoever has it
        if why is not None and not self._told_of_network:
            self._told_of_network = True
            self._output.warn(plain(why_text(why.kind, why.figures)))

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        self._opened_as = opened.kind
        if not opened.is_fine:
            self._warn(f"history-{opened.kind}", opened.kept_as)

    @Slot(object)
    def _on_troubled(self, trouble: Trouble) -> None:
        # what it was opened as has said so already, and why
        if trouble.kind != "history-read-only" or self._opened_as not in ("newer", "read-only"):
            self._warn(trouble.kind, None)

    def _warn(self, kind: str, kept_as: Path | None) -> None:
        message = messages.history_trouble(kind, kept_as)
        self._output.warn(plain(f"{message.title} {message.text}".strip()))
