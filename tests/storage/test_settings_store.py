"""The settings file: what is saved comes back, and what is bad is mended and named."""

from __future__ import annotations

import errno
import json
import os
import stat
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from qtapp.domain.after_end import ALL, AfterEnd, Deed
from qtapp.domain.categories import Category
from qtapp.domain.download import MAIN
from qtapp.domain.file_types import FileType
from qtapp.domain.queues import QUEUES_AT_MOST, Queue
from qtapp.domain.schedule import NOTHING, Hours, SpeedProfile
from qtapp.domain.settings import PROFILES_AT_MOST, Settings
from qtapp.domain.sites import LONGEST_HEADER, MOST_RULES, SiteRule
from qtapp.storage.settings_store import Complaint, SettingsStore, default_settings, load, save
from qtapp.storage.settings_values import RECORDS

CATEGORY = Category("Films", Path("Films"), frozenset({FileType.VIDEO}), ("*.example.org/films/*",))
NIGHT = Queue("n", "Night", 2, Path("/big/night"), 500_000, Hours(frozenset(range(7)), 60, 360))
STORED_NIGHT = {
    "id": "n",
    "name": "Night",
    "running": 2,
    "folder": "/big/night",
    "bytes_per_second": 500_000,
    "hours": {
        "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        "from": "01:00",
        "to": "06:00",
    },
}
EVENINGS = SpeedProfile(frozenset({0, 4}), 18 * 60 + 30, 23 * 60 + 59, 500_000)
STORED_EVENINGS = {"days": ["mon", "fri"], "from": "18:30", "to": "23:59", "bytes_per_second": 500_000}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def write(file: Path, content: object) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")


def test_without_a_file_there_are_the_defaults(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_downloads_dir", lambda: "/home/somebody/Geladenes")
    settings, complaint = load(file)
    assert settings == Settings(folder=Path("/home/somebody/Geladenes"))
    assert complaint is None
    assert not file.exists()


def test_of_a_list_what_means_nothing_goes_and_the_rest_stays(file: Path) -> None:
    """S25: one certificate accepted wrongly by hand does not cost the others."""
    good = "nas.local:8443=sha-256:" + "ab" * 32
    file.parent.mkdir()
    file.write_text(json.dumps({"accepted_certificates": [good, "nas.local=sha-256:12"]}))
    settings, complaint = load(file)
    assert settings.accepted_certificates == (good,)
    assert [str(pin) for pin in settings.pins] == [good]
    assert complaint == Complaint("settings-values", ("accepted_certificates",))
    file.write_text(json.dumps({"accepted_certificates": [5]}))
    assert load(file)[0].accepted_certificates == ()


def test_what_is_saved_comes_back(file: Path) -> None:
    chosen = Settings(
        folder=Path("/data/\udcff \u2603"),
        running=7,
        running_per_host=3,
        connections=5,
        connections_per_host=6,
        attempts=9,
        connect_timeout_s=1.5,
        header_timeout_s=2.5,
        silence_timeout_s=3.5,
        disk_reserve_bytes=1 << 40,
        conflict="skip",
        theme="dark",
        density="compact",
        close_to_tray=False,
        tray_explained=True,
        watches_clipboard=True,
        clipboard_by_category=True,
        clipboard_offered=True,
        autostart_offered=True,
        update_feed="https://example.org/feed.json",
        checks_for_updates=True,
        updates_offered=True,
        updates_looked_at=1.5,
        first_started_at=2.5,
        notify=False,
        keep_history=False,
        note_origin=True,
        keep_bad=True,
        language="pt_BR",
        is_limited=True,
        limit_bytes_per_second=123_456,
        follows_schedule=False,
        speed_profiles=(
            EVENINGS,
            SpeedProfile(frozenset({6}), 0, 0, None),
            SpeedProfile(frozenset({5}), 60, 0, NOTHING),
        ),
        accepted_certificates=("nas.local:8443=sha-256:" + "ab" * 32,),
        host_gap_s=0.5,
        sites=(
            SiteRule("*.example.org", 3, 2, 0.5, "Agent/1", "https://example.org/", 5_000),
            SiteRule("a.org", user_agent="A/1", proxy="socks5h://a:1080", attempts=9),
            SiteRule("b.org", proxy="none"),
        ),
        proxy="own",
        proxy_address="http://proxy.example:3128",
        no_proxy=("*.local", "10.0.0.0/8"),
        queues=(Queue(MAIN, running=3), NIGHT, Queue("d", "Day", is_paused=True)),
        adds_to="n",
        keeps_awake=False,
        sorts_by_category=True,
        categories=(CATEGORY,),
        rests_on_battery=True,
        rests_at_percent=30,
        rests_when_metered=True,
        has_quiet_hours=True,
        quiet_hours=(Hours(frozenset({5, 6}), 0, 8 * 60),),
        sounds_at_end=True,
        after_ends=(
            AfterEnd(ALL, Deed.SHUT_DOWN),
            AfterEnd("n", Deed.COMMAND, ("/usr/bin/notify", "a b; rm -rf /", "")),
        ),
        ask_before_adding=False,
        at_start="never",
        size_units="binary",
    )
    assert all(getattr(chosen, name) != getattr(Settings(), name) for name in Settings.__slots__)
    save(file, chosen)
    assert load(file) == (chosen, None)


def test_only_the_owner_can_read_it_and_nothing_else_is_left(file: Path) -> None:
    save(file, Settings())
    save(file, Settings(running=2))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert list(file.parent.iterdir()) == [file]


def test_keys_of_a_newer_version_are_kept(file: Path) -> None:
    write(file, {"version": 3, "mood": {"colour": "blue"}, "running": 2})
    settings, complaint = load(file)
    assert (settings.running, complaint) == (2, None)
    save(file, replace(settings, running=5))
    stored = json.loads(file.read_text("utf-8"))
    assert (stored["version"], stored["mood"], stored["running"]) == (3, {"colour": "blue"}, 5)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("running", "4"),
        ("running", 4.5),
        ("running", True),
        ("running", None),
        ("connect_timeout_s", "15"),
        ("connect_timeout_s", True),
        ("notify", 1),
        ("notify", "yes"),
        ("theme", 5),
        ("theme", "pink"),
        ("folder", "relative/folder"),
        ("folder", "/nul\0"),
        ("folder", 5),
        ("folder", ""),
    ],
)
def test_a_bad_value_becomes_the_default_and_is_named(file: Path, name: str, value: object) -> None:
    write(file, {name: value, "attempts": 7})
    settings, complaint = load(file)
    assert settings == replace(default_settings(), attempts=7)
    assert complaint == Complaint("settings-values", (name,))
    assert file.exists()


@pytest.mark.parametrize("name", sorted(RECORDS))
@pytest.mark.parametrize("entry", [None, [], "text", 7, {}])
def test_an_entry_of_a_list_that_is_none_is_left_out(file: Path, name: str, entry: object) -> None:
    write(file, {name: [entry], "attempts": 7})
    settings, complaint = load(file)
    assert settings.attempts == 7
    assert getattr(settings, name) == ((Queue("main"),) if name == "queues" else ())
    assert complaint == Complaint("settings-values", (name,))


@pytest.mark.parametrize(
    ("name", "value", "used"),
    [
        ("running", 0, 1),
        ("running", 10**18, 64),
        ("running", -(10**18), 1),
        ("connect_timeout_s", 10**9, 300.0),
        ("disk_reserve_bytes", -1, 0),
    ],
)
def test_a_number_beyond_its_limits_is_brought_back_and_named(
    file: Path, name: str, value: object, used: object
) -> None:
    write(file, {name: value})
    settings, complaint = load(file)
    assert getattr(settings, name) == used
    assert complaint == Complaint("settings-values", (name,))


def test_a_whole_number_does_for_seconds(file: Path) -> None:
    write(file, {"connect_timeout_s": 20})
    settings, complaint = load(file)
    assert (settings.connect_timeout_s, type(settings.connect_timeout_s)) == (20.0, float)
    assert complaint is None


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "\0" * 200,
        "[]",
        "null",
        '{"running": NaN}',
        '{"running": Infinity}',
        "[" * 100_000,
        '{"a": "' + "x" * (1 << 20) + '"}',
        '{"running": ' + "9" * 5_000 + "}",
    ],
    ids=lambda content: repr(content[:20]),
)
def test_a_broken_file_is_kept_aside(file: Path, content: str) -> None:
    write(file, content)
    settings, complaint = load(file, clock=lambda: 1_700_000_000.0)
    assert settings == default_settings()
    assert complaint is not None
    kept = file.with_name("settings.corrupt-20231114-221320.json")
    assert (complaint.kind, complaint.kept_as) == ("settings-broken", kept)
    assert kept.read_text("utf-8") == content
    assert not file.exists()


def test_bytes_that_are_no_text_are_a_broken_file(file: Path) -> None:
    write(file, "")
    file.write_bytes(b"\xff\xfe\x00{")
    _settings, complaint = load(file)
    assert complaint is not None
    assert complaint.kind == "settings-broken"


def test_two_broken_files_of_one_second_are_both_kept(file: Path) -> None:
    kept = []
    for content in ("first", "second"):
        write(file, content)
        complaint = load(file, clock=lambda: 1_700_000_000.0)[1]
        assert complaint is not None
        assert complaint.kept_as is not None
        kept.append(complaint.kept_as.read_text("utf-8"))
    assert kept == ["first", "second"]


def test_a_file_that_cannot_be_read_is_left_alone(file: Path) -> None:
    file.mkdir(parents=True)
    settings, complaint = load(file)
    assert settings == default_settings()
    assert complaint is not None
    assert complaint.kind == "settings-unreadable"
    assert file.is_dir()


def test_a_save_that_fails_leaves_the_old_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(file, Settings(running=3))

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        save(file, Settings(running=9))
    monkeypatch.undo()
    assert load(file)[0].running == 3
    assert list(file.parent.iterdir()) == [file]


def test_a_link_into_another_folder_stays_a_link(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "dotfiles" / "wherry.json"
    target.parent.mkdir()
    file.parent.mkdir()
    file.symlink_to(target)
    save(file, Settings(running=3))
    assert file.is_symlink()
    assert json.loads(target.read_text("utf-8"))["running"] == 3


def test_more_than_can_be_read_again_is_not_written(file: Path) -> None:
    save(file, Settings(running=3))
    agents = (SiteRule(f"h{number}.org", user_agent="x" * LONGEST_HEADER) for number in range(MOST_RULES))
    with pytest.raises(OSError, match="too large"):
        save(file, Settings(running=9, sites=tuple(agents)))
    assert load(file) == (replace(Settings(), running=3), None)
    assert list(file.parent.iterdir()) == [file]


def test_a_folder_that_cannot_be_synced_keeps_no_settings_from_being_saved(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on some network file systems: the file is in its place all the same."""
    sync = os.fsync

    def without_folders(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "no such thing here")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", without_folders)
    save(file, Settings(running=7))
    assert load(file)[0].running == 7


def test_savings_of_several_threads_leave_one_whole_file(file: Path) -> None:
    store = SettingsStore(file)
    threads = [
        threading.Thread(target=store.save, args=(Settings(running=n, attempts=n),)) for n in range(1, 9)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    settings, complaint = store.load()
    assert complaint is None
    assert settings.running == settings.attempts


@pytest.mark.parametrize(
    "bad",
    [
        None,
        [],
        "mon",
        {},
        STORED_EVENINGS | {"days": []},
        STORED_EVENINGS | {"days": ["monday"]},
        STORED_EVENINGS | {"days": [0]},
        STORED_EVENINGS | {"days": None},
        STORED_EVENINGS | {"from": "24:00"},
        STORED_EVENINGS | {"from": "9:00"},
        STORED_EVENINGS | {"to": "12:60"},
        STORED_EVENINGS | {"to": "+1:30"},
        STORED_EVENINGS | {"to": 60},
        STORED_EVENINGS | {"bytes_per_second": 1},
        STORED_EVENINGS | {"bytes_per_second": 1 << 50},
        STORED_EVENINGS | {"bytes_per_second": True},
        STORED_EVENINGS | {"bytes_per_second": False},
        STORED_EVENINGS | {"bytes_per_second": 0.0},
        STORED_EVENINGS | {"bytes_per_second": "500 KB/s"},
        {key: value for key, value in STORED_EVENINGS.items() if key != "to"},
    ],
)
def test_a_bad_profile_is_named_and_costs_none_of_the_good_ones(file: Path, bad: object) -> None:
    write(file, {"speed_profiles": [bad, STORED_EVENINGS], "is_limited": True})
    settings, complaint = load(file)
    assert settings.speed_profiles == (EVENINGS,)
    assert settings.is_limited
    assert complaint == Complaint("settings-values", ("speed_profiles",))


@pytest.mark.parametrize("name", ["speed_profiles", "sites"])
@pytest.mark.parametrize("value", [None, {}, "x", 5])
def test_what_is_no_list_becomes_none_and_is_named(file: Path, name: str, value: object) -> None:
    write(file, {name: value, "running": 7})
    settings, complaint = load(file)
    assert (getattr(settings, name), settings.running) == ((), 7)
    assert complaint == Complaint("settings-values", (name,))


@pytest.mark.parametrize(
    "bad",
    [
        None,
        [],
        "example.org",
        {},
        {"pattern": 1},
        {"pattern": "two words"},
        {"pattern": "x" * 300 + ".org"},
        {"pattern": "a.org", "connections": 0},
        {"pattern": "a.org", "connections": True},
        {"pattern": "a.org", "running": 1.5},
        {"pattern": "a.org", "gap_s": -1},
        {"pattern": "a.org", "gap_s": "1"},
        {"pattern": "a.org", "user_agent": "a\r\nb"},
        {"pattern": "a.org", "referrer": ""},
        {"pattern": "a.org", "referrer": 5},
        {"pattern": "a.org", "bytes_per_second": 1},
        {"pattern": "a.org", "bytes_per_second": 1 << 50},
        {"pattern": "a.org", "bytes_per_second": 5000.5},
        {"pattern": "a.org", "bytes_per_second": "500 kB/s"},
    ],
)
def test_a_bad_rule_is_named_and_costs_none_of_the_good_ones(file: Path, bad: object) -> None:
    good = [{"pattern": "*.Example.org", "gap_s": 1, "flavour": "x"}, {"pattern": "b.org", "running": None}]
    write(file, {"sites": [good[0], bad, good[1]], "running": 7})
    settings, complaint = load(file)
    assert settings.sites == (SiteRule("*.example.org", gap_s=1.0), SiteRule("b.org"))
    assert settings.running == 7
    assert complaint == Complaint("settings-values", ("sites",))


@pytest.mark.parametrize("value", [None, {}, "x", 5, []])
def test_whatever_stands_for_the_queues_the_main_one_is_there(file: Path, value: object) -> None:
    write(file, {"queues": value, "adds_to": "gone"})
    settings, complaint = load(file)
    assert settings.queues == (Queue(MAIN),)
    assert complaint == Complaint("settings-values", ("queues",))
    assert settings.queue(settings.adds_to) == Queue(MAIN)
    assert settings.folder_of(settings.adds_to) == settings.folder


@pytest.mark.parametrize(
    "bad",
    [
        None,
        [],
        "Night",
        {},
        STORED_NIGHT | {"id": 5},
        STORED_NIGHT | {"name": "two\nlines"},
        STORED_NIGHT | {"name": "x" * 300},
        STORED_NIGHT | {"name": None},
        STORED_NIGHT | {"running": 0},
        STORED_NIGHT | {"running": 65},
        STORED_NIGHT | {"running": True},
        STORED_NIGHT | {"folder": "relative"},
        STORED_NIGHT | {"folder": 5},
        STORED_NIGHT | {"bytes_per_second": 0},
        STORED_NIGHT | {"hours": {"days": [], "from": "01:00", "to": "06:00"}},
        STORED_NIGHT | {"hours": "01:00"},
        STORED_NIGHT | {"is_paused": 1},
    ],
)
def test_a_bad_queue_is_named_and_costs_none_of_the_good_ones(file: Path, bad: object) -> None:
    write(file, {"queues": [{"id": "main"}, bad, STORED_NIGHT | {"flavour": "x"}], "running": 7})
    settings, complaint = load(file)
    assert settings.queues == (Queue(MAIN), NIGHT)
    assert settings.folder_of("n") == Path("/big/night")
    assert settings.running == 7
    assert complaint == Complaint("settings-values", ("queues",))


def test_of_queues_without_an_end_the_first_stay(file: Path) -> None:
    queues = [{"id": "main"}, *({"id": str(number), "name": f"Q{number}"} for number in range(99))]
    write(file, {"queues": queues})
    settings, complaint = load(file)
    assert [queue.id for queue in settings.queues] == ["main", *map(str, range(QUEUES_AT_MOST - 1))]
    assert complaint == Complaint("settings-values", ("queues",))


def test_a_password_in_the_referrer_of_a_rule_is_neither_written_nor_read(file: Path) -> None:
    """X10."""
    rule = {"pattern": "a.org", "referrer": "https://me:hunter2@a.org/page"}
    write(file, {"sites": [rule]})
    settings, _complaint = load(file)
    assert settings.sites == (SiteRule("a.org", referrer="https://a.org/page"),)
    assert "hunter2" not in str(
        RECORDS["sites"].listed((SiteRule("a.org", referrer="https://me:hunter2@a.org/"),))
    )


def test_of_two_rules_for_one_site_the_last_one_stays_and_that_is_said(file: Path) -> None:
    write(file, {"sites": [{"pattern": "a.org", "running": 1}, {"pattern": "A.org", "running": 2}]})
    settings, complaint = load(file)
    assert settings.sites == (SiteRule("a.org", running=2),)
    assert complaint == Complaint("settings-values", ("sites",))


def test_lists_without_an_end_are_cut(file: Path) -> None:
    write(file, {"speed_profiles": [STORED_EVENINGS] * 500})
    settings, complaint = load(file)
    assert len(settings.speed_profiles) == PROFILES_AT_MOST
    assert complaint == Complaint("settings-values", ("speed_profiles",))
    rules = tuple(SiteRule(f"h{number}.org", running=1) for number in range(MOST_RULES + 1))
    assert Settings(sites=rules).within_limits().sites == rules[:MOST_RULES]


def test_categories_come_back_and_one_that_is_none_is_named(file: Path) -> None:
    away = Category("Away", Path("/mnt/away"), patterns=("example.org",))
    settings = replace(default_settings(), sorts_by_category=True, categories=(CATEGORY, away))
    save(file, settings)
    assert load(file) == (settings, None)
    stored = json.loads(file.read_text("utf-8"))
    for bad in (
        None,
        {"name": "A", "folder": "../up", "types": ["video"]},
        {"name": "A", "folder": "a", "types": ["film"]},
        {"name": "A", "folder": "a", "types": [], "patterns": []},
        {"name": "A", "folder": "a", "patterns": [7]},
        {"name": "A", "folder": "a", "patterns": "example.org"},
        {"name": 1, "folder": "a", "types": ["video"]},
        {"folder": "a", "types": ["video"]},
    ):
        write(file, json.dumps({**stored, "categories": [bad, *stored["categories"]]}))
        assert load(file) == (settings, Complaint("settings-values", ("categories",)))
