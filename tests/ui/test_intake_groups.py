"""What is offered together is of one group, and what stands below a name in a text is of that name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.settings import Settings
from qtapp.ui.drops import Dropped
from qtapp.ui.intake import Offer, take

if TYPE_CHECKING:
    from pathlib import Path

BOATS = "https://a.example/boat-1.jpg\nhttps://a.example/boat-2.jpg"


def groups(folder: Path, **dropped: str) -> list[str]:
    """The names of the groups of all links, "" for none."""
    specs = take(Offer(Dropped(**dropped), Settings(folder=folder), 1.0, "main")).specs
    return [spec.group.name if spec.group is not None else "" for spec in specs]


def test_a_pasted_list_is_a_group_and_one_link_is_none(tmp_path: Path) -> None:
    assert groups(tmp_path, text=BOATS) == ["boat", "boat"]
    assert groups(tmp_path, text="https://a.example/boat-1.jpg") == [""]
    assert groups(tmp_path, text="https://a.example/[1-3].jpg") == ["a.example"] * 3


def test_a_line_of_three_signs_names_those_below_it(tmp_path: Path) -> None:
    night = "=== Night on www.b.example\nhttps://b.example/1\nhttps://b.example/2"
    assert groups(tmp_path, text=f"{BOATS}\n{night}") == ["boat", "boat", *["Night on www.b.example"] * 2]
    assert groups(tmp_path, text="=== Night\nhttps://b.example/[1-2]") == ["Night", "Night"]


def test_no_link_is_made_of_the_name_of_a_group(tmp_path: Path) -> None:
    dropped = Dropped(text="=== https://a.example/x\nhttps://b.example/1")
    found = take(Offer(dropped, Settings(folder=tmp_path), 1.0, "main"))
    assert [spec.url for spec in found.specs] == ["https://b.example/1"]


def test_commands_for_curl_are_a_group_as_well(tmp_path: Path) -> None:
    text = "curl https://a.example/boat-1.jpg\ncurl https://a.example/boat-2.jpg"
    assert groups(tmp_path, text=text) == ["boat", "boat"]


def test_a_list_that_is_dropped_as_a_file_is_called_as_the_file(tmp_path: Path) -> None:
    listed = tmp_path / "Harbour at dawn.txt"
    listed.write_text(BOATS)
    assert groups(tmp_path, uris=listed.as_uri()) == ["Harbour at dawn"] * 2
    other = tmp_path / "Night.txt"
    other.write_text("https://a.example/boat-3.jpg")
    assert groups(tmp_path, uris=f"{listed.as_uri()}\r\n{other.as_uri()}") == ["boat"] * 3


def test_the_mirrors_of_a_metalink_come_with_its_file_and_make_no_group(tmp_path: Path) -> None:
    listed = tmp_path / "list.meta4"
    listed.write_text(
        '<metalink xmlns="urn:ietf:params:xml:ns:metalink"><file name="b.iso">'
        '<url priority="2">https://b.example/x</url><url priority="1">https://a.example/x</url></file></metalink>'
    )
    dropped = Dropped(uris=listed.as_uri())
    (spec,) = take(Offer(dropped, Settings(folder=tmp_path), 1.0, "main")).specs
    assert (spec.url, spec.group) == ("https://a.example/x", None)
    assert spec.mirrors == ("https://a.example/x", "https://b.example/x")
