"""What the server said, as tables of headers."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from requests.structures import CaseInsensitiveDict

from qtapp.domain.download import Checksum
from qtapp.domain.errors import ErrorKind as Kind
from qtapp.domain.errors import TransferError
from qtapp.transfer.reply import Head, Unsatisfiable, Version, parse_head

NOW = 1_700_000_000.0


def parsed(status: int, asked_from: int | None = 0, **headers: str) -> Head | Unsatisfiable:
    spelled = CaseInsensitiveDict({name.replace("_", "-"): value for name, value in headers.items()})
    return parse_head(status, "http://x/y", spelled, asked_from, NOW)


def head(status: int, asked_from: int | None = 0, **headers: str) -> Head:
    found = parsed(status, asked_from, **headers)
    assert isinstance(found, Head)
    return found


def refusal(status: int, asked_from: int | None = 0, **headers: str) -> TransferError:
    with pytest.raises(TransferError) as caught:
        parsed(status, asked_from, **headers)
    return caught.value


@pytest.mark.parametrize(
    ("status", "asked_from", "content_range", "length", "span"),
    [
        (200, None, None, "10", (0, 10, 10)),
        (200, 0, None, "10", (0, 10, 10)),
        (200, 5, None, "10", (0, 10, 10)),
        (200, 0, None, None, (0, None, None)),
        (200, 0, None, "0", (0, 0, 0)),
        (200, 0, None, "10, 10", (0, 10, 10)),
        (200, 0, "bytes 0-9/10", "10", (0, 10, 10)),
        (200, 0, "nonsense", "10", (0, 10, 10)),
        (206, 0, "bytes 0-9/10", "10", (0, 10, 10)),
        (206, 0, "bytes 0-9/10", None, (0, 10, 10)),
        (206, 5, "bytes 5-9/10", "5", (5, 10, 10)),
        (206, 5, "bytes 5-7/10", "3", (5, 8, 10)),
        (206, 5, "bytes 5-7/*", "3", (5, 8, None)),
        (206, 5, "BYTES 5-9/10", "5", (5, 10, 10)),
        (
            206,
            4_999_999_999,
            "bytes 4999999999-9999999999/10000000000",
            None,
            (4_999_999_999, 10**10, 10**10),
        ),
    ],
)
def test_which_bytes_these_are(
    status: int,
    asked_from: int | None,
    content_range: str | None,
    length: str | None,
    span: tuple[int, int | None, int | None],
) -> None:
    headers = {}
    if content_range is not None:
        headers["Content_Range"] = content_range
    if length is not None:
        headers["Content_Length"] = length
    found = head(status, asked_from, **headers)
    assert (found.start, found.end, found.version.total) == span
    assert found.has_ranges == (status == 206)


@pytest.mark.parametrize(
    ("asked_from", "content_range", "length"),
    [
        (0, None, "10"),
        (None, "bytes 0-9/10", "10"),
        (5, "bytes 0-9/10", "10"),
        (5, "bytes 4-9/10", "6"),
        (5, "bytes 6-9/10", "4"),
        (5, "bytes 5-9/10", "4"),
        (5, "bytes 5-9/10", "0"),
        (5, "bytes 5-4/10", None),
        (5, "bytes 5-10/10", None),
        (5, "bytes 5-9", None),
        (5, "5-9/10", None),
        (5, "bytes */10", None),
        (5, "bytes=5-9/10", None),
        (5, "items 5-9/10", None),
        (5, "bytes 5-9/10, bytes 5-9/10", None),
        (5, "bytes 5-9/1e1", None),
        (0, "bytes 0-99999999999999999999/*", None),
        (5, "bytes \u0665-\u0669/\u0661\u0660", None),
    ],
)
def test_a_206_that_is_not_what_was_asked(
    asked_from: int | None, content_range: str | None, length: str | None
) -> None:
    headers = {}
    if content_range is not None:
        headers["Content_Range"] = content_range
    if length is not None:
        headers["Content_Length"] = length
    assert refusal(206, asked_from, **headers).kind is Kind.BAD_RANGE_REPLY


@pytest.mark.parametrize(
    ("content_range", "length"),
    [("bytes 5-9/10", "5"), ("bytes 0-4/10", "5"), ("bytes 0-9/10", "5"), ("bytes 0-4/5", "10")],
)
def test_a_200_that_admits_to_be_a_piece(content_range: str, length: str) -> None:
    assert refusal(200, 5, Content_Range=content_range, Content_Length=length).kind is Kind.BAD_RANGE_REPLY


@pytest.mark.parametrize("length", ["-5", "+5", "", "5 5", "5, 6", "0x10", "5.0", "many", "9" * 19, "\u0665"])
def test_a_length_that_is_none(length: str) -> None:
    assert refusal(200, Content_Length=length).kind is Kind.BAD_REPLY


@pytest.mark.parametrize(
    ("coding", "chunked"),
    [("chunked", True), ("Chunked", True), (" chunked ", True), ("identity", False), ("", False)],
)
def test_a_transfer_coding_we_know(coding: str, chunked: bool) -> None:
    found = head(200, Transfer_Encoding=coding, Content_Length="5")
    assert found.chunked is chunked
    assert found.end == (None if chunked else 5)


@pytest.mark.parametrize("coding", ["gzip, chunked", "chunked, chunked", "gzip", "chunked, gzip", "xchunked"])
def test_a_transfer_coding_we_do_not(coding: str) -> None:
    assert refusal(200, Transfer_Encoding=coding).kind is Kind.BAD_REPLY


@pytest.mark.parametrize(
    ("coding", "found"),
    [("identity", None), ("", None), ("gzip", "gzip"), ("X-GZIP", "x-gzip"), ("identity, br", "br")],
)
def test_a_content_coding(coding: str, found: str | None) -> None:
    assert head(200, Content_Encoding=coding, Content_Length="5").coding == found
    assert head(200, Content_Encoding=coding, Content_Length="5").end == 5


def test_nested_content_codings_are_refused() -> None:
    """X08."""
    assert refusal(200, Content_Encoding="gzip, gzip").kind is Kind.CODED_BODY


@pytest.mark.parametrize(
    ("content_range", "total"),
    [
        ("bytes */10", 10),
        ("bytes */0", 0),
        ("bytes */*", None),
        ("", None),
        ("bytes */ten", None),
        ("bytes 0-9/10", None),
    ],
)
def test_a_416(content_range: str, total: int | None) -> None:
    assert parsed(416, 10, Content_Range=content_range) == Unsatisfiable(total)


def test_an_empty_range_at_the_end_is_a_416_too() -> None:
    assert parsed(206, 10, Content_Range="bytes 10-9/10", Content_Length="0") == Unsatisfiable(10)
    assert refusal(206, 9, Content_Range="bytes 10-9/10").kind is Kind.BAD_RANGE_REPLY


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (204, Kind.NO_CONTENT),
        (205, Kind.NO_CONTENT),
        (304, Kind.NO_CONTENT),
        (201, Kind.BAD_REPLY),
        (300, Kind.BAD_REPLY),
        (400, Kind.REQUEST_REFUSED),
        (401, Kind.LOGIN_NEEDED),
        (402, Kind.REQUEST_REFUSED),
        (403, Kind.ACCESS_DENIED),
        (404, Kind.NOT_FOUND),
        (407, Kind.PROXY_LOGIN),
        (408, Kind.SERVER_ERROR),
        (410, Kind.NOT_FOUND),
        (425, Kind.SERVER_ERROR),
        (429, Kind.SERVER_BUSY),
        (451, Kind.REQUEST_REFUSED),
        (500, Kind.SERVER_ERROR),
        (503, Kind.SERVER_BUSY),
        (599, Kind.REQUEST_REFUSED),
        (999, Kind.REQUEST_REFUSED),
    ],
)
def test_every_other_status_has_its_kind(status: int, kind: Kind) -> None:
    error = refusal(status)
    assert error.kind is kind
    assert str(status) in error.detail


@pytest.mark.parametrize(
    ("challenge", "kind"),
    [
        ('Basic realm="a, Digest b"', Kind.LOGIN_NEEDED),
        ('Digest realm="Basic x", qop="auth", Basic realm="y"', Kind.LOGIN_NEEDED),
        ("bearer", Kind.LOGIN_NEEDED),
        ('Digest realm="Basic, too", qop="auth,auth-int", algorithm=SHA-256', Kind.LOGIN_UNKNOWN),
        ("Negotiate, NTLM", Kind.LOGIN_UNKNOWN),
        ('realm="x"', Kind.LOGIN_NEEDED),
        ("", Kind.LOGIN_NEEDED),
        ('"', Kind.LOGIN_NEEDED),
    ],
)
def test_a_kind_of_login_that_is_not_ours_is_told_apart(challenge: str, kind: Kind) -> None:
    assert refusal(401, WWW_Authenticate=challenge).kind is kind


def test_a_wish_to_wait_is_read() -> None:
    """S16."""
    assert refusal(503, Retry_After="120").retry_after_s == 120.0
    assert refusal(429, Retry_After="Tue, 14 Nov 2023 22:14:20 GMT").retry_after_s == 60.0
    assert refusal(503, Retry_After="soon").retry_after_s is None
    assert refusal(503).retry_after_s is None


OLD = "Mon, 06 Jan 2020 10:00:00 GMT"


@pytest.mark.parametrize(
    ("etag", "modified", "date", "validator"),
    [
        ('"a"', None, None, '"a"'),
        ('"a"', OLD, OLD, '"a"'),
        ('W/"a"', None, None, None),
        ('W/"a"', OLD, "Mon, 06 Jan 2020 10:01:00 GMT", OLD),
        (None, OLD, "Mon, 06 Jan 2020 10:01:00 GMT", OLD),
        (None, OLD, "Mon, 06 Jan 2020 10:00:59 GMT", None),
        (None, OLD, OLD, None),
        (None, OLD, None, None),
        (None, OLD, "yesterday", None),
        (None, "long ago", "Mon, 06 Jan 2020 10:01:00 GMT", None),
        (None, "Mon, 06 Jan 2020 10:00:00 -0000", "Mon, 06 Jan 2020 11:00:00 GMT", None),
        (None, None, None, None),
        ("", None, None, None),
    ],
)
def test_what_may_stand_in_if_range(
    etag: str | None, modified: str | None, date: str | None, validator: str | None
) -> None:
    named = {"ETag": etag, "Last_Modified": modified, "Date": date}
    headers = {name: value for name, value in named.items() if value is not None}
    assert head(200, 0, **headers).version.validator == validator


@pytest.mark.parametrize(
    ("status", "content_range", "length", "is_told"),
    [
        (200, None, "10", True),
        (200, None, None, True),
        (206, "bytes 0-9/10", "10", True),
        (206, "bytes 0-8/10", "9", False),
        (206, "bytes 0-9/*", "10", False),
    ],
)
def test_a_digest_of_the_body_is_the_files_where_the_body_is_the_whole_file(
    status: int, content_range: str | None, length: str | None, is_told: bool
) -> None:
    named = {"Content_Range": content_range, "Content_Length": length}
    headers = {name: value for name, value in named.items() if value is not None}
    zeros = "A" * 22 + "=="
    told = Checksum("md5", "0" * 32) if is_told else None
    assert head(status, 0, Content_Digest=f"md5=:{zeros}:", **headers).version.digest == told
    assert head(status, 0, Repr_Digest=f"md5=:{zeros}:", **headers).version.digest == Checksum(
        "md5", "0" * 32
    )


def test_another_digest_with_a_later_reply_is_no_change() -> None:
    """Servers exist that tell the digest of the piece; the bytes are what is held against the first."""
    first = Version('"a"', None, 9, digest=Checksum("md5", "0" * 32))
    later = Version('"a"', None, 9, digest=Checksum("md5", "1" * 32))
    assert first.is_confirmed_by(later)


@pytest.mark.parametrize(
    ("first", "second", "agrees", "confirms"),
    [
        (Version('"a"', None, 9), Version('"a"', None, 9), True, True),
        (Version('"a"', None, 9), Version('"b"', None, 9), False, False),
        (Version('"a"', None, 9), Version('"a"', None, 8), False, False),
        (Version('"a"', None, 9), Version('"a"', None, None), True, True),
        (Version('"a"', None, None), Version('"a"', None, 9), True, True),
        (Version('"a"', OLD, 9), Version(None, OLD, 9), True, False),
        (Version('"a"', OLD, 9), Version('"a"', None, 9), True, True),
        (Version('"a"', OLD, 9), Version('"a"', "later", 9), False, False),
        (Version(None, OLD, 9, True), Version(None, OLD, 9), True, True),
        (Version(None, OLD, 9, True), Version(None, None, 9), True, False),
        (Version(None, OLD, 9, True), Version('"new"', OLD, 9), True, True),
        (Version('W/"a"', None, 9), Version('W/"a"', None, 9), True, False),
        (Version(None, OLD, 9), Version(None, OLD, 9), True, False),
        (Version(None, None, 9), Version(None, None, 9), True, False),
    ],
)
def test_whether_two_replies_are_of_one_version(
    first: Version, second: Version, agrees: bool, confirms: bool
) -> None:
    assert first.agrees_with(second) is agrees
    assert second.agrees_with(first) is agrees
    assert first.is_confirmed_by(second) is confirms


_NAMES = (
    "content-length",
    "content-range",
    "transfer-encoding",
    "etag",
    "last-modified",
    "date",
    "retry-after",
)


# drawing headers takes long on a busy machine
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    status=st.sampled_from([200, 206, 302, 416, 429, 500]),
    asked_from=st.one_of(st.none(), st.integers(0, 10)),
    headers=st.dictionaries(
        st.sampled_from([*_NAMES, "content-encoding", "content-type", "content-disposition"]),
        st.one_of(
            st.text(max_size=40),
            st.from_regex(r"bytes [0-9*]{1,3}(-[0-9]{1,3})?/[0-9*]{1,3}", fullmatch=True),
            st.from_regex(r"[0-9]{1,4}", fullmatch=True),
        ),
    ),
)
def test_whatever_the_headers_say_it_is_facts_or_a_refusal(
    status: int, asked_from: int | None, headers: dict[str, str]
) -> None:
    try:
        found = parse_head(status, "http://x/y", CaseInsensitiveDict(headers), asked_from, NOW)
    except TransferError:
        return
    if isinstance(found, Head):
        assert found.start in (0, asked_from)
        assert found.end is None or found.end >= found.start
        assert found.end is None or found.version.total is None or found.end <= found.version.total
