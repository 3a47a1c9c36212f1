"""The program as it is where the system has no splice(2): `without_splice.py`, then its own arguments."""

from __future__ import annotations

import os
import sys

if __name__ == "__main__":
    if hasattr(os, "splice"):
        del os.splice  # before the program, which looks for it, is there
    from qtapp.__main__ import main

    sys.exit(main())
