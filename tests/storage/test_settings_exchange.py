"""The settings taken along: what is written, and what such a file would change elsewhere."""

from __future__ import annotations

import json
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qtapp.domain.after_end import AfterEnd, Deed
from qtapp.domain.categories import Category
from qtapp.domain.file_types import FileType
from qtapp.domain.queues import Queue
from qtapp.domain.schedule import Hours, SpeedProfile
from qtapp.domain.settings import Settings
from qtapp.domain.sites import SiteRule
from qtapp.storage import settings_store
from qtapp.storage.settings_exchange import (
    LEFT_OUT,
    NoSettings,
    NotSettingsError,
    SettingsOffer,
    read_settings,
    write_settings,
)

HERE = Settings(folder=Path("/home/ada/Downloads"))
PIN = f"a.example:443=sha-256:{'a' * 64}"
THERE = replace(
    HERE,
    running=9,
    theme="dark",
    folder=Path("/srv/films"),
    tray_explained=True,
    first_started_at=7.0,
    update_feed="https://a.example/feed",
    accepted_certificates=(PIN,),
    queues=(Queue("main", running=3), Queue("n", "Night", 2, Path("/srv/night"))),
    adds_to="n",
    sites=(SiteRule("a.example", running=1, referrer="https://a.example/?token=canary"),),
    categories=(Category("Films", Path("Films"), frozenset({FileType.VIDEO})),),
    speed_profiles=(SpeedProfile(frozenset({0}), 60, 120, 500_000),),
    quiet_hours=(Hours(frozenset({1}), 60, 120),),
    after_ends=(AfterEnd("n", Deed.QUIT), AfterEnd("", Deed.COMMAND, ("/bin/canary",))),
)


def offer(file: Path, current: Settings = HERE, *folders: str) -> SettingsOffer:
    return read_settings(file, current, lambda folder: str(folder) in folders)


def given(file: Path, **values: Any) -> Path:
    file.write_text(json.dumps({"format": "wherry-settings", "version": 1, "settings": values}))
    return file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mine.json"


def test_what_is_written_changes_all_that_is_meant_to_be_taken_along(file: Path) -> None:
    write_settings(file, THERE)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    found = offer(file, HERE, "/srv/films", "/srv/night")
    assert found.bad == found.elsewhere == found.unknown == found.distrusted == ()
    told = replace(THERE.sites[0], referrer="https://a.example/")
    left = {name: getattr(HERE, name) for name in LEFT_OUT}
    assert found.settings == replace(THERE, sites=(told,), after_ends=(AfterEnd("n", Deed.QUIT),), **left)
    assert "running" in found.changed
    assert "attempts" not in found.changed


def test_neither_secrets_nor_trust_nor_notes_of_this_computer_are_written(file: Path) -> None:
    """X10, X19."""
    write_settings(file, THERE)
    text = file.read_text()
    assert "canary" not in text
    assert PIN not in text
    assert LEFT_OUT.isdisjoint(json.loads(text)["settings"])


def test_settings_that_hold_already_change_nothing(file: Path) -> None:
    write_settings(file, THERE)
    assert offer(file, THERE, "/srv/films", "/srv/night").changed == ()


def test_the_programs_own_file_is_read_as_well(file: Path) -> None:
    settings_store.save(file, THERE)
    found = offer(file, HERE, "/srv/films", "/srv/night")
    assert found.settings.running == 9
    assert found.distrusted == ("accepted_certificates", "after_ends")
    assert found.settings.accepted_certificates == ()
    assert found.settings.update_feed == ""
    assert found.settings.after_ends == (AfterEnd("n", Deed.QUIT),)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("running", 0),
        ("running", 10**30),
        ("running", "many"),
        ("running", True),
        ("host_gap_s", -1),
        ("theme", "pink"),
        ("folder", "relative"),
        ("folder", 7),
        ("proxy_address", "http://user:pw@proxy.example:1"),
        ("adds_to", "nobody"),
        ("sites", {}),
        ("notify", None),
    ],
)
def test_a_value_that_cannot_be_is_named_and_left_as_it_is(file: Path, name: str, value: Any) -> None:
    current = replace(HERE, running=7, theme="light")
    found = offer(given(file, **{name: value, "attempts": 9}), current)
    assert found.bad == (name,)
    assert found.changed == ("attempts",)
    assert getattr(found.settings, name) == getattr(current, name)


def test_of_a_list_what_is_good_comes_in(file: Path) -> None:
    sites = [{"pattern": "a.example", "running": 1}, {"pattern": "b.example", "running": 10**9}, 7]
    found = offer(given(file, sites=sites))
    assert (found.bad, found.settings.sites) == (("sites",), (SiteRule("a.example", running=1),))


def test_keys_that_no_setting_has_are_named(file: Path) -> None:
    found = offer(given(file, running=5, warp=9, **{"x" * 500: 1}))
    assert found.unknown == ("warp", "x" * 60)
    assert len(offer(given(file, **{f"k{number}": 1 for number in range(100)})).unknown) == 20


def test_lists_come_to_those_that_are_here_and_downloads_stay_in_their_queues(file: Path) -> None:
    current = replace(
        HERE,
        queues=(Queue("main"), Queue("q7", "night"), Queue("n", "Other")),
        sites=(SiteRule("b.example", running=2), SiteRule("a.example", running=4)),
        categories=(Category("Music", Path("Music"), frozenset({FileType.AUDIO})),),
        after_ends=(AfterEnd("n", Deed.SLEEP),),
    )
    write_settings(file, THERE)
    found = offer(file, current, "/srv/films", "/srv/night").settings
    assert [(queue.id, queue.name) for queue in found.queues] == [
        ("main", ""),
        ("q7", "Night"),
        ("n", "Other"),
    ]
    assert found.queues[1].running == 2
    assert found.adds_to == "q7"
    assert [(rule.pattern, rule.running) for rule in found.sites] == [("b.example", 2), ("a.example", 1)]
    assert [category.name for category in found.categories] == ["Music", "Films"]
    assert set(found.after_ends) == {AfterEnd("n", Deed.SLEEP), AfterEnd("q7", Deed.QUIT)}


def test_a_queue_whose_id_is_another_ones_here_gets_one_of_its_own(file: Path) -> None:
    write_settings(file, THERE)
    current = replace(HERE, queues=(Queue("main"), Queue("n", "Other")))
    found = offer(file, current, "/srv/films").settings
    (night,) = (queue for queue in found.queues if queue.name == "Night")
    assert night.id not in ("n", "main")
    assert (found.adds_to, found.after_ends) == (night.id, (AfterEnd(night.id, Deed.QUIT),))


def test_folders_that_are_not_here_are_told_of_and_not_taken(file: Path) -> None:
    categories = (Category("Films", Path("/srv/films"), frozenset({FileType.VIDEO})),)
    write_settings(file, replace(THERE, categories=categories))
    found = offer(file)
    assert found.elsewhere == ("folder", "queues", "categories")
    assert found.settings.folder == HERE.folder
    assert found.settings.queue("n").folder is None
    assert found.settings.categories[0].folder == Path("films")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ('{"format": "wherry-settings", "version": 2, "settings": {}}', NoSettings.NEWER),
        ('{"format": "wherry-settings", "version": 1, "settings": []}', NoSettings.OTHER),
        ('{"format": "wherry-list", "version": 1, "settings": {}}', NoSettings.OTHER),
        ('{"running": 5}', NoSettings.OTHER),
        ('{"version": 1}', NoSettings.OTHER),
        ('{"version": "1", "running": 5}', NoSettings.OTHER),
    ],
)
def test_another_file_is_refused_as_a_whole(file: Path, content: str, why: NoSettings) -> None:
    file.write_text(content)
    with pytest.raises(NotSettingsError) as caught:
        offer(file)
    assert caught.value.why is why


@pytest.mark.parametrize("content", [b"", b"\xff", b"[1]", b"{" * 100_000, b" " * (1 << 21), b'{"a": NaN}'])
def test_what_is_no_json_or_too_large_is_an_error(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(ValueError):  # noqa: PT011
        offer(file)


def test_every_field_is_taken_along_or_left_out_by_decision(file: Path) -> None:
    write_settings(file, HERE)
    written = set(json.loads(file.read_text())["settings"])
    assert written | LEFT_OUT == set(settings_store.values_of(HERE))


@pytest.mark.parametrize("entry", [None, [], "text", {}])
def test_a_list_of_which_nothing_can_be_read_changes_nothing(tmp_path: Path, entry: object) -> None:
    here = replace(HERE, quiet_hours=THERE.quiet_hours, speed_profiles=THERE.speed_profiles)
    names = ("after_ends", "speed_profiles", "sites", "queues", "categories", "quiet_hours")
    found = offer(given(tmp_path / "s.json", **{name: [entry] for name in names}), here)
    assert (found.settings, found.changed) == (here, ())
    assert set(found.bad) == set(names)
