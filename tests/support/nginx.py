"""A private nginx: its own folder, its own ports, one process, gone when the test is."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from typing import TYPE_CHECKING, Self

from tests.support.processes import dying_with_us

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from tests.support.ca import Certificate

START_TIMEOUT_S = 5.0
START_ATTEMPTS = 3
LIMITED_BYTES_PER_SECOND = 512 * 1024

_CONFIGURATION = """
daemon off;
master_process off;
{user}
worker_processes 1;
pid {prefix}/nginx.pid;
error_log {prefix}/error.log notice;
events {{ worker_connections 2048; }}
http {{
    types {{
        text/html html;
        application/gzip gz;
        application/zip zip;
    }}
    default_type application/octet-stream;
    log_format seen '$msec $scheme $request_method $uri $status $body_bytes_sent '
                    '"$http_range" "$http_if_range"';
    access_log {prefix}/access.log seen;
    client_body_temp_path {prefix}/temp;
    proxy_temp_path {prefix}/temp;
    fastcgi_temp_path {prefix}/temp;
    uwsgi_temp_path {prefix}/temp;
    scgi_temp_path {prefix}/temp;
    sendfile on;
    tcp_nopush on;
    keepalive_timeout 75s;
    keepalive_requests 100000;
    server {{
        listen 127.0.0.1:{http_port};
        {tls}
        root {folder};
        location / {{ autoindex on; }}
        location /limited/ {{
            alias {folder}/;
            limit_rate {rate};
        }}
    }}
}}
"""

_TLS = """listen 127.0.0.1:{https_port} ssl;
        ssl_certificate {certificate};
        ssl_certificate_key {key};
        ssl_protocols TLSv1.2 TLSv1.3;"""


def nginx_command() -> str | None:
    """Where nginx is; Debian keeps it outside a user's PATH."""
    path = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"))
    return shutil.which("nginx", path=path)


class Nginx:
    """Serves `folder` over HTTP, and over TLS where a certificate is given, until `stop()`.

    `prefix` takes its configuration and logs. Files under `/limited/` go at 512 KiB/s a connection.
    """

    def __init__(self, prefix: Path, folder: Path, certificate: Certificate | None = None) -> None:
        command = nginx_command()
        if command is None:
            raise RuntimeError("nginx is not installed")
        prefix.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.prefix = prefix
        self._has_tls = certificate is not None
        for attempt in range(1, START_ATTEMPTS + 1):
            self.http_port, self.https_port = _free_ports(2)
            self._write_configuration(certificate)
            self._process = self._start(command)
            if self._answers():
                return
            self.stop()
            if attempt == START_ATTEMPTS:
                raise RuntimeError(f"nginx did not start:\n{self._logs()}")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def url(self, path: str) -> str:
        """The HTTP address of a file, its path beginning with a slash."""
        return f"http://127.0.0.1:{self.http_port}{path}"

    def tls_url(self, path: str) -> str:
        assert self._has_tls, "started without a certificate"
        return f"https://127.0.0.1:{self.https_port}{path}"

    def limited_url(self, path: str) -> str:
        return self.url(f"/limited{path}")

    def limited_tls_url(self, path: str) -> str:
        return self.tls_url(f"/limited{path}")

    def access_log(self) -> list[str]:
        """Of every finished request: time, scheme, method, path, status, body bytes, Range, If-Range."""
        return (self.prefix / "access.log").read_text().splitlines()

    def stop(self) -> None:
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(5)

    def _write_configuration(self, certificate: Certificate | None) -> None:
        tls = ""
        if certificate is not None:
            tls = _TLS.format(
                https_port=self.https_port, certificate=certificate.certificate, key=certificate.key
            )
        text = _CONFIGURATION.format(
            # as root it would serve as nobody, who may not look into a test's folders
            user="user root;" if hasattr(os, "geteuid") and os.geteuid() == 0 else "",
            prefix=self.prefix,
            folder=self.folder,
            http_port=self.http_port,
            tls=tls,
            rate=LIMITED_BYTES_PER_SECOND,
        )
        (self.prefix / "nginx.conf").write_text(text)

    def _start(self, command: str) -> subprocess.Popen[bytes]:
        with (self.prefix / "output.log").open("wb") as output:
            return subprocess.Popen(
                [
                    *(*dying_with_us(), command),
                    *("-p", self.prefix),
                    *("-c", self.prefix / "nginx.conf"),
                    *("-e", self.prefix / "error.log"),  # before its configuration is read
                ],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def _answers(self) -> bool:
        """Whether it listens; it has ended instead where one of the ports was taken meanwhile."""
        deadline = time.monotonic() + START_TIMEOUT_S
        while self._process.poll() is None and time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", self.http_port), timeout=1).close()
            except OSError:
                time.sleep(0.005)  # there is nothing to wait on: nginx does not tell when it listens
            else:
                return True
        return False

    def _logs(self) -> str:
        logs = (self.prefix / "output.log", self.prefix / "error.log")
        return "\n".join(log.read_text(errors="replace") for log in logs if log.exists())


def _free_ports(count: int) -> list[int]:
    """Different ports that were free a moment ago."""
    probes = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports: list[int] = [probe.getsockname()[1] for probe in probes]
    for probe in probes:
        probe.close()
    return ports
