"""Which downloads are meant: by their ids, or by what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.addresses import BadLink, host_of
from qtapp.domain.sites import patterns_for
from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from qtapp.domain.download import Download, State

# so much of an id is enough where no other one begins with it
LEAST_ID_DIGITS = 4
ID_DIGITS = 32


@dataclass(frozen=True, slots=True)
class Selection:
    """What is given of it holds for each that is meant: it has one of the `ids` (or begins with it), is in
    one of the `states`, of one of the `hosts` (or below `*.example.org`), has every one of the `texts` in its
    name or address, and is in a group that has one of the names in `groups`; for both whatever the case.
    Nothing given means all.
    """

    ids: tuple[str, ...] = ()
    states: tuple[State, ...] = ()
    hosts: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is given."""
        return bool(self.ids or self.states or self.hosts or self.texts or self.groups)

    def fits(self, download: Download) -> bool:
        """Whether it is meant by all but the ids."""
        return (
            (not self.states or download.state in self.states)
            and (not self.hosts or self._is_of_host(download))
            and (not self.texts or self._has_texts(download))
            and (not self.groups or self._is_of_group(download))
        )

    def _is_of_host(self, download: Download) -> bool:
        try:
            host = host_of(download.spec.url)
        except BadLink:
            return False
        return any(pattern in self.hosts for pattern in patterns_for(host))

    def _has_texts(self, download: Download) -> bool:
        words = f"{download.name}\n{download.spec.url}".casefold()
        return all(text.casefold() in words for text in self.texts)

    def _is_of_group(self, download: Download) -> bool:
        group = download.spec.group
        return group is not None and group.name.casefold() in map(str.casefold, self.groups)
