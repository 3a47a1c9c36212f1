"""Whether there is a screen to open a window on."""

from __future__ import annotations

import ctypes
import os
import sys


def has_display() -> bool:
    """Whether a window has somewhere to go; only Linux and its like can be without."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM", "xcb") not in ("", "xcb"):
        return True
    return bool(os.environ.get("DISPLAY")) and _x_server_answers()


def _x_server_answers() -> bool:
    """Whether one is behind $DISPLAY: where it is not, Qt would abort the process instead of saying so."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # not ours to judge; Qt names the library that it lacks
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)
