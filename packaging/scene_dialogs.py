"""Every dialog of the program, for whoever draws it or walks through it.

They are found by themselves: every `QDialog` of `qtapp.ui` is made with the values that its constructor asks
for by their types. One that asks for a type that is not known here has it added to `_by_type`.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QListWidget, QStackedWidget, QTabWidget
from scenes import FINGERPRINTS, LONG_NAME, MB, NOW, row

import qtapp.ui
from qtapp.domain.accounts import Account, AccountKind, parse_site
from qtapp.domain.after_end import AfterEnd, Deed
from qtapp.domain.categories import Category
from qtapp.domain.download import MAIN, State
from qtapp.domain.errors import ErrorKind
from qtapp.domain.executables import Danger
from qtapp.domain.file_types import FileType
from qtapp.domain.fingerprints import Pin, Shown
from qtapp.domain.groups import Group
from qtapp.domain.queues import Queue
from qtapp.domain.schedule import Hours, SpeedProfile
from qtapp.domain.sites import SiteRule
from qtapp.services.candidates import candidate_of
from qtapp.services.destination import Destination
from qtapp.services.probing import Probing
from qtapp.services.staging import Staging
from qtapp.transfer.probing import Probed
from qtapp.ui.dialogs.network import NetworkValues
from qtapp.ui.dialogs.site_rule import Elsewhere
from qtapp.ui.dialogs.sites import SiteChoices
from qtapp.ui.messages import Message
from qtapp.ui.opening_files import Refusal
from qtapp.ui.settings_import_words import SettingChange

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Executor

    from PySide6.QtWidgets import QWidget

    from qtapp.domain.settings import Settings
    from qtapp.services.accounts import Accounts
    from qtapp.services.manager import DownloadManager
    from qtapp.ui.icons import Icons
    from qtapp.ui.theme import Theme

_WORK = Hours(frozenset(range(5)), 9 * 60, 17 * 60)


@dataclass(frozen=True, slots=True)
class Supply:
    """What windows and dialogs stand on."""

    manager: DownloadManager
    settings: Settings
    theme: Theme
    icons: Icons
    executor: Executor
    accounts: Accounts
    parent: QWidget
    now: Callable[[], float] = lambda: NOW
    host: str = "dl.example.org"
    text: str = "debian-13.2.0-amd64-netinst.iso"  # stands in every text that a server or a user has a say in


class UnknownNeedError(TypeError):
    """A dialog asks for what `_by_type` has no value for."""


def dialog_classes() -> tuple[type[QDialog], ...]:
    """Every dialog of the program, by its name."""
    found: dict[str, type[QDialog]] = {}
    for module in pkgutil.walk_packages(qtapp.ui.__path__, "qtapp.ui."):
        found |= {
            name: it
            for name, it in vars(importlib.import_module(module.name)).items()
            if inspect.isclass(it) and issubclass(it, QDialog) and it.__module__ == module.name
        }
    return tuple(kind for _name, kind in sorted(found.items()))


def made(kind: type[QDialog], supply: Supply) -> Iterator[QDialog]:
    """One dialog after the other, until each value that it takes was in one of them.

    Raises:
        UnknownNeedError: its constructor asks for what is not known here.
    """
    choices = _choices(kind, supply)
    for number in range(max((len(values) for _form, values in choices.values()), default=1)):
        given = {
            name: (form, values[min(number, len(values) - 1)]) for name, (form, values) in choices.items()
        }
        yield kind(
            *(value for form, value in given.values() if form is not inspect.Parameter.KEYWORD_ONLY),
            **{
                name: value for name, (form, value) in given.items() if form is inspect.Parameter.KEYWORD_ONLY
            },
        )


def faces(dialog: QDialog) -> Iterator[str]:
    """Each of its pages in turn, by its title, from the one that it shows first; "" where it has but one."""
    stacks = [stack for stack in dialog.findChildren(QStackedWidget) if stack.count() > 1]
    for tabs in dialog.findChildren(QTabWidget):
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            yield tabs.tabText(number).replace("&", "")
        return
    for entries in dialog.findChildren(QListWidget):
        if any(stack.count() >= entries.count() > 1 for stack in stacks):
            for number in range(entries.count()):
                entries.setCurrentRow(number)
                yield entries.item(number).text()
            return
    yield ""


def _choices(kind: type[QDialog], supply: Supply) -> dict[str, tuple[Any, tuple[Any, ...]]]:
    """By the name of each value that is to be given: how it is given, and which ones there are."""
    by_type = _by_type(supply)
    by_name: dict[str, tuple[Any, ...]] = {
        "version": ("1.2.3",),
        "number": (1, 1_200),
        "selected": (0, 3),
        "left_out": ("", "Left out, as a value cannot be right: Attempts, Theme."),
        "title": ("Export List", "Import History"),
        "detail": ("self-signed certificate", f"{supply.text} is not {supply.host}"),
        "clipboard": (f"https://{supply.host}/fresh?token=1",),
        "details": ("\n".join(f'  File "qtapp/{number}.py"' for number in range(40)),),
    }
    found = {}
    parameters = list(inspect.signature(kind.__init__).parameters.values())[1:]
    for parameter in parameters:
        wanted = str(parameter.annotation)
        if parameter.default is not inspect.Parameter.empty:
            # others are there for tests; the executor brings a button along, and the clock is to stand still
            if wanted not in ("Executor | None", "Callable[[], float]") and parameter.name != "parent":
                continue
            wanted = wanted.removesuffix(" | None")
        values = by_name.get(parameter.name) or by_type.get(wanted)
        if values is None and wanted.endswith(" | None"):
            values = (None, *by_type.get(wanted.removesuffix(" | None"), ()))
        if values is None and (found_there := _in_the_window(supply.parent, wanted)) is not None:
            values = (found_there,)
        if values is None:
            raise UnknownNeedError(f"{kind.__name__} asks for {parameter.name}: {wanted}")
        form = parameter.kind
        if parameter.default is not inspect.Parameter.empty:
            form = inspect.Parameter.KEYWORD_ONLY
        found[parameter.name] = (form, values)
    return found


def _in_the_window(window: QWidget, wanted: str) -> object | None:
    """Something of this type that the window, or a part of it, has for its own dialogs."""
    owners = [window, *(part for part in vars(window).values() if hasattr(part, "__dict__"))]
    parts = (part for owner in owners for part in vars(owner).values())
    return next((part for part in parts if type(part).__name__ == wanted), None)


def _staging(supply: Supply, *names: str) -> Staging:
    """Three links, of groups with these names in turn."""
    staging = Staging(supply.manager.offers.is_known, supply.parent)
    staging.expect()
    specs = [row(number, supply.text, State.QUEUED, host=supply.host).spec for number in range(1, 4)]
    groups = [Group(f"{number:032x}", name, NOW) for number, name in enumerate(names, 1)]
    if groups:
        specs = [replace(spec, group=groups[at % len(groups)]) for at, spec in enumerate(specs)]
    staging.put([candidate_of(replace(spec, name=supply.text)) for spec in specs])
    return staging


def _by_type(supply: Supply) -> dict[str, tuple[Any, ...]]:
    text, host = supply.text, supply.host
    shown = row(1, text, State.NEEDS_YOU, host=host, kind=ErrorKind.NAME_TAKEN, bytes_done=88 * MB)
    accounts = (
        Account("1" * 32, parse_site(host), AccountKind.BASIC, user=text),
        Account("2" * 32, parse_site(host), AccountKind.COOKIES, cookies_file=Path("/home/ada") / text),
    )
    queues = (Queue(MAIN), Queue("2" * 32, text[:40], 2, Path("/home/ada"), 10 * MB, _WORK))
    site = parse_site(host)
    pin = Pin(host, 443, FINGERPRINTS[0])
    category = Category(text, Path("/home/ada"), frozenset(FileType), (host,))
    profiles = (SpeedProfile(_WORK.days, _WORK.from_minute, _WORK.to_minute, MB),)
    return {
        "QWidget": (supply.parent,),
        "DownloadManager": (supply.manager,),
        "Settings": (supply.settings,),
        "Theme": (supply.theme,),
        "Icons": (supply.icons,),
        "Executor": (supply.executor,),
        "Accounts": (supply.accounts,),
        "ProxyTrial": (supply.manager.proxy_trial,),
        "Callable[[], float]": (supply.now,),
        "Callable[[Proxy], str]": (lambda _proxy: "",),
        "Callable[[bool], str]": (lambda _is_long: f"{text}\n" * 20,),
        "bool": (False, True),
        "int": (3,),
        "str": (text,),
        "Path": (Path("/home/ada") / text,),
        "QDate": (QDate(2026, 11, 23),),
        "tuple[str, ...]": (("1" * 32,), ("1" * 32, "2" * 32)),
        "Download": (shown,),
        "Sequence[Download]": ((shown,), (shown, replace(shown, name=LONG_NAME))),
        "DownloadSpec": (replace(shown.spec, headers=(("User-Agent", text), ("X-Api-Key", text))),),
        "Refusal": tuple(Refusal(replace(shown, path=Path("/home/ada") / text), danger) for danger in Danger),
        "Message": (Message(f"{text}.", f"{text}."),),
        "Account": accounts,
        "Site": (site,),
        "Shown": (Shown(pin), Shown(pin, FINGERPRINTS[1])),
        "Queue": queues,
        "Sequence[Queue]": (queues,),
        "SpeedProfile": profiles,
        "Sequence[SpeedProfile]": ((), profiles),
        "SiteRule": (SiteRule(""), SiteRule(host, 2, 1, 0.5, text, text, MB, None, 7)),
        "Elsewhere": (Elsewhere(6, 2, 0.0),),
        "SiteChoices": (
            SiteChoices(Elsewhere(6, 2, 0.0), ()),
            SiteChoices(Elsewhere(6, 2, 0.0), (SiteRule(host, 2, user_agent=text),)),
        ),
        "Category": (category,),
        "Sequence[Category]": ((category,),),
        "Sequence[SettingChange]": (
            (
                SettingChange("folder", "Download folder", "/home/ada/Downloads", f"/home/ada/{text}"),
                SettingChange("running", "Downloads at once", "4", "9"),
                SettingChange("queues", "All queues", "Main", f"Main, Night, {text}"),
            ),
        ),
        "AfterEnd": (AfterEnd(deed=Deed.QUIT), AfterEnd(deed=Deed.COMMAND, command=("/bin/true", text))),
        "Callable[[str], tuple[AfterEnd, bool]]": (lambda _queue: (AfterEnd(), False),),
        "Staging": (_staging(supply), _staging(supply, LONG_NAME), _staging(supply, "Harbour", text)),
        "Probing": (Probing(lambda spec, _stop: Probed(spec.id, text, 9 * MB), supply.parent),),
        "Destination": (Destination(Path("/home/ada"), MAIN),),
        "NetworkValues": (
            NetworkValues.of(supply.settings),
            NetworkValues.of(
                replace(supply.settings, proxy="own", proxy_address=f"http://{host}:3128", no_proxy=(host,))
            ),
        ),
        "Iterable[QAction]": (_actions_of(supply.parent),),
    }


def _actions_of(window: QWidget) -> tuple[QAction, ...]:
    return tuple(action for action in window.findChildren(QAction) if action.shortcuts())
