"""Brings the words of the program into Qt Linguist's files, and those files into the form that Qt loads.

    python3 packaging/dev.py translations            update resources/i18n/*.ts, and tell what is missing
    python3 packaging/dev.py translations --compile  only make the .qm files that are older than theirs

The words are found in the syntax tree: `pyside6-lupdate` (6.11) takes `QCoreApplication.translate` with a
number for one without plural forms, and loses it where the number is not a plain name.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
# how many plural forms each language has in Qt (`lconvert` has the rules); the first is of the number one
LANGUAGES = {"ar": 6, "de": 2, "es": 2, "fr": 2, "ja": 1, "pt_BR": 2, "ru": 3, "zh_CN": 1}
# the program's own; nobody translates its file, which only has the texts with a number (`with_own_figures`)
SOURCE, _SOURCE_FORMS = "en", 2

_FORM = re.compile(r"<numerusform>.*?</numerusform>", re.DOTALL)

Key = tuple[str, str, str]  # context, text, comment


class UnmarkedError(ValueError):
    """Words that no translator will ever see, with the place where they are."""


@dataclass
class Text:
    """One text that people read; `places` are where, by module."""

    key: Key
    has_number: bool
    places: list[str] = field(default_factory=list)


def find_texts(root: Path) -> dict[Key, Text]:
    """Every marked text below `root`, in the order of its modules and lines.

    Raises:
        UnmarkedError: what is to be translated is put together first, or belongs to no class of ours.
    """
    found: dict[Key, Text] = {}
    for module in sorted(root.rglob("*.py")):
        tree = ast.parse(module.read_text("utf-8"), str(module))
        place = module.relative_to(root.parent).as_posix()
        for key, has_number in _marked(tree, "", place):
            text = found.setdefault(key, Text(key, has_number))
            text.has_number = text.has_number or has_number
            if place not in text.places:
                text.places.append(place)
    return found


def _marked(node: ast.AST, context: str, place: str) -> Iterator[tuple[Key, bool]]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call) and (marked := _marked_by(child, inner, place)) is not None:
            yield marked
        yield from _marked(child, inner, place)


def _marked_by(call: ast.Call, context: str, place: str) -> tuple[Key, bool] | None:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if name == "tr" and isinstance(function, ast.Attribute):
        if getattr(function.value, "id", "") != "self" or not context:
            raise UnmarkedError(f"{place}:{call.lineno}: tr() of something else than self: use translate()")
        arguments = [ast.Constant(context), *call.args]
    elif name == "QT_TRANSLATE_NOOP" or (name == "translate" and len(call.args) >= 2):
        arguments = [*call.args]
    else:
        return None
    if len(arguments) == 2 and isinstance(arguments[1], (ast.Attribute, ast.Subscript)):
        return None  # a part of a value whose texts QT_TRANSLATE_NOOP has marked
    if call.keywords or any(_text_of(item) is None for item in arguments[:3]):
        raise UnmarkedError(f"{place}:{call.lineno}: not plain texts")
    context_, text, *comment = (_text_of(item) or "" for item in arguments[:3])
    return (context_, text, "".join(comment)), len(arguments) > 3


def _text_of(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


# what shows a text to people, with the number of the argument that it is
_SHOWS = {
    "setText": 0, "setWindowTitle": 0, "setToolTip": 0, "setStatusTip": 0, "setTitle": 0,
    "setPlaceholderText": 0, "setAccessibleName": 0, "setAccessibleDescription": 0, "setInformativeText": 0,
    "setSuffix": 0, "setPrefix": 0, "setSpecialValueText": 0, "setLabelText": 0, "addTab": 1, "addRow": 0,
    "addMenu": 0, "QLabel": 0, "QPushButton": 0, "QCheckBox": 0, "QRadioButton": 0, "QGroupBox": 0,
    "QAction": 0, "QMenu": 0, "QToolButton": 0,
}  # fmt: skip
# the same in every language
_EVERYWHERE = re.compile(
    r"Wherry|X-Api-Key|Accept-Language: de\n.*|http://proxy.*|[a-z.*]*example\.(org|com)(, .*)?"
)


def find_unmarked(root: Path) -> list[str]:
    """Words that are shown as they stand in the program, with their places."""
    found = []
    for module in sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text("utf-8"), str(module))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name not in _SHOWS or len(node.args) <= _SHOWS[name]:
                continue
            text = _text_of(node.args[_SHOWS[name]])
            if text and not _EVERYWHERE.fullmatch(text) and any(letter.isalpha() for letter in text):
                found.append(f'{module.relative_to(root).as_posix()}:{node.lineno}: "{text}"')
    return found


def update(language: str, texts: dict[Key, Text], folder: Path = FOLDER) -> int:
    """Bring a language's file up to date, keeping what is translated of the texts that are still there; how
    many are not translated."""
    file = folder / f"wherry_{language}.ts"
    known = read(file)
    right = {
        key: known[key]
        for key, text in texts.items()
        if len(known.get(key, ())) == (LANGUAGES[language] if text.has_number else 1)
    }
    write(file, language, texts, right, LANGUAGES[language])
    return len(texts) - len(right)


def update_source(texts: dict[Key, Text], folder: Path = FOLDER) -> None:
    """Make the file of the program's own language anew: the texts with a number, as they stand in it."""
    own = {key: text for key, text in texts.items() if text.has_number}
    words = {key: (key[1],) * _SOURCE_FORMS for key in own}
    write(folder / f"wherry_{SOURCE}.ts", SOURCE, own, words, _SOURCE_FORMS)


def write(
    file: Path, language: str, texts: dict[Key, Text], known: dict[Key, tuple[str, ...]], form_count: int
) -> None:
    """A .ts file of these texts with what is `known` of them, each with one form, or `form_count`."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for key, text in sorted(texts.items()):
        if key[0] not in contexts:
            contexts[key[0]] = ET.SubElement(root, "context")
            ET.SubElement(contexts[key[0]], "name").text = key[0]
        _add(contexts[key[0]], text, known.get(key, ()), form_count)
    ET.indent(root, "    ")
    body = ET.tostring(root, "unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _add(context: ET.Element, text: Text, forms: tuple[str, ...], form_count: int) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if text.has_number else {})
    for place in text.places:
        ET.SubElement(message, "location", filename=f"../../{place}")
    ET.SubElement(message, "source").text = text.key[1]
    if text.key[2]:
        ET.SubElement(message, "comment").text = text.key[2]
    translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if not text.has_number:
        translation.text = forms[0] if forms else ""
        return
    for form in forms or ("",) * form_count:
        ET.SubElement(translation, "numerusform").text = form


def read(file: Path) -> dict[Key, tuple[str, ...]]:
    """What is translated in a file: one text, or one for each plural form."""
    if not file.is_file():
        return {}
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            if all(forms):
                found[key] = tuple(forms)
    return found


def keys_in(file: Path) -> set[Key]:
    """Whose translations a file has, or lacks yet."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def compile_all(lrelease: Path, folder: Path = FOLDER) -> None:
    """Make the .qm files that are missing or older than theirs.

    Raises:
        OSError, subprocess.CalledProcessError: `lrelease`, which comes with PySide6, does not work.
    """
    for source in sorted(folder.glob("*.ts")):
        made = source.with_suffix(".qm")
        if made.is_file() and made.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        fresh = source.with_suffix(".qm.new")  # two starts at once do not read half of it
        with TemporaryDirectory() as spare:
            words = Path(spare) / source.name
            words.write_text(with_own_figures(source.read_text("utf-8")), "utf-8")
            subprocess.run(
                [str(lrelease), "-silent", "-removeidentical", str(words), "-qm", str(fresh)], check=True
            )
        fresh.replace(made)


def with_own_figures(words: str) -> str:
    """Numbers in the plural forms of a language's file with the figures and separators of the language, as
    all others have them: Qt's `%n` has European ones, `%Ln` those of the locale."""
    return _FORM.sub(lambda form: form[0].replace("%n", "%Ln"), words)


def find_lrelease() -> Path:
    """Of this Python's PySide6."""
    import PySide6  # noqa: PLC0415 - the command line's help does without it

    folder = Path(PySide6.__file__).parent
    return folder / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


def main(arguments: list[str]) -> int:
    if arguments not in ([], ["--compile"]):
        print(__doc__)
        return 2
    if not arguments:
        texts = find_texts(ROOT / "qtapp")
        FOLDER.mkdir(exist_ok=True)
        update_source(texts)
        for language in LANGUAGES:
            missing = update(language, texts)
            print(f"{language}: {len(texts) - missing} of {len(texts)} texts")
    compile_all(find_lrelease())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
