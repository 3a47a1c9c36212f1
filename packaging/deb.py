"""Make the Debian package of what `packaging/dev.py build` has built: dist/wherry_VERSION_ARCH.deb.

Needs dpkg-deb and dpkg-shlibdeps (package dpkg-dev); it goes by the libraries of the system that it runs on.
With a folder as its argument it only lays out there what a package holds, as the recipes of Flatpak and
AppImage want it.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from email.utils import formatdate
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path[:0] = [str(HERE), str(HERE / "pyinstaller")]

import app_icons  # noqa: E402
import completions  # noqa: E402
import contents  # noqa: E402
import manual  # noqa: E402

BUNDLE = ROOT / "dist" / "wherry"
STAGE = ROOT / "build" / "deb"
MAINTAINER = "The Wherry founders <wherry@users.noreply.github.com>"
PAGE = "https://github.com/wherry/wherry"
NEEDED = {"dpkg-deb": "dpkg", "dpkg-shlibdeps": "dpkg-dev"}

CONTROL = """\
Package: wherry
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kib}
Depends: {depends}
Recommends: ca-certificates, xdg-utils
Suggests: gnome-keyring | kwalletmanager | keepassxc, {suggests}
Section: net
Priority: optional
Homepage: {page}
Description: desktop download manager that never hands you a wrong file
 Wherry downloads files, many at a time and each over several connections.
 A file under its final name is complete; an interrupted download goes on
 where it was, and only where the server still has the same version. What
 waits or fails says why, what was kept, and what can be done.
 .
 It has a window and a tray icon, and does the same in a terminal.
"""

COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Wherry
Source: {page}
Comment: /usr/lib/wherry holds Python, Qt and the libraries that Wherry uses, under
 licences of their own. /usr/share/doc/wherry/licences/README.txt lists them, and
 the texts lie beside it.

Files: *
Copyright: {holder}
License: Expat
{text}
"""

CHANGELOG = """\
wherry ({version}) unstable; urgency=medium

  * What is in it: {page}/blob/main/CHANGELOG.md

 -- {maintainer}  {date}
"""


def main(arguments: list[str]) -> int:
    if arguments and (BUNDLE / "wherry").is_file():
        folder = Path(arguments[0]).resolve()
        if folder.exists():
            print(f"{folder} is there already", file=sys.stderr)
            return 1
        lay_out(folder, BUNDLE, contents.version())
        set_modes(folder)
        return 0
    if missing := [package for program, package in NEEDED.items() if shutil.which(program) is None]:
        print(f"Missing: apt install {' '.join(missing)}", file=sys.stderr)
        return 1
    if not (BUNDLE / "wherry").is_file():
        print("There is nothing to pack: python3 packaging/dev.py build", file=sys.stderr)
        return 1
    package = make(BUNDLE, contents.version(), ROOT / "dist")
    print(f"{package}  {package.stat().st_size / 1e6:.0f} MB")
    return 0


def make(bundle: Path, version: str, target: Path) -> Path:
    """The package of `bundle`, as a file in `target`."""
    root = STAGE / "root"
    if root.exists():
        shutil.rmtree(root)
    lay_out(root, bundle, version)
    # for systems that may lack them: a package names them, and leaves them to be mended by the system
    for library in (root / "usr/lib/wherry/_internal").glob("libxcb-*.so.*"):
        library.unlink()
    depends = needed_packages(root)
    architecture = said_by("dpkg", "--print-architecture").strip()
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(
        CONTROL.format(
            version=version,
            architecture=architecture,
            maintainer=MAINTAINER,
            kib=-(-sum(file.lstat().st_size for file in root.rglob("*")) // 1024),
            depends=depends["Depends"],
            suggests=depends["Suggests"],
            page=PAGE,
        )
    )
    (root / "DEBIAN" / "md5sums").write_text(sums(root))
    set_modes(root)
    package = target / f"wherry_{version}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z4", "--build", str(root), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, **fixed_date()})
    return package


def lay_out(root: Path, bundle: Path, version: str) -> None:
    """Everything but the package's own data, where it goes below `root`."""
    share = root / "usr" / "share"
    shutil.copytree(bundle, root / "usr/lib/wherry", symlinks=True)
    # Windows' word for it; here there is a command
    (root / "usr/lib/wherry/wherry-cli").unlink()
    link(root / "usr/bin/wherry", "../lib/wherry/wherry")
    application = HERE / "linux" / f"{contents.APP_ID}.desktop"
    put(share / "applications" / application.name, application.read_text())
    metainfo = HERE / "linux" / f"{contents.APP_ID}.metainfo.xml"
    day = time.strftime("%Y-%m-%d", time.gmtime(seconds()))
    text = metainfo.read_text().replace("@VERSION@", version).replace("@DATE@", day)
    put(share / "metainfo" / metainfo.name, text)
    app_icons.write_hicolor(share / "icons" / "hicolor", contents.APP_ID)
    completions.write(share)
    put(share / "man/man1/wherry.1.gz", packed(manual.page(version)))
    documents = share / "doc" / "wherry"
    licence = (ROOT / "LICENSE").read_text()
    found = re.search(r"^Copyright \(c\) (.+)$", licence, re.MULTILINE)
    assert found is not None
    lines = licence[found.end() :].strip().splitlines()
    indented = "\n".join(f" {line.strip() or '.'}" for line in lines)
    put(documents / "copyright", COPYRIGHT.format(page=PAGE, holder=found[1], text=indented))
    said = CHANGELOG.format(
        version=version, page=PAGE, maintainer=MAINTAINER, date=formatdate(seconds(), usegmt=False)
    )
    put(documents / "changelog.gz", packed(said))
    link(documents / "licences", "../../../lib/wherry/_internal/licences")
    put(share / "lintian/overrides/wherry", (HERE / "linux" / "lintian-overrides").read_text())


def needed_packages(root: Path) -> dict[str, str]:
    """Of the system, by the libraries that those in `root` are linked to: {"Depends": ..., "Suggests": ...}.

    What is linked to GTK alone is of use where GTK is.
    """
    program = root / "usr/lib/wherry/wherry"
    files = [file for file in program.parent.rglob("*.so*") if file.is_file() and not file.is_symlink()]
    gtk = [file for file in files if file.name.startswith("libqgtk3")]
    described = STAGE / "debian"
    described.mkdir(parents=True, exist_ok=True)
    # what dpkg-shlibdeps asks to stand there; it reads no more of it than the names
    (described / "control").write_text("Source: wherry\n\nPackage: wherry\nArchitecture: any\n")
    own = sorted({file.parent for file in files})
    told = said_by(
        *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
        *(f"-l{folder}" for folder in own),
        *("-dSuggests", *(f"-e{file}" for file in gtk)),
        *("-dDepends", *(f"-e{file}" for file in [program, *files] if file not in gtk)),
        cwd=STAGE,
    )
    found = re.findall(r"^shlibs:(Depends|Suggests)=(.+)$", told, re.MULTILINE)
    return dict(found)


def sums(root: Path) -> str:
    lines = []
    for file in sorted((root / "usr").rglob("*")):
        if file.is_file() and not file.is_symlink():
            digest = hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {file.relative_to(root)}\n")
    return "".join(lines)


def set_modes(root: Path) -> None:
    """Whatever the umask here: readable by all, and only the program itself to be executed."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == root / "usr/lib/wherry/wherry" else 0o644)


def put(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())


def link(file: Path, target: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.symlink_to(target)


def packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def seconds() -> int:
    """When the package says it was made: by SOURCE_DATE_EPOCH, or the last commit, or this moment."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is None and (ROOT / ".git").exists() and shutil.which("git"):
        given = said_by("git", "log", "-1", "--format=%ct", cwd=ROOT).strip()
    return int(given or time.time())


def fixed_date() -> dict[str, str]:
    return {"SOURCE_DATE_EPOCH": str(seconds())}


def said_by(*command: str, cwd: Path | None = None) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=cwd).stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
