"""Completions for bash, zsh and fish, of the words that `wherry` takes: `write(folder)`, once a build."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

from command_words import Command, Option, Value, commands

if TYPE_CHECKING:
    from pathlib import Path

# shell -> where distributions look for its completions, below /usr/share
PLACES = {
    "bash": "bash-completion/completions/wherry",
    "zsh": "zsh/vendor-completions/_wherry",
    "fish": "fish/vendor_completions.d/wherry.fish",
}


def write(share: Path) -> None:
    """All three, where shells find them below `share`."""
    for shell, place in PLACES.items():
        file = share / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(completion(shell), "utf-8")


def completion(shell: str) -> str:
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell](commands())


_BASH = """\
# bash completion for wherry

_wherry_offer() {{
    mapfile -t -O "${{#COMPREPLY[@]}}" COMPREPLY < <(compgen "$@" -- "$current")
}}

_wherry_offer_names() {{
    _wherry_offer "$@"
    compopt -o filenames
}}

_wherry() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}} command= i
    # --option=value is three words for bash
    if [[ $current == "=" ]]; then
        current=
    elif [[ $before == "=" ]]; then
        before=${{COMP_WORDS[COMP_CWORD - 2]}}
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${{COMP_WORDS[i]}} in
            --profile) ((i++)); [[ ${{COMP_WORDS[i]}} != "=" ]] || ((i++)) ;;
            -*) ;;
            {words}) command=${{COMP_WORDS[i]}}; break ;;
            *) break ;;
        esac
    done
    case $command/$before in
{values}
    esac
    if [[ $current == -* ]]; then
        case $command in
{options}
        esac
        return
    fi
    [[ $command || $i -lt $COMP_CWORD ]] || _wherry_offer -W "{offered}"
    case $command in
        {with_files}) _wherry_offer_names -f ;;
    esac
}}
complete -F _wherry wherry
"""


def _bash(known: tuple[Command, ...]) -> str:
    values, options = [], []
    for command in known:
        for option in command.options:
            if option.value is Value.NONE:
                continue
            at = " | ".join(f"{command.word}/{flag}" for flag in option.flags)
            values.append(
                f"        {at}) {_BASH_VALUES[option.value].format(' '.join(option.choices))}return ;;"
            )
        flags = " ".join(flag for option in command.options for flag in option.flags)
        word = command.word or '""'
        options.append(f'            {word}) _wherry_offer -W "{flags}" ;;')
    words = [command.word for command in known if command.word]
    return _BASH.format(
        words=" | ".join(words),
        offered=" ".join(words),
        values="\n".join(values),
        options="\n".join(options),
        with_files=" | ".join(command.word or '""' for command in known if command.takes_files),
    )


_BASH_VALUES = {
    Value.FOLDER: "_wherry_offer_names -d; ",
    Value.FILE: "_wherry_offer_names -f; ",
    Value.CHOICE: '_wherry_offer -W "{}"; ',
    Value.TEXT: "",
}

_ZSH = """\
#compdef wherry

_wherry() {{
    local curcontext=$curcontext state line ret=1
    typeset -A opt_args
    local -a commands=(
{commands}
    )
    _arguments -C \\
{window}
        '1: :->first' '*:: :->rest' && ret=0
    case $state in
        first) _describe command commands && ret=0; {files}ret=0 ;;
        rest)
            case $line[1] in
{rest}
            esac
            ;;
    esac
    return ret
}}

_wherry "$@"
"""


def _zsh(known: tuple[Command, ...]) -> str:
    window, rest = known[0], known[1:]
    described = [f"        {shlex.quote(f'{one.word}:{_first_sentence(one.summary)}')}" for one in rest]
    cases = []
    for one in rest:
        free = ["'*: :_files'"] if one.takes_files else ["'*: :'"] if one.takes else []
        specs = [*(_zsh_option(option) for option in one.options), *free]
        lines = " \\\n".join(f"                        {spec}" for spec in specs)
        cases.append(f"                {one.word}) _arguments \\\n{lines} && ret=0 ;;")
    if window.takes_files:
        cases.append("                *) _files && ret=0 ;;")
    return _ZSH.format(
        commands="\n".join(described),
        window="\n".join(f"        {_zsh_option(option)} \\" for option in window.options),
        files="_files && " if window.takes_files else "",
        rest="\n".join(cases),
    )


def _zsh_option(option: Option) -> str:
    """A spec of _arguments: `(what it excludes)--flag[help]:what follows:how to complete it`."""
    said = re.sub(r"([\\[\]:])", r"\\\1", option.help)
    what = re.sub(r"([\\:])", r"\\\1", option.metavar)
    value = {
        Value.NONE: "",
        Value.FOLDER: f":{what}:_files -/",
        Value.FILE: f":{what}:_files",
        Value.CHOICE: f":{what}:({' '.join(option.choices)})",
        Value.TEXT: f":{what}: ",
    }[option.value]
    sign = "" if option.value is Value.NONE or not option.flags[-1].startswith("--") else "="
    shown = []
    for flag in option.flags:
        excluded = "*" if option.is_repeatable else f"({' '.join(option.flags)})"
        long = sign if flag.startswith("--") else ""
        shown.append(shlex.quote(f"{excluded}{flag}{long}[{said}]{value}"))
    return " ".join(shown)


def _fish(known: tuple[Command, ...]) -> str:
    words = " ".join(one.word for one in known if one.word)
    lines = ["# fish completion for wherry", ""]
    for one in known:
        where = (
            f"__fish_seen_subcommand_from {one.word}"
            if one.word
            else f"not __fish_seen_subcommand_from {words}"
        )
        start = f"complete -c wherry -n {_fish_quoted(where)}"
        if one.word:
            at_first = _fish_quoted(f"not __fish_seen_subcommand_from {words}")
            said = _fish_quoted(_first_sentence(one.summary))
            lines.append(f"complete -c wherry -n {at_first} -a {one.word} -d {said}")
        if not one.takes_files:
            lines.append(f"{start} -f")
        lines += [f"{start} {_fish_option(option)}" for option in one.options]
    return "\n".join(lines) + "\n"


def _fish_option(option: Option) -> str:
    flags = [f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags]
    value = {
        Value.NONE: "",
        Value.FOLDER: " -x -a '(__fish_complete_directories)'",
        Value.FILE: " -r -F",
        Value.CHOICE: f" -x -a {_fish_quoted(' '.join(option.choices))}",
        Value.TEXT: " -x",
    }[option.value]
    return f"{' '.join(flags)}{value} -d {_fish_quoted(option.help)}"


def _fish_quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _first_sentence(text: str) -> str:
    return text.partition(". ")[0].rstrip(".")
