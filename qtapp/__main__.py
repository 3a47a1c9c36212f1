"""`wherry`, and `python -m qtapp`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line's wish; the exit status."""
    from qtapp.cli_arguments import GetOptions, parse  # noqa: PLC0415 - each branch loads only what it needs

    options = parse(sys.argv[1:])
    if isinstance(options, GetOptions):
        from qtapp.cli import run_get  # noqa: PLC0415

        return run_get(options)
    from qtapp.app import run_window  # noqa: PLC0415

    return run_window(options)


if __name__ == "__main__":
    sys.exit(main())
