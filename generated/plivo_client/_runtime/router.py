"""Event handlers by kind of event, and what to answer. No web framework is known here; two apps drive it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeAlias, TypeVar

from msgspec import Struct

from .errors import ConfigurationError, SignatureError
from .event import EventType, first_values, sent_fields
from .form import decoded
from .incoming import Incoming, Reply
from .model import EventModel
from .signature import Signed
from .webhooks import Nonces, Tokens, Webhooks, read, sent, tokens_of

if TYPE_CHECKING:
    from .asgi import ASGIApp
    from .receive_wsgi import WSGIApp
    from .receiver import Registry

T = TypeVar("T", bound=EventModel)


class Document(Protocol):
    """XML that was built, such as an element of the package's module of XML."""

    def to_xml(self) -> str:
        """Its text."""
        ...


Answer: TypeAlias = str | bytes | Document | None
Handler: TypeAlias = Callable[[T], Answer | Awaitable[Answer]]

XML = "application/xml"
PLAIN = "text/plain"
FORM = "application/x-www-form-urlencoded"
_METHODS = ("GET", "POST")


class _Route(Struct, frozen=True):
    event: EventType[Any]
    handler: Callable[[Any], Any]


class _Task(Struct, frozen=True):
    """A handler that is to be called."""

    route: _Route
    event: EventModel


class BaseRouter:
    """Verifies what arrives, finds its kind, and calls the handler. `hooks` are the API's events and signatures.

    Args:
        auth_token: The token, or several of which any will do.
        origin: Scheme and host that the platform dials, such as `https://hooks.example.com`, where a proxy stands
            before this process; with a path, if the proxy takes one away.
        verify: False: take requests whoever sent them.
        nonces: Refuses what was sent before, such as a `NonceWindow`.
        receivers: Get the results of asynchronous requests.
        max_body: Bytes beyond which a body is refused.

    Raises:
        ConfigurationError: There is no token.
    """

    hooks: ClassVar[Webhooks]

    def __init__(
        self,
        auth_token: Tokens = (),
        *,
        origin: str | None = None,
        verify: bool = True,
        nonces: Nonces | None = None,
        receivers: Iterable[Registry] = (),
        max_body: int = 262_144,
    ) -> None:
        self._tokens = tokens_of(auth_token)
        if verify and not self._tokens:
            raise ConfigurationError("auth_token: give the token that events are signed with.")
        self._verify = verify
        self._nonces = nonces
        self._receivers = tuple(receivers)
        self._routes: dict[str | None, list[_Route]] = {}
        self.origin = None if origin is None else origin.rstrip("/")
        self.max_body = max_body
        for event in self.hooks.events if self._receivers else ():
            if event.result_of is not None:
                self._add(event, self._result_handler(event.result_of), None)

    def on(self, event: EventType[T], path: str | None = None) -> Callable[[Handler[T]], Handler[T]]:
        """A decorator: call the function for events of that kind.

        It gets the event. What it returns is the answer: XML, as text or built, or None where there is nothing to say.

        Args:
            event: The kind.
            path: The path, below where the app stands, that these events are sent to. None: any other path, where the
                kind is known by the fields of the event.

        Raises:
            ValueError: There is a handler for it already; or without a path the kind cannot be known.
        """
        if path is None and not event.known_by:
            raise ValueError(f"{event.name}: its fields do not tell it from other events; give it a path of its own.")

        def add(handler: Handler[T]) -> Handler[T]:
            self._add(event, handler, path)
            return handler

        return add

    def handle(self, incoming: Incoming) -> Reply:
        """The answer to a request. Raises what the handler raises."""
        task = self._task(incoming)
        if isinstance(task, Reply):
            return task
        answer = task.route.handler(task.event)
        if isawaitable(answer):
            _close(answer)
            raise TypeError(f"The handler of {task.route.event.name} is asynchronous: serve it with `asgi()`.")
        return _reply(task.route.event, answer)

    async def handle_async(self, incoming: Incoming) -> Reply:
        """The same in a loop. Handlers that are not asynchronous run in a thread."""
        task = self._task(incoming)
        if isinstance(task, Reply):
            return task
        handler = task.route.handler
        answer = handler(task.event) if iscoroutinefunction(handler) else await asyncio.to_thread(handler, task.event)
        return _reply(task.route.event, await answer if isawaitable(answer) else answer)

    def asgi(self) -> ASGIApp:
        """An ASGI application."""
        from .receive_asgi import ReceivingASGI

        return ReceivingASGI(self)

    def wsgi(self) -> WSGIApp:
        """A WSGI application. Handlers may not be asynchronous."""
        from .receive_wsgi import ReceivingWSGI

        return ReceivingWSGI(self)

    def refused(self, method: str, media: str, length: int) -> Reply | None:
        """What to answer before the body is read, if it need not be."""
        if method not in _METHODS:
            return _plain(405, "GET or POST.", Allow=", ".join(_METHODS))
        if length > self.max_body:
            return _plain(413, f"At most {self.max_body} bytes.")
        if method == "POST" and length and media.partition(";")[0].strip().lower() not in ("", FORM):
            return _plain(415, f"Only {FORM}.")
        return None

    def _add(self, event: EventType[Any], handler: Callable[[Any], Any], path: str | None) -> None:
        routes = self._routes.setdefault(_normal(path), [])
        if any(route.event is event for route in routes):
            raise ValueError(f"{event.name}: there is a handler for it already.")
        routes.append(_Route(event, handler))

    def _task(self, incoming: Incoming) -> _Task | Reply:
        refusal = self.refused(incoming.method, incoming.media, len(incoming.body))
        if refusal is not None:
            return refusal
        # A GET has its fields in the URL, and its body means nothing.
        fields = decoded(incoming.body) if incoming.method == "POST" else []
        request = Signed(method=incoming.method, url=incoming.url, headers=incoming.headers, fields=fields)
        route = self._route(incoming.path, request)
        try:
            if self._verify:
                self.hooks.verify(request, self._tokens, route.event if route else None, self._nonces)
        except SignatureError as error:
            return _plain(403, str(error))
        if route is None:
            return _plain(404, "There is no handler for this event.")
        if incoming.method not in route.event.methods:
            return _plain(405, "Not by this method.", Allow=", ".join(route.event.methods))
        return _Task(route, read(route.event, request))

    def _route(self, path: str, request: Signed) -> _Route | None:
        """The handler: the only one at the path, or the one of the kind that the fields tell."""
        here = self._routes.get(_normal(path), [])
        if len(here) == 1:
            return here[0]
        fields = first_values(sent(request))
        kind = self.hooks.recognise(fields)
        return next((route for route in here or self._routes.get(None, []) if route.event is kind), None)

    def _result_handler(self, name: str) -> Callable[[EventModel], None]:
        def deliver(result: EventModel) -> None:
            fields = sent_fields(result)
            for receiver in self._receivers:
                receiver.deliver(str(fields.get(name, "")), fields)

        return deliver


def _normal(path: str | None) -> str | None:
    return None if path is None else "/" + path.strip("/")


def _reply(event: EventType[Any], answer: Any) -> Reply:
    if answer is None:
        answer = event.empty if event.reply == "xml" else ""
    text = answer if isinstance(answer, str | bytes) else answer.to_xml()
    body = text.encode() if isinstance(text, str) else text
    return Reply(200, body, {"Content-Type": f"{XML if body else PLAIN}; charset=utf-8"})


def _plain(status: int, text: str, **headers: str) -> Reply:
    return Reply(status, f"{text}\n".encode(), {"Content-Type": f"{PLAIN}; charset=utf-8", **headers})


def _close(answer: Any) -> None:
    """A coroutine that nobody awaits would complain."""
    close = getattr(answer, "close", None)
    if callable(close):
        close()
