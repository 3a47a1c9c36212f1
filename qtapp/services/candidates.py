"""Links that may be fetched, with what is known of them before any server is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.file_types import FileType, file_type
from qtapp.domain.filenames import name_from_url, safe_component
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from qtapp.domain.download import DownloadSpec


@dataclass(frozen=True, slots=True)
class Candidate:
    """A link that may be fetched. `name` is safe: what its address promises, or what was given for it.
    `words` are what it is searched by: name and address, folded. What somebody has chosen for it already:
    whether it `is_ticked`, and was so `is_by_hand`, and the name that was `typed`, "" for none."""

    spec: DownloadSpec
    name: str
    file_type: FileType
    site: str
    words: str
    is_ticked: bool = True
    is_by_hand: bool = False
    typed: str = ""


def candidate_of(spec: DownloadSpec) -> Candidate:
    """For the thread that has found it: to make names of thousands takes a while."""
    if spec.name is not None:
        name = safe_component(spec.name, typed_by_user=True)
    else:
        name = safe_component(name_from_url(spec.url) or "")
    # in the one form of addresses the host is what stands there
    site = spec.url.partition("://")[2].partition("/")[0]
    return Candidate(spec, name, file_type(name), site, f"{name}\n{spec.url}".casefold())
