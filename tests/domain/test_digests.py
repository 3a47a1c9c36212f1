"""The digests servers tell, as tables of headers and of lists."""

from __future__ import annotations

from base64 import b64encode
from hashlib import md5, sha1, sha256, sha512

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtapp.domain.digests import DIGEST_BYTES, LONGEST_FIELD, announced_digest, listed_digest
from qtapp.domain.download import Checksum

BODY = b"hello"
SUMS = {
    "sha-512": sha512(BODY).digest(),
    "sha-256": sha256(BODY).digest(),
    "sha-1": sha1(BODY).digest(),
    "md5": md5(BODY).digest(),
}
B64 = {algorithm: b64encode(digest).decode() for algorithm, digest in SUMS.items()}
HEX = {algorithm: digest.hex() for algorithm, digest in SUMS.items()}
OTHER = "0" * 64
SF256 = f"sha-256=:{B64['sha-256']}:"


def told(algorithm: str | None) -> Checksum | None:
    return None if algorithm is None else Checksum(algorithm, HEX[algorithm])


@pytest.mark.parametrize(
    ("name", "value", "algorithm"),
    [
        # RFC 9530
        ("repr-digest", SF256, "sha-256"),
        ("repr-digest", f"sha-512=:{B64['sha-512']}:", "sha-512"),
        ("repr-digest", f"md5=:{B64['md5']}:", "md5"),
        ("repr-digest", f"sha=:{B64['sha-1']}:", "sha-1"),
        ("repr-digest", f"{SF256}, sha-512=:{B64['sha-512']}:", "sha-512"),
        ("repr-digest", f"md5=:{B64['md5']}: ,\t{SF256}", "sha-256"),
        ("repr-digest", f"unixsum=:GGE=:, {SF256}, crc32c=://///w==:", "sha-256"),
        ("repr-digest", f'  {SF256};as=1;b="x,y\\"";c;d=?1;e=:AA==: , new=7', "sha-256"),
        ("repr-digest", SF256.replace("=:", ":").replace(":", "=:", 1), "sha-256"),  # no padding
        ("repr-digest", f"sha-256=:AAAA:, {SF256}", "sha-256"),
        ("content-digest", SF256, "sha-256"),
        # what is no dictionary counts as not there, whatever else it holds
        ("repr-digest", f"{SF256},", None),
        ("repr-digest", f",{SF256}", None),
        ("repr-digest", f"{SF256} {SF256}", None),
        ("repr-digest", f"{SF256}, b=(1 2)", None),
        ("repr-digest", f"SHA-256=:{B64['sha-256']}:", None),
        ("repr-digest", f"sha-256={B64['sha-256']}", None),
        ("repr-digest", f"sha-256 = :{B64['sha-256']}:", None),
        ("repr-digest", "sha-256=:AAAA:", None),
        ("repr-digest", "sha-256=::", None),
        ("repr-digest", f"sha-256=:{HEX['sha-256']}:", None),
        ("repr-digest", "sha-256", None),
        ("repr-digest", "sha-256=10", None),
        ("repr-digest", "unixsum=:GGE=:, unixcksum=:AAAAAA==:, adler=:AAAAAA==:", None),
        ("repr-digest", SF256 + ", a" * LONGEST_FIELD, None),
        ("want-repr-digest", "sha-256=10", None),
        # RFC 3230
        ("digest", f"SHA-256={B64['sha-256']}", "sha-256"),
        ("digest", f"sha-256={B64['sha-256']},md5={B64['md5']}", "sha-256"),
        ("digest", f"md5={B64['md5']}, unixsum=30637, SHA={B64['sha-1']}", "sha-1"),
        ("digest", f"SHA-512={B64['sha-512']};q=1", None),
        ("digest", f"sha-256={HEX['sha-256']}", None),
        ("digest", "unixsum=30637", None),
        ("digest", f"sha-256={B64['sha-256']}," * LONGEST_FIELD, None),
        # RFC 1864
        ("content-md5", B64["md5"], "md5"),
        ("content-md5", f" {B64['md5']} ", "md5"),
        ("content-md5", HEX["md5"], None),
        ("content-md5", f"{B64['md5']}, {B64['md5']}", None),
        ("content-md5", B64["md5"].replace("=", "é"), None),
    ],
)
def test_a_header_that_tells_a_digest(name: str, value: str, algorithm: str | None) -> None:
    assert announced_digest({name: value}, is_whole=True) == told(algorithm)


@pytest.mark.parametrize(
    ("name", "value", "algorithm"),
    [
        ("repr-digest", SF256, "sha-256"),
        ("digest", f"SHA-256={B64['sha-256']}", "sha-256"),
        ("content-digest", SF256, None),
        ("content-md5", B64["md5"], None),
    ],
)
def test_with_a_piece_only_what_speaks_of_the_whole_counts(
    name: str, value: str, algorithm: str | None
) -> None:
    assert announced_digest({name: value}, is_whole=False) == told(algorithm)


def test_the_strongest_is_taken_and_of_two_equals_the_one_that_is_of_the_file() -> None:
    other = "sha-256=:" + b64encode(bytes(32)).decode() + ":"
    headers = {
        "content-md5": B64["md5"],
        "digest": f"SHA={B64['sha-1']}",
        "content-digest": other,
        "repr-digest": SF256,
    }
    assert announced_digest(headers, is_whole=True) == told("sha-256")
    del headers["repr-digest"]
    assert announced_digest(headers, is_whole=True) == Checksum("sha-256", OTHER)
    del headers["content-digest"]
    assert announced_digest(headers, is_whole=True) == told("sha-1")
    del headers["digest"]
    assert announced_digest(headers, is_whole=True) == told("md5")


def test_of_a_name_given_twice_the_last_counts() -> None:
    twice = f"sha-256=:{b64encode(bytes(32)).decode()}:, {SF256}"
    assert announced_digest({"repr-digest": twice}, is_whole=True) == told("sha-256")


pieces = st.sampled_from(
    [
        SF256,
        "sha-256",
        "=",
        ":",
        ",",
        ";",
        " ",
        "\t",
        '"',
        "\\",
        "(",
        "AAAA",
        "==",
        "é",
        "\x00",
        "md5=",
        "SHA=",
    ]
)
values = st.lists(pieces, max_size=12).map("".join) | st.binary(max_size=60).map(
    lambda sent: sent.decode("latin-1")
)


@given(
    headers=st.dictionaries(
        st.sampled_from(["repr-digest", "content-digest", "digest", "content-md5"]), values
    ),
    is_whole=st.booleans(),
)
def test_whatever_is_sent_gives_a_digest_of_its_length_or_none(
    headers: dict[str, str], *, is_whole: bool
) -> None:
    found = announced_digest(headers, is_whole=is_whole)
    assert found is None or len(bytes.fromhex(found.hex_digest)) == DIGEST_BYTES[found.algorithm]


@given(st.sampled_from([*DIGEST_BYTES]), st.binary(min_size=64, max_size=64))
def test_every_digest_comes_back_from_its_dictionary(algorithm: str, source: bytes) -> None:
    digest = source[: DIGEST_BYTES[algorithm]]
    field = f"{algorithm}=:{b64encode(digest).decode()}:"
    assert announced_digest({"repr-digest": field}, is_whole=True) == Checksum(algorithm, digest.hex())


@pytest.mark.parametrize(
    "text",
    [
        f"{HEX['sha-256']}  file.iso",
        f"{HEX['sha-256']} *file.iso\n",
        f"{HEX['sha-256'].upper()}\tfile.iso\r\n",
        f"{HEX['sha-256']}  ./file.iso\n",
        f"\ufeff{HEX['sha-256']}  file.iso\n",
        f"SHA256 (file.iso) = {HEX['sha-256']}\n",
        f"SHA2-256(file.iso)= {HEX['sha-256']}\n",
        f"# file.iso: 7 bytes\n\n{OTHER}  other.iso\n{HEX['sha-256']}  file.iso\n",
        f"{HEX['sha-256']}  file.iso\n{HEX['sha-256']} *file.iso\n",
        f"MD5 (file.iso) = {HEX['md5']}\nSHA256 (file.iso) = {HEX['sha-256']}\n",
        f"SHA512 (file.iso) = {HEX['sha-512']}\nSHA256 (file.iso) = {HEX['sha-256']}\n",
        f"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n{HEX['sha-256']}  file.iso\n",
    ],
)
@pytest.mark.parametrize("is_its_own", [True, False])
def test_a_list_that_names_the_file(text: str, *, is_its_own: bool) -> None:
    assert listed_digest(text, "file.iso", "sha-256", is_its_own=is_its_own) == told("sha-256")


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (f"{HEX['sha-256']}\n", "sha-256"),
        (f"{HEX['sha-256']}  -\n", "sha-256"),
        (f"{HEX['sha-256']}  build/file-1.2.iso\n", "sha-256"),
        (f"SHA256 (other.iso) = {HEX['sha-256']}\n", "sha-256"),
        (f"{HEX['sha-256']}  a\n{OTHER}  b\n", None),
        (f"{HEX['sha-256']}\n{OTHER}\n", None),
        ("", None),
        ("not found\n", None),
        (f"{HEX['sha-256']}0  file.iso\n", None),
        (f"{HEX['sha-256'][1:]}  file.iso\n", None),
        (f"{HEX['md5']}  file.iso\n", None),
        (f"g{HEX['sha-256'][1:]}  file.iso\n", None),
        (f"file.iso {HEX['sha-256']}\n", None),
        (f"<a>{HEX['sha-256']}  file.iso</a>\n", None),
        (f"SHA1 (file.iso) = {HEX['sha-1']}\n", None),
        (f"SHA512 (file.iso) = {HEX['sha-256']}\n", None),
    ],
)
def test_a_list_that_does_not(text: str, own: str | None) -> None:
    """A list of its own need not call the file what the address does; one of a folder must."""
    assert listed_digest(text, "file.iso", "sha-256", is_its_own=True) == told(own)
    assert listed_digest(text, "file.iso", "sha-256", is_its_own=False) is None


@pytest.mark.parametrize("is_its_own", [True, False])
def test_two_digests_of_one_name_are_none(*, is_its_own: bool) -> None:
    text = f"{HEX['sha-256']}  file.iso\n{OTHER}  file.iso\n"
    assert listed_digest(text, "file.iso", "sha-256", is_its_own=is_its_own) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (f"{HEX['sha-256']}  two words.iso", "two words.iso"),
        (f"{HEX['sha-256']}  grüße (1).iso", "grüße (1).iso"),
        (f"SHA256 (grüße (1).iso) = {HEX['sha-256']}", "grüße (1).iso"),
        (f"\\{HEX['sha-256']}  back\\\\slash\\nline", "back\\slash\nline"),
        (f"{HEX['sha-256']}  back\\nslash", "back\\nslash"),
    ],
)
def test_odd_names_in_a_list(line: str, name: str) -> None:
    text = f"{OTHER}  x\n{line}\n"
    assert listed_digest(text, name, "sha-256", is_its_own=False) == told("sha-256")


def test_without_a_name_only_a_list_of_its_own_can_tell() -> None:
    text = f"{HEX['sha-256']}\n"
    assert listed_digest(text, None, "sha-256", is_its_own=True) == told("sha-256")
    assert listed_digest(text, None, "sha-256", is_its_own=False) is None


lines = st.lists(
    st.sampled_from(
        [HEX["sha-256"], OTHER, "  ", " *", "\t", "\n", "\\", "file.iso", "SHA256 (", ") = ", "\x00"]
    ),
    max_size=20,
).map("".join)


@given(
    lines | st.binary(max_size=80).map(lambda sent: sent.decode("utf-8", "replace")),
    st.none() | st.just("file.iso"),
    st.booleans(),
)
def test_no_list_is_too_odd(text: str, name: str | None, is_its_own: bool) -> None:
    found = listed_digest(text, name, "sha-256", is_its_own=is_its_own)
    assert found is None or found.hex_digest in (HEX["sha-256"], OTHER)
