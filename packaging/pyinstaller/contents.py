"""What goes into the bundle and what stays out of it, for all three systems' spec files.

PyInstaller follows what is imported and linked, which for Qt is far more than a window of widgets needs.
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]
APP_ID = "io.github.wherry.Wherry"
# made before PyInstaller runs, by ../bundle.py
MADE = ROOT / "build" / "bundle"

START = str(Path(__file__).with_name("start.py"))

# what libraries of ours mention and Wherry never reaches
UNUSED_MODULES = [
    *(
        "tkinter",
        "unittest",
        "doctest",
        "pydoc",
        "pdb",
        "lib2to3",
        "distutils",
        "setuptools",
        "pkg_resources",
    ),
    *("pip", "test", "curses", "readline", "turtle", "xmlrpc", "pycparser", "IPython"),
    # no process of ours is made by it, and a start would load a part of it to ask whether it is such a one
    "multiprocessing",
    # a second SQLite in this process would cancel the locks of Qt's own
    *("sqlite3", "_sqlite3"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtPrintSupport", "PySide6.QtTest"),
]

# what PyInstaller runs before the program for who reads its source or lists its modules: Wherry does neither,
# and each start would pay for it
UNUSED_HOOKS = frozenset({"pyi_rth_inspect", "pyi_rth_pkgutil"})

QT_LIBRARIES = frozenset(
    {
        *("Core", "DBus", "Gui", "Network", "Sql", "Svg", "Widgets"),
        # below the plug-ins of Linux
        *("WaylandClient", "XcbQpa"),
    }
)

# folder of plug-ins -> those that are kept, without "lib" and ".so"; folders that are not named stay out
QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    "networkinformation": {
        "qconnman",
        "qglib",
        "qnetworkmanager",
        "qnetworklistmanager",
        "qscnetworkreachability",
    },
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "sqldrivers": {"qsqlite"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}

# the small ones that Qt's xcb needs and desktops often lack; every other library of the system is the
# system's to keep secure, and of its own window system and its own certificates
BUNDLED_SYSTEM_LIBRARIES = re.compile(
    r"libpython3|libxcb-(cursor|icccm|image|keysyms|render-util|util)\.so\."
)
SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")

# ours -> macOS's
APPLE_NAMES = {"pt_BR": "pt-BR", "zh_CN": "zh-Hans"}

# program of Windows -> what its properties say it is
PROGRAMS = {"wherry": "Wherry", "wherry-cli": "Wherry for the terminal"}

# what a bundle is made from, for who has one and asks whether it is of these sources
SOURCES = ("qtapp", "resources", "packaging/pyinstaller", "packaging/licences", "pyproject.toml")

Entry = tuple[str, str, str]


def version() -> str:
    """Wherry's, without importing it."""
    found = re.search(r'^__version__ = "([^"]+)"', (ROOT / "qtapp" / "__init__.py").read_text("utf-8"), re.M)
    assert found is not None
    return found[1]


def languages() -> list[str]:
    """Those that Wherry speaks, as its files of words are named."""
    words = (ROOT / "resources" / "i18n").glob("wherry_*.ts")
    return sorted(file.stem.removeprefix("wherry_") for file in words)


def digest_of_sources() -> str:
    """Of all that a bundle is made from, names and contents."""
    digest = hashlib.sha256()
    for start in SOURCES:
        place = ROOT / start
        for file in sorted(place.rglob("*")) if place.is_dir() else [place]:
            # what is made in a checkout as it is used says nothing of its sources
            if file.is_file() and "__pycache__" not in file.parts and file.suffix != ".qm":
                digest.update(f"{file.relative_to(ROOT).as_posix()}\0".encode())
                digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def data_files() -> list[tuple[str, str]]:
    """What Wherry reads beside its code: (file or folder, folder in the bundle)."""
    resources = ROOT / "resources"
    folders = [name for name in ("app", "controls", "icons", "i18n") if (resources / name).is_dir()]
    return [
        *((str(resources / name), f"resources/{name}") for name in folders),
        (str(MADE / "licences"), "licences"),
    ]


def kept(entries: list[Entry]) -> list[Entry]:
    """Those of (name in the bundle, source, kind) that Wherry needs."""
    languages = {path.stem.removeprefix("wherry_") for path in (ROOT / "resources" / "i18n").glob("*.qm")}
    return [entry for entry in entries if is_kept(entry[0], entry[1], languages)]


def run_first(scripts: list[Entry]) -> list[Entry]:
    """Of the scripts that a program runs one after the other, its own the last, those that it needs."""
    return [script for script in scripts if script[0] not in UNUSED_HOOKS]


def is_kept(name: str, source: str, languages: set[str]) -> bool:
    """Whether the file that is to be `name`, a relative path, is needed; `languages` are those we speak."""
    path = PurePosixPath(name.replace("\\", "/"))
    parts = path.parts
    if path.suffix == ".ts":  # what translators write; Qt reads what is made of it
        return False
    if "plugins" in parts:
        folder, file = parts[parts.index("plugins") + 1], path.name
        return _bare(file) in QT_PLUGINS.get(folder, ())
    if "translations" in parts and "PySide6" in parts:
        return path.name.startswith("qtbase_") and path.stem.removeprefix("qtbase_") in languages
    if (
        library := re.fullmatch(r"(?:lib)?Qt6?([A-Z]\w*?)(?:\.framework|\.dll|\.so.*)", _library_of(path))
    ) is not None:
        return library[1] in QT_LIBRARIES
    # 20 MB of a renderer for OpenGL, which nothing here draws with
    if path.name in ("opengl32sw.dll", "d3dcompiler_47.dll"):
        return False
    if sys.platform.startswith("linux") and len(parts) == 1 and source.startswith(SYSTEM_FOLDERS):
        return BUNDLED_SYSTEM_LIBRARIES.match(name) is not None
    return True


def _library_of(path: PurePosixPath) -> str:
    """The name of a library, or of the macOS framework that a file lies in."""
    return next((part for part in path.parts if part.endswith(".framework")), path.name)


def _bare(file: str) -> str:
    return file.removeprefix("lib").partition(".")[0]


def version_resource(name: str, words: str) -> str:
    """The version resource of a Windows program, as PyInstaller reads it."""
    numbers = [int(part) for part in re.findall(r"\d+", version())][:4]
    four = tuple(numbers + [0] * (4 - len(numbers)))
    strings = {
        "CompanyName": "Wherry",
        "FileDescription": words,
        "FileVersion": version(),
        "InternalName": name,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "Wherry",
        "ProductVersion": version(),
    }
    table = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3f, flags=0x0,\n"
        "    OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),\n"
        # 0409 04B0: English, in Unicode
        f"  kids=[StringFileInfo([StringTable('040904B0', [{table}])]),\n"
        "    VarFileInfo([VarStruct('Translation', [0x409, 1200])])])\n"
    )


def info_plist() -> dict[str, object]:
    """What macOS is told of Wherry.app, beside its name, icon, identity and version."""
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": "Wherry",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Metalink",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Default",
                "LSItemContentTypes": ["org.metalinker.metalink4", "org.metalinker.metalink3"],
            },
            {
                "CFBundleTypeName": "Web address",
                "CFBundleTypeRole": "Viewer",
                # whoever opens them goes on to do so; Wherry is on offer
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["com.apple.web-internet-location", "com.microsoft.internet-shortcut"],
            },
        ],
        # without them the system offers no language for Wherry alone, and its own dialogs speak English in it
        "CFBundleLocalizations": [APPLE_NAMES.get(language, language) for language in languages()],
        "CFBundleURLTypes": [{"CFBundleURLName": APP_ID, "CFBundleURLSchemes": ["wherry"]}],
        "CFBundleVersion": version(),
        "LSApplicationCategoryType": "public.app-category.utilities",
        # the oldest that Qt 6.11 runs on
        "LSMinimumSystemVersion": "13.0",
        # pages of plain http are what people download from, too
        "NSAppTransportSecurity": {"NSAllowsArbitraryLoads": True},
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        "NSPrincipalClass": "NSApplication",
        "UTImportedTypeDeclarations": [
            _metalink("org.metalinker.metalink4", "meta4", "application/metalink4+xml"),
            _metalink("org.metalinker.metalink3", "metalink", "application/metalink+xml"),
        ],
    }


def _metalink(identity: str, suffix: str, mime: str) -> dict[str, object]:
    return {
        "UTTypeIdentifier": identity,
        "UTTypeConformsTo": ["public.xml"],
        "UTTypeDescription": "Metalink",
        "UTTypeTagSpecification": {"public.filename-extension": [suffix], "public.mime-type": [mime]},
    }
