"""Says who we are before there is a window: else notices and the taskbar's entry are named after python or no
one. The Start menu's entry that ../windows/wherry.iss makes bears the same identity."""

import ctypes
import sys

if sys.platform == "win32":
    ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("io.github.wherry.Wherry")
