"""What the packages are made of: recipes, icons' identity, completions and the manual page."""

from __future__ import annotations

import ast
import codecs
import importlib
import json
import os
import plistlib
import re
import select
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qtapp import __version__
from qtapp.app import APP_ID
from qtapp.cli_arguments import COMMANDS, parsers
from qtapp.services import autostart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"

OPTIONS = sorted(
    (word, flag)
    for word, parser in parsers().items()
    for action in parser._actions
    for flag in action.option_strings
)
SHELLS = ("bash", "zsh", "fish")


@pytest.fixture(scope="module", autouse=True)
def scripts() -> Iterator[None]:
    """The scripts of packaging/, which are run from there, can be imported; they leave again."""
    before = set(sys.modules)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(PACKAGING / "pyinstaller")
        patch.syspath_prepend(PACKAGING)
        yield
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", None)).startswith(str(PACKAGING)):
            del sys.modules[name]


def script(name: str) -> ModuleType:
    return importlib.import_module(name)


def run(*command: str | Path) -> str:
    """What a program says; skips where it is not installed, fails where it complains."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    finished = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return finished.stdout


# the command line, told elsewhere


def test_every_command_is_among_the_parsers() -> None:
    assert set(parsers()) == {"", *COMMANDS}


def test_no_command_asks_for_a_display_when_it_is_run_from_a_checkout() -> None:
    terminal = script("dev").TERMINAL_COMMANDS
    assert terminal >= COMMANDS


@pytest.mark.parametrize(("word", "flag"), OPTIONS)
def test_every_option_is_in_every_shells_completion_and_in_the_manual(word: str, flag: str) -> None:
    completions = script("completions")
    bash = completions.completion("bash")
    offered = re.search(rf'^ +{word or chr(34) * 2}\) _wherry_offer -W "([^"]*)"', bash, re.MULTILINE)
    assert offered is not None
    assert flag in offered[1].split()

    zsh = completions.completion("zsh")
    start = f"                {word}) _arguments" if word else "    _arguments -C"
    part = zsh[zsh.index(start) :].partition("&& ret=0")[0]
    assert re.search(rf"[)*]{re.escape(flag)}=?\[", part)

    fish = completions.completion("fish")
    condition = f"__fish_seen_subcommand_from {word}'" if word else "'not __fish_seen_subcommand_from"
    long = f"-l {flag[2:]} " if flag.startswith("--") else f"-s {flag[1:]} "
    assert any(condition in line and long in line for line in fish.splitlines())

    assert flag.replace("-", r"\-") in script("manual").page("1.2.3")


@pytest.mark.parametrize("shell", SHELLS)
def test_shells_can_read_their_completions(tmp_path: Path, shell: str) -> None:
    script("completions").write(tmp_path)
    file = tmp_path / script("completions").PLACES[shell]
    run(shell, "--no-execute" if shell == "fish" else "-n", file)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["ge"], ["get"]),
        (["--mini"], ["--minimized"]),
        (["get", "--on-"], ["--on-conflict"]),
        (["get", "--on-conflict", "s"], ["skip"]),
        (["get", "--on-conflict", "=", "o"], ["overwrite"]),
        (["--profile", "get", "get", "--chec"], ["--checksum"]),
        (["--profile", "x"], ["x y"]),
        (["get", "--dir", "x"], ["x y"]),
        (["get", "--input-file", "l"], ["links.txt"]),
        (["get", "--user", "l"], []),
        (["list", "--state", "pa"], ["paused"]),
        (["links.txt", "ge"], []),
        (["links"], ["links.txt"]),
    ],
    ids=" ".join,
)
def test_bash_offers_what_fits(tmp_path: Path, typed: list[str], offered: list[str]) -> None:
    (tmp_path / "x y").mkdir()
    (tmp_path / "links.txt").touch()
    lines = [
        script("completions").completion("bash"),
        "compopt() { :; }",  # only where a completion is under way
        f"COMP_WORDS=(wherry {' '.join(map(repr, typed))}); COMP_CWORD={len(typed)}; COMPREPLY=()",
        "_wherry",
        r'[[ ${#COMPREPLY[@]} == 0 ]] || printf "%s\n" "${COMPREPLY[@]}"',
    ]
    (tmp_path / "script.bash").write_text("\n".join(lines))
    said = subprocess.run(
        ["bash", "--norc", "script.bash"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert (said.stdout.splitlines(), said.stderr) == (offered, "")


def test_fish_offers_what_fits(tmp_path: Path) -> None:
    file = tmp_path / "wherry.fish"
    file.write_text(script("completions").completion("fish"))

    def offered(typed: str) -> list[str]:
        said = run("fish", "--no-config", "-c", f"source {file}; complete -C '{typed}'")
        return [line.partition("\t")[0] for line in said.splitlines()]

    assert offered("wherry get --on-conflict ") == ["overwrite", "rename", "skip"]
    assert offered("wherry --mini") == ["--minimized"]
    assert offered("wherry list --state=c") == ["--state=cancelled", "--state=connecting"]
    assert offered("wherry get --mini") == []


@pytest.mark.skipif(sys.platform == "win32", reason="has no terminals of this kind")
@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("--mini", ["--minimized"]),
        ("li", ["limit", "list"]),
        ("get --on-conflict=", ["overwrite", "rename", "skip"]),
        ("list --state=c", ["cancelled", "connecting"]),
        ("--profile=x get --dir=x", ["--dir=x\\ y"]),
    ],
)
def test_zsh_offers_what_fits(tmp_path: Path, typed: str, shown: list[str]) -> None:
    if shutil.which("zsh") is None:
        pytest.skip("zsh is not installed")
    (tmp_path / "x y").mkdir()
    file = tmp_path / "_wherry"
    file.write_text(script("completions").completion("zsh"))
    ready = [
        "stty cols 200; PS1= PS2=",
        f"fpath=({tmp_path} $fpath); autoload -Uz compinit; compinit -u -d {tmp_path / 'dump'}",
        # in two pieces, as what is typed is seen as well
        "bindkey '^I' complete-word; echo 're''ady'",
    ]
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "TERM": "dumb", "LC_ALL": "C.UTF-8"}
    with terminal(["zsh", "-f", "-i"], tmp_path, environment) as screen:
        screen.type("; ".join(ready) + "\n")
        screen.wait_for("ready\r")
        screen.type(f"wherry {typed}\t")
        for word in shown:
            screen.wait_for(word)


class Terminal:
    """What a program that believes to be at a terminal has shown since something was last typed."""

    def __init__(self, end: int) -> None:
        self._end = end
        self._shown = b""

    def type(self, text: str) -> None:
        self._shown = b""
        os.write(self._end, text.encode())

    def wait_for(self, words: str) -> None:
        limit = time.monotonic() + 20
        while words.encode() not in self._shown:
            readable, _, _ = select.select([self._end], [], [], max(limit - time.monotonic(), 0))
            assert readable, f"{words!r} is not in {self._shown!r}"
            self._shown += os.read(self._end, 1 << 16)


@contextmanager
def terminal(command: list[str], folder: Path, environment: dict[str, str]) -> Iterator[Terminal]:
    ours, theirs = os.openpty()
    program = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    try:
        yield Terminal(ours)
    finally:
        program.kill()
        program.wait(20)
        os.close(theirs)
        os.close(ours)


def test_the_formatter_has_no_complaint_about_the_manual(tmp_path: Path) -> None:
    if shutil.which("man") is None:
        pytest.skip("man is not installed")
    (tmp_path / "wherry.1").write_text(script("manual").page("1.2.3"))
    said = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "wherry.1"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stderr == ""
    assert "hand" in said.stdout
    assert "One of queued," in said.stdout


# the desktop's files


def test_the_desktop_entry_is_valid_and_bears_the_windows_identity() -> None:
    entry = LINUX / f"{APP_ID}.desktop"
    assert run("desktop-file-validate", entry) == ""
    lines = entry.read_text().splitlines()
    assert f"Icon={APP_ID}" in lines
    assert f"StartupWMClass={APP_ID}" in lines
    assert "Exec=wherry %U" in lines
    (types,) = (line.partition("=")[2].strip(";").split(";") for line in lines if line.startswith("MimeType"))
    metainfo = (LINUX / f"{APP_ID}.metainfo.xml").read_text()
    assert set(re.findall(r"<mediatype>(.+)</mediatype>", metainfo)) == set(types)


def test_the_metainfo_is_valid(tmp_path: Path) -> None:
    text = (LINUX / f"{APP_ID}.metainfo.xml").read_text()
    file = tmp_path / f"{APP_ID}.metainfo.xml"
    file.write_text(text.replace("@VERSION@", __version__).replace("@DATE@", "2026-11-01"))
    run("appstreamcli", "validate", "--no-net", file)


# PyInstaller's recipes, also of the systems that are not here


class Recorder:
    """Stands for PyInstaller: notes what a recipe asks of it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []

    def names(self, folder: Path) -> dict[str, Any]:
        def noted(name: str) -> Any:
            def call(*values: Any, **options: Any) -> Any:
                self.asked.append((name, values, options))
                result = type(name, (), {})()
                result.pure, result.binaries, result.datas = [], list(self.files), []
                result.scripts = [(script, f"{script}.py", "PYSOURCE") for script in self.scripts]
                return result

            return call

        steps = {name: noted(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
        return {**steps, "SPECPATH": str(folder)}

    files: tuple[tuple[str, str, str], ...] = ()
    scripts: Sequence[str] = ()

    def options(self, step: str) -> list[dict[str, Any]]:
        return [options for name, _, options in self.asked if name == step]


def recipe(name: str, *files: tuple[str, str, str], scripts: Sequence[str] = ()) -> Recorder:
    recorder = Recorder()
    recorder.files, recorder.scripts = files, scripts
    file = PACKAGING / "pyinstaller" / f"{name}.spec"
    exec(compile(file.read_text(), file, "exec"), recorder.names(file.parent))
    return recorder


@pytest.mark.parametrize("system", ["linux", "windows", "macos"])
def test_each_systems_recipe_starts_the_program_and_names_files_that_are_there(system: str) -> None:
    ((_, (scripts,), options),) = [step for step in recipe(system).asked if step[0] == "Analysis"]
    named = [*scripts, *options.get("runtime_hooks", []), *(source for source, _ in options["datas"])]
    assert [file for file in named if "build/bundle" not in file and not Path(file).exists()] == []
    assert "sqlite3" in options["excludes"]
    for program in recipe(system).options("EXE"):
        assert program["exclude_binaries"] is True
        assert Path(program.get("entitlements_file", ROOT)).exists()


@pytest.mark.parametrize("system", ["linux", "windows", "macos"])
def test_no_program_runs_hooks_first_that_nothing_needs(system: str) -> None:
    hooks = ["pyi_rth_inspect", "pyi_rth_pyside6", "pyi_rth_pkgutil", "start"]
    recorder = recipe(system, scripts=hooks)
    assert "multiprocessing" in recorder.options("Analysis")[0]["excludes"]
    programs = [values for name, values, _ in recorder.asked if name == "EXE"]
    assert programs
    for _, run in programs:
        assert [name for name, _, _ in run] == ["pyi_rth_pyside6", "start"]


def test_windows_has_a_program_for_the_window_and_one_for_the_terminal() -> None:
    programs = {options["name"]: options["console"] for options in recipe("windows").options("EXE")}
    assert programs == {"wherry": False, "wherry-cli": True}


@pytest.mark.parametrize("name", ["wherry", "wherry-cli"])
def test_the_version_resource_is_an_expression_with_this_version(name: str) -> None:
    text = script("contents").version_resource(name, "Words")
    tree = ast.parse(text, mode="eval")
    assert isinstance(tree.body, ast.Call)
    strings = {
        node.args[0].value: node.args[1].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "StringStruct"
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[1], ast.Constant)
    }
    assert strings["ProductVersion"] == __version__
    assert strings["OriginalFilename"] == f"{name}.exe"


def test_macos_is_told_of_links_and_files_in_a_form_that_it_reads() -> None:
    (options,) = recipe("macos").options("BUNDLE")
    assert options["bundle_identifier"] == APP_ID
    plist = plistlib.loads(plistlib.dumps(options["info_plist"]))
    assert plist["CFBundleVersion"] == options["version"] == __version__
    assert {"en", "de", "pt-BR", "zh-Hans"} <= set(plist["CFBundleLocalizations"])
    assert plist["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["wherry"]
    declared = {entry["UTTypeIdentifier"] for entry in plist["UTImportedTypeDeclarations"]}
    named = {kind for entry in plist["CFBundleDocumentTypes"] for kind in entry["LSItemContentTypes"]}
    assert {kind for kind in named if kind.startswith("org.metalinker")} == declared


@pytest.mark.parametrize(
    ("name", "is_kept"),
    [
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", True),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlpsql.so", False),
        (r"PySide6\plugins\sqldrivers\qsqlite.dll", True),
        (r"PySide6\plugins\sqldrivers\qsqlodbc.dll", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        (r"PySide6\plugins\platforms\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/generic/libqevdevtouchplugin.so", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/Qt/lib/libQt6OpenGL.so.6", False),
        ("libQt6WlShellIntegration.so.6", False),
        (r"PySide6\Qt6Core.dll", True),
        (r"PySide6\Qt6Quick.dll", False),
        (r"PySide6\opengl32sw.dll", False),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", True),
        ("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", False),
        ("PySide6/QtCore.abi3.so", True),
        (r"PySide6\QtCore.pyd", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("resources/i18n/wherry_de.qm", True),
        ("resources/i18n/wherry_de.ts", False),
        ("certifi/cacert.pem", True),
    ],
)
def test_of_qt_what_a_window_of_widgets_needs_is_kept(name: str, is_kept: bool) -> None:
    assert script("contents").is_kept(name, "/somewhere/else", {"de"}) is is_kept


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks about libraries of Linux")
@pytest.mark.parametrize(
    ("name", "is_kept"),
    [
        ("libpython3.11.so.1.0", True),
        ("libxcb-cursor.so.0", True),
        ("libglib-2.0.so.0", False),
        ("libssl.so.3", False),
        ("libxcb-randr.so.0", False),
        ("python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so", True),
    ],
)
def test_libraries_of_the_system_stay_the_systems(name: str, is_kept: bool) -> None:
    assert script("contents").is_kept(name, f"/usr/lib/x86_64-linux-gnu/{name}", set()) is is_kept


# licences of what is shipped


def test_works_that_were_compiled_into_a_library_are_named(tmp_path: Path) -> None:
    info = tmp_path / "Crypt_Thing-1.0.dist-info"
    (info / "sboms").mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.4\nName: Crypt.Thing\nVersion: 1.0\nLicense: MIT\n")
    components = [
        {"name": "openssl", "version": "4.0.3"},
        {"name": "syn", "version": "2.0", "licenses": [{"expression": "MIT OR Apache-2.0"}]},
        {"name": "two", "licenses": [{"license": {"id": "MIT"}}, {"license": {"name": "its own"}}]},
        {"name": "unsaid", "version": "1"},
        {"name": "crypt-thing-core", "version": "1.0"},
    ]
    (info / "sboms" / "bill.json").write_text(json.dumps({"components": components}))
    names = ("METADATA", "sboms/bill.json", "RECORD")
    (info / "RECORD").write_text("".join(f"{info.name}/{name},,\n" for name in names))
    assert script("third_party").built_into(metadata.PathDistribution(info)) == (
        "openssl 4.0.3, Apache-2.0",
        "syn 2.0, MIT OR Apache-2.0",
        "two, MIT AND its own",
        "unsaid 1, see its source",
    )


def test_the_terms_that_the_notice_of_qt_names_are_there_as_texts() -> None:
    folder = PACKAGING / "licences" / "qt"
    notice = (folder / "NOTICE.txt").read_text("utf-8")
    stated = re.findall(r"^  \S.*: (.+)$", notice, re.MULTILINE)
    assert len(stated) > 40
    texts = set(re.findall(r"^=+ (\S+) =+$", (folder / "TEXTS.txt").read_text("utf-8"), re.M))
    free = {"CC0-1.0", "public domain", "ICU.txt"}
    # the first of two is the one that was chosen
    chosen = {re.split(r" or | \(|,", line)[0] for line in stated}
    named = {term for line in chosen for term in line.split(" and ")} - free
    sentences = {term for term in named if " " in term}
    assert {term.split()[0] for term in sentences} == {"permission", "may"}
    assert named - sentences - {"LGPL-2.1-or-later"} <= texts


def test_no_text_of_a_licence_was_read_in_another_encoding_than_its_own() -> None:
    for file in (PACKAGING / "licences" / "qt").iterdir():
        assert not re.findall("[\u00c2\u00c3][\u0080-\u00bf]|\ufffd", file.read_text("utf-8")), file.name


# recipes of the other packages, which nothing here can run to the end


@pytest.mark.parametrize("script_file", ["macos/sign.sh", "appimage/make.sh"])
def test_scripts_of_recipes_are_free_of_faults_in_their_syntax(script_file: str) -> None:
    file = PACKAGING / script_file
    run("bash", "-n", file)
    assert file.stat().st_mode & 0o100, "it cannot be started"


# what stands for Apple's tools: each writes down how it was called
_TOOL = '#!/bin/sh\necho "${0##*/} $*" >> "$CALLS"\n'


@pytest.fixture
def signed(tmp_path: Path) -> Callable[..., list[str]]:
    """Runs the script that signs, with `environment`, over an app of our own; gives what it called."""
    if shutil.which("bash") is None:
        pytest.skip("bash is not installed")
    script_file = tmp_path / "packaging" / "macos" / "sign.sh"
    script_file.parent.mkdir(parents=True)
    shutil.copy(PACKAGING / "macos" / "sign.sh", script_file)
    (tmp_path / "qtapp").mkdir()
    (tmp_path / "qtapp" / "__init__.py").write_text('__version__ = "1.2.3"\n')
    frameworks = tmp_path / "dist" / "Wherry.app" / "Contents" / "Frameworks"
    for name in ("QtCore.framework/Versions/A/QtCore", "PySide6/QtCore.abi3.so", "libshiboken6.dylib"):
        (frameworks / name).parent.mkdir(parents=True, exist_ok=True)
        (frameworks / name).touch()
    for name in ("codesign", "hdiutil", "xcrun"):
        (tmp_path / "tools").mkdir(exist_ok=True)
        (tmp_path / "tools" / name).write_text(_TOOL)
        (tmp_path / "tools" / name).chmod(0o755)

    def sign(**environment: str) -> list[str]:
        calls = tmp_path / "calls"
        calls.unlink(missing_ok=True)
        path = f"{tmp_path / 'tools'}:/usr/bin:/bin"
        subprocess.run(
            ["bash", script_file],
            env={"PATH": path, "CALLS": str(calls), **environment},
            check=True,
            capture_output=True,
            timeout=60,
        )
        return calls.read_text().splitlines()

    return sign


def test_an_app_is_signed_from_the_inside_out_and_notarised(signed: Callable[..., list[str]]) -> None:
    calls = signed(WHERRY_IDENTITY="Developer ID Application: Somebody", WHERRY_NOTARY="profile")
    signatures = [call for call in calls if call.startswith("codesign --force")]
    assert all("--options runtime --sign Developer ID Application: Somebody" in call for call in signatures)
    ends = [call.rpartition("/")[2] for call in signatures]
    assert set(ends[:2]) == {"QtCore.abi3.so", "libshiboken6.dylib"}
    assert ends[2:4] == ["QtCore.framework", "Wherry.app"]
    assert "--entitlements packaging/macos/entitlements.plist" in signatures[3]
    assert ends[4].endswith(".dmg")
    assert [call.split()[:3] for call in calls if call.startswith("xcrun")] == [
        ["xcrun", "notarytool", "submit"],
        ["xcrun", "stapler", "staple"],
    ]


def test_without_an_identity_an_app_may_load_its_own_libraries(signed: Callable[..., list[str]]) -> None:
    """The hardened runtime forbids it to who is of no team."""
    calls = signed()
    assert [call for call in calls if "runtime" in call] == []
    assert len([call for call in calls if "--sign -" in call]) == 4
    assert [call for call in calls if call.startswith("xcrun")] == []


def test_the_installer_of_windows_takes_off_what_wherry_has_put_into_the_registry() -> None:
    text = (PACKAGING / "windows" / "wherry.iss").read_text("utf-8-sig")
    (line,) = (line for line in text.splitlines() if autostart._RUN in line)
    assert f'ValueName: "{autostart._VALUE}"; Flags: dontcreatekey uninsdeletevalue' in line


def test_the_installer_of_windows_has_its_own_words_in_each_of_its_languages() -> None:
    """Its compiler reads them as UTF-8 by the mark at the file's begin alone."""
    file = PACKAGING / "windows" / "wherry.iss"
    assert file.read_bytes().startswith(codecs.BOM_UTF8)
    text = file.read_text("utf-8-sig")
    languages = set(re.findall(r'^Name: (\w+); MessagesFile: "compiler:', text, re.MULTILINE))
    spoken = {ts.stem.removeprefix("wherry_") for ts in (ROOT / "resources" / "i18n").glob("*.ts")}
    assert {"en", "de"} < languages <= spoken
    assert set(re.findall(r"^(\w+)\.FindCommand=", text, re.MULTILINE)) == languages - {"en"}


def test_the_installer_of_windows_names_the_same_identity_as_the_program_and_files_that_are_there() -> None:
    text = (PACKAGING / "windows" / "wherry.iss").read_text("utf-8-sig")
    assert f'#define AppId "{APP_ID}"' in text
    assert APP_ID in (PACKAGING / "pyinstaller" / "windows_identity.py").read_text()
    named = re.findall(r"(?:LicenseFile=|Source: \")([^\"\n]+)", text)
    assert len(named) == 2
    places = [
        (PACKAGING / "windows" / name.replace("\\", "/").removesuffix("/*")).resolve() for name in named
    ]
    assert places == [ROOT / "LICENSE", ROOT / "dist" / "wherry"]


def test_what_macos_allows_the_program_is_a_property_list_of_switches() -> None:
    allowed = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert allowed == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_recipes_and_workflows_call_commands_that_there_are() -> None:
    known = set(re.findall(r"dev\.py (\w+)", (PACKAGING / "dev.py").read_text().partition('"""\n')[0]))
    files = [
        *(file for file in PACKAGING.rglob("*") if file.suffix in {".sh", ".yml", ".iss", ".md"}),
        *(ROOT / ".github" / "workflows").iterdir(),
        ROOT / ".ci" / "run",
    ]
    called = {
        word for file in files for word in re.findall(r"packaging[/\\]dev\.py (?!--)(\w+)", file.read_text())
    }
    assert {"build", "deb", "stage", "test"} <= called
    assert called <= known
