"""Where the texts are that say under what terms everything came."""

from __future__ import annotations

import sys
from pathlib import Path


def licences_folder() -> Path | None:
    """Of the built program; None where libraries were installed beside Wherry, each with its own."""
    bundle = getattr(sys, "_MEIPASS", None)
    return None if bundle is None else Path(bundle) / "licences"
