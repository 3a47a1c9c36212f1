"""What is said of a certificate that was not taken (S25, S26)."""

from __future__ import annotations

from typing import Any

import pytest

from qtapp.transfer.certificates import EXPIRED, NOT_YET_VALID, refusal

NOW = 1_795_542_360.0  # 2026-11-24 17:46 UTC
MISMATCH = 62


def certificate(**fields: Any) -> dict[str, Any]:
    return {
        "subject": ((("commonName", "h.example"),),),
        "issuer": ((("countryName", "DE"),), (("organizationName", "Some Authority"),)),
        "notBefore": "Jan  1 00:00:00 2026 GMT",
        "notAfter": "Nov 24 17:00:00 2026 GMT",
        "subjectAltName": (("DNS", "h.example"), ("DNS", "*.h.example"), ("email", "x@y")),
    } | fields


def test_it_says_who_why_and_until_when() -> None:
    assert refusal("h.example", EXPIRED, "certificate has expired", [certificate()], NOW) == (
        "h.example: certificate has expired; made for h.example, *.h.example by Some Authority; "
        "valid from 2026-01-01 until 2026-11-24; this computer's clock says 2026-11-24 17:46 UTC"
    )


def test_the_clock_is_told_where_it_may_be_the_reason() -> None:
    early = certificate(notBefore="Dec  1 00:00:00 2026 GMT", notAfter="Dec  1 00:00:00 2027 GMT")
    assert "clock says 2026-11-24" in refusal("h", NOT_YET_VALID, "not yet valid", [early], NOW)
    assert "clock" not in refusal("h", MISMATCH, "mismatch", [certificate()], NOW)


def test_an_authority_that_has_run_out_is_named_instead_of_the_server() -> None:
    good = certificate(notAfter="Nov 24 17:00:00 2027 GMT")
    old = certificate(
        subject=((("commonName", "Old Authority"),),),
        issuer=(),
        subjectAltName=(),
        notAfter="Jan  2 00:00:00 2026 GMT",
    )
    told = refusal("h", EXPIRED, "expired", [good, old], NOW)
    assert "made for Old Authority by nobody named" in told
    assert "until 2026-01-02" in told


@pytest.mark.parametrize(
    "strange",
    [
        {"notAfter": "tomorrow"},
        {"notAfter": "Dec 31 23:59:59 9999 GMT", "notBefore": "Jan  1 00:00:00 1000 GMT"},
        {"subject": (), "subjectAltName": ()},
        {"subjectAltName": tuple(("DNS", f"{n}.example") for n in range(1000))},
        {"subjectAltName": (("DNS", "a\n\x1b[31m\u202eb" + "c" * 10_000),)},
    ],
)
def test_a_strange_one_makes_no_strange_line(strange: dict[str, Any]) -> None:
    told = refusal("h", EXPIRED, "expired", [certificate(**strange)], NOW)
    assert len(told) < 600
    assert told.isprintable()


def test_without_a_certificate_the_verdict_is_told() -> None:
    assert refusal("h", MISMATCH, "mismatch", [], NOW) == "h: mismatch"
