"""The first step of every start with a window: the profile is ours, or what we were started for goes to its
owner."""

from __future__ import annotations

import asyncio
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.cli_output import plain
from qtapp.display import has_display
from qtapp.life import live
from qtapp.services.control_client import Gone, Unanswered
from qtapp.services.control_requests import Open, in_pieces
from qtapp.services.control_wire import Refusal
from qtapp.services.instance import Owner, own, own_or_call
from qtapp.storage import settings_store
from qtapp.storage.profile_lock import HeldElsewhere
from qtapp.ui.icons import Icons
from qtapp.ui.instance_words import elsewhere_message, hung_message, refused_message
from qtapp.ui.language import speak
from qtapp.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from qtapp.cli_arguments import WindowOptions
    from qtapp.life import Life
    from qtapp.services.control_client import Line
    from qtapp.storage.places import Places
    from qtapp.ui.messages import Message

# the desktop's leave to come to the front, which it gives to whoever was clicked
_LEAVE = "XDG_ACTIVATION_TOKEN"


def own_or_hand_over(places: Places, options: WindowOptions) -> Owner | Callable[[], Message] | None:
    """The profile; else None where its owner has taken what we were started for, or what says why it has not,
    in the language that is spoken when it is asked."""
    try:
        if (owner := own(places)) is not None:
            return owner
        # who asks another program needs an event loop; whoever becomes the owner after all, one with windows
        app = QCoreApplication(["wherry"])
        try:
            return _reach(places, options)
        finally:
            app.shutdown()
    except HeldElsewhere as held:
        return partial(elsewhere_message, held.host, held.path)
    except Unanswered as hung:
        return partial(hung_message, hung.pid)
    except Refusal as refusal:
        return partial(refused_message, refusal.why)


def _reach(places: Places, options: WindowOptions) -> Owner | None:
    """Raises HeldElsewhere, Unanswered, Refusal."""
    while True:
        found = own_or_call(places)
        if isinstance(found, Owner):
            return found
        try:
            _hand_over(found, options)
        except Gone:
            continue  # it has ended meanwhile, and what it took comes from its history
        finally:
            found.close()
        return None


def _hand_over(line: Line, options: WindowOptions) -> None:
    token = os.environ.get(_LEAVE, "")
    request = Open(
        options.links, options.files, is_shown=not options.minimized, token=token, asked=options.asked
    )
    for piece in in_pieces(request):
        for _fields in line.ask(piece, within_s=3.0):
            pass


def say_in_use(
    words: Callable[[], Message], places: Places, make_application: Callable[[], QApplication]
) -> None:
    """On the terminal, and where there is none in a window, which this waits for."""
    message = words()
    sys.stderr.write(f"wherry: {plain(message.title)} {plain(message.text)}\n")
    if sys.stderr.isatty() or not has_display():
        return
    app = make_application()
    settings, _complaint = settings_store.load(places.settings_file)
    speak(app, settings.language)
    theme = Theme(app, settings.theme)
    app.setWindowIcon(Icons(theme).app_icon())
    live(app, lambda life, _aside: _show(words(), life))
    theme.deleteLater()


async def _show(message: Message, life: Life) -> tuple[int, bool]:
    from qtapp.ui.dialogs.in_use import InUseDialog  # noqa: PLC0415 - a start does without it

    dialog = InUseDialog(message)
    closed = asyncio.Event()
    dialog.finished.connect(closed.set)
    dialog.open()
    closing = asyncio.ensure_future(closed.wait())
    await asyncio.wait((closing, asyncio.ensure_future(life.over())), return_when=asyncio.FIRST_COMPLETED)
    dialog.close()
    return 0, True
