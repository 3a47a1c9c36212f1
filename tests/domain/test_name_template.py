"""Templates for names: what they make of a file, and that nothing in it leads out of the folder."""

from __future__ import annotations

import time

import pytest

from qtapp.domain.name_template import (
    FOLDERS_AT_MOST,
    BadTemplateError,
    NameFacts,
    TemplateProblem,
    parse_template,
)

MOMENT = time.mktime((2026, 3, 7, 14, 5, 9, 0, 0, -1))
FACTS = NameFacts("Trip.tar.gz", "https://dl.example.org:8443/films/old%20ones/Trip.tar.gz?x=/1/2", 7, MOMENT)


def filled(template: str, facts: NameFacts = FACTS) -> str:
    made = parse_template(template).fill(facts)
    return "/".join((*made.folders, made.name))


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{name}.{ext}", "Trip.tar.gz"),
        ("{number:03} {name}.{ext}", "007 Trip.tar.gz"),
        ("{number} {name}", "7 Trip"),
        ("{number:3}", "007"),
        ("{date} {Name}.{EXT}", "2026-03-07 Trip.tar.gz"),
        ("{date:%Y-%m}/{host}/{name}.{ext}", "2026-03/dl.example.org_8443/Trip.tar.gz"),
        ("{folder}-{name}.{ext}", "old ones-Trip.tar.gz"),
        ("{path}/{name}.{ext}", "films/old ones/Trip.tar.gz"),
        ("/a//b\\{name}", "a/b/Trip"),
        ("{{{name}}}", "{Trip}"),
        ("same.zip", "same.zip"),
        (".{name}", ".Trip"),
    ],
)
def test_a_template_makes_a_name(template: str, name: str) -> None:
    assert filled(template) == name


@pytest.mark.parametrize(
    ("template", "problem", "shown"),
    [
        ("{title}", TemplateProblem.FIELD, "{title}"),
        ("{}", TemplateProblem.FIELD, "{}"),
        ("{name:3}", TemplateProblem.FORM, "{name:3}"),
        ("{number:x}", TemplateProblem.FORM, "{number:x}"),
        ("{number:99}", TemplateProblem.FORM, "{number:99}"),
        ("{date:%Q}", TemplateProblem.FORM, "{date:%Q}"),
        ("{date:%}", TemplateProblem.FORM, "{date:%}"),
        ("{name", TemplateProblem.BRACE, "{"),
        ("name}", TemplateProblem.BRACE, "}"),
        ("x{path}/{name}", TemplateProblem.PATH, "{path}"),
        ("{path}", TemplateProblem.NAME, "{path}"),
        ("{host}/", TemplateProblem.NAME, "{host}/"),
        ("", TemplateProblem.NAME, ""),
        ("a/" * (FOLDERS_AT_MOST + 1) + "b", TemplateProblem.LONG, "a/a/a/a/a/a/a/a/a/a/"),
        ("x" * 501, TemplateProblem.LONG, "x" * 20),
    ],
)
def test_what_is_no_template_is_refused_with_its_place(
    template: str, problem: TemplateProblem, shown: str
) -> None:
    with pytest.raises(BadTemplateError) as caught:
        parse_template(template)
    assert (caught.value.problem, caught.value.shown) == (problem, shown)


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        (NameFacts("a", "https://x.example/..%2f..%2fetc/a", 1, MOMENT), "etc/a"),
        (NameFacts("a", "https://x.example/%2e%2e/a", 1, MOMENT), "download/a"),
        (NameFacts("a", "https://x.example/C%3A/a", 1, MOMENT), "C_/a"),
        (NameFacts("a", "https://x.example/NUL/a", 1, MOMENT), "_NUL/a"),
        (NameFacts("a", "https://x.example/.ssh/a", 1, MOMENT), "ssh/a"),
    ],
)
def test_no_address_leads_out_of_the_folder(facts: NameFacts, name: str) -> None:
    """N14."""
    assert filled("{path}/{name}", facts) == name
    assert filled("{folder}/{name}", facts) == name


@pytest.mark.parametrize("template", ["../{name}", "..\\{name}", "{name}/..", "~/{name}", "C:/{name}"])
def test_no_template_leads_out_of_the_folder(template: str) -> None:
    """N14."""
    made = parse_template(template).fill(FACTS)
    assert not {"..", ".", "", "~/", "C:"} & {*made.folders, made.name}


def test_an_address_without_a_folder_has_a_name_for_it() -> None:
    facts = NameFacts("a", "https://x.example/a", 1, MOMENT)
    assert filled("{folder}/{name}", facts) == "download/a"
    assert filled("{path}/{name}", facts) == "a"


def test_an_address_with_very_many_folders_makes_some_of_them() -> None:
    facts = NameFacts("a", "https://x.example/" + "d/" * 1_000 + "a", 1, MOMENT)
    assert filled("{path}/{name}", facts).count("/") == FOLDERS_AT_MOST


def test_of_a_name_without_an_ending_no_dot_is_left() -> None:
    assert filled("{name}.{ext}", NameFacts("README", "https://x.example/README", 1, MOMENT)) == "README"
