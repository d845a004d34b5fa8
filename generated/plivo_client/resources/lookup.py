# Generated from resources/lookup.yaml. Do not edit: change the spec, then `make generate`.
"""What is known of a phone number."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operation import Operation
from .._runtime.raw import async_raw, raw
from .._runtime.resource import AsyncResource, Resource

LOOKUP_NUMBER: Final[Operation[models.LookupResult]] = Operation(
    id="lookup_number",
    method="GET",
    path="/Number/{number}",
    result=models.LookupResult,
    retry="safe",
    server="https://lookup.plivo.com/v1",
    accepts=lambda: {"path": {"number": str}, "query": {"type": models.LookupType}},
)


class Lookup(Resource):
    """What is known of a phone number."""

    def get(self, number: str, *, type: models.LookupTypeLike) -> models.LookupResult:
        """Look up a phone number.

        Tells its country, its carrier and how to write it.

        Args:
            number: The number in international form, with a leading `+`.
            type: What to find out. `carrier` is the only choice.

        Returns:
            LookupResult: What is known of a phone number.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            lookup_result = client.lookup.get("+14155550101", type="carrier")
        """
        return self._send(LOOKUP_NUMBER, path={"number": number}, query={"type": type})


class AsyncLookup(AsyncResource):
    """What is known of a phone number."""

    async def get(self, number: str, *, type: models.LookupTypeLike) -> models.LookupResult:
        """Look up a phone number.

        Tells its country, its carrier and how to write it.

        Args:
            number: The number in international form, with a leading `+`.
            type: What to find out. `carrier` is the only choice.

        Returns:
            LookupResult: What is known of a phone number.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            lookup_result = await client.lookup.get("+14155550101", type="carrier")
        """
        return await self._send(LOOKUP_NUMBER, path={"number": number}, query={"type": type})


class RawLookup:
    """`Lookup`, whose methods give the answer as it came."""

    def __init__(self, resource: Lookup) -> None:
        self.get = raw(resource.get)


class AsyncRawLookup:
    """`AsyncLookup`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncLookup) -> None:
        self.get = async_raw(resource.get)
