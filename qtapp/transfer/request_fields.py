"""The header fields of a request, but for what is secret: ours, those of rules, and the download's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.links import host_of
from qtapp.domain.request_headers import for_hop, is_givable

if TYPE_CHECKING:
    from qtapp.domain.sites import SiteRules
    from qtapp.transfer.opening import Ask

Fields = dict[str, str | bytes]


def request_fields(ask: Ask, url: str, rules: SiteRules, user_agent: str) -> Fields:
    """What is sent to `url`, a hop of `ask`: what was given for the download goes before a rule, and a rule
    before our own."""
    rule = rules.of(host_of(url)) if rules else None
    agent = rule.user_agent if rule is not None else None
    fields: Fields = {"User-Agent": plain_or_bytes(agent or user_agent)}
    if rule is not None and rule.referrer is not None:
        fields["Referer"] = plain_or_bytes(rule.referrer)
    fields |= {"Accept": "*/*", "Accept-Encoding": "identity"}
    # thousands of small files have none
    for name, value in for_hop(ask.headers, ask.url, url) if ask.headers else ():
        if is_givable((name, value)):  # the history may hold anything
            ours = next((one for one in fields if one.lower() == name.lower()), name)
            fields[ours] = plain_or_bytes(value)
    if ask.start is not None:
        fields["Range"] = f"bytes={ask.start}-" + ("" if ask.end is None else str(ask.end - 1))
        if ask.if_range is not None:
            fields["If-Range"] = ask.if_range
    return fields


def as_sent(text: str) -> bytes:
    """UTF-8, and bytes of a command line that are none as they were typed."""
    # http.client would write Latin-1, and raise where it cannot
    return text.encode("utf-8", "surrogateescape")


def plain_or_bytes(text: str) -> str | bytes:
    return text if text.isascii() else as_sent(text)
