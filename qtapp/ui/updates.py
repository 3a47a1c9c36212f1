"""The two bars about updates: whether to look for them, asked once, and that there is one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from qtapp.ui.banner import Bar
from qtapp.ui.figures import fill, left_to_right

if TYPE_CHECKING:
    from collections.abc import Callable

    from qtapp.domain.releases import Release
    from qtapp.services.update_notice import UpdateNotice
    from qtapp.ui.banner import Banner
    from qtapp.ui.tray_window import TrayWindow

OFFER = "updates-offer"
NEWER = "newer-version"
# who has come to know it may be asked
OFFERED_AFTER_S = 3 * 86_400.0


class Updates(QObject):
    """Nothing is ever installed: the page of the newer version is opened, if that is wished."""

    def __init__(
        self,
        notice: UpdateNotice,
        banner: Banner,
        window: TrayWindow,
        now: Callable[[], float],
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        """`now` gives seconds since the epoch."""
        super().__init__(window)
        self._notice = notice
        self._banner = banner
        self._window = window
        self._now = now
        self._open_url = open_url
        self._page = ""
        notice.found.connect(self._on_found)
        notice.looked.connect(self._on_looked)
        banner.action_chosen.connect(self._on_bar_action)
        window.settings_changed.connect(notice.apply)

    def begin(self) -> None:
        """At the start: note the first one, and ask after some days."""
        settings = self._window.settings
        now = self._now()
        if not settings.first_started_at or settings.first_started_at > now:
            settings = replace(settings, first_started_at=now)
            self._window.change_settings(settings)
        self._notice.apply(settings)
        is_asked = settings.updates_offered or settings.checks_for_updates
        if settings.update_feed and not is_asked and now >= settings.first_started_at + OFFERED_AFTER_S:
            self._window.change_settings(replace(settings, updates_offered=True))
            self._banner.show_bar(Bar(OFFER, offer_text(), action=self.tr("Turn On"), stays_ms=None))

    @Slot(object)
    def _on_looked(self, at: float) -> None:
        self._window.change_settings(replace(self._window.settings, updates_looked_at=at))

    @Slot(object)
    def _on_found(self, release: Release) -> None:
        self._page = release.page
        text = newer_text(release.version)
        self._banner.show_bar(Bar(NEWER, text, action=self.tr("Show"), stays_ms=None))

    @Slot(object)
    def _on_bar_action(self, subject: str) -> None:
        if subject == OFFER:
            self._window.change_settings(replace(self._window.settings, checks_for_updates=True))
        elif subject == NEWER:
            self._open_url(QUrl(self._page))


def offer_text() -> str:
    return QCoreApplication.translate(
        "Window",
        "Wherry can look once a week whether there is a newer version. It never installs one by itself.",
    )


def newer_text(version: str) -> str:
    return fill(
        QCoreApplication.translate("Window", "Wherry {version} is there."), version=left_to_right(version)
    )
