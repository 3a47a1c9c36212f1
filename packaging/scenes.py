"""Rows in every state, and a window brought to show each thing that it can, for whoever draws it, walks
through it or measures it. Dialogs are in `scene_dialogs`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from qtapp.domain.download import Download, DownloadSpec, State, Verified, Why
from qtapp.domain.errors import ErrorKind, WhoseMove
from qtapp.domain.fingerprints import Pin, Shown, with_shown
from qtapp.domain.groups import Group
from qtapp.domain.timeline import Event, EventKind, event, waited_for
from qtapp.ui.banner import Bar, Tone
from qtapp.ui.models.facets import Choice, Section
from qtapp.ui.stopped_downloads import STOPPED, stopped_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.ui.main_window import MainWindow

NOW = datetime(2026, 11, 23, 14, 0, 30).astimezone().timestamp()
MB = 10**6
LONG_NAME = "field-recordings-" * 9 + "the last of them.tar.zst"
FINGERPRINTS = ("3f" * 32, "9b" * 32)


def row(number: int, name: str, state: State, *, host: str = "dl.example.org", **values: Any) -> Download:
    spec = DownloadSpec(f"{number:032x}", f"https://{host}/{number}", Path("/home/ada/Downloads"), NOW - 900)
    return Download(spec, state, name, rank=number, **values)


def errors() -> tuple[Download, ...]:
    """A row for every kind of error, in the state that it leads to."""
    states = {
        WhoseMove.RETRY: State.WAITING,
        WhoseMove.USER: State.NEEDS_YOU,
        WhoseMove.NOBODY: State.FAILED,
    }
    return tuple(
        row(
            number,
            f"{kind}.zip",
            states[kind.whose_move],
            kind=kind,
            bytes_done=88 * MB,
            bytes_total=220 * MB,
            until=NOW + 40 if kind.whose_move is WhoseMove.RETRY else None,
            detail=with_shown(Shown(Pin("dl.example.org", 443, FINGERPRINTS[0])), "self-signed")
            if "certificate" in kind
            else "",
        )
        for number, kind in enumerate(ErrorKind, 1)
    )


def waits() -> tuple[Download, ...]:
    """A row for every reason to wait."""
    soon = (datetime.fromtimestamp(NOW).astimezone() + timedelta(hours=4)).timestamp()
    reasons = (
        Why("cap-reached", (4, 4)),
        Why("made-way"),
        Why("outranked", (3,)),
        Why("host-busy", ("dl.example.org", 2, 2)),
        Why("host-cooling", ("dl.example.org", ErrorKind.SERVER_BUSY)),
        Why("host-cooling", ("dl.example.org", ErrorKind.CONNECT_REFUSED)),
        Why("host-probing", ("dl.example.org",)),
        Why("host-easing", ("dl.example.org", 2)),
        Why("host-pacing", ("dl.example.org",)),
        Why("queue-cap", ("Night", 2, 2)),
        Why("queue-paused", ("Night",)),
        Why("queue-closed", ("Night", int(soon))),
        Why("outside-schedule", (int(soon),)),
        Why("no-network"),
        Why("network-silent"),
        Why("network-page"),
        Why("metered"),
        Why("on-battery"),
        Why("retry"),
        Why("restarting"),
        Why("disk-full", (2_100_000_000,)),
        Why("volume-missing", ("/media/ada/boat",)),
    )
    kinds = {"disk-full": ErrorKind.DISK_FULL, "volume-missing": ErrorKind.FOLDER_MISSING}
    return tuple(
        row(
            number,
            f"{why.kind}.zip",
            State.WAITING if why.kind in kinds else State.QUEUED,
            why=why,
            kind=kinds.get(why.kind),
            until=NOW + 42 if why.kind == "host-cooling" else None,
            bytes_done=12 * MB,
            bytes_total=220 * MB,
        )
        for number, why in enumerate(reasons, 1)
    )


def states() -> tuple[Download, ...]:
    """A row for what a download can be beside running, waiting and in trouble."""
    file = Path("/home/ada/Downloads/lecture-12.webm")
    whole: dict[str, Any] = {"bytes_done": 412 * MB, "bytes_total": 412 * MB}
    return (
        row(1, file.name, State.CONNECTING),
        row(1, file.name, State.PAUSED, bytes_done=88 * MB, bytes_total=412 * MB),
        row(
            1,
            file.name,
            State.DONE,
            path=file,
            verified=Verified.DIGEST,
            finished_at=NOW - 60,
            extents=((0, 412 * MB),),
            **whole,
        ),
        row(1, file.name, State.CANCELLED, finished_at=NOW - 60),
    )


def long_names() -> tuple[Download, ...]:
    """What is longer than any column, and scripts that run either way."""
    size: dict[str, Any] = {"bytes_done": 12 * MB, "bytes_total": 220 * MB}
    return (
        row(1, LONG_NAME, State.PAUSED, **size),
        row(2, LONG_NAME, State.NEEDS_YOU, kind=ErrorKind.CERTIFICATE, **size),
        row(3, "محاضرة عن بناء القوارب الخشبية 12.webm", State.PAUSED, **size),
        row(4, "木造船の作り方 第七回.mp4", State.PAUSED, **size),
        row(5, "x", State.QUEUED, host="a-rather-long-name-of-a-host.of-a-long-domain.example.org"),
    )


def groups() -> tuple[Download, ...]:
    """Rows of three groups between others: one that runs, one with a failed file and an endless name, one
    that is done."""
    size: dict[str, Any] = {"bytes_done": 12 * MB, "bytes_total": 12 * MB}
    ended: dict[str, Any] = {**size, "finished_at": NOW - 60, "verified": Verified.LENGTH}
    running: dict[str, Any] = {"bytes_done": 4 * MB, "bytes_total": 12 * MB, "bytes_per_second": 3e6}
    part: dict[str, Any] = {"bytes_done": 5 * MB, "bytes_total": 12 * MB}
    members: dict[str, tuple[tuple[State, dict[str, Any]], ...]] = {
        "Harbour at dawn": (
            *((State.DONE, ended),) * 18,
            *((State.RUNNING, {**running, "connections": 2}),) * 2,
            *((State.QUEUED, {}),) * 22,
        ),
        LONG_NAME: (
            (State.DONE, ended),
            (State.FAILED, {"kind": ErrorKind.NOT_FOUND, **part}),
            (State.PAUSED, part),
        ),
        "تسجيلات ميدانية": ((State.DONE, ended),) * 13,
    }
    rows = [row(1, "debian.iso", State.QUEUED)]
    for number, (name, files) in enumerate(members.items(), 1):
        group = Group(f"{number:032x}", name, NOW - 900)
        for state, values in files:
            one = row(len(rows) + 1, f"DSC_{len(rows):04}.jpg", state, **values)
            rows.append(replace(one, spec=replace(one.spec, group=group)))
    return (*rows, row(len(rows) + 1, "manual_de.pdf", State.DONE, **ended))


def select_group(page: str) -> Callable[[MainWindow], None]:
    """The first group with this page of its details."""

    def show(window: MainWindow) -> None:
        show_details(page)(window)
        window.list_area.table.select_ids(window.list_area.model.shown_groups()[:1])

    return show


def events_of(download: Download) -> tuple[Event, ...]:
    """How a download may have gone until it was as it is."""
    began = download.spec.added_at
    line = waited_for(Why("cap-reached", (4, 4)))
    return (
        event(began + 1, EventKind.WAITING, **line),
        event(began + 312, EventKind.ATTEMPT, number=1, **line),
        event(began + 313, EventKind.CONNECTED, host="dl.example.org", scheme="https", address="192.0.2.7"),
        event(began + 313, EventKind.REDIRECTED, status=302, to="https://cdn.example.org/…"),
        event(began + 314, EventKind.ANSWERED, status=200, after_s=0.18),
        event(began + 314, EventKind.VERSION, validator="etag", total=784 * MB, has_ranges=1),
        event(began + 322, EventKind.CONNECTIONS, count=4, bytes_per_second=31.2e6),
        event(began + 640, EventKind.CONNECTION_FAILED, kind="connection-lost"),
        event(began + 651, EventKind.CONNECTIONS, count=4, bytes_per_second=42.1e6),
    )


# the window


def bars(text: str = LONG_NAME) -> tuple[Bar, ...]:
    """One of each tone."""
    return (
        Bar("undo", text, action="Undo", stays_ms=None),
        Bar("warning", text, Tone.WARNING, aside="Details", stays_ms=None),
        Bar("trouble", text, Tone.TROUBLE, stays_ms=None),
    )


def show_bars(window: MainWindow) -> None:
    for bar in bars():
        window.list_area.banner.show_bar(bar)


def show_stopped(window: MainWindow) -> None:
    """What is asked at a start about downloads of the session before."""
    text = stopped_text(1_200)
    window.list_area.banner.show_bar(Bar(STOPPED, text, action="Resume All", stays_ms=None))


def show_details(page: str) -> Callable[[MainWindow], None]:
    """The first row with this page of its details."""

    def show(window: MainWindow) -> None:
        table = window.list_area.table
        window.actions_.details.setChecked(True)
        window.details.pane.choose_page(page)
        model = window.list_area.model
        if model.rowCount():
            table.select_ids([model.download_at(0).id])
        table.setFocus()

    return show


def search(text: str) -> Callable[[MainWindow], None]:
    return lambda window: window.top_bar.search.setText(text)


def search_history(text: str) -> Callable[[MainWindow], None]:
    """The page of the history, with only what has these words."""

    def show(window: MainWindow) -> None:
        page("history")(window)
        if window.history_place is not None:
            window.history_place.page.filters.search.setText(text)

    return show


def choose(status: str) -> Callable[[MainWindow], None]:
    """The list with only what has this status."""
    return lambda window: window.list_area.set_choice(Choice(Section.STATUS, status))


def select(count: int) -> Callable[[MainWindow], None]:
    """So many of the first rows."""

    def show(window: MainWindow) -> None:
        show_details("overview")(window)
        model = window.list_area.model
        window.list_area.table.select_ids([model.download_at(number).id for number in range(count)])

    return show


def show_groups(*, is_open: bool) -> Callable[[MainWindow], None]:
    """Every group with its downloads below it, or as one row; the first of them is selected."""

    def show(window: MainWindow) -> None:
        show_details("overview")(window)
        table, model = window.list_area.table, window.list_area.model
        (table.open_all if is_open else table.close_all)()
        rows = range(model.rowCount())
        first = next((row for row in rows if model.group_at(row) is not None), None)
        if first is not None:
            table.selectRow(first)

    return show


def drop(window: MainWindow) -> None:
    window.list_area.overlay.appear()


def history_trouble(window: MainWindow) -> None:
    window.show_history_trouble("quarantined", Path("/home/ada/.local/share/wherry/history.corrupt-1"))


def page(name: str) -> Callable[[MainWindow], None]:
    """Another page of the window; nothing where it has none of the name."""

    def show(window: MainWindow) -> None:
        for action in window.actions_.view.pages.actions():
            if action.data() == name:
                cast("Any", window.frame).show_page(name)

    return show
