"""`wherry add`, `list`, `pause` and their like: asks the program that runs, and prints what it says."""

from __future__ import annotations

import io
import os
import signal
import sys
import time
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.cli_control_arguments import LookUp
from qtapp.cli_control_output import JsonRows, PlainLimits, PlainRows
from qtapp.cli_output import plain, printable
from qtapp.display import has_display
from qtapp.domain.units import SizeUnits
from qtapp.launching import NotStarted, start_in_tray
from qtapp.services.control_client import ANSWERS_WITHIN_S, Gone, Unanswered
from qtapp.services.control_limits import limit_from
from qtapp.services.control_requests import (
    Add,
    Do,
    Limit,
    Open,
    Quit,
    Request,
    Save,
    Tell,
    TellLimits,
    in_pieces,
)
from qtapp.services.control_rows import row_from
from qtapp.services.control_wire import Refusal
from qtapp.services.instance import own, reach
from qtapp.storage.history_facts import HistoryError
from qtapp.storage.history_search import look_up
from qtapp.storage.places import Places
from qtapp.storage.portable_move import moved_since
from qtapp.storage.profile_lock import HeldElsewhere, ProfileLock
from qtapp.storage.settings_store import look_at
from qtapp.ui.figures import show_sizes_in
from qtapp.ui.instance_words import (
    elsewhere_message,
    ended_text,
    history_unread_text,
    hung_message,
    list_unread_text,
    locked_message,
    no_display_text,
    none_listed_text,
    none_meant_text,
    none_recorded_text,
    not_running_text,
    not_started_text,
    refused_message,
    still_ending_text,
)
from qtapp.ui.language import terminal_app

if TYPE_CHECKING:
    from qtapp.cli_control_arguments import ControlOptions
    from qtapp.cli_control_output import Rows
    from qtapp.services.control_client import Line

DONE, NOT_DONE, WRONG_USAGE = 0, 1, 2
# the desktop's leave to come to the front, which it gives to whoever was clicked
ACTIVATION = "XDG_ACTIVATION_TOKEN"
# an ordered end takes three seconds, and what Python has to do after it
ENDS_WITHIN_S = 10.0
_LOOKS_EVERY_S = 0.05


def run_control(options: ControlOptions) -> int:
    """Ask, print, and give the exit status of the contract."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        # there is nothing to put in order: Ctrl-C ends this program as it ends others
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a name the terminal's charset lacks is no crash
    app = terminal_app()
    rows = _rows_for(options)
    try:
        return _asked(options, rows)
    except BrokenPipeError:
        # nothing more is to be flushed into it at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_DONE
    finally:
        app.shutdown()


def _rows_for(options: ControlOptions) -> Rows:
    if options.json:
        return JsonRows(sys.stdout)
    kind = PlainLimits if isinstance(options.request, TellLimits) else PlainRows
    return kind(sys.stdout, sys.stderr)


def _asked(options: ControlOptions, rows: Rows) -> int:
    places = Places.chosen(options.profile)
    show_sizes_in(SizeUnits(look_at(places.settings_file).size_units))
    if (locked := locked_message(places)) is not None:
        return _complain(f"{locked.title} {locked.text}")
    try:
        return _spoken(options, rows, places)
    except HeldElsewhere as held:
        message = elsewhere_message(held.host, held.path)
    except Unanswered as hung:
        message = hung_message(hung.pid)
    except NotStarted:
        return _complain(not_started_text(places.log_file))
    except Gone:
        return _complain(ended_text())
    except Refusal as refusal:
        return _refused(refusal, options, rows)
    return _complain(f"{message.title} {message.text}")


def _spoken(options: ControlOptions, rows: Rows, places: Places) -> int:
    """Raises HeldElsewhere, Unanswered, NotStarted, Gone, Refusal."""
    request = options.request
    for bad in options.rejected:
        rows.reject(bad)
    if isinstance(request, Add) and not request.links:
        return NOT_DONE
    if isinstance(request, LookUp):
        return _look_up(request, rows, places)
    line = reach(places)
    if line is None and isinstance(request, Add):
        if not has_display():
            return _complain(no_display_text(), WRONG_USAGE)
        line = start_in_tray(places, is_verbose=options.verbose)
    if line is None:
        return _complain(not_running_text(), DONE if isinstance(request, Quit) else NOT_DONE)
    with closing(line):
        is_whole = _answer(line, request, rows)
        if isinstance(request, Quit):
            return _ended(line, places)
    if not is_whole:
        return NOT_DONE
    return NOT_DONE if options.rejected else DONE


def _look_up(wanted: LookUp, rows: Rows, places: Places) -> int:
    """Whether or not a program runs: one that does has all written first, and is not asked for more.

    Raises HeldElsewhere, Unanswered, Gone, Refusal.
    """
    if (line := reach(places)) is not None:
        with closing(line):
            _answer(line, Save(), rows)
    moved = moved_since(places)
    try:
        found = look_up(places.history_file, wanted.selection, wanted.most)
    except (HistoryError, OSError) as error:
        return _complain(history_unread_text(str(error)))
    for download in found:
        rows.show(download if moved is None else moved.row(download))
    if not found:
        rows.tell_none(none_recorded_text())
    return DONE


def _refused(refusal: Refusal, options: ControlOptions, rows: Rows) -> int:
    if refusal.why == "ending":
        return _complain(ended_text(), DONE if _is_watching(options.request) else NOT_DONE)
    rows.refuse(refusal)
    if refusal.why not in ("bad-version", "busy"):
        return _complain(refusal.message)
    message = refused_message(refusal.why)
    return _complain(f"{message.title} {message.text}")


def _answer(line: Line, request: Request, rows: Rows) -> bool:
    """Ask, in as many pieces as it takes, and print; False where not all that may be meant is on the list
    yet. Raises as `Line.ask` does."""
    is_whole = True
    if isinstance(request, Open):
        request = replace(request, token=os.environ.get(ACTIVATION, ""))
    pieces = in_pieces(request) if isinstance(request, Open | Add) else (request,)
    for piece in pieces:
        for fields in line.ask(piece, None if _is_watching(request) else ANSWERS_WITHIN_S):
            if fields.get("is_whole") is False:
                is_whole = False
                rows.tell_incomplete()
                _complain(list_unread_text())
            elif fields.get("end") == "ok" and fields.get("count") == 0:
                _tell_none(request, rows)
            match fields.get("row"):
                case "state" | "known" as word:
                    rows.show(row_from(fields), is_known=word == "known")
                case "gone":
                    rows.take_away(str(fields["id"]))
                case "all":
                    rows.all_shown()
                case "limit":
                    rows.tell_limit(limit_from(fields))
    return is_whole


def _tell_none(request: Request, rows: Rows) -> None:
    """Whoever typed a word that fits nothing would take silence for done."""
    match request:
        case Tell() | Do():
            rows.tell_none(none_meant_text() if request.selection else none_listed_text())
        case Limit() | TellLimits() if request.selection is not None:
            rows.tell_none(none_meant_text() if request.selection else none_listed_text())


def _is_watching(request: Request | LookUp) -> bool:
    return isinstance(request, Tell) and request.is_watching


def _ended(line: Line, places: Places) -> int:
    """Once the program has let go of its profile, so that the next command finds it gone.

    Raises HeldElsewhere.
    """
    end = time.monotonic() + ENDS_WITHIN_S
    line.wait_for_end(ENDS_WITHIN_S)
    while not _is_free_of(line.pid, places):
        if time.monotonic() > end:
            return _complain(still_ending_text())
        time.sleep(_LOOKS_EVERY_S)
    return DONE


def _is_free_of(pid: int, places: Places) -> bool:
    """Whether another process has the profile by now, or none."""
    if (owner := own(places)) is not None:
        owner.give_back()
        return True
    return ProfileLock(places.lock_file).holder_pid != pid


def _complain(text: str, status: int = NOT_DONE) -> int:
    sys.stderr.write(f"wherry: {printable(plain(text))}\n")
    return status
