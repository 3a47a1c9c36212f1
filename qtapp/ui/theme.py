"""How Wherry looks: two palettes as tokens, put on the application and followed when the system changes.

Qt's own colour scheme is asked for first, because native dialogs and title bars follow it; where the
platform does not answer (plain X11), the Fusion style with our palette gives the same picture.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette

from qtapp.domain.values import dataclass
from qtapp.ui.style_sheet import style_sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea, QApplication

SCHEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one palette, as `#rrggbb`; the names say what each is for."""

    dark: bool
    window: str  # behind everything
    surface: str  # lists and fields
    sidebar: str  # menu bar, status bar, sidebar
    text: str
    dim: str  # headers, counts, numbers that wait
    line: str  # hairlines
    track: str  # the empty part of a bar
    track_selected: str  # the same in the selected row
    accent: str  # running, primary button
    on_accent: str  # text on the accent
    accent_hover: str
    soft: str  # graph fill, current filter
    selection: str  # the selected row; the text colour stays
    hover: str  # the row under the pointer
    ok: str
    warn: str
    bad: str

    def color(self, name: str) -> QColor:
        """The colour of the token called `name`.

        Raises:
            AttributeError: there is no such token.
        """
        return QColor(getattr(self, name))


LIGHT = Tokens(
    dark=False,
    window="#f4f5f7",
    surface="#ffffff",
    sidebar="#eceef1",
    text="#1c2024",
    dim="#59626e",
    line="#dfe2e6",
    track="#e3e6ea",
    track_selected="#b2c4da",
    accent="#0b63ce",
    on_accent="#ffffff",
    accent_hover="#0a58b8",
    soft="#dce9fb",
    selection="#dce9fb",
    hover="#f4f6f9",
    ok="#187646",
    warn="#945700",
    bad="#bf2f27",
)

DARK = Tokens(
    dark=True,
    window="#1a1c20",
    surface="#212429",
    sidebar="#17191c",
    text="#e8eaed",
    dim="#a4acb7",
    line="#30343b",
    track="#363b43",
    track_selected="#3b516c",
    accent="#5aa2ff",
    on_accent="#0d1b2e",
    accent_hover="#74b1ff",
    soft="#22364f",
    selection="#25384f",
    hover="#272b31",
    ok="#4cc38a",
    warn="#e2a44a",
    bad="#ff827a",
)

# For who asks the system for more contrast: text 7:1 on every ground, lines 3:1.
LIGHT_HIGH = Tokens(
    dark=False,
    window="#ffffff",
    surface="#ffffff",
    sidebar="#f4f5f7",
    text="#000000",
    dim="#33393f",
    line="#6b7480",
    track="#e3e6ea",
    track_selected="#b2c4da",
    accent="#093f84",
    on_accent="#ffffff",
    accent_hover="#072f63",
    soft="#dce9fb",
    selection="#dce9fb",
    hover="#f4f6f9",
    ok="#0b4a29",
    warn="#5c3600",
    bad="#7f1a14",
)
DARK_HIGH = Tokens(
    dark=True,
    window="#000000",
    surface="#0b0c0e",
    sidebar="#000000",
    text="#ffffff",
    dim="#d3d9e0",
    line="#8a929c",
    track="#2a2e35",
    track_selected="#3d5370",
    accent="#9ccaff",
    on_accent="#00101f",
    accent_hover="#bddcff",
    soft="#14283f",
    selection="#1b3350",
    hover="#1b1e23",
    ok="#86e6b8",
    warn="#f5c98a",
    bad="#ffb8b3",
)
_HIGH = {LIGHT: LIGHT_HIGH, DARK: DARK_HIGH}


def palette_of(tokens: Tokens) -> QPalette:
    """The tokens as a palette for every standard widget."""
    palette = QPalette()
    role = QPalette.ColorRole
    for which, token in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "surface"),
        (role.Text, "text"),
        (role.Button, "surface"),
        (role.ButtonText, "text"),
        (role.BrightText, "bad"),
        (role.ToolTipBase, "surface"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "dim"),
        (role.Highlight, "selection"),
        (role.HighlightedText, "text"),
        (role.Accent, "accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.Light, "surface"),
        (role.Midlight, "hover"),
        (role.Mid, "line"),
        (role.Dark, "dim"),
        (role.Shadow, "line"),
    ):
        palette.setColor(which, tokens.color(token))
    faint = tokens.color("dim")
    faint.setAlphaF(0.55)
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faint)
    return palette


def dress_list(view: QAbstractScrollArea, tokens: Tokens, ground: str = "surface") -> None:
    """Give a list its colours, on the ground of that name.

    Also where the rest of the program keeps the platform's own palette. The window's colour shows behind the
    scroll bars, which belong to the list.
    """
    palette = palette_of(tokens)
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        palette.setColor(role, tokens.color(ground))
    view.setPalette(palette)
    # Under an application style sheet the viewport of a list that was never seen keeps the palette it had
    # before, and is never given another one by its list.
    view.viewport().setPalette(palette)


def _ask_platform(app: QApplication, scheme: str) -> Qt.ColorScheme:
    """Ask for the scheme; what the platform then says it shows, which may be Unknown or something else."""
    hints = app.styleHints()
    if scheme == "system":
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if scheme == "dark" else Qt.ColorScheme.Light)
    return hints.colorScheme()


def apply_theme(
    app: QApplication,
    scheme: str,
    *,
    dark_by_default: bool = False,
    native: bool = False,
    high_contrast: bool = False,
) -> Tokens:
    """Dress the application in `scheme` ("system", "light" or "dark") and return the colours in use.

    `dark_by_default` answers for a platform that does not tell its scheme; `native` keeps the platform's own
    style and palette (Windows, macOS) instead of Fusion and ours; `high_contrast` lets colours stand out.

    Raises:
        ValueError: `scheme` is not one of `SCHEMES`.
    """
    if scheme not in SCHEMES:
        raise ValueError(f"unknown colour scheme: {scheme!r}")
    shown = _ask_platform(app, scheme)
    if scheme == "system":
        dark = dark_by_default if shown == Qt.ColorScheme.Unknown else shown == Qt.ColorScheme.Dark
    else:
        dark = scheme == "dark"
    tokens = DARK if dark else LIGHT
    if high_contrast:
        tokens = _HIGH[tokens]
    if not native:
        # under a style sheet the sheet's own style answers here; ours lies below it since the first time
        if not app.styleSheet() and app.style().name() != "fusion":
            app.setStyle("Fusion")
        app.setPalette(palette_of(tokens))
        app.setStyleSheet(style_sheet(tokens))
    return tokens


class Theme(QObject):
    """The look in use. Follows the system while the choice is "system", and in its wish for more contrast."""

    changed = Signal(object)  # Tokens

    def __init__(
        self,
        app: QApplication,
        scheme: str = "system",
        *,
        native: bool | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._native = sys.platform in ("win32", "darwin") if native is None else native
        # Read before our own palette is on: later the application's palette says nothing of the platform's.
        self._dark_by_default = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
        self._scheme = scheme
        # kept: PySide forgets the second of these with the first
        self._hints = app.styleHints()
        self._contrast = self._hints.accessibility()
        preference = self._contrast.contrastPreference()
        self._is_high_contrast = preference == Qt.ContrastPreference.HighContrast
        self._tokens = self._apply()
        self._hints.colorSchemeChanged.connect(self._on_scheme_changed)
        self._contrast.contrastPreferenceChanged.connect(self._on_contrast_changed)

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def scheme(self) -> str:
        """What was chosen: "system", "light" or "dark"."""
        return self._scheme

    def set_scheme(self, scheme: str) -> None:
        """Choose a scheme; `changed` follows when other colours come of it.

        Raises:
            ValueError: `scheme` is not one of `SCHEMES`.
        """
        if scheme == self._scheme:
            return  # every change of a setting comes by here, and each widget would be dressed anew
        before, self._scheme = self._scheme, scheme
        try:
            self._refresh()
        except ValueError:
            self._scheme = before
            raise

    def _apply(self) -> Tokens:
        return apply_theme(
            self._app,
            self._scheme,
            dark_by_default=self._dark_by_default,
            native=self._native,
            high_contrast=self._is_high_contrast,
        )

    def _refresh(self) -> None:
        before = self._tokens
        self._tokens = self._apply()
        if self._tokens != before:
            self.changed.emit(self._tokens)

    @Slot(Qt.ColorScheme)
    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        # Our own asking raises this signal too; then the tokens already say the same.
        if self._scheme == "system" and (scheme == Qt.ColorScheme.Dark) != self._tokens.dark:
            self._refresh()

    @Slot(Qt.ContrastPreference)
    def _on_contrast_changed(self, preference: Qt.ContrastPreference) -> None:
        self._is_high_contrast = preference == Qt.ContrastPreference.HighContrast
        self._refresh()
