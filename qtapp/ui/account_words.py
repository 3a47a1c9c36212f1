"""The words about accounts. Plain text, never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qtapp.domain.accounts import AccountKind
from qtapp.domain.firefox_cookies import FILE_NAME
from qtapp.domain.secrets import Trouble
from qtapp.ui.figures import fill, left_to_right, moment_text

if TYPE_CHECKING:
    from qtapp.domain.accounts import Account, Site
    from qtapp.domain.cookie_file import Freshness
    from qtapp.services.accounts import Note


def site_text(site: Site) -> str:
    return left_to_right(str(site))


def kind_text(kind: AccountKind) -> str:
    translate = QCoreApplication.translate
    match kind:
        case AccountKind.BASIC:
            return translate("Accounts", "User name and password")
        case AccountKind.BEARER:
            return translate("Accounts", "Token")
        case AccountKind.HEADER:
            return translate("Accounts", "Header")
        case AccountKind.COOKIES:
            return translate("Accounts", "Cookies from a file")


def login_text(account: Account) -> str:
    """What is sent, without the secret."""
    translate = QCoreApplication.translate
    match account.kind:
        case AccountKind.BASIC:
            return left_to_right(account.user)
        case AccountKind.BEARER:
            return kind_text(account.kind)
        case AccountKind.HEADER:
            return fill(translate("Accounts", "Header {name}"), name=left_to_right(account.header))
        case AccountKind.COOKIES:
            name = account.cookies_file.name if account.cookies_file is not None else ""
            if name == FILE_NAME:
                return translate("Accounts", "Cookies of Firefox")
            return fill(translate("Accounts", "Cookies from {name}"), name=left_to_right(name))


def whereabouts_text(account: Account, *, is_known: bool) -> str:
    """Where its secret is; `is_known`: it has been told since the program began."""
    translate = QCoreApplication.translate
    if not account.has_secret:
        return translate("Accounts", "In that file")
    if account.is_remembered:
        return translate("Accounts", "In the keyring")
    if is_known:
        return translate("Accounts", "For this session")
    return translate("Accounts", "Asked for when needed")


def freshness_text(found: Freshness | None, now: float) -> str:
    """How long the cookies for a site hold; None: their file cannot be read."""
    translate = QCoreApplication.translate
    if found is None:
        return translate("Accounts", "File cannot be read")
    if not found.count:
        return translate("Accounts", "None for this site")
    if found.expired == found.count:
        return translate("Accounts", "Expired")
    if found.next_expiry is None:
        return translate("Accounts", "Until the site ends them")
    return fill(
        translate("Accounts", "Until {moment}")
        if not found.expired
        else translate("Accounts", "Some expired, others until {moment}"),
        moment=moment_text(found.next_expiry, now),
    )


def cookies_told_text() -> str:
    """Which cookies can be used, and which cannot."""
    return QCoreApplication.translate(
        "Accounts",
        "Firefox’s own are read where they lie, also while it runs; what lasts only until it is closed is "
        "not among them. Chrome, Edge and Chromium encrypt theirs for themselves: an extension can export "
        "them as cookies.txt.",
    )


def no_firefox_text() -> str:
    return QCoreApplication.translate("Accounts", "There are no cookies of Firefox on this computer.")


def sign_in_text(site: Site, *, was_refused: bool) -> str:
    translate = QCoreApplication.translate
    wanted = (
        translate("Accounts", "{site} does not take the user name and password that were sent.")
        if was_refused
        else translate("Accounts", "{site} wants a user name and a password.")
    )
    return f"{fill(wanted, site=site_text(site))} {only_there_text(site)}"


def proxy_sign_in_text(site: Site, *, was_refused: bool) -> str:
    """`site` is what an account for the proxy is for."""
    translate = QCoreApplication.translate
    text = (
        translate("Accounts", "The proxy {place} does not take the user name and password that were sent.")
        if was_refused
        else translate("Accounts", "The proxy {place} wants a user name and a password.")
    )
    rest = translate("Accounts", "Sent to it alone, but not encrypted: whoever is on the way can read it.")
    return f"{fill(text, place=left_to_right(f'{site.host}:{site.port}'))} {rest}"


def only_there_text(site: Site) -> str:
    """Who is shown a secret of this site."""
    translate = QCoreApplication.translate
    text = (
        translate("Accounts", "Sent to {site} alone.")
        if site.is_encrypted
        else translate(
            "Accounts", "Sent to {site} alone, but not encrypted: whoever is on the way can read it."
        )
    )
    return fill(text, site=site_text(site))


def trouble_text(trouble: Trouble) -> str:
    """Why the keyring gave or took nothing."""
    translate = QCoreApplication.translate
    match trouble:
        case Trouble.NONE_THERE:
            return translate("Accounts", "There is no keyring here that keeps passwords encrypted.")
        case Trouble.LOCKED:
            return translate("Accounts", "The keyring is locked.")
        case Trouble.DENIED:
            return translate("Accounts", "The keyring was not allowed to.")
        case Trouble.SILENT:
            return translate("Accounts", "The keyring does not answer; it may be asking to be unlocked.")
        case Trouble.BROKEN:
            return translate("Accounts", "The keyring failed.")


def note_text(note: Note) -> str:
    translate = QCoreApplication.translate
    if note.kind == "left-in-keyring":
        text = translate(
            "Accounts",
            "{why} The account for {site} is gone, but its secret is still there, as “{key}” of Wherry.",
        )
    elif note.trouble is Trouble.SILENT:
        text = translate(
            "Accounts", "{why} Until it does, the secret for {site} is kept for this session only."
        )
    else:
        text = translate("Accounts", "{why} The secret for {site} is kept for this session only.")
    site = site_text(note.account.site)
    return fill(text, why=trouble_text(note.trouble), site=site, key=note.account.key)


def removal_question(account: Account) -> str:
    return fill(
        QCoreApplication.translate("Accounts", "Remove the account for {site}?"), site=site_text(account.site)
    )


def removal_text(account: Account) -> str:
    translate = QCoreApplication.translate
    rest = translate("Accounts", "Downloads that need it will ask for a login when their server does.")
    if not account.has_secret:
        return f"{translate('Accounts', 'The file of cookies stays where it is.')} {rest}"
    if account.is_remembered:
        return f"{translate('Accounts', 'Its secret is deleted from the keyring.')} {rest}"
    return rest
