"""A private certificate authority made with the `openssl` command, and certificates good and bad by it."""

from __future__ import annotations

import hashlib
import ipaddress
import secrets
import shutil
import ssl
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LOOPBACK_HOSTS = ("localhost", "127.0.0.1", "::1")
_NEW_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


def openssl_is_missing() -> bool:
    return shutil.which("openssl") is None


@dataclass(frozen=True, slots=True)
class Certificate:
    """A server's certificate and its key, as PEM files."""

    certificate: Path
    key: Path

    def sha256(self) -> str:
        """The fingerprint, in hexadecimal digits."""
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(self.certificate.read_text())).hexdigest()

    def server_context(self) -> ssl.SSLContext:
        """A new context that serves this certificate."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, self.key)
        return context


@dataclass(frozen=True, slots=True)
class PrivateCA:
    """An authority nobody trusts but who is given `certificate`, a PEM file."""

    folder: Path
    certificate: Path
    key: Path

    @staticmethod
    def create(folder: Path, name: str = "Wherry test authority") -> PrivateCA:
        """Make an authority in `folder`, which is created."""
        folder.mkdir(parents=True, exist_ok=True)
        ca = PrivateCA(folder, folder / "ca.pem", folder / "ca.key")
        _openssl(
            "req", "-x509", *_NEW_KEY, "-days", "30", "-subj", f"/CN={name}",
            "-keyout", ca.key, "-out", ca.certificate,
            "-addext", "keyUsage=critical,keyCertSign,cRLSign",
        )  # fmt: skip
        return ca

    def issue(
        self,
        name: str = "server",
        hosts: Sequence[str] = LOOPBACK_HOSTS,
        *,
        days: int = 30,
        year: int | None = None,
    ) -> Certificate:
        """A certificate for `hosts`, names or addresses; negative `days` give one that has run out, a `year`
        one that holds from its first day to its last."""
        request, extensions = self.folder / f"{name}.csr", self.folder / f"{name}.ext"
        issued = Certificate(self.folder / f"{name}.pem", self.folder / f"{name}.key")
        extensions.write_text(_server_extensions(hosts))
        _openssl("req", "-new", *_NEW_KEY, "-subj", f"/CN={hosts[0]}", "-keyout", issued.key, "-out", request)
        if year is not None:
            self._issue_for_year(year, request, extensions, issued.certificate)
            return issued
        _openssl(
            "x509", "-req", "-in", request, "-CA", self.certificate, "-CAkey", self.key,
            "-set_serial", str(secrets.randbits(64)), "-days", str(days),
            "-extfile", extensions, "-out", issued.certificate,
        )  # fmt: skip
        return issued

    def _issue_for_year(self, year: int, request: Path, extensions: Path, issued: Path) -> None:
        """By the one command of older OpenSSLs that takes a date to begin at."""
        desk = self.folder / f"desk-{secrets.token_hex(4)}"
        desk.mkdir()
        (desk / "index.txt").touch()
        (desk / "ca.cnf").write_text(
            f"[ca]\ndefault_ca=desk\n[desk]\ndatabase={desk}/index.txt\nserial={desk}/serial\n"
            f"new_certs_dir={desk}\ndefault_md=sha256\npolicy=any\n[any]\ncommonName=supplied\n"
        )
        _openssl(
            "ca", "-batch", "-notext", "-config", desk / "ca.cnf", "-create_serial",
            "-in", request, "-cert", self.certificate, "-keyfile", self.key,
            "-startdate", f"{year}0101000000Z", "-enddate", f"{year}1231000000Z",
            "-extfile", extensions, "-out", issued,
        )  # fmt: skip

    def self_signed(self, name: str = "self-signed", hosts: Sequence[str] = LOOPBACK_HOSTS) -> Certificate:
        """A certificate for `hosts` that no authority vouches for, not even this one."""
        made = Certificate(self.folder / f"{name}.pem", self.folder / f"{name}.key")
        _openssl(
            "req", "-x509", *_NEW_KEY, "-days", "30", "-subj", f"/CN={hosts[0]}",
            "-keyout", made.key, "-out", made.certificate,
            "-addext", f"subjectAltName={_alternatives(hosts)}",
        )  # fmt: skip
        return made

    def client_context(self) -> ssl.SSLContext:
        """A context that trusts this authority alone."""
        return ssl.create_default_context(cafile=str(self.certificate))


def _server_extensions(hosts: Sequence[str]) -> str:
    # the identifiers are what VERIFY_X509_STRICT, on by default from Python 3.13, asks for
    return (
        "basicConstraints=critical,CA:FALSE\n"
        "keyUsage=critical,digitalSignature\n"
        "extendedKeyUsage=serverAuth\n"
        "subjectKeyIdentifier=hash\n"
        "authorityKeyIdentifier=keyid\n"
        f"subjectAltName={_alternatives(hosts)}\n"
    )


def _alternatives(hosts: Sequence[str]) -> str:
    return ",".join(f"{'IP' if _is_address(host) else 'DNS'}:{host}" for host in hosts)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _openssl(*arguments: str | Path) -> None:
    done = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"openssl {arguments[0]} failed: {done.stderr}")
