"""The files that come with the program. QtCore only: the command line has its words there as well."""

from __future__ import annotations

import sys
from pathlib import Path


def resources_folder() -> Path:
    """Where icons and translations are: in the source tree, beside or inside the installed package, or in
    a bundle.

    Raises:
        FileNotFoundError: none of these holds them; the installation is broken.
    """
    package = Path(__file__).resolve().parents[1]
    places = [package.parent / "resources", package / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        places.append(Path(bundle) / "resources")
    for place in places:
        if (place / "app" / "wherry.svg").is_file():
            return place
    raise FileNotFoundError(f"Wherry's icons are missing; looked in {', '.join(map(str, places))}")
