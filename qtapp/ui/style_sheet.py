"""The small style sheet: bars, buttons and fields. Item views are painted by their delegates instead."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qtapp.ui.theme import Tokens

# Named widgets: QPushButton with property primary=true is the one main action; flat buttons and
# property link=true read as links; a QToolButton with plain=true is an icon that shows a ring with the keys.
# No :default, :hover or :focus may change the font: a button is measured in the one it has without them, and
# would clip its own words.
_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QMenuBar { background: $sidebar; color: $dim; padding: 3px 6px; border: none; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $track; color: $text; }
QMenu { background: $surface; color: $text; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 5px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolBar {
    background: $window; border: none; border-bottom: 1px solid $line; padding: 8px 14px; spacing: 10px;
}
QStatusBar { background: $sidebar; color: $dim; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $dim; }
QPushButton, QToolBar QToolButton {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 8px;
    padding: 0 12px; min-height: 32px;
}
QToolBar QToolButton { padding: 0 7px; min-width: 18px; }
QPushButton:hover, QToolBar QToolButton:hover { background: $hover; border-color: $dim; }
QPushButton:pressed, QToolBar QToolButton:pressed { background: $track; }
QPushButton:disabled, QToolBar QToolButton:disabled { color: $faint; }
QPushButton:focus, QToolBar QToolButton:focus {
    border: 2px solid $accent; padding: 0 11px; min-height: 30px;
}
QToolBar QToolButton:focus { padding: 0 6px; }
QPushButton:checked { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:checked:hover { background: $accent_hover; }
QPushButton:checked:focus { border-color: $text; }
QPushButton[primary="true"], QPushButton:default {
    background: $accent; color: $on_accent; border-color: $accent;
}
QPushButton[primary="true"] { font-weight: 600; }
QPushButton[primary="true"]:hover, QPushButton:default:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus, QPushButton:default:focus { border-color: $text; }
QPushButton[primary="true"]:disabled, QPushButton:default:disabled {
    background: $track; color: $faint; border-color: $track;
}
QPushButton[link="true"] {
    background: transparent; border: none; border-radius: 4px; color: $accent;
    padding: 0 3px; min-height: 22px;
}
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 2px solid $accent; padding: 0 1px; min-height: 18px; }
QLineEdit {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 8px;
    padding: 0 10px; min-height: 32px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $dim;
}
QLineEdit:hover { border-color: $dim; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 9px; min-height: 30px; }
QListWidget { background: $surface; border: 1px solid $line; border-radius: 8px; padding: 3px; }
QListWidget:focus { border: 2px solid $accent; padding: 2px; }
QDialog QTreeView {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 8px; outline: none;
}
QDialog QTreeView::item { border: none; padding: 0 8px; }
QDialog QTreeView::item:selected { background: $selection; color: $text; }
QDialog QTreeView:focus { border-color: $accent; }
QDialog QHeaderView::section {
    background: $surface; color: $dim; border: none; border-bottom: 1px solid $line; padding: 0 8px;
    min-height: 30px;
}
QToolButton[plain="true"] { background: transparent; border: none; border-radius: 6px; }
QToolButton[plain="true"]:hover { background: $track; }
QToolButton[plain="true"]:focus { border: 2px solid $accent; }
QToolButton[plain="true"]:checked { background: $selection; }
QToolButton#speed-limit { color: $dim; padding: 1px 18px 1px 6px; }
QToolButton#speed-limit[strong="true"] { color: $text; }
QToolButton#speed-limit::menu-indicator { subcontrol-position: right center; right: 5px; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 4px 6px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(tokens: Tokens) -> str:
    """The sheet in the colours of `tokens`."""
    names = ("window", "surface", "sidebar", "text", "dim", "line", "track", "accent", "on_accent")
    colors = {name: getattr(tokens, name) for name in (*names, "accent_hover", "selection", "hover")}
    dim = tokens.color("dim")
    faint = f"rgba({dim.red()}, {dim.green()}, {dim.blue()}, 55%)"
    handle = f"rgba({dim.red()}, {dim.green()}, {dim.blue()}, 40%)"
    return _SHEET.substitute(colors, faint=faint, handle=handle)
