"""Who may do what: keys and their scopes, and what no page in a visitor's browser may write.

A form or a script of another origin can send no JSON without asking first, which is refused (``api.headers``); a name
that is led to this machine's address (DNS rebinding) is no host of ours.
"""

from ipaddress import IPv6Address, ip_address
from urllib.parse import urlsplit

from flask import Flask, current_app, request

from api.blueprint import Blueprint
from api.config import Config
from api.database import reading
from api.problems import Kind, Problem
from chronicle import keys

NAME = "frise.access"
BODY = {"application/json", "application/x-ndjson"}
FORWARDED = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-Ip")


def init_app(app: Flask, config: Config) -> None:
    """Let through what the settings let through. Preflights, health and documentation are anyone's."""
    app.extensions[NAME] = config
    app.before_request(check)


def check() -> None:
    """Nothing, or a Problem."""
    if request.endpoint is None or request.method == "OPTIONS" or not request.path.startswith("/v1/"):
        return
    scope = _wanted()
    if scope == "write":
        check_host()
        check_media_type()
    held = _held()
    if held is None and not _open(scope):
        raise Problem(Kind.KEY_REQUIRED)
    if held is not None and not keys.suffices(held, scope):
        raise Problem(Kind.SCOPE_TOO_NARROW, held=held, wanted=scope)


def check_host() -> None:
    """Problem when the Host is neither this machine's own name, nor an address, nor one of the settings'."""
    name = _hostname()
    if name not in ("localhost", *_config().hosts) and not _is_address(name):
        raise Problem(Kind.UNKNOWN_HOST, host=name or "—")


def check_media_type() -> None:
    """Problem when what is sent is not said to be JSON, whether or not there is any."""
    if request.method != "DELETE" and request.mimetype not in BODY:
        raise Problem(Kind.UNSUPPORTED_MEDIA_TYPE, given=request.mimetype or "—")


def _wanted() -> str:
    """Whatever is not plainly a reading is a writing."""
    blueprint = current_app.blueprints.get(request.blueprint or "")
    reads = isinstance(blueprint, Blueprint) and request.endpoint in blueprint.readings
    return "read" if reads or request.method in {"GET", "HEAD"} else "write"


def _held() -> str | None:
    """The scope of the key that came along, None without one. Problem when it admits to nothing."""
    given = request.authorization
    if given is None or given.type != "bearer":  # another scheme is a proxy's, not ours
        return None
    with reading() as connection:
        scope = keys.admitted(connection, given.token or "")
    if scope is None:
        raise Problem(Kind.KEY_REFUSED)
    return scope


def _open(scope: str) -> bool:
    config = _config()
    if scope == "read":
        return config.reads == "open"
    return config.writes == "open-to-everyone" or (config.writes == "open" and _is_from_here())


def _is_from_here() -> bool:
    """Over the loopback, and not by way of a proxy."""
    if any(name in request.headers for name in FORWARDED):
        return False
    try:
        address = ip_address(request.remote_addr or "")
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (mapped or address).is_loopback


def _hostname() -> str:
    try:
        return urlsplit(f"//{request.host}").hostname or ""
    except ValueError:
        return ""


def _is_address(name: str) -> bool:
    try:
        return bool(ip_address(name))
    except ValueError:
        return False


def _config() -> Config:
    config: Config = current_app.extensions[NAME]
    return config
