"""Everything that the program can show, for whoever draws it, walks through it or measures it.

Dialogs are found by themselves: every `QDialog` of `qtapp.ui` is made with the values that its constructor
asks for by their types. One that asks for a type that is not known here has it added to `_by_type`.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QDate
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QListWidget, QStackedWidget, QTabWidget

import qtapp.ui
from qtapp.domain.accounts import Account, AccountKind, parse_site
from qtapp.domain.after_end import AfterEnd, Deed
from qtapp.domain.categories import Category
from qtapp.domain.download import MAIN, Download, DownloadSpec, State, Verified, Why
from qtapp.domain.errors import ErrorKind, WhoseMove
from qtapp.domain.executables import Danger
from qtapp.domain.file_types import FileType
from qtapp.domain.fingerprints import Pin, Shown, with_shown
from qtapp.domain.groups import Group
from qtapp.domain.queues import Queue
from qtapp.domain.schedule import Hours, SpeedProfile
from qtapp.domain.sites import SiteRule
from qtapp.domain.timeline import Event, EventKind, event, waited_for
from qtapp.services.candidates import candidate_of
from qtapp.services.probing import Probing
from qtapp.services.staging import Destination, Staging
from qtapp.transfer.probing import Probed
from qtapp.ui.banner import Bar, Tone
from qtapp.ui.dialogs.network import NetworkValues
from qtapp.ui.dialogs.site_rule import Elsewhere
from qtapp.ui.dialogs.sites import SiteChoices
from qtapp.ui.messages import Message
from qtapp.ui.models.facets import Choice, Section
from qtapp.ui.opening_files import Refusal
from qtapp.ui.stopped_downloads import STOPPED, stopped_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Executor

    from PySide6.QtWidgets import QWidget

    from qtapp.domain.settings import Settings
    from qtapp.services.accounts import Accounts
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.icons import Icons
    from qtapp.ui.main_window import MainWindow
    from qtapp.ui.theme import Theme

NOW = datetime(2026, 11, 23, 14, 0, 30).astimezone().timestamp()
MB = 10**6
LONG_NAME = "field-recordings-" * 9 + "the last of them.tar.zst"
_FINGERPRINTS = ("3f" * 32, "9b" * 32)
_WORK = Hours(frozenset(range(5)), 9 * 60, 17 * 60)


@dataclass(frozen=True, slots=True)
class Supply:
    """What windows and dialogs stand on."""

    manager: DownloadManager
    settings: Settings
    theme: Theme
    icons: Icons
    executor: Executor
    accounts: Accounts
    parent: QWidget
    now: Callable[[], float] = lambda: NOW
    host: str = "dl.example.org"
    text: str = "debian-13.2.0-amd64-netinst.iso"  # stands in every text that a server or a user has a say in


class UnknownNeedError(TypeError):
    """A dialog asks for what `_by_type` has no value for."""


def dialog_classes() -> tuple[type[QDialog], ...]:
    """Every dialog of the program, by its name."""
    found: dict[str, type[QDialog]] = {}
    for module in pkgutil.walk_packages(qtapp.ui.__path__, "qtapp.ui."):
        found |= {
            name: it
            for name, it in vars(importlib.import_module(module.name)).items()
            if inspect.isclass(it) and issubclass(it, QDialog) and it.__module__ == module.name
        }
    return tuple(kind for _name, kind in sorted(found.items()))


def made(kind: type[QDialog], supply: Supply) -> Iterator[QDialog]:
    """One dialog after the other, until each value that it takes was in one of them.

    Raises:
        UnknownNeedError: its constructor asks for what is not known here.
    """
    choices = _choices(kind, supply)
    for number in range(max((len(values) for _form, values in choices.values()), default=1)):
        given = {
            name: (form, values[min(number, len(values) - 1)]) for name, (form, values) in choices.items()
        }
        yield kind(
            *(value for form, value in given.values() if form is not inspect.Parameter.KEYWORD_ONLY),
            **{
                name: value for name, (form, value) in given.items() if form is inspect.Parameter.KEYWORD_ONLY
            },
        )


def faces(dialog: QDialog) -> Iterator[str]:
    """Each of its pages in turn, by its title, from the one that it shows first; "" where it has but one."""
    stacks = [stack for stack in dialog.findChildren(QStackedWidget) if stack.count() > 1]
    for tabs in dialog.findChildren(QTabWidget):
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            yield tabs.tabText(number).replace("&", "")
        return
    for entries in dialog.findChildren(QListWidget):
        if any(stack.count() >= entries.count() > 1 for stack in stacks):
            for number in range(entries.count()):
                entries.setCurrentRow(number)
                yield entries.item(number).text()
            return
    yield ""


def _choices(kind: type[QDialog], supply: Supply) -> dict[str, tuple[Any, tuple[Any, ...]]]:
    """By the name of each value that is to be given: how it is given, and which ones there are."""
    by_type = _by_type(supply)
    by_name: dict[str, tuple[Any, ...]] = {
        "version": ("1.2.3",),
        "number": (1, 1_200),
        "detail": ("self-signed certificate", f"{supply.text} is not {supply.host}"),
        "clipboard": (f"https://{supply.host}/fresh?token=1",),
        "details": ("\n".join(f'  File "qtapp/{number}.py"' for number in range(40)),),
    }
    found = {}
    parameters = list(inspect.signature(kind.__init__).parameters.values())[1:]
    for parameter in parameters:
        wanted = str(parameter.annotation)
        if parameter.default is not inspect.Parameter.empty:
            # others are there for tests; the executor brings a button along, and the clock is to stand still
            if wanted not in ("Executor | None", "Callable[[], float]") and parameter.name != "parent":
                continue
            wanted = wanted.removesuffix(" | None")
        values = by_name.get(parameter.name) or by_type.get(wanted)
        if values is None and wanted.endswith(" | None"):
            values = (None, *by_type.get(wanted.removesuffix(" | None"), ()))
        if values is None and (found_there := _in_the_window(supply.parent, wanted)) is not None:
            values = (found_there,)
        if values is None:
            raise UnknownNeedError(f"{kind.__name__} asks for {parameter.name}: {wanted}")
        form = parameter.kind
        if parameter.default is not inspect.Parameter.empty:
            form = inspect.Parameter.KEYWORD_ONLY
        found[parameter.name] = (form, values)
    return found


def _in_the_window(window: QWidget, wanted: str) -> object | None:
    """Something of this type that the window, or a part of it, has for its own dialogs."""
    owners = [window, *(part for part in vars(window).values() if hasattr(part, "__dict__"))]
    parts = (part for owner in owners for part in vars(owner).values())
    return next((part for part in parts if type(part).__name__ == wanted), None)


def _staging(supply: Supply, *names: str) -> Staging:
    """Three links, of groups with these names in turn."""
    staging = Staging(supply.manager.offers.is_known, supply.parent)
    staging.expect()
    specs = [row(number, supply.text, State.QUEUED, host=supply.host).spec for number in range(1, 4)]
    groups = [Group(f"{number:032x}", name, NOW) for number, name in enumerate(names, 1)]
    if groups:
        specs = [replace(spec, group=groups[at % len(groups)]) for at, spec in enumerate(specs)]
    staging.put([candidate_of(replace(spec, name=supply.text)) for spec in specs])
    return staging


def _by_type(supply: Supply) -> dict[str, tuple[Any, ...]]:
    text, host = supply.text, supply.host
    shown = row(1, text, State.NEEDS_YOU, host=host, kind=ErrorKind.NAME_TAKEN, bytes_done=88 * MB)
    accounts = (
        Account("1" * 32, parse_site(host), AccountKind.BASIC, user=text),
        Account("2" * 32, parse_site(host), AccountKind.COOKIES, cookies_file=Path("/home/ada") / text),
    )
    queues = (Queue(MAIN), Queue("2" * 32, text[:40], 2, Path("/home/ada"), 10 * MB, _WORK))
    site = parse_site(host)
    pin = Pin(host, 443, _FINGERPRINTS[0])
    category = Category(text, Path("/home/ada"), frozenset(FileType), (host,))
    profiles = (SpeedProfile(_WORK.days, _WORK.from_minute, _WORK.to_minute, MB),)
    return {
        "QWidget": (supply.parent,),
        "DownloadManager": (supply.manager,),
        "Settings": (supply.settings,),
        "Theme": (supply.theme,),
        "Icons": (supply.icons,),
        "Executor": (supply.executor,),
        "Accounts": (supply.accounts,),
        "ProxyTrial": (supply.manager.proxy_trial,),
        "Callable[[], float]": (supply.now,),
        "Callable[[Proxy], str]": (lambda _proxy: "",),
        "Callable[[bool], str]": (lambda _is_long: f"{text}\n" * 20,),
        "bool": (False, True),
        "int": (3,),
        "str": (text,),
        "Path": (Path("/home/ada") / text,),
        "QDate": (QDate(2026, 11, 23),),
        "tuple[str, ...]": (("1" * 32,), ("1" * 32, "2" * 32)),
        "Download": (shown,),
        "Sequence[Download]": ((shown,), (shown, replace(shown, name=LONG_NAME))),
        "DownloadSpec": (replace(shown.spec, headers=(("User-Agent", text), ("X-Api-Key", text))),),
        "Refusal": tuple(Refusal(replace(shown, path=Path("/home/ada") / text), danger) for danger in Danger),
        "Message": (Message(f"{text}.", f"{text}."),),
        "Account": accounts,
        "Site": (site,),
        "Shown": (Shown(pin), Shown(pin, _FINGERPRINTS[1])),
        "Queue": queues,
        "Sequence[Queue]": (queues,),
        "SpeedProfile": profiles,
        "Sequence[SpeedProfile]": ((), profiles),
        "SiteRule": (SiteRule(""), SiteRule(host, 2, 1, 0.5, text, text, MB, None, 7)),
        "Elsewhere": (Elsewhere(6, 2, 0.0),),
        "SiteChoices": (
            SiteChoices(Elsewhere(6, 2, 0.0), ()),
            SiteChoices(Elsewhere(6, 2, 0.0), (SiteRule(host, 2, user_agent=text),)),
        ),
        "Category": (category,),
        "Sequence[Category]": ((category,),),
        "AfterEnd": (AfterEnd(deed=Deed.QUIT), AfterEnd(deed=Deed.COMMAND, command=("/bin/true", text))),
        "Callable[[str], tuple[AfterEnd, bool]]": (lambda _queue: (AfterEnd(), False),),
        "Staging": (_staging(supply), _staging(supply, LONG_NAME), _staging(supply, "Harbour", text)),
        "Probing": (Probing(lambda spec, _stop: Probed(spec.id, text, 9 * MB), supply.parent),),
        "Destination": (Destination(Path("/home/ada"), MAIN),),
        "NetworkValues": (
            NetworkValues.of(supply.settings),
            NetworkValues.of(
                replace(supply.settings, proxy="own", proxy_address=f"http://{host}:3128", no_proxy=(host,))
            ),
        ),
        "Iterable[QAction]": (_actions_of(supply.parent),),
    }


def _actions_of(window: QWidget) -> tuple[QAction, ...]:
    return tuple(action for action in window.findChildren(QAction) if action.shortcuts())


# rows


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
            detail=with_shown(Shown(Pin("dl.example.org", 443, _FINGERPRINTS[0])), "self-signed")
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
