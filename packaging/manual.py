"""The manual page wherry(1): its options are the parsers' own, the rest is written here."""

from __future__ import annotations

import re

from command_words import Command, Option, commands

_FILES = (
    ("~/.config/wherry/settings.json", "settings"),
    ("~/.local/share/wherry/history.db", "the list and the history"),
    ("~/.local/state/wherry/log/", "logs, without secrets in them"),
)
_STATUS = (
    ("0", "all done"),
    ("1", "some failed or are no addresses, or the Wherry that runs did not do it, or none runs"),
    ("2", "wrong usage, or no display for a window"),
    ("129, 130, 143", "stopped by SIGHUP, SIGINT or SIGTERM; what had come is kept"),
)


def page(version: str) -> str:
    """In the language of man(7)."""
    known = commands()
    lines = [
        f'.TH WHERRY 1 "" "wherry {version}" "User Commands"',
        ".SH NAME",
        r"wherry \- desktop download manager that never hands you a wrong file",
        ".SH SYNOPSIS",
    ]
    for one in known:
        head = r"\fBwherry\fR [\fB\-\-profile\fR \fIDIR\fR]"
        words = [
            head,
            f"\\fB{one.word}\\fR" if one.word else "",
            "[\\fIOPTION\\fR\\&.\\|.\\|.]",
            _shown(one.takes),
        ]
        lines += [" ".join(filter(None, words)), ".br"]
    lines += [
        ".SH DESCRIPTION",
        "Wherry downloads files, many at a time and each over several connections. A file under its final",
        "name is complete; an interrupted download goes on where it was, and only where the server still has",
        "the same version. Without a command its window opens; with",
        r".B get",
        "it downloads in the terminal, and needs no display.",
    ]
    for one in known:
        lines += _section(one)
    lines += [".SH EXIT STATUS", *_pairs(_STATUS), ".SH FILES", *_pairs(_FILES)]
    lines += ["With", r".B \-\-profile", "all of them lie in its folder.", ".SH REPORTING BUGS"]
    lines += ["Send SIGUSR1 to write every thread's stack to the log, and add the log to the report."]
    return "\n".join(lines) + "\n"


def _section(command: Command) -> list[str]:
    name = f"wherry {command.word}" if command.word else "the window"
    lines = [f'.SH "{f"OPTIONS OF {name}".upper()}"', _plain(command.summary)]
    for option in command.options:
        lines += [".TP", _flags(option), _plain(option.help[:1].upper() + option.help[1:] + ".")]
        if option.choices and "|" not in option.metavar:
            lines.append(_plain(f"One of {', '.join(option.choices[:-1])} or {option.choices[-1]}."))
    return lines


def _flags(option: Option) -> str:
    flags = ", ".join(f"\\fB{_plain(flag)}\\fR" for flag in option.flags)
    return f"{flags} \\fI{_plain(option.metavar)}\\fR" if option.metavar else flags


def _pairs(pairs: tuple[tuple[str, str], ...]) -> list[str]:
    return [line for what, text in pairs for line in (".TP", f"\\fI{_plain(what)}\\fR", _plain(text))]


def _shown(takes: str) -> str:
    return re.sub(r"[A-Z]+", lambda found: f"\\fI{found[0]}\\fR", takes).replace("…", "\\&.\\|.\\|.")


def _plain(text: str) -> str:
    """Text that the formatter takes for text: a leading dot or quote would be a command."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "\\&.\\|.\\|.")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped
