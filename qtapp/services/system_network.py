"""What the system's own watch over the network says: NetworkManager, connman, GIO, or that of the platform.

It is a hint and never proof: in a container, or with a tunnel it knows nothing of, it may say that there is
no network while bytes flow.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QNetworkInformation

log = logging.getLogger(__name__)

_Feature = QNetworkInformation.Feature


class SystemNetwork(QObject):
    """Lives on the GUI thread. Says nothing, ever, where the system keeps no such watch.

    `is_metered`: what comes is paid for. `is_portal`: a page that wants a login or a consent stands before
    everything.
    """

    changed = Signal(object)  # bool, whether it is off
    metered_changed = Signal(object)  # bool
    portal_changed = Signal(object)  # bool

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_off = self.is_metered = self.is_portal = False
        information = QNetworkInformation.instance() if QNetworkInformation.loadDefaultBackend() else None
        if information is None:
            log.info("nobody watches over the network here")
            return
        log.info(
            "%s watches over the network: %s", information.backendName(), information.reachability().name
        )
        if information.supports(_Feature.Reachability):
            self.is_off = _is_off(information.reachability())
            information.reachabilityChanged.connect(self._on_reachability_changed)
        if information.supports(_Feature.Metered):
            self.is_metered = information.isMetered()
            information.isMeteredChanged.connect(self._on_metered_changed)
        if information.supports(_Feature.CaptivePortal):
            self.is_portal = information.isBehindCaptivePortal()
            information.isBehindCaptivePortalChanged.connect(self._on_portal_changed)

    @Slot(QNetworkInformation.Reachability)
    def _on_reachability_changed(self, reachability: QNetworkInformation.Reachability) -> None:
        log.info("network: %s", reachability.name)
        self.is_off = _is_off(reachability)
        self.changed.emit(self.is_off)

    @Slot(bool)
    def _on_metered_changed(self, is_metered: bool) -> None:
        log.info("network: metered: %s", is_metered)
        self.is_metered = is_metered
        self.metered_changed.emit(is_metered)

    @Slot(bool)
    def _on_portal_changed(self, is_portal: bool) -> None:
        log.info("network: behind a page of its own: %s", is_portal)
        self.is_portal = is_portal
        self.portal_changed.emit(is_portal)


def _is_off(reachability: QNetworkInformation.Reachability) -> bool:
    return reachability is QNetworkInformation.Reachability.Disconnected
