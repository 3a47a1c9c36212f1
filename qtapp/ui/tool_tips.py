"""Tool tips of what others have said: a name, an address, a path."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """`text` for a tool tip, to be shown letter by letter, lines included; "" stays "".

    Qt renders whatever looks like markup, and escaping alone is no way out: what has an `&` and nothing else
    does not look like markup afterwards, and its `&amp;` would be read.
    """
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""
