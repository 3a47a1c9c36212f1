"""Workflows and recipes that run on other machines: what of them can be checked on any."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from qtapp.app import APP_ID

yaml = pytest.importorskip("yaml", reason="PyYAML is not installed")

ROOT = Path(__file__).resolve().parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FLATPAK = ROOT / "packaging" / "flatpak" / f"{APP_ID}.yml"
# of the schema for workflows: what a step may have
STEP_KEYS = {
    "id",
    "if",
    "name",
    "uses",
    "with",
    "run",
    "shell",
    "env",
    "working-directory",
    "timeout-minutes",
}
FINISH_ARGS = (
    *("--share=", "--socket=", "--device=", "--filesystem=", "--talk-name=", "--own-name="),
    *("--system-talk-name=", "--env="),
)


def loaded(file: Path) -> dict[Any, Any]:
    value = yaml.safe_load(file.read_text())
    assert isinstance(value, dict)
    return value


def steps() -> list[tuple[str, str, dict[str, Any]]]:
    """(file and job, the system it runs on, step) of all workflows."""
    return [
        (f"{file.name}: {name}", job["runs-on"], step)
        for file in WORKFLOWS
        for name, job in loaded(file)["jobs"].items()
        for step in job["steps"]
    ]


def scripts(system: str = "") -> list[tuple[str, str]]:
    return [(where, step["run"]) for where, on, step in steps() if "run" in step and on.startswith(system)]


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_a_workflow_says_when_where_and_with_what_rights_its_jobs_run(file: Path) -> None:
    workflow = loaded(file)
    assert workflow["name"]
    assert workflow[True], "YAML reads `on` so"
    assert workflow["permissions"] == {"contents": "read"}
    jobs = workflow["jobs"]
    for name, job in jobs.items():
        assert re.fullmatch(r"(ubuntu|windows|macos)-[\d.]+", job["runs-on"]), name
        assert set(job.get("needs", [])) <= set(jobs), name
        assert job["steps"], name


def test_every_step_runs_one_thing_and_actions_are_of_one_version() -> None:
    assert steps()
    for where, _, step in steps():
        assert set(step) <= STEP_KEYS, where
        assert ("run" in step) != ("uses" in step), where
        if "uses" in step:
            assert re.fullmatch(r"[\w-]+/[\w-]+@v\d+", step["uses"]), where
        text = yaml.safe_dump(step)
        assert text.count("${{") == text.count("}}"), where


def test_shells_can_read_what_workflows_have_them_run() -> None:
    if shutil.which("bash") is None:
        pytest.skip("bash is not installed")
    bash = [*scripts("ubuntu"), *scripts("macos")]
    bash += [(where, step["run"]) for where, _, step in steps() if step.get("shell") == "bash"]
    for where, script in bash:
        # what GitHub puts in before the shell sees it
        plain = re.sub(r"\$\{\{.*?\}\}", "value", script)
        said = subprocess.run(["bash", "-n"], input=plain, capture_output=True, text=True, check=False)
        assert said.returncode == 0, f"{where}: {said.stderr}"


def test_files_that_workflows_name_are_there() -> None:
    named = {
        (where, path.replace("\\", "/"))
        for where, script in scripts()
        for path in re.findall(r"(?<![\w/\\.])(?:packaging|tests|qtapp|\.ci)[/\\][\w./\\-]+", script)
    }
    assert {"packaging/dev.py", ".ci/run"} <= {path for _, path in named}
    assert [(where, path) for where, path in named if not (ROOT / path).exists()] == []


def test_every_command_of_workflows_is_one_of_dev_py() -> None:
    known = set(re.findall(r"^    python3 packaging/dev\.py (\w+)", _dev().partition('"""\n')[0], re.M))
    called = {
        word for _, script in scripts() for word in re.findall(r"packaging/dev\.py (?!--)(\w+)", script)
    }
    assert {"build", "deb", "test"} <= called <= known


def test_what_is_attached_is_what_the_steps_before_make() -> None:
    made = {"deb": "dist/*.deb", "tar": "dist/*.tar.gz", "iscc": "dist/*-setup.exe", "sign": "dist/*.dmg"}
    attached = {
        line
        for _, _, step in steps()
        if "upload-artifact" in step.get("uses", "")
        for line in step["with"]["path"].split()
    }
    assert attached == set(made.values())
    installer = (ROOT / "packaging" / "windows" / "wherry.iss").read_text()
    assert re.search(r"^OutputBaseFilename=.*-setup$", installer, re.M)
    assert ".dmg" in (ROOT / "packaging" / "macos" / "sign.sh").read_text()


def test_the_flatpak_holds_what_the_package_does_and_asks_for_nothing_unknown() -> None:
    manifest = loaded(FLATPAK)
    assert (manifest["id"], manifest["command"]) == (APP_ID, "wherry")
    assert all(argument.startswith(FINISH_ARGS) for argument in manifest["finish-args"])
    (module,) = manifest["modules"]
    (source,) = module["sources"]
    staged = (FLATPAK.parent / source["path"]).resolve()
    # where the comment has it staged, and where the commands copy from
    assert f"packaging/dev.py stage {staged.relative_to(ROOT)}" in FLATPAK.read_text()
    (command,) = module["build-commands"]
    assert command == "cp -a usr/lib usr/share usr/bin /app/"


def _dev() -> str:
    return (ROOT / "packaging" / "dev.py").read_text()
