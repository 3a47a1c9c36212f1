"""Links that are being looked over, as what outlives the program knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qtapp.domain.values import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from qtapp.domain.download import DownloadSpec


@dataclass(frozen=True, slots=True)
class LookedOverLink:
    """`is_by_hand`: somebody has ticked it. `typed` is the name that was given, "" for none."""

    spec: DownloadSpec
    is_ticked: bool = True
    is_by_hand: bool = False
    typed: str = ""


@dataclass(frozen=True, slots=True)
class LookedOver:
    """All of them, and where they are to go: `queue` is the id of one, `template` one for names, "" for none.
    `group_name` is what was typed for the group of all, None where nothing was.
    `lacks_secrets`: passwords or headers that some of them had are nowhere any longer. `keeps_folder` and
    `keeps_queue`: each goes to its own, and not to the one of all."""

    links: tuple[LookedOverLink, ...]
    folder: Path
    queue: str
    template: str = ""
    lacks_secrets: bool = False
    group_name: str | None = None
    keeps_folder: bool = False
    keeps_queue: bool = False
