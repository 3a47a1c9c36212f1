"""`wherry`, and `python -m qtapp`."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Run the command line's wish; the exit status."""
    # next to nothing of what a start makes is garbage, and the collector would walk it over and over; from
    # the event loop on it has its own times (qtapp.collecting)
    gc.disable()
    # each branch loads only what it needs
    from qtapp.cli_arguments import GetOptions, parse  # noqa: PLC0415
    from qtapp.cli_control_arguments import ControlOptions  # noqa: PLC0415
    from qtapp.importing import leave_sources_alone  # noqa: PLC0415

    options = parse(sys.argv[1:])
    leave_sources_alone()
    if isinstance(options, GetOptions):
        from qtapp.cli import run_get  # noqa: PLC0415

        return run_get(options)
    if isinstance(options, ControlOptions):
        from qtapp.cli_control import run_control  # noqa: PLC0415

        gc.enable()  # it has no such loop
        return run_control(options)
    from qtapp.app import run_window  # noqa: PLC0415

    return run_window(options)


if __name__ == "__main__":
    sys.exit(main())
