"""Accepted certificates as they are typed, stored, and told in the detail of an error (S25)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.fingerprints import Pin, Shown, parse_pin, readable, shown_in, with_shown

HEX = "0123456789abcdef" * 4
OTHER = "ff" * 32


@pytest.mark.parametrize(
    ("text", "pin"),
    [
        (f"nas.local=sha-256:{HEX}", Pin("nas.local", 443, HEX)),
        (f"NAS.Local.:8443=SHA256:{HEX.upper()}", Pin("nas.local", 8443, HEX)),
        (f"[::1]:8443=sha-256:{readable(HEX).replace(chr(10), ':')}", Pin("::1", 8443, HEX)),
        (f"  bücher.example=sha-256:{HEX} ", Pin("xn--bcher-kva.example", 443, HEX)),
    ],
)
def test_a_pin_is_for_one_host_and_port(text: str, pin: Pin) -> None:
    assert parse_pin(text) == pin
    assert parse_pin(str(pin)) == pin


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nas.local",
        f"=sha-256:{HEX}",
        f"nas.local=sha-1:{HEX}",
        f"nas.local=sha-256:{HEX[1:]}",
        f"nas.local=sha-256:{HEX}00",
        f"*.local:443:1=sha-256:{HEX}",
        f"https://nas.local=sha-256:{HEX}",
        f"nas.local/a=sha-256:{HEX}",
        f"me@nas.local=sha-256:{HEX}",
        f"nas.local:99999=sha-256:{HEX}",
    ],
)
def test_what_means_nothing_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not"):
        parse_pin(text)


@pytest.mark.parametrize("accepted", [None, OTHER])
@pytest.mark.parametrize("host", ["nas.local", "::1", "192.168.0.2"])
def test_what_was_shown_is_read_out_of_the_detail(host: str, accepted: str | None) -> None:
    shown = Shown(Pin(host, 8443, HEX), accepted)
    assert shown_in(with_shown(shown, "nas.local: self-signed certificate")) == shown


@given(st.text())
def test_a_stranger_who_is_quoted_cannot_say_what_was_shown(words: str) -> None:
    told = with_shown(Shown(Pin("good.example", 443, OTHER)), "")
    assert shown_in(f"h: mismatch; made for {words}{told}") is None
    assert shown_in(with_shown(Shown(Pin("h", 1, HEX)), f"{words}{told}")) == Shown(Pin("h", 1, HEX))


def test_it_is_readable_in_pairs_and_lines() -> None:
    first, second = readable(HEX).splitlines()
    assert first == second == "01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF"
