"""The licences of everything that the bundle holds besides Wherry, read from what is installed.

A folder a piece, `licences/NAME/`, with the texts that came with it, and `licences/README.txt`, which lists
them. What comes without its texts (Qt, and libraries of the system) has them in packaging/licences.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import sysconfig
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packaging.requirements import Requirement

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
OURS = ROOT / "packaging" / "licences"

TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
# distribution -> folder of packaging/licences, for those whose wheels hold no text
SUPPLIED = {"pyside6-essentials": "qt", "shiboken6": "qt"}
# what bills of materials do not say
UNSAID = {"openssl": "Apache-2.0"}
# of the build tools these stay in what they build
BUILT_IN = ("pyinstaller",)


class NoLicenceError(Exception):
    """Something would be shipped without the text of its licence."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something shipped: `texts` are the files that say under what terms, `within` is what it has in it."""

    name: str
    version: str
    licence: str
    page: str
    texts: tuple[Path, ...]
    within: tuple[str, ...] = ()


def collect(folder: Path) -> tuple[Piece, ...]:
    """Write the texts and the list of them to `folder`, anew; gives what is listed.

    Raises NoLicenceError.
    """
    pieces = (python(), *(piece(one) for one in shipped_distributions()), *others())
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    for one in pieces:
        if not one.texts:
            raise NoLicenceError(f"{one.name} {one.version} came without the text of its licence")
        own = folder / one.name
        own.mkdir(exist_ok=True)
        for text in one.texts:
            shutil.copyfile(text, own / text.name)
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE")
    (folder / "README.txt").write_text(listing(pieces), "utf-8")
    return pieces


def listing(pieces: tuple[Piece, ...]) -> str:
    lines = ["Wherry is free software under the MIT licence (LICENSE). With it come:", ""]
    for one in sorted(pieces, key=lambda one: one.name.lower()):
        lines += [f"{one.name} {one.version}".rstrip(), f"    {one.licence}"]
        lines += [f"    {one.page}"] if one.page else []
        lines += [f"    {one.name}/{text.name}" for text in one.texts]
        lines += [f"    in it: {work}" for work in one.within]
    return "\n".join(lines) + "\n"


def shipped_distributions() -> list[metadata.Distribution]:
    """What Wherry requires, and what that requires, as it is installed here."""
    names: dict[str, metadata.Distribution] = {}
    waiting = ["wherry", *BUILT_IN]
    while waiting:
        name = canonical(waiting.pop())
        if name in names:
            continue
        names[name] = metadata.distribution(name)
        if name in BUILT_IN:
            continue
        for text in names[name].requires or ():
            requirement = Requirement(text)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                waiting.append(requirement.name)
    del names["wherry"]
    return [names[name] for name in sorted(names)]


def piece(distribution: metadata.Distribution) -> Piece:
    said = distribution.metadata
    name = canonical(said["Name"])
    texts = [
        Path(str(file.locate()))
        for file in distribution.files or ()
        if ".dist-info" in file.parts[0] and TEXTS.match(file.name)
    ]
    if (supplied := SUPPLIED.get(name)) is not None:
        texts += sorted((OURS / supplied).iterdir())
    return Piece(
        name, distribution.version, licence_of(said), page_of(said), tuple(texts), built_into(distribution)
    )


def built_into(distribution: metadata.Distribution) -> tuple[str, ...]:
    """What of others was compiled into its libraries, by the bills of materials that came with it.

    https://cyclonedx.org/docs/1.6/json/, in the place that https://peps.python.org/pep-0770/ gives them.
    """
    own = canonical(distribution.metadata["Name"])
    works = set()
    for file in distribution.files or ():
        if "sboms" not in file.parts or file.suffix != ".json":
            continue
        bill = json.loads(Path(str(file.locate())).read_text("utf-8"))
        for component in bill.get("components", ()):
            name = component["name"]
            if not canonical(name).startswith(own):
                licence = terms_of(component.get("licenses") or ()) or UNSAID.get(name, "see its source")
                works.add(f"{name} {component.get('version', '')}".rstrip() + f", {licence}")
    return tuple(sorted(works))


def terms_of(stated: Sequence[dict[str, Any]]) -> str:
    """The licences of a component of a bill of materials, in one expression."""
    return " AND ".join(
        one.get("expression") or one["license"].get("id") or one["license"].get("name", "") for one in stated
    )


def licence_of(said: metadata.PackageMetadata) -> str:
    """In one line, from whichever field a project fills in."""
    for field in ("License-Expression", "License"):
        value = first(said, field)
        if value and value != "UNKNOWN" and "\n" not in value:
            return value
    kinds = [
        line.rpartition(" :: ")[2] for line in said.get_all("Classifier") or () if line.startswith("License")
    ]
    return ", ".join(kinds) or "see its text"


def page_of(said: metadata.PackageMetadata) -> str:
    pages = dict(line.split(", ", 1) for line in said.get_all("Project-URL") or () if ", " in line)
    known = {key.lower(): page for key, page in pages.items()}
    found = (known.get(key) for key in ("source", "source code", "code", "repository", "homepage"))
    return first(said, "Home-page") or next(filter(None, found), "") or next(iter(pages.values()), "")


def first(said: metadata.PackageMetadata, field: str) -> str:
    return next(iter(said.get_all(field) or ()), "")


def python() -> Piece:
    """The interpreter itself; systems and installers put its licence in different places."""
    stdlib = Path(sysconfig.get_path("stdlib"))
    places = [
        stdlib / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path("/usr/share/doc/python{}.{}/copyright".format(*sys.version_info)),
    ]
    text = next((place for place in places if place.is_file()), None)
    page = "https://www.python.org/"
    return Piece("python", sys.version.split()[0], "Python-2.0", page, () if text is None else (text,))


def others() -> list[Piece]:
    """What has no metadata: drawings, and libraries that come from the system of the build."""
    icons = Piece("lucide", "", "ISC", "https://lucide.dev/", (ROOT / "resources" / "icons" / "LICENSE",))
    if not sys.platform.startswith("linux"):
        return [icons]
    page = "https://xcb.freedesktop.org/"
    return [icons, Piece("xcb-util", "", "X11", page, tuple(sorted((OURS / "xcb-util").iterdir())))]


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
