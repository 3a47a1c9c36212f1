"""Which files are not to be opened by a double click, because opening them runs something."""

from __future__ import annotations

from enum import StrEnum

# enough for every signature below and for the first lines of a launcher
HEAD_BYTES = 512


class Danger(StrEnum):
    """What opening the file would set going."""

    PROGRAM = "program"
    SCRIPT = "script"
    LAUNCHER = "launcher"
    INSTALLER = "installer"


_ENDINGS = {
    Danger.PROGRAM: "app appimage appref-ms application com cpl exe gadget jar jnlp pif run scr xbap",
    Danger.SCRIPT: (
        "action applescript bash bat chm cmd command csh fish hta inf ins isp js jse ksh mjs msc msh ps1 "
        "ps1xml ps2 psc1 psd1 psm1 pl py pyc pyw pyz pyzw rb reg scf scpt sct settingcontent-ms sh shb shs "
        "tcsh tool vb vbe vbs workflow ws wsc wsf wsh zsh"
    ),
    Danger.LAUNCHER: (
        "desktop directory fileloc inetloc library-ms lnk mount search-ms searchconnector-ms service "
        "terminal url webloc website"
    ),
    Danger.INSTALLER: (
        "apk appinstaller appx appxbundle deb flatpak flatpakref flatpakrepo mpkg msi msix msixbundle msp "
        "mst pkg rpm snap vsix xpi"
    ),
}
_BY_ENDING = {ending: danger for danger, endings in _ENDINGS.items() for ending in endings.split()}

_SIGNATURES = (
    (b"\x7fELF", Danger.PROGRAM),
    (b"MZ", Danger.PROGRAM),
    (b"\xfe\xed\xfa\xce", Danger.PROGRAM),
    (b"\xfe\xed\xfa\xcf", Danger.PROGRAM),
    (b"\xce\xfa\xed\xfe", Danger.PROGRAM),
    (b"\xcf\xfa\xed\xfe", Danger.PROGRAM),
    (b"\xca\xfe\xba\xbe", Danger.PROGRAM),
    (b"#!", Danger.SCRIPT),
    (b"L\x00\x00\x00\x01\x14\x02\x00", Danger.LAUNCHER),
)
_LAUNCHER_SECTIONS = (b"[desktop entry]", b"[internetshortcut]")


def danger_of(name: str, head: bytes) -> Danger | None:
    """What opening a file of that name and those first bytes would run; None where it is only shown.

    The last ending decides, as it does for the desktop: `invoice.pdf.exe` is a program. Content counts too,
    because desktops look at it where the ending tells them nothing.
    """
    _stem, dot, ending = name.rstrip(". ").casefold().rpartition(".")
    by_ending = _BY_ENDING.get(ending) if dot else None
    if by_ending is not None:
        return by_ending
    start = head[:HEAD_BYTES].removeprefix(b"\xef\xbb\xbf")
    for signature, danger in _SIGNATURES:
        if start.startswith(signature):
            return danger
    lowered = start.lower()
    if any(section in lowered for section in _LAUNCHER_SECTIONS):
        return Danger.LAUNCHER
    return None
