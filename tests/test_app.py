"""The program with its window, on no screen: what goes wrong around it, and every way to its end.

Each test runs the real program in a process of its own, with a hand in it that does what somebody in front of
the window would do, and tells what there is to be seen.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

import pytest

from qtapp.storage import settings_store
from tests.storage.histories import locked, sql
from tests.support.files import Content
from tests.support.scripts import Reply, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.hostile_server import HostileServer
    from tests.support.processes import Program, Programs
    from tests.support.secret_service import SecretService

pytestmark = pytest.mark.end_to_end

NOBODY = 65534
START_S = 20.0
END_S = 10.0
# what the program promises of its end
QUIT_WITHIN_S = 3.0
# and what it takes where all that can hang does
HUNG_QUIT_WITHIN_S = 2.0
STALLED = 8
MIB = 1 << 20
BODY = Content(5, MIB)
FILE = Resource(content=BODY, etag='"v1"')

# before and after a test's own `async def steps(desktop)`
HEAD = """
import asyncio, ctypes, itertools, json, os, sys, threading, time, traceback
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
import shiboken6
from PySide6 import QtGui
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from qtapp import app
from qtapp.__main__ import main
from qtapp.domain.links import Link
from qtapp.ui.dialogs.closing import ClosingDialog
from qtapp.ui.dialogs.crash import CrashDialog

def say(*words):
    print(*words, flush=True)

async def until(fact):
    while not fact():
        await asyncio.sleep(0.01)

def bars(desktop):
    return desktop.window.list_area.banner.texts()
"""
TAIL = """
async def watched(desktop):
    try:
        await steps(desktop)
    except Exception:
        traceback.print_exc()
        os._exit(9)

live = app.Desktop.live
async def live_with_steps(desktop):
    taken = asyncio.ensure_future(watched(desktop))
    try:
        return await live(desktop)
    finally:
        taken.cancel()
app.Desktop.live = live_with_steps
sys.exit(main())
"""


class Drive(Protocol):
    """Starts the program, with steps taken in it."""

    def __call__(self, steps: str, *links: str) -> Program: ...


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    folder = tmp_path / "downloads"
    folder.mkdir()
    return folder


@pytest.fixture
def profile(tmp_path: Path, downloads: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir()
    write_settings(folder, downloads)
    return folder


def write_settings(profile: Path, downloads: Path) -> None:
    settings = {"version": 1, "folder": str(downloads), "running": 8, "running_per_host": 8}
    (profile / "settings.json").write_text(json.dumps({**settings, "disk_reserve_bytes": 0}))


def take_at_once(profile: Path) -> None:
    """Several links go to the list without being looked over."""
    file = profile / "settings.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "ask_before_adding": False}))


@pytest.fixture
def drive(programs: Programs, profile: Path) -> Drive:
    def start(steps: str, *links: str) -> Program:
        return programs.start(sys.executable, "-c", HEAD + steps + TAIL, "--profile", profile, *links)

    return start


def log_of(profile: Path) -> str:
    return (profile / "logs" / "wherry.log").read_text()


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# settings


def test_of_settings_that_change_in_quick_succession_the_last_stand(drive: Drive, profile: Path) -> None:
    program = drive("""
async def at_rest(desktop):
    # both threads aside have nothing else to do
    barrier = threading.Barrier(2)
    meetings = [desktop._aside.submit(barrier.wait, 10) for _ in range(2)]
    await asyncio.gather(*map(asyncio.wrap_future, meetings))

async def steps(desktop):
    for turn in range(10):
        for running in range(1, 17):
            desktop.window.settings_changed.emit(replace(desktop._settings, running=running))
        await at_rest(desktop)
        kept = json.loads(desktop._store._path.read_text())
        say("kept", kept["running"])
    desktop._life.end("test")
""")
    done = program.wait(START_S + END_S)
    assert (done.status, "\n".join(done.errors)) == (0, "")
    assert done.output == ["kept 16"] * 10


def test_settings_that_were_chosen_survive_a_kill_at_any_moment(drive: Drive, profile: Path) -> None:
    """P01: what is in the file is one whole choice, the last that was seen to be written or a later one."""
    for turn in range(3):
        program = drive(
            f"""
async def steps(desktop):
    dialog = desktop.window.settings_control.show()
    dialog.show_page("downloads")
    box = dialog.page.part("running").control.focus_part
    box.setValue({10 + turn})
    await until(lambda: json.loads(desktop._store._path.read_text())["running"] == {10 + turn})
    say("kept")
    for number in itertools.cycle(range(20, 60)):
        box.setValue(number)
        await asyncio.sleep(0)
"""
        )
        program.wait_for_output("kept", START_S)
        program.kill()
        kept, complaint = settings_store.load(profile / "settings.json")
        assert complaint is None
        assert kept.running == 10 + turn or 20 <= kept.running < 60


def test_how_the_window_stood_survives_a_kill(drive: Drive, profile: Path) -> None:
    """P01: its size, its columns, their order, the sorting and the panes, chosen right before it."""
    program = drive("""
from qtapp.domain.history_view import Field
from qtapp.ui.models.order import Column
from qtapp.ui.window_layout import load_layout

async def steps(desktop):
    window, table = desktop.window, desktop.window.list_area.table
    header = table.horizontalHeader()
    window.resize(790, 600)
    window.actions_.view.columns[Column.ADDED].trigger()
    header.moveSection(header.visualIndex(int(Column.SIZE)), 1)
    header.resizeSection(int(Column.SIZE), 140)
    table.sortByColumn(int(Column.NAME), Qt.SortOrder.DescendingOrder)
    ended = window.history_place.page.table.horizontalHeader()
    ended.setSortIndicator(int(Field.SIZE), Qt.SortOrder.AscendingOrder)
    window.frame._across.setSizes([240, 550])
    window.frame._across.splitterMoved.emit(240, 1)
    place, kept = window.saveGeometry().data(), window.current_layout()
    file = Path(sys.argv[sys.argv.index("--profile") + 1])
    found = lambda: next(file.rglob("window.json"), file)
    await until(lambda: load_layout(found()) == replace(kept, geometry=bytes(place)))
    say("kept")
    await asyncio.Event().wait()
""")
    program.wait_for_output("kept", START_S)
    program.kill()
    program = drive("""
from qtapp.ui.models.order import Column

async def steps(desktop):
    window, header = desktop.window, desktop.window.list_area.table.horizontalHeader()
    say(window.width(), window.height(), window.frame.sidebar_width)
    order = [Column(header.logicalIndex(place)).name for place in range(3)]
    say(*order, header.sectionSize(int(Column.SIZE)))
    say(header.isSectionHidden(int(Column.ADDED)), header.sortIndicatorSection() == int(Column.NAME))
    say(window.history_place.page._field.name, window.history_place.page._is_descending)
    desktop._life.end("test")
""")
    done = program.wait(START_S + END_S)
    assert (done.status, "\n".join(done.errors)) == (0, "")
    assert done.output == ["790 600 240", "NAME SIZE PROGRESS 140", "False True", "SIZE False"]


def test_what_a_kill_stopped_goes_on_until_starts_come_to_a_bad_end_and_is_asked_for_then(
    drive: Drive, hostile_server: HostileServer, downloads: Path
) -> None:
    """P01: two starts that die at their work are no accident; a third one waits for somebody's word."""
    hostile_server.script("/a.bin", [Reply(stall_after=MIB // 2)] * 2, then=FILE)
    waits = "async def steps(desktop):\n    await asyncio.Event().wait()\n"
    for links in ((hostile_server.url("/a.bin"),), ()):
        program = drive(waits, *links)
        hostile_server.wait_for_stall("/a.bin", timeout=START_S)
        program.kill()
    program = drive("""
async def steps(desktop):
    await until(lambda: bars(desktop))
    say(*bars(desktop))
    say(*(row.state.value for row in desktop.manager.downloads()))
    desktop.window.list_area.banner.press("stopped-at-quit")
    await until(lambda: [row.state.value for row in desktop.manager.downloads()] == ["done"])
    desktop._life.end("test")
""")
    done = program.wait(START_S + END_S)
    assert (done.status, "\n".join(done.errors)) == (0, "")
    assert done.output == [
        "Wherry crashed soon after its last starts. 1 download was not resumed.",
        "paused",
    ]
    assert BODY.first_difference(downloads / "a.bin") is None
    assert len(hostile_server.requests("/a.bin")) == 3


def test_a_start_is_counted_on_another_thread_than_the_windows(drive: Drive, profile: Path) -> None:
    """The file is on a disk like any other."""
    program = drive("""
import threading
from qtapp.storage.starts import Starts
begin, seen = Starts.begin, []
def noted(starts):
    seen.append("aside" if threading.current_thread() is not threading.main_thread() else "the window's")
    return begin(starts)
Starts.begin = noted
async def steps(desktop):
    say(*seen)
    desktop._life.end("test")
""")
    done = program.wait(START_S + END_S)
    assert (done.status, done.output) == (0, ["aside"])
    assert next(profile.glob("**/starts")).read_bytes() == b"0"


def test_all_that_can_hang_at_once_keeps_a_quit_no_longer_than_one_of_them(
    drive: Drive, hostile_server: HostileServer, profile: Path
) -> None:
    """P03, C05: transfers, the history and its page, the session bus, every saving, errands and tasks."""
    hostile_server.serve("/a.bin", FILE)
    program = drive(
        """
from qtapp import life as lives
from qtapp.services import session_bus
from qtapp.storage import history_files, history_pages_worker
from qtapp.transfer.transfer import Transfer
hung = []
def hangs(what):
    def hang(*_):
        hung.append(what)
        threading.Event().wait()
    return hang
Transfer.run_hand = hangs("transfer")
# each on its thread
history_files.is_larger_than = hangs("history")
history_pages_worker.PagesWorker._disconnect = hangs("pages")
session_bus._BusThread._run = hangs("bus")
async def stays():
    while True:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            hung.append("task")
async def steps(desktop):
    await until(lambda: "transfer" in hung)
    task = asyncio.ensure_future(stays())
    desktop._history_desk.pages.look_again()
    desktop._parts._bus._running()
    for saver in (desktop._settings_saver._saver, desktop._accounts_saver, desktop._layout_saver):
        saver._executor = desktop._aside.apart("saver")
        saver._write = hangs("saving")
        saver.save(None)
    desktop._aside.submit(hangs("errand"))
    await until(lambda: sorted(hung) == ["bus", "errand", "pages", *["saving"] * 3, "transfer"])
    desktop._life.end("test")
    end = lives.leave_at_once
    def leave_at_once(status, last_words):
        say(*sorted(set(hung)))
        end(status, last_words)
    lives.leave_at_once = leave_at_once
""",
        hostile_server.url("/a.bin"),
    )
    done = program.wait(START_S + END_S)
    assert (done.status, "\n".join(done.errors)) == (0, "")
    assert done.output == ["bus errand history pages saving task transfer"]
    log = log_of(profile)
    # by its own clock: how long a busy machine takes to begin and end a process is not the program's doing
    took = logged_at(log, "a thread outlived its time: leaving it behind") - logged_at(log, "ending: test")
    assert took.total_seconds() < HUNG_QUIT_WITHIN_S


def logged_at(log: str, message: str) -> datetime:
    (line,) = (line for line in log.splitlines() if line.endswith(f": {message}"))
    return datetime.fromisoformat(line.split()[0])


def test_links_that_were_looked_over_are_offered_again_after_a_kill(
    drive: Drive, hostile_server: HostileServer, profile: Path, downloads: Path
) -> None:
    """P01."""
    urls = [hostile_server.serve(f"/{name}", FILE) for name in ("a.bin", "b.bin")]
    program = drive(f"""
async def steps(desktop):
    desktop.window.intake.offer_text({" ".join(urls)!r})
    await until(lambda: desktop.window.staging.number == 2)
    desktop.window.staging._staging.tick([1], is_ticked=False)
    file = desktop._staging_keeping._file
    await until(lambda: file.exists() and "is_unticked" in file.read_text())
    say("kept")
""")
    program.wait_for_output("kept", START_S)
    program.kill()
    program = drive("""
async def steps(desktop):
    await until(lambda: bars(desktop))
    say(*bars(desktop))
    desktop.window.list_area.banner.press("links-left")
    dialog = desktop.window.staging.dialog
    await until(dialog.add.isEnabled)
    dialog.add.click()
    await until(lambda: [row.state.value for row in desktop.manager.downloads()] == ["done"])
    desktop._life.end("test")
""")
    done = program.wait(START_S + END_S)
    assert (done.status, "\n".join(done.errors)) == (0, "")
    assert done.output == ["2 links were being looked over when Wherry quit."]
    assert files(downloads) == ["a.bin"]
    assert not list(profile.glob("links-looked-over*"))


def test_settings_that_cannot_be_saved_are_told_and_hold_all_the_same(drive: Drive, profile: Path) -> None:
    program = drive("""
async def steps(desktop):
    def full(_settings):
        raise OSError(28, "No space left on device")
    kept = desktop._store.save
    desktop._settings_saver._saver._write = full
    desktop.window.settings_control.show()
    desktop.window.change_settings(replace(desktop._settings, running=11))
    await until(lambda: bars(desktop))
    say(*bars(desktop))
    say(desktop.window.settings.running, desktop._settings.running)
    desktop._settings_saver._saver._write = kept
    desktop.window.list_area.banner.press("settings")
    await until(lambda: json.loads(desktop._store._path.read_text())["running"] == 11)
    await until(lambda: not bars(desktop))
    desktop._life.end("test")
""")
    done = program.wait(START_S + END_S)
    assert (done.status, "\n".join(done.errors)) == (0, "")
    assert done.output == [
        "The settings could not be saved (No space left on device). They hold only until Wherry ends.",
        "11 11",
    ]


# the unexpected


def test_the_unexpected_opens_one_calm_dialog_and_the_program_goes_on(
    drive: Drive, hostile_server: HostileServer, profile: Path, downloads: Path
) -> None:
    url = hostile_server.serve("/a.bin", FILE)
    program = drive(
        f"""
def dialogs():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog)]

def fails_in_a_slot():
    raise KeyError("first")

def fails_in_a_thread():
    raise KeyError("second")

async def fails_in_a_task():
    raise KeyError("third")

async def steps(desktop):
    await until(desktop.window.isVisible)
    QTimer.singleShot(0, fails_in_a_slot)
    await until(dialogs)
    threading.Thread(target=fails_in_a_thread).start()
    await until(lambda: "second" in dialogs()[0].details())
    asyncio.ensure_future(fails_in_a_task())
    await until(lambda: "third" in dialogs()[0].details())
    (dialog,) = dialogs()
    say("visible", dialog.isVisible(), "first" in dialog.details(), dialog.parent() is desktop.window)
    dialog.reject()
    desktop._front_desk.offer_links((Link({url!r}),))
    await until(lambda: [row.state for row in desktop.manager.downloads()] == ["done"])
    say("dialogs", len([each for each in dialogs() if each.isVisible()]))
    desktop._life.end("test")
"""
    )
    done = program.wait(START_S + END_S)
    assert (done.status, "\n".join(done.errors)) == (0, "")
    assert done.output == ["visible True True True", "dialogs 0"]
    assert files(downloads) == ["a.bin"]
    text = log_of(profile)
    assert all(f"KeyError: '{word}'" in text for word in ("first", "second", "third"))
    assert "Traceback" in text


@pytest.mark.parametrize("part", ["_connect", "_show_first"])
def test_a_start_that_fails_says_so_and_leaves_no_thread_to_abort_it(
    part: str, drive: Drive, profile: Path
) -> None:
    """The history is being opened by then, on its thread."""
    program = drive(f"""
def fail(desktop):
    raise RuntimeError("not to be had")

app.Desktop.{part} = fail

async def steps(desktop):
    pass
""")
    done = program.wait(START_S)
    assert (done.status, done.errors[-1]) == (1, "RuntimeError: not to be had")
    assert sql(profile / "history.db", "pragma integrity_check") == [["ok"]]


# the end


# what Qt itself does when the session manager asks; Python cannot make the manager's object
COMMIT_DATA = """
    library = Path(QtGui.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"
    commit = ctypes.CDLL(str(library))["_ZN15QGuiApplication17commitDataRequestER15QSessionManager"]
    commit.argtypes = [ctypes.c_void_p] * 2
    session = QObject()
    commit(*(shiboken6.getCppPointer(each)[0] for each in (desktop._app, session)))
"""
ONLY_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the symbol's name is that of Linux")


@pytest.mark.parametrize(
    "how",
    [
        # X11's session manager: whether all is saved, and once nobody refuses its last word
        pytest.param(
            f"{COMMIT_DATA}\n    QCoreApplication.sendEvent(desktop._app, QEvent(QEvent.Type.Quit))\n",
            marks=ONLY_LINUX,
        ),
        "desktop.window.actions_.quit.trigger()",
        """
    desktop.window.close()
    (question,) = desktop.window.findChildren(ClosingDialog)
    next(button for button in question.buttons() if "Quit" in button.text().replace("&", "")).click()
""",
        "desktop._tray.menu.actions()[-1].trigger()",
        "desktop._app.quit()",
    ],
    ids=["session", "menu", "window", "tray", "system"],
)
def test_every_way_to_the_end_is_the_ordered_one(
    drive: Drive,
    programs: Programs,
    hostile_server: HostileServer,
    profile: Path,
    downloads: Path,
    how: str,
) -> None:
    """P03: stalled connections go in time, the bytes stay, and all of it is there at the next start."""
    take_at_once(profile)
    urls = [hostile_server.serve(f"/{n}.bin", FILE, Reply(stall_after=MIB // 2)) for n in range(STALLED)]
    program = drive(
        f"""
async def steps(desktop):
    folder = desktop._settings.folder
    await until(lambda: sum(part.stat().st_size for part in folder.glob(".*.part")) == {STALLED * MIB // 2})
    await until(lambda: desktop.manager.totals.active == {STALLED})
    say("written")
    await until(Path("go").exists)
    {how}
""",
        *urls,
    )
    program.wait_for_output("written", 2 * START_S)
    asked_at = time.monotonic()
    (programs.cwd / "go").touch()
    hostile_server.wait_for_connections(0, timeout=END_S)
    gone_at = [request.client_gone_at for request in hostile_server.requests()]
    assert max(moment for moment in gone_at if moment is not None) - asked_at < QUIT_WITHIN_S
    done = program.wait(END_S)
    assert (done.status, done.output, done.errors) == (0, ["written"], [])
    assert "outlived" not in log_of(profile)
    assert len([name for name in files(downloads) if name.endswith(".journal")]) == STALLED
    states = sql(profile / "history.db", "select state, count(*) from downloads group by 1")
    assert states == [["paused", STALLED]]


@ONLY_LINUX
def test_a_session_that_does_not_end_after_all_leaves_it_running_with_all_that_was_saved(
    drive: Drive, programs: Programs, hostile_server: HostileServer, profile: Path
) -> None:
    """P03: another program may refuse, and Qt does not tell."""
    take_at_once(profile)
    url = hostile_server.serve("/a.bin", FILE, Reply(stall_after=MIB // 2))
    program = drive(
        f"""
async def steps(desktop):
    await until(lambda: desktop.manager.totals.active == 1)
    (row,) = desktop.manager.downloads()
    desktop._assembly.history.record(replace(row, limit_bytes_per_second=4321))
    desktop.window.resize(801, 602)
    {COMMIT_DATA}
    say("waits to be written", desktop._assembly.history._batch_timer.isActive())
    say("layout", desktop._layout_saver.wait(5))
    await asyncio.sleep(0)
    say("is over", desktop._life.is_over, desktop.manager.totals.active)
    await until(Path("go").exists)
    desktop._life.end("test")
""",
        url,
    )
    program.wait_for_output("is over False 1", 2 * START_S)
    assert (profile / "window.json").exists()
    (programs.cwd / "go").touch()
    done = program.wait(END_S)
    assert (done.status, done.errors) == (0, [])
    assert done.output == ["waits to be written False", "layout True", "is over False 1"]


def test_who_kills_it_right_after_the_end_of_the_session_waits_until_all_is_saved(
    drive: Drive, hostile_server: HostileServer, profile: Path, downloads: Path
) -> None:
    """P03: Windows does, once `aboutToQuit` is back, which Qt emits early there and on the spot."""
    urls = [hostile_server.serve(f"/{n}.bin", FILE, Reply(stall_after=MIB // 2)) for n in range(STALLED)]
    take_at_once(profile)
    program = drive(
        f"""
def ends_the_session(desktop):
    began = time.monotonic()
    desktop._app.aboutToQuit.emit()
    say("took", time.monotonic() - began < {QUIT_WITHIN_S}, desktop._session_end._is_over)
    os._exit(7)

async def steps(desktop):
    folder = desktop._settings.folder
    await until(lambda: sum(part.stat().st_size for part in folder.glob(".*.part")) == {STALLED * MIB // 2})
    await until(lambda: desktop.manager.totals.active == {STALLED})
    desktop.window.change_settings(replace(desktop.window.settings, keep_bad=True))
    QTimer.singleShot(0, lambda: ends_the_session(desktop))
""",
        *urls,
    )
    done = program.wait(2 * START_S)
    assert (done.status, done.output, done.errors) == (7, ["took True True"], [])
    assert len([name for name in files(downloads) if name.endswith(".journal")]) == STALLED
    states = sql(profile / "history.db", "select state, count(*) from downloads group by 1")
    assert states == [["paused", STALLED]]
    assert json.loads((profile / "settings.json").read_text())["keep_bad"] is True


# who else may come near it

OPEN_TO_OTHERS = """
os.umask(0)

def listening():
    # of /proc/net/tcp: the state of a socket that listens, and the number of its inode
    tables = [Path("/proc/self/net/tcp"), Path("/proc/self/net/tcp6")]
    rows = [row.split() for table in tables if table.exists() for row in table.read_text().splitlines()[1:]]
    numbers = {f"socket:[{row[9]}]" for row in rows if row[3] == "0A"}
    links = []
    for number in os.listdir("/proc/self/fd"):
        with suppress(OSError):  # that of the folder itself
            links.append(os.readlink(f"/proc/self/fd/{number}"))
    return [link for link in links if link in numbers]

async def steps(desktop):
    parts = desktop._settings.folder
    await until(lambda: sum(part.stat().st_size for part in parts.glob(".*.part")) == 1 << 19)
    control = Path(desktop._front_desk._server._server.fullServerName())
    say("listens", listening(), control.name, oct(control.stat().st_mode & 0o777))
    desktop._life.end("test")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="tables of sockets are those of Linux")
def test_no_page_and_no_other_user_comes_near_it(
    drive: Drive, hostile_server: HostileServer, profile: Path, downloads: Path
) -> None:
    """X06, X17: it listens on no network, and whatever the umask, what it writes is for its owner alone."""
    url = hostile_server.serve("/a.bin", FILE, Reply(stall_after=MIB // 2))
    profile.chmod(0o700)
    finished = drive(OPEN_TO_OTHERS, url).wait(START_S + END_S)
    assert (finished.status, finished.output) == (0, ["listens [] control.socket 0o700"])
    kept = [path for path in profile.rglob("*") if path.name != "settings.json"]
    assert {"history.db", "wherry.log", "window.json"} <= {path.name for path in kept}
    assert [(path.name, oct(path.stat().st_mode)) for path in kept if path.stat().st_mode & 0o077] == []
    hidden = [path for path in downloads.iterdir() if path.name.startswith(".")]
    assert len(hidden) == 2
    assert [path.name for path in hidden if path.stat().st_mode & 0o077] == []


# a history that is not as it should be


@pytest.fixture
def known(programs: Programs, profile: Path, downloads: Path, hostile_server: HostileServer) -> Path:
    """A history with one file in it."""
    url = hostile_server.serve("/known.bin", FILE)
    assert programs.wherry("get", "--dir", downloads, url, profile=profile).wait(START_S + END_S).status == 0
    return profile / "history.db"


# tells of the bars and of the list when the file from the command line is there, and ends when it is told to
LOOKING = """
async def steps(desktop):
    await until(lambda: bars(desktop))
    say(*bars(desktop))
    rows = desktop.manager.downloads
    await until(lambda: any((row.name, row.state) == ("new.bin", "done") for row in rows()))
    say("list", *sorted(row.name for row in rows()))
    await until(lambda: Path("go").exists() and GONE)
    # what has ended is told in a bar as well, where the desktop shows no notices, and settings not saved
    say("bars", len([text for text in bars(desktop) if "history" in text]))
    desktop._life.end("test")
"""


def test_a_history_of_a_newer_wherry_is_shown_and_not_touched(
    drive: Drive, programs: Programs, hostile_server: HostileServer, known: Path, downloads: Path
) -> None:
    sql(known, "alter table downloads add column mood text", "pragma user_version=99")
    before = known.read_bytes()
    (programs.cwd / "go").touch()
    done = drive(LOOKING.replace("GONE", "True"), hostile_server.serve("/new.bin", FILE)).wait(
        START_S + END_S
    )
    assert (done.status, "\n".join(done.errors)) == (0, "")
    told, listed, bars = done.output
    assert "newer Wherry" in told
    assert (listed, bars) == ("list known.bin new.bin", "bars 1")
    assert BODY.first_difference(downloads / "new.bin") is None
    assert known.read_bytes() == before
    assert not [name for name in files(known.parent) if "corrupt" in name]


def test_a_locked_history_holds_up_neither_the_window_nor_a_download(
    drive: Drive, programs: Programs, hostile_server: HostileServer, known: Path, downloads: Path
) -> None:
    """And what was done meanwhile is written when the lock has gone, and nothing of it is lost."""
    url = hostile_server.serve("/new.bin", FILE)
    with locked(known) as lock:
        program = drive(LOOKING.replace("GONE", "not bars(desktop)"), url)
        program.wait_for_output("keeps the download history locked", START_S)
        program.wait_for_output("list .*new.bin", START_S)
        assert BODY.first_difference(downloads / "new.bin") is None
        lock.release()
        (programs.cwd / "go").touch()
        done = program.wait(START_S)
    assert (done.status, "\n".join(done.errors)) == (0, "")
    assert done.output[-1] == "bars 0"
    rows = sql(known, "select name, state from downloads order by name")
    assert rows == [["known.bin", "done"], ["new.bin", "done"]]


# modes bind root as well once it has no right to pass over them
BOUND_BY_MODES = ("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner")


@pytest.fixture
def read_only(known: Path, profile: Path) -> Iterator[Path]:
    """The history `known`, of somebody else where we may give it away, in a folder that takes no new file."""
    for path, mode in ((known, 0o444), (profile, 0o555)):
        if os.geteuid() == 0:
            os.chown(path, NOBODY, NOBODY)
        path.chmod(mode)
    yield known
    profile.chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="needs modes that bind")
def test_a_history_that_cannot_be_written_is_shown_and_kept(
    programs: Programs, hostile_server: HostileServer, profile: Path, downloads: Path, read_only: Path
) -> None:
    if os.geteuid() == 0 and shutil.which(BOUND_BY_MODES[0]) is None:
        pytest.skip("setpriv is not installed")
    before = read_only.read_bytes()
    (programs.cwd / "go").touch()
    program = programs.start(
        *(BOUND_BY_MODES if os.geteuid() == 0 else ()),
        *(sys.executable, "-c", HEAD + LOOKING.replace("GONE", "True") + TAIL, "--profile", profile),
        hostile_server.serve("/new.bin", FILE),
    )
    done = program.wait(START_S + END_S)
    assert (done.status, "\n".join(done.errors)) == (0, "")
    told, listed, bars = done.output
    assert "cannot be written" in told
    assert (listed, bars) == ("list known.bin new.bin", "bars 1")
    assert BODY.first_difference(downloads / "new.bin") is None
    assert read_only.read_bytes() == before


# accounts

SIGNED_IN = """
from PySide6.QtWidgets import QLineEdit, QPushButton
from qtapp.ui.dialogs.sign_in import SignInDialog

def states(desktop):
    return [row.state.value for row in desktop.manager.downloads()]

async def sign_in(desktop, user, password):
    (row,) = desktop.manager.downloads()
    await until(lambda: desktop.window.list_area.model.download_at(0) == row)  # as it is seen
    desktop.window.list_area.table.select_ids([row.id])
    desktop.window.actions_.sign_in.trigger()
    (dialog,) = desktop.window.findChildren(SignInDialog)
    for line, text in zip(dialog.findChildren(QLineEdit), (user, password)):
        line.setText(text)
    next(b for b in dialog.findChildren(QPushButton) if b.isDefault()).click()
"""
PRIVATE = Resource(content=BODY, etag='"v1"', login=("me", "canary-right"))


def written(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def enter(service: SecretService, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is started from now on finds that keyring."""
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, service.environment[name])


def test_who_has_signed_in_once_need_not_again(
    drive: Drive,
    hostile_server: HostileServer,
    profile: Path,
    downloads: Path,
    secret_service: SecretService,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """X10, X11: a wrong password, then the right one; then another start, which finds it in the keyring. It
    is nowhere else, nor in the report of what went wrong meanwhile."""
    enter(secret_service, monkeypatch)
    url = hostile_server.serve("/a.bin", PRIVATE)
    program = drive(
        SIGNED_IN
        + """
def fails():
    raise KeyError(repr(desktop_.accounts.all()), repr(vars(desktop_._assembly.logins)))

async def steps(desktop):
    global desktop_
    desktop_ = desktop
    await until(lambda: states(desktop) == ["needs-you"])
    say(desktop.manager.downloads()[0].kind.value)
    await sign_in(desktop, "me", "canary-wrong")
    await until(lambda: desktop.manager.downloads()[0].kind == "login-refused")
    await until(lambda: states(desktop) == ["needs-you"])
    say(desktop.manager.downloads()[0].kind.value)
    await sign_in(desktop, "me", "canary-right")
    await until(lambda: states(desktop) == ["done"])
    await until(lambda: [one.is_remembered for one in desktop.accounts.all()] == [True])
    QTimer.singleShot(0, fails)
    await until(lambda: [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog)])
    desktop._life.end("test")
""",
        url,
    )
    done = program.wait(START_S + END_S)
    assert done.status == 0, done
    assert done.output == ["login-needed", "login-refused"]
    assert "KeyError" in log_of(profile)
    again = drive(
        """
async def steps(desktop):
    await until(lambda: [row.state for row in desktop.manager.downloads()].count("done") == 2)
    desktop._life.end("test")
""",
        hostile_server.serve("/b.bin", PRIVATE),
    )
    assert again.wait(START_S + END_S).status == 0
    assert files(downloads) == ["a.bin", "b.bin"]
    (asked,) = hostile_server.requests("/b.bin")
    assert asked.header("Authorization") is not None
    everything = written(profile) + "\n".join(done.errors).encode()
    assert b"canary" not in everything
    assert json.loads((profile / "accounts.json").read_text())["accounts"][0]["user"] == "me"


def test_a_keyring_that_hangs_keeps_neither_the_window_nor_the_end(
    drive: Drive,
    hostile_server: HostileServer,
    profile: Path,
    secret_service: SecretService,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """X11: the login is used at once, and for this session."""
    enter(secret_service, monkeypatch)
    url = hostile_server.serve("/a.bin", PRIVATE)
    with secret_service.hung():
        program = drive(
            SIGNED_IN
            + """
async def steps(desktop):
    await until(lambda: states(desktop) == ["needs-you"])
    await sign_in(desktop, "me", "canary-right")
    await until(lambda: states(desktop) == ["done"])
    say(*(one.is_remembered for one in desktop.accounts.all()))
    hung = lambda: [text for text in bars(desktop) if text.startswith("The keyring does not answer")]
    await until(hung)
    say(hung()[0])
    desktop._life.end("test")
    say("end")
""",
            url,
        )
        program.wait_for_output("^end$", START_S)
        asked_at = time.monotonic()
        done = program.wait(END_S)
        assert time.monotonic() - asked_at < QUIT_WITHIN_S
    assert done.status == 0, done
    assert done.output[0] == "False"
    assert done.output[1].startswith("The keyring does not answer")
    assert b"canary" not in written(profile)
