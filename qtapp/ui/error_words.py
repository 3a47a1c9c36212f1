"""The words for every error kind; `messages.py` makes sentences of them.

`{host}`, `{name}`, `{folder}` are filled in, and so are the sentences `{kept}` (how much is still there) and
`{missing}` (how much more room is needed) and `{fingerprint}` (of the certificate that was shown).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from qtapp.domain.errors import ErrorKind
from qtapp.ui.login_words import LOGIN_WORDS
from qtapp.ui.wording import Words
from qtapp.ui.wording import words as _words

if TYPE_CHECKING:
    from collections.abc import Mapping


_K = ErrorKind

WORDS: Final[Mapping[ErrorKind, Words]] = MappingProxyType(
    {
        **LOGIN_WORDS,
        _K.DNS_FAILED: _words(
            QT_TRANSLATE_NOOP("Messages", "No network"),
            QT_TRANSLATE_NOOP("Messages", "The address of {host} could not be looked up."),
            QT_TRANSLATE_NOOP("Messages", "{kept} Check that the computer is online, then try again."),
        ),
        _K.HOST_UNKNOWN: _words(
            QT_TRANSLATE_NOOP("Messages", "Unknown server"),
            QT_TRANSLATE_NOOP("Messages", "There is no server called {host}."),
            QT_TRANSLATE_NOOP("Messages", "{kept} Check the link for a typing error and add it again."),
        ),
        _K.CONNECT_REFUSED: _words(
            QT_TRANSLATE_NOOP("Messages", "Connection refused"),
            QT_TRANSLATE_NOOP("Messages", "{host} refuses connections."),
            QT_TRANSLATE_NOOP("Messages", "{kept} The server may be down for a while; try again later."),
        ),
        _K.CONNECT_TIMEOUT: _words(
            QT_TRANSLATE_NOOP("Messages", "No connection"),
            QT_TRANSLATE_NOOP("Messages", "No connection to {host} came about in time."),
            QT_TRANSLATE_NOOP("Messages", "{kept} Check the network or a firewall, then try again."),
        ),
        _K.NO_ROUTE: _words(
            QT_TRANSLATE_NOOP("Messages", "Not reachable"),
            QT_TRANSLATE_NOOP("Messages", "There is no way to {host} from this computer."),
            QT_TRANSLATE_NOOP(
                "Messages", "{kept} The network may be off, or the server's own; check both, then try again."
            ),
        ),
        _K.CERTIFICATE: _words(
            QT_TRANSLATE_NOOP("Messages", "Certificate not trusted"),
            QT_TRANSLATE_NOOP("Messages", "{host} could not prove that it is {host}."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Its certificate is expired, made for another name, or not trusted by this computer. "
                "Nothing was sent. {kept} Check the computer's clock and the link; a network's login page "
                "can also be the cause. {fingerprint}",
            ),
        ),
        _K.CERTIFICATE_CHANGED: _words(
            QT_TRANSLATE_NOOP("Messages", "Certificate changed"),
            QT_TRANSLATE_NOOP("Messages", "{host} shows another certificate than the one you accepted."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Its owner may have renewed it, or somebody else answers in its place. Nothing was sent. "
                "{kept} Ask the owner before you accept it. {fingerprint}",
            ),
        ),
        _K.TLS_FAILED: _words(
            QT_TRANSLATE_NOOP("Messages", "Secure connection failed"),
            QT_TRANSLATE_NOOP("Messages", "The secure connection to {host} could not be set up."),
            QT_TRANSLATE_NOOP("Messages", "{kept} Try again; if it stays so, the server is set up wrongly."),
        ),
        _K.TLS_REFUSED: _words(
            QT_TRANSLATE_NOOP("Messages", "No safe connection"),
            QT_TRANSLATE_NOOP("Messages", "{host} has no secure connection to offer that is safe."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "It knows only outdated encryption, or does not know itself by this name. {kept} Check the "
                "link; only the server's owner can mend the rest.",
            ),
        ),
        _K.PROXY_FAILED: _words(
            QT_TRANSLATE_NOOP("Messages", "Proxy failed"),
            QT_TRANSLATE_NOOP("Messages", "The proxy could not be reached or would not connect to {host}."),
            QT_TRANSLATE_NOOP("Messages", "{kept} Check the proxy's address, or go without one."),
        ),
        _K.PROXY_LOGIN: _words(
            QT_TRANSLATE_NOOP("Messages", "Proxy wants a login"),
            QT_TRANSLATE_NOOP("Messages", "The proxy wants a user name and a password."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "{kept} Give them by Sign In; wherry get takes them in the proxy's address, or from an "
                "account.",
            ),
        ),
        _K.NO_ANSWER: _words(
            QT_TRANSLATE_NOOP("Messages", "No answer"),
            QT_TRANSLATE_NOOP("Messages", "{host} took the request and did not answer."),
            QT_TRANSLATE_NOOP("Messages", "{kept} The server may be overloaded; try again later."),
        ),
        _K.BAD_REPLY: _words(
            QT_TRANSLATE_NOOP("Messages", "Broken answer"),
            QT_TRANSLATE_NOOP("Messages", "{host} answered with something that is not valid HTTP."),
            QT_TRANSLATE_NOOP(
                "Messages", "{kept} Try again; if it stays so, the link leads to another service."
            ),
        ),
        _K.SERVER_ERROR: _words(
            QT_TRANSLATE_NOOP("Messages", "Server error"),
            QT_TRANSLATE_NOOP("Messages", "{host} reports an error of its own."),
            QT_TRANSLATE_NOOP("Messages", "{kept} Try again later."),
        ),
        _K.SERVER_BUSY: _words(
            QT_TRANSLATE_NOOP("Messages", "Server busy"),
            QT_TRANSLATE_NOOP("Messages", "{host} is busy and asks for patience."),
            QT_TRANSLATE_NOOP("Messages", "{kept} Wherry waits as long as the server wishes, then goes on."),
        ),
        _K.NOT_FOUND: _words(
            QT_TRANSLATE_NOOP("Messages", "Not found"),
            QT_TRANSLATE_NOOP("Messages", "The file is no longer, or never was, at this address."),
            QT_TRANSLATE_NOOP("Messages", "{kept} Look for a newer link on the page it came from."),
        ),
        _K.REQUEST_REFUSED: _words(
            QT_TRANSLATE_NOOP("Messages", "Request refused"),
            QT_TRANSLATE_NOOP("Messages", "{host} does not accept this request."),
            QT_TRANSLATE_NOOP("Messages", "{kept} The link may be incomplete; copy it again from its page."),
        ),
        _K.ACCESS_DENIED: _words(
            QT_TRANSLATE_NOOP("Messages", "Link expired or access denied"),
            QT_TRANSLATE_NOOP("Messages", "{host} does not give this file, or gives it no longer."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "{kept} The link may have expired: copy a fresh one from its page and give it by Update Link "
                "in the window.",
            ),
        ),
        _K.LINK_EXPIRED: _words(
            QT_TRANSLATE_NOOP("Messages", "Link expired"),
            QT_TRANSLATE_NOOP("Messages", "{host} gave a part of this file, and refuses the rest."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "{kept} Most likely the link has expired: copy a fresh one from its page and give it by "
                "Update Link in the window, which goes on from there. Adding it anew would begin anew.",
            ),
        ),
        _K.LINK_MISMATCH: _words(
            QT_TRANSLATE_NOOP("Messages", "New link does not fit"),
            QT_TRANSLATE_NOOP("Messages", "The new link does not lead on with the file that was begun."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Its size, version or bytes are others, or its server cannot go on in the middle. Nothing of "
                "it was used. {kept} Update Link takes another one; to have the new file, add its link.",
            ),
        ),
        _K.NO_CONTENT: _words(
            QT_TRANSLATE_NOOP("Messages", "Empty answer"),
            QT_TRANSLATE_NOOP("Messages", "{host} answered that there is nothing to download."),
            QT_TRANSLATE_NOOP("Messages", "{kept} Check the link on the page it came from."),
        ),
        _K.TOO_MANY_REDIRECTS: _words(
            QT_TRANSLATE_NOOP("Messages", "Redirects in circles"),
            QT_TRANSLATE_NOOP("Messages", "The link leads from address to address without an end."),
            QT_TRANSLATE_NOOP(
                "Messages", "{kept} Often the site wants a login first; copy the link again after it."
            ),
        ),
        _K.UNSAFE_REDIRECT: _words(
            QT_TRANSLATE_NOOP("Messages", "Unsafe redirect"),
            QT_TRANSLATE_NOOP("Messages", "The link leads to an address that is not safe to follow."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "It leaves the encrypted connection or the web altogether, so it was not followed. {kept} "
                "If you trust it, add the target's own link.",
            ),
        ),
        _K.WEB_PAGE: _words(
            QT_TRANSLATE_NOOP("Messages", "A web page, not the file"),
            QT_TRANSLATE_NOOP("Messages", "{host} sent a web page where a file was expected."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "It was not saved as {name}. {kept} Open the link in a browser: a login or a confirmation "
                "may be asked for there.",
            ),
        ),
        _K.CODED_BODY: _words(
            QT_TRANSLATE_NOOP("Messages", "Unusable encoding"),
            QT_TRANSLATE_NOOP(
                "Messages", "{host} sends the file only in an encoding that was not asked for."
            ),
            QT_TRANSLATE_NOOP(
                "Messages", "Its bytes could not be checked. {kept} Try another server for this file."
            ),
        ),
        _K.CONNECTION_LOST: _words(
            QT_TRANSLATE_NOOP("Messages", "Connection lost"),
            QT_TRANSLATE_NOOP("Messages", "The connection to {host} broke off."),
            QT_TRANSLATE_NOOP(
                "Messages", "{kept} Trying again goes on from there where the server allows it."
            ),
        ),
        _K.SHORT_BODY: _words(
            QT_TRANSLATE_NOOP("Messages", "Ended too early"),
            QT_TRANSLATE_NOOP("Messages", "{host} stopped before the file was whole."),
            QT_TRANSLATE_NOOP("Messages", "{kept} Trying again fetches the rest."),
        ),
        _K.STALLED: _words(
            QT_TRANSLATE_NOOP("Messages", "Stalled"),
            QT_TRANSLATE_NOOP("Messages", "{host} keeps the connection open and sends nothing."),
            QT_TRANSLATE_NOOP(
                "Messages", "{kept} Trying again goes on from there where the server allows it."
            ),
        ),
        _K.BAD_RANGE_REPLY: _words(
            QT_TRANSLATE_NOOP("Messages", "Wrong part sent"),
            QT_TRANSLATE_NOOP("Messages", "{host} sent another part of the file than was asked for."),
            QT_TRANSLATE_NOOP("Messages", "That part was thrown away. {kept} Try again."),
        ),
        _K.FILE_CHANGED: _words(
            QT_TRANSLATE_NOOP("Messages", "File changed on the server"),
            QT_TRANSLATE_NOOP("Messages", "The file on {host} changed since the download began."),
            QT_TRANSLATE_NOOP("Messages", "Old and new parts do not fit together, so it starts over. {kept}"),
        ),
        _K.KEEPS_CHANGING: _words(
            QT_TRANSLATE_NOOP("Messages", "File keeps changing"),
            QT_TRANSLATE_NOOP("Messages", "The file on {host} changed during every attempt."),
            QT_TRANSLATE_NOOP("Messages", "{kept} Try again when the server has stopped writing it."),
        ),
        _K.SIZE_MISMATCH: _words(
            QT_TRANSLATE_NOOP("Messages", "Size differs"),
            QT_TRANSLATE_NOOP(
                "Messages", "The file on {host} does not have the size that its Metalink names."
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "One of the two is out of date. {kept} Look for a newer Metalink, or add the link by itself.",
            ),
        ),
        _K.CHECKSUM_MISMATCH: _words(
            QT_TRANSLATE_NOOP("Messages", "Checksum differs"),
            QT_TRANSLATE_NOOP("Messages", "The file is not the one its checksum describes."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "It was not saved under its name. {kept} Check the checksum, then try again for a new copy.",
            ),
        ),
        _K.DISK_FULL: _words(
            QT_TRANSLATE_NOOP("Messages", "Disk full"),
            QT_TRANSLATE_NOOP("Messages", "The disk that holds {folder} is full."),
            QT_TRANSLATE_NOOP("Messages", "{missing} {kept} Make room, then try again."),
        ),
        _K.FOLDER_MISSING: _words(
            QT_TRANSLATE_NOOP("Messages", "Folder missing"),
            QT_TRANSLATE_NOOP("Messages", "The folder {folder} is not there."),
            QT_TRANSLATE_NOOP("Messages", "{kept} Attach the disk or make the folder again, then try again."),
        ),
        _K.FOLDER_CHANGED: _words(
            QT_TRANSLATE_NOOP("Messages", "Another folder there"),
            QT_TRANSLATE_NOOP("Messages", "{folder} is not the folder that the download was begun in."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Its disk may not be attached, or the folder was made anew. {kept} Attach the disk and try "
                "again, or begin anew in the folder that is there.",
            ),
        ),
        _K.FOLDER_DENIED: _words(
            QT_TRANSLATE_NOOP("Messages", "Folder not writable"),
            QT_TRANSLATE_NOOP("Messages", "Nothing may be written in {folder}."),
            QT_TRANSLATE_NOOP(
                "Messages", "{kept} Change its permissions or add the link for another folder."
            ),
        ),
        _K.FILE_TOO_LARGE: _words(
            QT_TRANSLATE_NOOP("Messages", "Too large for the disk's format"),
            QT_TRANSLATE_NOOP("Messages", "The disk that holds {folder} cannot hold a file of this size."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "{kept} A FAT disk ends at 4 GB: choose a folder on another disk and add the link again.",
            ),
        ),
        _K.DISK_FAILED: _words(
            QT_TRANSLATE_NOOP("Messages", "Disk error"),
            QT_TRANSLATE_NOOP("Messages", "The disk that holds {folder} reports an error."),
            QT_TRANSLATE_NOOP("Messages", "{kept} Check the disk before trying again; it may be failing."),
        ),
        _K.PART_BUSY: _words(
            QT_TRANSLATE_NOOP("Messages", "In use elsewhere"),
            QT_TRANSLATE_NOOP("Messages", "Another Wherry is downloading the same file into {folder}."),
            QT_TRANSLATE_NOOP("Messages", "{kept} Let the other one end, then try again."),
        ),
        _K.FILE_IN_USE: _words(
            QT_TRANSLATE_NOOP("Messages", "Held by another program"),
            QT_TRANSLATE_NOOP("Messages", "The file is whole, but another program keeps it open."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "{kept} A virus scanner may need a while: try again, and the file gets its name.",
            ),
        ),
        _K.NAME_TAKEN: _words(
            QT_TRANSLATE_NOOP("Messages", "Name taken"),
            QT_TRANSLATE_NOOP("Messages", "{folder} already holds a file called {name}."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "It was not touched. {kept} Keep both, replace that file, which goes to the trash, or skip "
                "this one. Retry keeps both.",
            ),
        ),
        _K.NAME_EXISTS: _words(
            QT_TRANSLATE_NOOP("Messages", "Already there"),
            QT_TRANSLATE_NOOP("Messages", "{folder} already holds a file called {name}."),
            QT_TRANSLATE_NOOP("Messages", "Such files are to be skipped, so it was not touched. {kept}"),
        ),
        _K.BAD_ADDRESS: _words(
            QT_TRANSLATE_NOOP("Messages", "Not a usable link"),
            QT_TRANSLATE_NOOP("Messages", "This address cannot be downloaded."),
            QT_TRANSLATE_NOOP(
                "Messages", "{kept} Links begin with http:// or https://. Correct it and add it again."
            ),
        ),
        _K.BUG: _words(
            QT_TRANSLATE_NOOP("Messages", "Internal error"),
            QT_TRANSLATE_NOOP("Messages", "Wherry made a mistake of its own."),
            QT_TRANSLATE_NOOP(
                "Messages", "{kept} Try again; please report it with the log if it comes back."
            ),
        ),
    }
)
