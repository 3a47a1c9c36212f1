"""The settings of one run of `wherry get`: what is given by hand goes before what is stored."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from qtapp.domain.download import Conflict
from qtapp.domain.proxy_plan import ProxyMode
from qtapp.domain.schedule import NOTHING

if TYPE_CHECKING:
    from qtapp.cli_arguments import GetOptions
    from qtapp.domain.download import Secrets
    from qtapp.domain.links import Link
    from qtapp.domain.settings import Settings


def with_options(settings: Settings, options: GetOptions) -> Settings:
    """The settings of this run: caps, patience and a speed limit given by hand go before."""
    parallel = options.parallel or settings.running
    if options.bytes_per_second is not None:
        is_limited = math.isfinite(options.bytes_per_second)
        rate = int(options.bytes_per_second) if is_limited else settings.limit_bytes_per_second
        settings = replace(
            settings, is_limited=is_limited, limit_bytes_per_second=rate, follows_schedule=False
        )
    # who calls it wants the files at this hour
    profiles = tuple(item for item in settings.speed_profiles if item.bytes_per_second != NOTHING)
    return replace(
        settings,
        speed_profiles=profiles,
        running=parallel,
        running_per_host=options.parallel or settings.running_per_host,
        connections=options.connections or settings.connections,
        connections_per_host=max(settings.connections_per_host, (options.connections or 0) * parallel),
        sites=tuple(
            replace(
                rule,
                connections=None if options.connections else rule.connections,
                running=None if options.parallel else rule.running,
                bytes_per_second=None if options.bytes_per_second is not None else rule.bytes_per_second,
                attempts=None if options.retries else rule.attempts,
            )
            for rule in settings.sites
        ),
        # at this hour, and though the window's queues may rest
        queues=tuple(
            replace(
                queue,
                running=None if options.parallel else queue.running,
                bytes_per_second=None if options.bytes_per_second is not None else queue.bytes_per_second,
                hours=None,
                is_paused=False,
            )
            for queue in settings.queues
        ),
        attempts=options.retries or settings.attempts,
        connect_timeout_s=min(options.timeout_s or settings.connect_timeout_s, settings.connect_timeout_s),
        silence_timeout_s=options.timeout_s or settings.silence_timeout_s,
        header_timeout_s=options.timeout_s or settings.header_timeout_s,
        # what the environment says is a script's to ask for
        proxy=ProxyMode.NONE.value if settings.proxy == ProxyMode.SYSTEM else settings.proxy,
        keep_bad=options.keep_bad or settings.keep_bad,
        accepted_certificates=settings.accepted_certificates + options.accepted_certificates,
    )


def conflict_of(settings: Settings) -> Conflict:
    """There is nobody to ask."""
    conflict = Conflict(settings.conflict)
    return Conflict.RENAME if conflict is Conflict.ASK else conflict


def secrets_for(link: Link, given: Secrets) -> Secrets:
    """The user in the address itself goes before `--user`, which is for all."""
    if link.user is None:
        return given
    return replace(given, user=link.user, password=link.password)
