"""The greenbytes collection of Content-Disposition headers ("tc2231"), case by case under its own names.

Where the name differs from the letter of RFC 6266, the remark says which practice is followed instead. A case
without a name is one whose name we take from the address.
"""

from __future__ import annotations

import pytest

from qtapp.domain.filenames import name_from_disposition

CASES = [
    # disposition alone
    ("inlonly", b"inline", None),
    ("inlonlyquoted", b'"inline"', None),
    ("attonly", b"attachment", None),
    ("attonlyquoted", b'"attachment"', None),
    ("attonlyucase", b"ATTACHMENT", None),
    ("dispext", b"foobar", None),
    # the name is the same whether the server wants the file shown or saved
    ("inlwithasciifilename", b'inline; filename="foo.html"', "foo.html"),
    ("inlwithfnattach", b'inline; filename="Not an attachment!"', "Not an attachment!"),
    ("inlwithasciifilenamepdf", b'inline; filename="foo.pdf"', "foo.pdf"),
    # plain names
    ("attwithasciifilename", b'attachment; filename="foo.html"', "foo.html"),
    (
        "attwithasciifilename25",
        b'attachment; filename="0000000000111111111122222"',
        "0000000000111111111122222",
    ),
    (
        "attwithasciifilename35",
        b'attachment; filename="00000000001111111111222222222233333"',
        "00000000001111111111222222222233333",
    ),
    # a backslash before a letter is a Windows path's: "foo.html" by the letter
    ("attwithasciifnescapedchar", b'attachment; filename="f\\oo.html"', "oo.html"),
    (
        "attwithasciifnescapedquote",
        b'attachment; filename="\\"quoting\\" tested.html"',
        '"quoting" tested.html',
    ),
    (
        "attwithquotedsemicolon",
        b'attachment; filename="Here\'s a semicolon;.html"',
        "Here's a semicolon;.html",
    ),
    ("attwithfilenameandextparam", b'attachment; foo="bar"; filename="foo.html"', "foo.html"),
    ("attwithfilenameandextparamescaped", b'attachment; foo="\\"\\\\";filename="foo.html"', "foo.html"),
    ("attwithasciifilenameucase", b'attachment; FILENAME="foo.html"', "foo.html"),
    ("attwithasciifilenamenq", b"attachment; filename=foo.html", "foo.html"),
    ("attwithtokfncommanq", b"attachment; filename=foo,bar.html", "foo,bar.html"),
    ("attwithasciifilenamenqs", b"attachment; filename=foo.html ;", "foo.html"),
    ("attemptyparam", b"attachment; ;filename=foo", "foo"),
    # invalid, and sent every day
    ("attwithasciifilenamenqws", b"attachment; filename=foo bar.html", "foo bar.html"),
    ("attwithfntokensq", b"attachment; filename='foo.bar'", "'foo.bar'"),
    ("attwithisofnplain", b'attachment; filename="foo-\xe4.html"', "foo-ä.html"),
    # Latin-1 by the letter
    ("attwithutf8fnplain", b'attachment; filename="foo-\xc3\xa4.html"', "foo-ä.html"),
    # as they stand by the letter
    ("attwithfnrawpctenca", b'attachment; filename="foo-%41.html"', "foo-A.html"),
    ("attwithfnusingpct", b'attachment; filename="50%.html"', "50%.html"),
    ("attwithfnrawpctencaq", b'attachment; filename="foo-%\\41.html"', "41.html"),
    ("attwithnamepct", b'attachment; name="foo-%41.html"', None),
    ("attwithfilenamepctandiso", b'attachment; filename="\xe4-%41.html"', "ä-A.html"),
    ("attwithfnrawpctenclong", b'attachment; filename="foo-%c3%a4-%e2%82%ac.html"', "foo-ä-€.html"),
    ("attwithasciifilenamews1", b'attachment; filename ="foo.html"', "foo.html"),
    # invalid by the letter: the first of what could be meant
    ("attwith2filenames", b'attachment; filename="foo.html"; filename="bar.html"', "foo.html"),
    ("attfnbrokentoken", b"attachment; filename=foo[1](2).html", "foo[1](2).html"),
    ("attfnbrokentokeniso", b"attachment; filename=foo-\xe4.html", "foo-ä.html"),
    ("attfnbrokentokenutf", b"attachment; filename=foo-\xc3\xa4.html", "foo-ä.html"),
    ("attmissingdisposition", b"filename=foo.html", "foo.html"),
    ("attmissingdisposition2", b"x=y; filename=foo.html", "foo.html"),
    ("attmissingdisposition3", b'"foo; filename=bar;baz"; filename=qux', "qux"),
    ("attmissingdisposition4", b"filename=foo.html, filename=bar.html", "foo.html, filename=bar.html"),
    ("emptydisposition", b"; filename=foo.html", "foo.html"),
    ("doublecolon", b": inline; attachment; filename=foo.html", "foo.html"),
    ("attandinline", b"inline; attachment; filename=foo.html", "foo.html"),
    ("attandinline2", b"attachment; inline; filename=foo.html", "foo.html"),
    ("attbrokenquotedfn", b'attachment; filename="foo.html".txt', "foo.html"),
    ("attbrokenquotedfn2", b'attachment; filename="bar', "bar"),
    ("attbrokenquotedfn3", b'attachment; filename=foo"bar;baz"qux', 'foo"bar'),
    (
        "attmultinstances",
        b"attachment; filename=foo.html, attachment; filename=bar.html",
        "foo.html, attachment",
    ),
    ("attmissingdelim", b"attachment; foo=foo filename=bar", None),
    ("attmissingdelim2", b"attachment; filename=bar foo=foo", "bar foo=foo"),
    ("attmissingdelim3", b"attachment filename=bar", "bar"),
    ("attreversed", b"filename=foo.html; attachment", "foo.html"),
    ("attconfusedparam", b"attachment; xfilename=foo.html", None),
    # never a path
    ("attabspath", b'attachment; filename="/foo.html"', "foo.html"),
    ("attabspathwin", b'attachment; filename="\\\\foo.html"', "foo.html"),
    # other parameters
    ("attcdate", b'attachment; creation-date="Wed, 12 Feb 1997 16:29:51 -0500"', None),
    ("attmdate", b'attachment; modification-date="Wed, 12 Feb 1997 16:29:51 -0500"', None),
    ("dispextbadfn", b'attachment; example="filename=example.txt"', None),
    ("attnewandfn", b'attachment; foobar=x; filename="foo.html"', "foo.html"),
    # RFC 5987 values
    ("attwithisofn2231iso", b"attachment; filename*=iso-8859-1''foo-%E4.html", "foo-ä.html"),
    ("attwithfn2231utf8", b"attachment; filename*=UTF-8''foo-%c3%a4-%e2%82%ac.html", "foo-ä-€.html"),
    ("attwithfn2231noc", b"attachment; filename*=''foo-%c3%a4-%e2%82%ac.html", None),
    ("attwithfn2231utf8comp", b"attachment; filename*=UTF-8''foo-a%cc%88.html", "foo-a\u0308.html"),
    # every byte is some Latin-1 character; the second is a control that is taken out later
    (
        "attwithfn2231utf8-bad",
        b"attachment; filename*=iso-8859-1''foo-%c3%a4-%e2%82%ac.html",
        "foo-Ã¤-â\x82¬.html",
    ),
    ("attwithfn2231iso-bad", b"attachment; filename*=utf-8''foo-%E4.html", None),
    # invalid by the letter; taken where there is no doubt about what is meant
    ("attwithfn2231ws1", b"attachment; filename *=UTF-8''foo-%c3%a4.html", None),
    ("attwithfn2231ws2", b"attachment; filename*= UTF-8''foo-%c3%a4.html", "foo-ä.html"),
    ("attwithfn2231ws3", b"attachment; filename* =UTF-8''foo-%c3%a4.html", "foo-ä.html"),
    ("attwithfn2231quot", b"attachment; filename*=\"UTF-8''foo-%c3%a4.html\"", "foo-ä.html"),
    ("attwithfn2231quot2", b'attachment; filename*="foo%20bar.html"', None),
    ("attwithfn2231singleqmissing", b"attachment; filename*=UTF-8'foo-%c3%a4.html", None),
    ("attwithfn2231nbadpct1", b"attachment; filename*=UTF-8''foo%", None),
    ("attwithfn2231nbadpct2", b"attachment; filename*=UTF-8''f%oo.html", None),
    ("attwithfn2231dpct", b"attachment; filename*=UTF-8''A-%2541.html", "A-%41.html"),
    ("attwithfn2231abspathdisguised", b"attachment; filename*=UTF-8''%5cfoo.html", "foo.html"),
    # RFC 2231 continuations: not part of HTTP, and sent by those who take their mail library for it
    ("attfncont", b'attachment; filename*0="foo."; filename*1="html"', "foo.html"),
    ("attfncontqs", b'attachment; filename*0="foo"; filename*1="\\b\\a\\r.html"', "r.html"),
    ("attfncontenc", b"attachment; filename*0*=UTF-8''foo-%c3%a4; filename*1=\".html\"", "foo-ä.html"),
    ("attfncontlz", b'attachment; filename*0="foo"; filename*01="bar"', "foo"),
    ("attfncontnc", b'attachment; filename*0="foo"; filename*2="bar"', "foo"),
    ("attfnconts1", b'attachment; filename*1="foo."; filename*2="html"', None),
    ("attfncontord", b'attachment; filename*1="bar"; filename*0="foo"', "foobar"),
    # the extended one wins
    ("attfnboth", b"attachment; filename=\"foo-ae.html\"; filename*=UTF-8''foo-%c3%a4.html", "foo-ä.html"),
    ("attfnboth2", b"attachment; filename*=UTF-8''foo-%c3%a4.html; filename=\"foo-ae.html\"", "foo-ä.html"),
    (
        "attfnboth3",
        b"attachment; filename*0*=ISO-8859-15''euro-sign%3d%a4; filename*=ISO-8859-1''currency-sign%3d%a4",
        "currency-sign=¤",
    ),
    # RFC 2047 words do not belong here; browsers read them, and so do we where nothing else is there
    ("attrfc2047token", b"attachment; filename==?ISO-8859-1?Q?foo-=E4.html?=", "foo-ä.html"),
    ("attrfc2047quoted", b'attachment; filename="=?ISO-8859-1?Q?foo-=E4.html?="', "foo-ä.html"),
]


@pytest.mark.parametrize(("header", "name"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_every_case_has_its_name(header: bytes, name: str | None) -> None:
    """N13: whatever the server means by its header, the answer is always the same and never an exception."""
    assert name_from_disposition(header.decode("latin-1")) == name
