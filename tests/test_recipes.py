"""Workflows and recipes that run on other machines: what of them can be checked on any."""

from __future__ import annotations

import os
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


def systems(job: dict[str, Any]) -> list[str]:
    """Those that a job runs on: one, or each of a matrix."""
    if job["runs-on"] == "${{ matrix.system }}":
        return list(job["strategy"]["matrix"]["system"])
    return [job["runs-on"]]


def steps() -> list[tuple[str, str, dict[str, Any]]]:
    """(file and job, the system it runs on, step) of all workflows."""
    return [
        (f"{file.name}: {name}", system, step)
        for file in WORKFLOWS
        for name, job in loaded(file)["jobs"].items()
        for system in systems(job)
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
        for system in systems(job):
            assert re.fullmatch(r"(ubuntu|windows|macos)-[\d.]+(-intel)?", system), name
            # of images that were taken down no runner is given, and the job waits for its time limit
            assert system not in {"ubuntu-20.04", "windows-2019", "macos-12", "macos-13", "macos-14"}, name
        assert set(job.get("needs", [])) <= set(jobs), name
        assert job["steps"], name


def test_every_step_runs_one_thing_and_actions_are_of_one_commit() -> None:
    assert steps()
    for where, _, step in steps():
        assert set(step) <= STEP_KEYS, where
        assert ("run" in step) != ("uses" in step), where
        if "uses" in step:
            # a tag can be moved to whatever somebody wants to be run here
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", step["uses"]), where
        text = yaml.safe_dump(step)
        assert text.count("${{") == text.count("}}"), where


def test_beside_every_commit_of_an_action_stands_its_version() -> None:
    """For who looks for a newer one; and one action is of one version throughout."""
    lines = [
        line.partition("uses: ")[2]
        for file in WORKFLOWS
        for line in file.read_text().splitlines()
        if "uses: " in line
    ]
    assert [line for line in lines if not re.fullmatch(r"\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []
    assert len({line.partition("@")[0] for line in lines}) == len(set(lines))


def test_no_step_leaves_a_token_behind_for_those_after_it() -> None:
    for where, _, step in steps():
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False, where


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


def test_what_is_attached_bears_one_name_for_each_system_and_ends_in_one_folder() -> None:
    """Two of one name would be an error at the second, and of two files one would be lost."""
    for file in WORKFLOWS:
        jobs = loaded(file)["jobs"].values()
        names = [
            (step["with"]["name"].replace("${{ matrix.system }}", system), system)
            for job in jobs
            for system in systems(job)
            for step in job["steps"]
            if step.get("uses", "").startswith("actions/upload-artifact@")
        ]
        assert len({name for name, _ in names}) == len(names) >= 4
    assert "-$(uname -m).dmg" in (ROOT / "packaging" / "macos" / "sign.sh").read_text()


@pytest.mark.parametrize(("tag", "fits"), [("v0.9.3", True), ("v0.9.30", False), ("v0x9.3", False)])
def test_only_the_version_that_a_tag_names_is_released(tmp_path: Path, tag: str, fits: bool) -> None:
    if shutil.which("sh") is None:
        pytest.skip("sh is not installed")
    (script,) = (script for _, script in scripts("ubuntu") if "GITHUB_REF_NAME#v" in script)
    (tmp_path / "qtapp").mkdir()
    (tmp_path / "qtapp" / "__init__.py").write_text('"""Wherry."""\n\n__version__ = "0.9.3"\n')
    said = subprocess.run(
        ["sh", "-e", "-c", script],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "GITHUB_REF_NAME": tag},
        capture_output=True,
        check=False,
    )
    assert (said.returncode == 0) is fits


def test_sums_of_a_release_are_of_all_that_is_in_it(tmp_path: Path) -> None:
    if shutil.which("sha256sum") is None:
        pytest.skip("sha256sum is not installed")
    (script,) = (script for _, script in scripts("ubuntu") if "gh release create" in script)
    (tmp_path / "dist").mkdir()
    for name in ("wherry.deb", "wherry.dmg"):
        (tmp_path / "dist" / name).write_text(name)
    (tmp_path / "gh").write_text('#!/bin/sh\nprintf "%s\\n" "$@" > asked\n')
    (tmp_path / "gh").chmod(0o755)
    environment = {
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
        "GITHUB_REF_NAME": "v1",
        "GITHUB_REPOSITORY": "a/b",
    }
    subprocess.run(["bash", "-e", "-c", script], cwd=tmp_path, env=environment, check=True)
    assert (tmp_path / "asked").read_text().splitlines()[-3:] == [
        "dist/SHA256SUMS",
        "dist/wherry.deb",
        "dist/wherry.dmg",
    ]
    subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=tmp_path / "dist", check=True)


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
