"""What the system's own watch over the network says: NetworkManager, connman, GIO, or that of the platform.

It is a hint and never proof: in a container, or with a tunnel it knows nothing of, it may say that there is
no network while bytes flow.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QNetworkInformation

log = logging.getLogger(__name__)


class SystemNetwork(QObject):
    """Lives on the GUI thread. Says nothing, ever, where the system keeps no such watch."""

    changed = Signal(object)  # bool, whether it is off

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_off = False
        information = QNetworkInformation.instance() if QNetworkInformation.loadDefaultBackend() else None
        if information is None or not information.supports(QNetworkInformation.Feature.Reachability):
            log.info("nobody watches over the network here")
            return
        log.info(
            "%s watches over the network: %s", information.backendName(), information.reachability().name
        )
        self.is_off = _is_off(information.reachability())
        information.reachabilityChanged.connect(self._on_reachability_changed)

    @Slot(QNetworkInformation.Reachability)
    def _on_reachability_changed(self, reachability: QNetworkInformation.Reachability) -> None:
        log.info("network: %s", reachability.name)
        self.is_off = _is_off(reachability)
        self.changed.emit(self.is_off)


def _is_off(reachability: QNetworkInformation.Reachability) -> bool:
    return reachability is QNetworkInformation.Reachability.Disconnected
