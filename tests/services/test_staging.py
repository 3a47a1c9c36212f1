"""Links that are looked over: which come in, which are ticked, and what becomes of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qtapp.domain.categories import Category
from qtapp.domain.download import DownloadSpec, Secrets, new_download_id
from qtapp.domain.errors import ErrorKind
from qtapp.domain.file_types import FileType
from qtapp.domain.groups import new_group
from qtapp.domain.settings import Settings
from qtapp.services.candidates import candidate_of
from qtapp.services.destination import Decided, Destination, decide, make_folders
from qtapp.services.staging import Staging, Totals
from qtapp.services.transitions import admitted
from qtapp.transfer.probing import Probed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HERE = Path("/here")


def spec(url: str, user: str | None = None, name: str | None = None) -> DownloadSpec:
    return DownloadSpec(new_download_id(), url, Path("/there"), 0.0, name=name, secrets=Secrets(user=user))


@pytest.fixture
def staging(qapp: object) -> Staging:
    return Staging(lambda url: "known" in url)


def put(staging: Staging, *specs: DownloadSpec) -> None:
    staging.expect()
    staging.put([candidate_of(one) for one in specs])


def test_a_candidate_has_a_safe_name_from_its_address() -> None:
    candidate = candidate_of(spec("https://a.example:8443/x/..%2F%2e%2e%2fTop%20Ten.MP4?t=1"))
    assert (candidate.name, candidate.file_type) == ("Top Ten.MP4", FileType.VIDEO)
    assert candidate.site == "a.example:8443"
    assert candidate_of(spec("https://a.example/x", name="given.zip")).name == "given.zip"


def test_of_one_address_one_comes_in_unless_for_another_user(staging: Staging) -> None:
    put(staging, spec("https://a.example/1"), spec("https://a.example/1"), spec("https://a.example/1", "ada"))
    assert len(staging) == 2
    assert staging.repeated == 1


def test_a_list_in_pieces_is_whole_with_its_last(staging: Staging, qtbot: QtBot) -> None:
    staging.expect()
    staging.put([candidate_of(spec("https://a.example/1"))], is_last=False)
    qtbot.waitUntil(lambda: len(staging) == 1)
    assert staging.is_coming
    staging.put([candidate_of(spec("https://a.example/2"))])
    qtbot.waitUntil(lambda: len(staging) == 2)
    assert not staging.is_coming


def test_what_is_ticked_is_counted_with_its_bytes(staging: Staging) -> None:
    one, two, known = (spec(f"https://a.example/{name}") for name in ("1", "2", "known"))
    put(staging, one, two, known)
    assert staging.totals == Totals(2, 3, 0, 2)
    staging.note(Probed(one.id, "1", 100))
    staging.note(Probed(known.id, "known", 40))
    assert staging.totals == Totals(2, 3, 100, 1)
    staging.tick([0, 1, 2])
    assert staging.totals == Totals(1, 3, 40, 0)
    staging.tick([0, 1, 2], is_ticked=True)
    assert staging.totals == Totals(3, 3, 140, 1)
    staging.note(Probed(one.id, kind=ErrorKind.NOT_FOUND))
    assert staging.totals == Totals(3, 3, 40, 2)  # somebody has ticked it


def test_a_dead_link_loses_its_tick_unless_somebody_gives_it(staging: Staging) -> None:
    one, two, three, known = (spec(f"https://a.example/{name}") for name in ("1", "2", "3", "known"))
    put(staging, one, two, three, known)
    staging.tick([1])
    staging.tick([1])  # off and on again
    for link in (one, two, known):
        staging.note(Probed(link.id, kind=ErrorKind.NOT_FOUND))
    assert [staging.is_ticked(place) for place in range(4)] == [False, True, True, False]
    assert staging.totals == Totals(2, 4, 0, 2, dead=1)
    staging.tick([0])
    assert staging.totals == Totals(3, 4, 0, 3, dead=0)
    staging.tick([0, 1, 2, 3], is_ticked=False)
    assert staging.totals == Totals(0, 4, 0, 0, dead=2)
    staging.tick([0])
    assert [candidate.spec for candidate in staging.chosen().candidates] == [one]


def test_a_file_that_its_mirrors_may_have_keeps_its_tick(staging: Staging) -> None:
    """S24: only the first of its addresses was asked."""
    one = replace(spec("https://a.example/1"), mirrors=("https://a.example/1", "https://b.example/1"))
    put(staging, one)
    staging.note(Probed(one.id, kind=ErrorKind.NOT_FOUND))
    assert staging.totals == Totals(1, 1, 0, 1)


@pytest.mark.parametrize("kind", [ErrorKind.SERVER_BUSY, ErrorKind.LOGIN_NEEDED, ErrorKind.BUG])
def test_what_may_still_be_had_keeps_its_tick(staging: Staging, kind: ErrorKind) -> None:
    one = spec("https://a.example/1")
    put(staging, one)
    staging.note(Probed(one.id, kind=kind))
    assert staging.totals == Totals(1, 1, 0, 1)
    staging.note(Probed(one.id, kind=ErrorKind.REQUEST_REFUSED))
    assert staging.totals == Totals(0, 1, 0, 0, dead=1)


def test_what_a_server_says_of_others_is_nothing_to_it(staging: Staging) -> None:
    put(staging, spec("https://a.example/1"))
    staging.note(Probed("of another list", "1", 100))
    assert staging.totals == Totals(1, 1, 0, 1)


def test_a_typed_name_stays_whatever_the_server_says(staging: Staging) -> None:
    one = spec("https://a.example/1")
    put(staging, one)
    staging.rename(0, "mine.mp4")
    staging.note(Probed(one.id, "theirs.zip", 1))
    assert (staging.name_of(0), staging.type_of(0)) == ("mine.mp4", FileType.VIDEO)
    staging.rename(0, " ")
    assert staging.name_of(0) == "theirs.zip"
    assert "theirs.zip" in staging.words_of(0)


def test_what_servers_told_of_sizes_is_known_once_it_is_on_the_list(staging: Staging) -> None:
    one, silent, gone, left = (spec(f"https://a.example/{name}") for name in ("1", "silent", "gone", "left"))
    put(staging, one, silent, gone, left)
    staging.note(Probed(one.id, "1", 100))
    staging.tick([2], is_ticked=True)  # whatever its server says
    staging.note(Probed(gone.id, kind=ErrorKind.NOT_FOUND))
    staging.note(Probed(left.id, "left", 40))
    staging.tick([3])
    rows = [admitted(added, 0) for added in decide(staging.chosen(), Destination(HERE, "q1")).fresh]
    assert [(row.id, row.bytes_total) for row in rows] == [(one.id, 100), (silent.id, None), (gone.id, None)]


def test_what_is_chosen_goes_where_it_is_to(staging: Staging) -> None:
    one, two, known = (spec(f"https://a.example/{name}") for name in ("1", "2", "known"))
    put(staging, one, two, known)
    staging.rename(1, "second")
    staging.tick([0])
    staging.tick([2])
    decided = decide(staging.chosen(), Destination(HERE, "q1"))
    (fresh,), (again,) = decided.fresh, decided.again
    assert (fresh.id, fresh.name, fresh.folder, fresh.queue) == (two.id, "second", HERE, "q1")
    assert (again.id, again.name, again.folder, again.queue) == (known.id, None, HERE, "q1")


def test_links_of_a_list_keep_the_folder_and_the_queue_that_they_came_with(
    staging: Staging, tmp_path: Path
) -> None:
    below = tmp_path / "films" / "new"
    one = replace(spec("https://a.example/1"), queue="q7", folder=below, expected_bytes=9)
    put(staging, one, replace(spec("https://a.example/2"), folder=Path("/elsewhere")))
    to = Destination(tmp_path, "q1", keeps_folder=True, keeps_queue=True)
    decided = decide(staging.chosen(), to)
    assert [(it.folder, it.queue) for it in decided.fresh] == [(below, "q7"), (Path("/elsewhere"), "main")]
    assert decided.fresh[0].expected_bytes == 9
    # of others nobody knows whether they are a disk's that is away
    assert decided.to_make == {below: tmp_path}
    decided = decide(staging.chosen(), replace(to, keeps_folder=False, keeps_queue=False))
    assert [(it.folder, it.queue) for it in decided.fresh] == [(tmp_path, "q1")] * 2


def test_a_template_names_what_is_chosen_but_for_what_was_typed(staging: Staging) -> None:
    """N14."""
    specs = [spec(f"https://a.example/f{n}.zip") for n in range(3)]
    put(staging, *specs)
    staging.note(Probed(specs[0].id, "theirs.tar.gz", 1))
    staging.rename(2, "typed.zip")
    staging.tick([1])
    to = Destination(HERE, "main", "{host}/{number}-{name}.{ext}")
    first, second = decide(staging.chosen(), to).fresh
    assert (first.name, first.folder) == ("1-theirs.tar.gz", HERE / "a.example")
    assert (second.name, second.folder) == ("typed.zip", HERE / "a.example")


def test_folders_of_a_template_are_made_where_the_folder_is_there(staging: Staging, tmp_path: Path) -> None:
    put(staging, spec("https://a.example/1"))
    for base in (tmp_path, tmp_path / "unplugged"):
        to = Destination(base, "main", "{host}/x/{name}")
        make_folders(decide(staging.chosen(), to).to_make)
    assert (tmp_path / "a.example" / "x").is_dir()
    assert not (tmp_path / "unplugged").exists()


def test_a_folder_that_cannot_be_made_is_no_error_here(staging: Staging, tmp_path: Path) -> None:
    put(staging, spec("https://a.example/1"))
    (tmp_path / "a.example").write_text("a file")
    to = Destination(tmp_path, "main", "{host}/{name}")
    make_folders(decide(staging.chosen(), to).to_make)
    assert (tmp_path / "a.example").read_text() == "a file"


def test_links_are_sorted_by_category_unless_a_folder_was_chosen(staging: Staging, tmp_path: Path) -> None:
    films = Category("Films", Path("films"), frozenset({FileType.VIDEO}))
    elsewhere = Category("Pictures", tmp_path / "unplugged", frozenset({FileType.IMAGE}))
    here = tmp_path / "here"
    here.mkdir()
    settings = Settings(folder=here, sorts_by_category=True, categories=(films, elsewhere))
    named = spec("https://a.example/get.php")
    put(staging, named, spec("https://a.example/1.jpg"), spec("https://a.example/1.zip"))
    staging.note(Probed(named.id, "film.mp4", 1))
    chosen = staging.chosen()
    sorted_ = decide(chosen, Destination(here, "main", sorts_by=settings))
    wanted = [here / "films", tmp_path / "unplugged", here]
    assert [one.folder for one in sorted_.fresh] == wanted
    assert {one.folder for one in decide(chosen, Destination(here, "main")).fresh} == {here}
    by_host = decide(chosen, Destination(here, "main", "{host}/{name}", settings))
    assert [one.folder for one in by_host.fresh] == [folder / "a.example" for folder in wanted]
    make_folders(by_host.to_make)
    assert (here / "films" / "a.example").is_dir()
    # a disk of somebody's own that is gone is not made anew
    assert not (tmp_path / "unplugged").exists()


# groups


def grouped(*names: str) -> tuple[DownloadSpec, ...]:
    """A link of a group of each name, of none for ""."""
    groups = {name: new_group(name, 5.0) for name in names}
    links = (f"https://a.example/{number}" for number in range(len(names)))
    return tuple(replace(spec(url), group=groups[name]) for url, name in zip(links, names, strict=True))


def group_names(decided: Decided) -> list[str]:
    return [one.group.name if one.group is not None else "" for one in decided.fresh]


def test_links_stay_together_as_they_came(staging: Staging) -> None:
    put(staging, *grouped("Night", "Night", "", "Day", "Day"))
    assert [group.name for group in staging.groups] == ["Night", "Day"]
    assert group_names(decide(staging.chosen(), Destination(HERE, "main"))) == [
        "Night",
        "Night",
        "",
        "Day",
        "Day",
    ]
    staging.tick([3], is_ticked=False)
    assert group_names(decide(staging.chosen(), Destination(HERE, "main"))) == ["Night", "Night", "", ""]


@pytest.mark.parametrize(("typed", "called"), [("Harbour", "Harbour"), ("", ""), (" \n", "")])
def test_a_name_that_is_typed_is_that_of_all(staging: Staging, typed: str, called: str) -> None:
    put(staging, *grouped("Night", "Night", "", "Day"))
    decided = decide(staging.chosen(), Destination(HERE, "main", group_name=typed))
    assert group_names(decided) == [called] * 4
    assert len({one.group for one in decided.fresh}) == 1
