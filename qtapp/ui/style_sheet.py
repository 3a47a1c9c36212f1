"""The small style sheet: bars, buttons and fields. Item views are painted by their delegates instead."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from qtapp.ui.resources import resources_folder

if TYPE_CHECKING:
    from qtapp.ui.theme import Tokens

# Named widgets: QPushButton with property primary=true is the one main action; flat buttons and
# property link=true read as links; a QLineEdit with sign=true begins with an icon, which brings room of its
# own; a QToolButton with plain=true is an icon that shows a ring with the keys.
# No :default, :hover or :focus may change the font: a button is measured in the one it has without them, and
# would clip its own words.
_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QMenuBar { background: $sidebar; color: $dim; padding: 3px 6px; border: none; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $track; color: $text; }
QToolButton#qt_menubar_ext_button { background: transparent; border: none; qproperty-icon: $more; }
QToolButton#qt_menubar_ext_button:hover { background: $track; border-radius: 6px; }
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
QSplitter::handle { background: $line; }
QStatusBar QLabel { color: $dim; }
QPushButton, QToolBar QToolButton {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 8px;
    padding: 0 12px; min-height: 32px; outline: none;
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
QPushButton:checked:disabled { background: $track; color: $faint; border-color: $track; }
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
QPushButton::menu-indicator {
    image: $down; width: 12px; height: 12px; margin: 0 6px; subcontrol-origin: border;
    subcontrol-position: center right;
}
QPushButton::menu-indicator:disabled { image: $down_off; }
QLineEdit {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 8px;
    padding: 0 10px; min-height: 32px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $dim;
}
QLineEdit:hover { border-color: $dim; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 9px; min-height: 30px; }
QLineEdit:disabled { background: $window; color: $faint; }
QLineEdit[sign="true"] { padding: 0 4px; }
QLineEdit[sign="true"]:focus { padding: 0 3px; }
QLineEdit[fact="true"] {
    background: transparent; border: none; border-radius: 4px; padding: 0 4px; min-height: 22px;
}
QLineEdit[fact="true"]:focus { border: 2px solid $accent; padding: 0 2px; min-height: 18px; }
QPlainTextEdit {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 8px; padding: 3px 8px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $dim;
}
QPlainTextEdit:hover { border-color: $dim; }
QPlainTextEdit:disabled { background: $window; color: $faint; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 2px 7px; }
QAbstractSpinBox, QComboBox {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 8px;
    padding: 0; min-height: 29px; selection-background-color: $accent; selection-color: $on_accent;
}
QComboBox { padding: 0 12px; min-height: 32px; combobox-popup: 0; }
QAbstractSpinBox:hover, QComboBox:hover { border-color: $dim; }
QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid $accent; min-height: 27px; }
QComboBox:focus { padding: 0 11px; min-height: 30px; }
QAbstractSpinBox:disabled, QComboBox:disabled { background: $window; color: $faint; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 22px; border: none; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QTimeEdit[mirrored="true"]::up-button { subcontrol-position: top left; margin: 2px 0 0 2px; }
QTimeEdit[mirrored="true"]::down-button { subcontrol-position: bottom left; margin: 0 0 2px 2px; }
QAbstractSpinBox::up-arrow { image: $up; width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow, QComboBox::down-arrow { image: $down; width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::up-arrow:disabled { image: $up_off; }
QAbstractSpinBox::down-arrow:off, QAbstractSpinBox::down-arrow:disabled { image: $down_off; }
QComboBox::down-arrow:disabled { image: $down_off; }
QComboBox::drop-down { width: 26px; border: none; }
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: 1px solid $line; padding: 4px; outline: 0;
    selection-background-color: $selection; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border: none; border-radius: 5px; }
QComboBox QAbstractItemView::item:selected { background: $selection; color: $text; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator {
    width: 14px; height: 14px; border: 1px solid $dim; border-radius: 4px; background: $surface;
}
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: $check; }
QCheckBox::indicator:focus { border: 2px solid $accent; width: 12px; height: 12px; }
QCheckBox::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:disabled { border-color: $faint; }
QProgressBar { background: $track; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $dim; border: none; border-bottom: 2px solid transparent;
    padding: 7px 14px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:selected:focus { background: $selection; }
QTabBar#detail-tabs::tab { padding: 8px 0 7px 0; margin: 0 10px; }
QTabBar#detail-tabs::tab:selected:focus {
    background: transparent; border: 2px solid $accent; border-radius: 4px; padding: 6px 4px; margin: 0 4px;
}
QLabel[told="aside"] { color: $dim; }
QLabel[told="trouble"] { color: $bad; }
QLabel#trouble:focus { border: 2px solid $accent; border-radius: 4px; }
QLabel#fingerprint { border: 2px solid transparent; border-radius: 4px; padding: 2px; }
QLabel#fingerprint:focus { border-color: $accent; }
QMessageBox {
    messagebox-question-icon: $question; messagebox-information-icon: $information;
    messagebox-warning-icon: $warning; messagebox-critical-icon: $critical;
}
QMessageBox QLabel:focus { border: 2px solid $accent; border-radius: 4px; }
QMessageBox QLabel#qt_msgbox_label { min-width: 320px; }
QDialog QScrollArea { border: 2px solid transparent; border-radius: 6px; }
QDialog QScrollArea:focus { border-color: $accent; }
QFrame#hairline { background: $line; border: none; }
QSplitter#details-splitter::handle { background: $surface; border-bottom: 1px solid $line; }
QListWidget {
    background: $surface; border: 1px solid $line; border-radius: 8px; padding: 3px; outline: none;
}
QListWidget::item { border: none; padding: 4px 6px; }
QListWidget::item:selected { background: $selection; color: $text; border-radius: 5px; }
QListWidget:focus { border: 2px solid $accent; padding: 2px; }
QTableView[boxed="true"] { background: $surface; border: 1px solid $line; border-radius: 8px; padding: 3px; }
QTableView[boxed="true"]:focus { border-color: $accent; }
QDialog QTreeView {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 8px; outline: none;
    show-decoration-selected: 1;
}
QDialog QTreeView::item { border: none; padding: 0 8px; }
QDialog QTreeView::item:selected { background: $selection; color: $text; }
QDialog QTreeView:focus { border-color: $accent; }
QDialog QTreeView QHeaderView { background: transparent; }
QDialog QHeaderView::section {
    background: transparent; color: $dim; border: none; border-bottom: 1px solid $line; padding: 0 10px;
    min-height: 30px;
}
QToolButton[plain="true"] { background: transparent; border: none; border-radius: 6px; }
QToolButton[plain="true"]:hover { background: $track; }
QToolButton[plain="true"]:focus { border: 2px solid $accent; }
QToolButton[plain="true"]:checked { background: $selection; }
QToolButton#speed-limit { color: $dim; padding: 2px 18px 0 6px; }
QToolButton#speed-limit[mirrored="true"] { padding: 2px 6px 0 18px; }
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


_DRAWINGS = (
    *("check", "up", "up-off", "down", "down-off", "more"),
    *("question", "information", "warning", "critical"),
)


def style_sheet(tokens: Tokens) -> str:
    """The sheet in the colours of `tokens`."""
    names = ("window", "surface", "sidebar", "text", "dim", "line", "track", "accent", "on_accent", "bad")
    colors = {name: getattr(tokens, name) for name in (*names, "accent_hover", "selection", "hover")}
    dim = tokens.color("dim")
    faint = f"rgba({dim.red()}, {dim.green()}, {dim.blue()}, 55%)"
    handle = f"rgba({dim.red()}, {dim.green()}, {dim.blue()}, 40%)"
    drawings = {name.replace("-", "_"): _drawing(name, is_dark=tokens.dark) for name in _DRAWINGS}
    return _SHEET.substitute(colors, **drawings, faint=faint, handle=handle)


def _drawing(name: str, *, is_dark: bool) -> str:
    # a style sheet takes an image as a file alone, and in the file's own colours
    file = resources_folder() / "controls" / f"{name}-{'dark' if is_dark else 'light'}.svg"
    path = file.as_posix().replace("\\", "\\\\").replace('"', '\\"')
    return f'url("{path}")'
