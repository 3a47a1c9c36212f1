"""The entries of the sidebar with their counts, taken from the list's model a few times a second at most."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel

from qtapp.domain.values import dataclass
from qtapp.ui.models.facets import EVERYTHING, Choice, Kind, Section, Status
from qtapp.ui.sidebar_words import choice_text, fewer_text, more_text, section_text, spoken_text
from qtapp.ui.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qtapp.ui.models.download_model import DownloadModel

REFRESH_MS = 250
SITES_SHOWN = 5
SITES_AT_MOST = 100

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1  # Entry
NUMBER_ROLE = int(Qt.ItemDataRole.UserRole) + 2  # int

_STATUS_ICONS = {
    Status.ACTIVE: "arrow-down-to-line",
    Status.WAITING: "clock",
    Status.PAUSED: "pause",
    Status.NEEDS_YOU: "triangle-alert",
    Status.DONE: "check",
    Status.CANCELLED: "ban",
}
_KIND_ICONS = {
    Kind.VIDEO: "film",
    Kind.IMAGE: "image",
    Kind.AUDIO: "music",
    Kind.ARCHIVE: "box",
    Kind.DOCUMENT: "file-text",
    Kind.PROGRAM: "app-window",
    Kind.OTHER: "file",
}
# the others are there while they hold something, so that a short list needs no long sidebar
_ALWAYS = frozenset({*Status} - {Status.CANCELLED} | {Kind.VIDEO, Kind.IMAGE, Kind.ARCHIVE, Kind.DOCUMENT})


class Form(StrEnum):
    """What an entry is."""

    HEADING = "heading"
    CHOICE = "choice"
    PAGE = "page"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the sidebar; `key` is what is told apart by, `choice` what the list is narrowed to by it."""

    form: Form
    key: str
    text: str
    icon: str = ""
    choice: Choice | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Something else to be seen in the place of the list."""

    name: str
    text: str
    icon: str


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """A queue as the sidebar names it. One that `is_resting` starts nothing at the moment."""

    id: str
    name: str
    is_resting: bool = False


class SidebarModel(QStandardItemModel):
    """Asleep while nothing is counted anew or nobody looks."""

    refreshed = Signal(object)  # None: entries have come, gone, or changed places

    def __init__(self, downloads: DownloadModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._downloads = downloads
        self._pages: list[Page] = []
        self._queues: tuple[QueueEntry, ...] = ()
        self._has_all_sites = False
        self._viewers: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        downloads.counted.connect(self._on_counted)
        self.refresh()

    def add_page(self, page: Page) -> None:
        self._pages.append(page)
        self.refresh()

    def set_queues(self, queues: tuple[QueueEntry, ...]) -> None:
        """The queues there are; a single one, which holds everything, has no entry."""
        self._queues = queues
        self._downloads.set_queue_names({queue.id: queue.name for queue in queues})
        self.refresh()

    def queue_at(self, index: QModelIndex) -> str | None:
        """The id of the queue whose entry it is."""
        entry = self.entry_at(index)
        choice = entry.choice if entry is not None else None
        return choice.key if choice is not None and choice.section is Section.QUEUE else None

    def look(self, view: QObject, *, is_seen: bool) -> None:
        """A view of it is seen from now on, or is no longer."""
        # Qt also tells of being hidden what was never seen
        (self._viewers.add if is_seen else self._viewers.discard)(id(view))
        if is_seen:
            self.refresh()
        elif not self._viewers:
            self._timer.stop()

    @Slot()
    def toggle_sites(self) -> None:
        """Show all sites, or the busiest alone."""
        self._has_all_sites = not self._has_all_sites
        self.refresh()

    def entry_at(self, index: QModelIndex) -> Entry | None:
        entry = index.data(ENTRY_ROLE)
        return entry if isinstance(entry, Entry) else None

    def index_of(self, key: str) -> QModelIndex:
        """Of the entry with this key; invalid without one."""
        for row in range(self.rowCount()):
            item = self.item(row)
            if item.data(ENTRY_ROLE).key == key:
                return item.index()
        return QModelIndex()

    @Slot(object)
    def _on_counted(self, _nothing: None) -> None:
        if self._viewers and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def refresh(self) -> None:
        """Bring entries and counts up to date."""
        self._timer.stop()
        wanted = list(self._entries())
        if wanted != [self.item(row).data(ENTRY_ROLE) for row in range(self.rowCount())]:
            self._arrange(wanted)
            self.refreshed.emit(None)
        for row, entry in enumerate(wanted):
            if entry.choice is not None:
                self._show_number(self.item(row), entry)

    def _arrange(self, wanted: list[Entry]) -> None:
        """From the top, each in its place: what stands there already keeps its index."""
        for row, entry in enumerate(wanted):
            at = next((at for at in range(row, self.rowCount()) if self._key_at(at) == entry.key), None)
            if at is None:
                self.insertRow(row, _item(entry))
            elif at != row:
                self.insertRow(row, self.takeRow(at))
            if self.item(row).data(ENTRY_ROLE) != entry:
                _dress(self.item(row), entry)
        self.removeRows(len(wanted), self.rowCount() - len(wanted))

    def _key_at(self, row: int) -> str:
        return str(self.item(row).data(ENTRY_ROLE).key)

    def _show_number(self, item: QStandardItem, entry: Entry) -> None:
        number = self._downloads.facets.number(entry.choice or EVERYTHING)
        if item.data(NUMBER_ROLE) != number:
            item.setData(number, NUMBER_ROLE)
            item.setAccessibleText(spoken_text(entry.text, number))

    def _entries(self) -> Iterator[Entry]:
        yield _heading(Section.STATUS)
        yield _choice(EVERYTHING, "list")
        yield from self._shown(Section.STATUS, _STATUS_ICONS)
        for page in self._pages:
            yield Entry(Form.PAGE, page_key(page.name), page.text, page.icon)
        yield _heading(Section.TYPE)
        yield from self._shown(Section.TYPE, _KIND_ICONS)
        yield from self._queue_entries()
        yield from self._sites()

    def _queue_entries(self) -> Iterator[Entry]:
        if len(self._queues) < 2:
            return
        yield _heading(Section.QUEUE)
        for queue in self._queues:
            choice = Choice(Section.QUEUE, queue.id)
            icon = "clock" if queue.is_resting else "list"
            yield Entry(Form.CHOICE, choice_key(choice), queue.name, icon, choice)

    def _shown(self, section: Section, icons: dict[Status, str] | dict[Kind, str]) -> Iterator[Entry]:
        for key, icon in icons.items():
            choice = Choice(section, key)
            if key in _ALWAYS or self._is_needed(choice):
                yield _choice(choice, icon)

    def _is_needed(self, choice: Choice) -> bool:
        return choice == self._downloads.choice or self._downloads.facets.number(choice) > 0

    def _sites(self) -> Iterator[Entry]:
        facets, chosen = self._downloads.facets, self._downloads.choice
        hosts = facets.busiest_sites(SITES_AT_MOST if self._has_all_sites else SITES_SHOWN)
        hosts = [host for host in hosts if host]
        if chosen.section is Section.SITE and chosen.key not in hosts:
            # what the list shows is named, however little it is
            hosts.append(chosen.key)
        if not hosts:
            return
        yield _heading(Section.SITE)
        for host in hosts:
            yield _choice(Choice(Section.SITE, host), "globe")
        hidden = min(facets.number_of_sites, SITES_AT_MOST) - len(hosts)
        if self._has_all_sites and len(hosts) > SITES_SHOWN:
            yield Entry(Form.MORE, "more", fewer_text(), "chevron-up")
        elif not self._has_all_sites and hidden > 0:
            yield Entry(Form.MORE, "more", more_text(hidden), "chevron-down")


def choice_key(choice: Choice) -> str:
    return f"{choice.section.name}:{choice.key}"


def page_key(name: str) -> str:
    return f"PAGE:{name}"


def _heading(section: Section) -> Entry:
    return Entry(Form.HEADING, section.name, section_text(section))


def _choice(choice: Choice, icon: str) -> Entry:
    return Entry(Form.CHOICE, choice_key(choice), choice_text(choice), icon, choice)


def _item(entry: Entry) -> QStandardItem:
    item = QStandardItem()
    _dress(item, entry)
    return item


def _dress(item: QStandardItem, entry: Entry) -> None:
    item.setText(entry.text)
    item.setData(entry, ENTRY_ROLE)
    item.setEditable(False)
    item.setEnabled(entry.form is not Form.HEADING)
    item.setSelectable(entry.form in (Form.CHOICE, Form.PAGE))
    is_site = entry.choice is not None and entry.choice.section is Section.SITE
    item.setToolTip(plain_tip(entry.text) if is_site else "")
