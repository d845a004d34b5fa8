# Generated from resources/phlo.yaml. Do not edit: change the spec, then `make generate`.
"""Call flows that were drawn in the console."""

from __future__ import annotations

from typing import Any, Final

from .. import models
from .._runtime.operation import Operation
from .._runtime.raw import async_raw, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

RUN_PHLO: Final[Operation[models.PhloRunStarted]] = Operation(
    id="run_phlo",
    method="POST",
    path="/account/{auth_id}/phlo/{phlo_id}/",
    result=models.PhloRunStarted,
    retry="when-unsent",
    server="https://phlorunner.plivo.com/v1",
    names={"from": "from_"},
    accepts=lambda: {"path": {"phlo_id": str}, "body": {"from": str, "to": str}},
)
GET_PHLO: Final[Operation[models.Phlo]] = Operation(
    id="get_phlo",
    method="GET",
    path="/phlo/{phlo_id}/",
    result=models.Phlo,
    retry="safe",
    server="https://phlorunner.plivo.com/v1",
    accepts=lambda: {"path": {"phlo_id": str}},
)
GET_PHLO_RUN: Final[Operation[models.PhloRun]] = Operation(
    id="get_phlo_run",
    method="GET",
    path="/phlo/{phlo_id}/runs/{run_id}",
    result=models.PhloRun,
    retry="safe",
    server="https://phlorunner.plivo.com/v1",
    accepts=lambda: {"path": {"phlo_id": str, "run_id": str}},
)
GET_PHLO_NODE: Final[Operation[models.PhloNode]] = Operation(
    id="get_phlo_node",
    method="GET",
    path="/phlo/{phlo_id}/{node_type}/{node_id}/",
    result=models.PhloNode,
    retry="safe",
    server="https://phlorunner.plivo.com/v1",
    accepts=lambda: {"path": {"phlo_id": str, "node_type": models.PhloNodeType, "node_id": str}},
)
UPDATE_PHLO_NODE: Final[Operation[models.PhloActionResult]] = Operation(
    id="update_phlo_node",
    method="POST",
    path="/phlo/{phlo_id}/{node_type}/{node_id}/",
    result=models.PhloActionResult,
    retry="when-unsent",
    server="https://phlorunner.plivo.com/v1",
    accepts=lambda: {
        "path": {"phlo_id": str, "node_type": models.PhloNodeType, "node_id": str},
        "body": {
            "action": models.PhloNodeVerb,
            "trigger_source": str,
            "to": str,
            "role": models.PhloRole,
        },
    },
    check="phlo.node",
)
UPDATE_PHLO_MEMBER: Final[Operation[models.PhloActionResult]] = Operation(
    id="update_phlo_member",
    method="POST",
    path="/phlo/{phlo_id}/{node_type}/{node_id}/members/{member_id}/",
    result=models.PhloActionResult,
    retry="when-unsent",
    server="https://phlorunner.plivo.com/v1",
    accepts=lambda: {
        "path": {
            "phlo_id": str,
            "node_type": models.PhloNodeType,
            "node_id": str,
            "member_id": str,
        },
        "body": {"action": models.PhloMemberVerb},
    },
)


class Phlo(Resource):
    """Call flows that were drawn in the console."""

    def run(
        self, phlo_id: str, *, from_: str | Unset = UNSET, to: str | Unset = UNSET, **fields: Any
    ) -> models.PhloRunStarted:
        """Run a PHLO.

        Starts it at once. The members of the body are the values that its first node wants,
        under the names that were given to them there. Sending the request twice runs it twice.

        Args:
            phlo_id: Id of the PHLO, as the console shows it.
            from_: Whom to call or write from.
            to: Whom to call or write to.

        Returns:
            PhloRunStarted: The PHLO runs now.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.phlo.run(
                "5e427f6b-1f9d-11ef-9f3a-0242ac110004",
                from_="14155550100",
                to="14155550101",
            )
        """
        return self._send(
            RUN_PHLO, path={"phlo_id": phlo_id}, body={"from": from_, "to": to, **fields}
        )

    def get(self, phlo_id: str) -> models.Phlo:
        """Get one PHLO.

        Its name and when it was made. What it does is seen in the console only.

        Args:
            phlo_id: Id of the PHLO, as the console shows it.

        Returns:
            Phlo: A call flow that was drawn in the console.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            phlo = client.phlo.get("5e427f6b-1f9d-11ef-9f3a-0242ac110004")
        """
        return self._send(GET_PHLO, path={"phlo_id": phlo_id})

    def get_run(self, phlo_id: str, run_id: str) -> models.PhloRun:
        """Get one run of a PHLO.

        Which calls, messages and recordings it made. Known to one official client only, which
        does not show what is answered, so the names of the members may differ.

        Uncertain: the API's documentation does not confirm it.

        Args:
            phlo_id: Id of the PHLO, as the console shows it.
            run_id: Id of the run.

        Returns:
            PhloRun: What a run of a PHLO has made.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            phlo_run = client.phlo.get_run(
                "5e427f6b-1f9d-11ef-9f3a-0242ac110004",
                "6f53807c-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return self._send(GET_PHLO_RUN, path={"phlo_id": phlo_id, "run_id": run_id})

    def node(
        self, phlo_id: str, node_type: models.PhloNodeTypeLike, node_id: str
    ) -> models.PhloNode:
        """Get one node of a PHLO.

        Its name and its kind.

        Args:
            phlo_id: Id of the PHLO, as the console shows it.
            node_type: Kind of the node.
            node_id: Id of the node, as the console shows it.

        Returns:
            PhloNode: A node of a PHLO in which calls meet.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            phlo_node = client.phlo.node(
                "5e427f6b-1f9d-11ef-9f3a-0242ac110004",
                "multi_party_call",
                "7064918d-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return self._send(
            GET_PHLO_NODE, path={"phlo_id": phlo_id, "node_type": node_type, "node_id": node_id}
        )

    def multi_party_call(
        self,
        phlo_id: str,
        node_type: models.PhloNodeTypeLike,
        node_id: str,
        *,
        action: models.PhloNodeVerbLike,
        trigger_source: str,
        to: str,
        role: models.PhloRoleLike | Unset = UNSET,
    ) -> models.PhloActionResult:
        """Call somebody into a node, or transfer a call to them.

        Adds a party to a multiparty call: calls somebody, or transfers the call of
        `trigger_source`, warm (one stays until the other has answered) or cold. Sending the
        request twice calls twice.

        Args:
            phlo_id: Id of the PHLO, as the console shows it.
            node_type: Kind of the node.
            node_id: Id of the node, as the console shows it.
            action: What to do in a node.
            trigger_source: Number of the party on whose behalf this is done.
            to: Number to call or to transfer to.
            role: Part of the one who is called. Needed with `call`; without it transfers are to
                an `agent`.

        Returns:
            PhloActionResult: Whether it was done.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.phlo.multi_party_call(
                "5e427f6b-1f9d-11ef-9f3a-0242ac110004",
                "multi_party_call",
                "7064918d-1f9d-11ef-9f3a-0242ac110004",
                action="call",
                trigger_source="14155550100",
                to="14155550101",
                role="agent",
            )
        """
        return self._send(
            UPDATE_PHLO_NODE,
            path={"phlo_id": phlo_id, "node_type": node_type, "node_id": node_id},
            body={"action": action, "trigger_source": trigger_source, "to": to, "role": role},
        )

    def member(
        self,
        phlo_id: str,
        node_type: models.PhloNodeTypeLike,
        node_id: str,
        member_id: str,
        *,
        action: models.PhloMemberVerbLike,
    ) -> models.PhloActionResult:
        """Do something to one party of a node.

        Holds, mutes or hangs up one party, drops a voicemail on it, or ends a transfer.

        Args:
            phlo_id: Id of the PHLO, as the console shows it.
            node_type: Kind of the node.
            node_id: Id of the node, as the console shows it.
            member_id: The party's number.
            action: What to do to a party. `resume_call` and `abort_transfer` end a warm
                transfer.

        Returns:
            PhloActionResult: Whether it was done.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.phlo.member(
                "5e427f6b-1f9d-11ef-9f3a-0242ac110004",
                "multi_party_call",
                "7064918d-1f9d-11ef-9f3a-0242ac110004",
                "14155550101",
                action="hold",
            )
        """
        return self._send(
            UPDATE_PHLO_MEMBER,
            path={
                "phlo_id": phlo_id,
                "node_type": node_type,
                "node_id": node_id,
                "member_id": member_id,
            },
            body={"action": action},
        )


class AsyncPhlo(AsyncResource):
    """Call flows that were drawn in the console."""

    async def run(
        self, phlo_id: str, *, from_: str | Unset = UNSET, to: str | Unset = UNSET, **fields: Any
    ) -> models.PhloRunStarted:
        """Run a PHLO.

        Starts it at once. The members of the body are the values that its first node wants,
        under the names that were given to them there. Sending the request twice runs it twice.

        Args:
            phlo_id: Id of the PHLO, as the console shows it.
            from_: Whom to call or write from.
            to: Whom to call or write to.

        Returns:
            PhloRunStarted: The PHLO runs now.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.phlo.run(
                "5e427f6b-1f9d-11ef-9f3a-0242ac110004",
                from_="14155550100",
                to="14155550101",
            )
        """
        return await self._send(
            RUN_PHLO, path={"phlo_id": phlo_id}, body={"from": from_, "to": to, **fields}
        )

    async def get(self, phlo_id: str) -> models.Phlo:
        """Get one PHLO.

        Its name and when it was made. What it does is seen in the console only.

        Args:
            phlo_id: Id of the PHLO, as the console shows it.

        Returns:
            Phlo: A call flow that was drawn in the console.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            phlo = await client.phlo.get("5e427f6b-1f9d-11ef-9f3a-0242ac110004")
        """
        return await self._send(GET_PHLO, path={"phlo_id": phlo_id})

    async def get_run(self, phlo_id: str, run_id: str) -> models.PhloRun:
        """Get one run of a PHLO.

        Which calls, messages and recordings it made. Known to one official client only, which
        does not show what is answered, so the names of the members may differ.

        Uncertain: the API's documentation does not confirm it.

        Args:
            phlo_id: Id of the PHLO, as the console shows it.
            run_id: Id of the run.

        Returns:
            PhloRun: What a run of a PHLO has made.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            phlo_run = await client.phlo.get_run(
                "5e427f6b-1f9d-11ef-9f3a-0242ac110004",
                "6f53807c-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return await self._send(GET_PHLO_RUN, path={"phlo_id": phlo_id, "run_id": run_id})

    async def node(
        self, phlo_id: str, node_type: models.PhloNodeTypeLike, node_id: str
    ) -> models.PhloNode:
        """Get one node of a PHLO.

        Its name and its kind.

        Args:
            phlo_id: Id of the PHLO, as the console shows it.
            node_type: Kind of the node.
            node_id: Id of the node, as the console shows it.

        Returns:
            PhloNode: A node of a PHLO in which calls meet.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            phlo_node = await client.phlo.node(
                "5e427f6b-1f9d-11ef-9f3a-0242ac110004",
                "multi_party_call",
                "7064918d-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return await self._send(
            GET_PHLO_NODE, path={"phlo_id": phlo_id, "node_type": node_type, "node_id": node_id}
        )

    async def multi_party_call(
        self,
        phlo_id: str,
        node_type: models.PhloNodeTypeLike,
        node_id: str,
        *,
        action: models.PhloNodeVerbLike,
        trigger_source: str,
        to: str,
        role: models.PhloRoleLike | Unset = UNSET,
    ) -> models.PhloActionResult:
        """Call somebody into a node, or transfer a call to them.

        Adds a party to a multiparty call: calls somebody, or transfers the call of
        `trigger_source`, warm (one stays until the other has answered) or cold. Sending the
        request twice calls twice.

        Args:
            phlo_id: Id of the PHLO, as the console shows it.
            node_type: Kind of the node.
            node_id: Id of the node, as the console shows it.
            action: What to do in a node.
            trigger_source: Number of the party on whose behalf this is done.
            to: Number to call or to transfer to.
            role: Part of the one who is called. Needed with `call`; without it transfers are to
                an `agent`.

        Returns:
            PhloActionResult: Whether it was done.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.phlo.multi_party_call(
                "5e427f6b-1f9d-11ef-9f3a-0242ac110004",
                "multi_party_call",
                "7064918d-1f9d-11ef-9f3a-0242ac110004",
                action="call",
                trigger_source="14155550100",
                to="14155550101",
                role="agent",
            )
        """
        return await self._send(
            UPDATE_PHLO_NODE,
            path={"phlo_id": phlo_id, "node_type": node_type, "node_id": node_id},
            body={"action": action, "trigger_source": trigger_source, "to": to, "role": role},
        )

    async def member(
        self,
        phlo_id: str,
        node_type: models.PhloNodeTypeLike,
        node_id: str,
        member_id: str,
        *,
        action: models.PhloMemberVerbLike,
    ) -> models.PhloActionResult:
        """Do something to one party of a node.

        Holds, mutes or hangs up one party, drops a voicemail on it, or ends a transfer.

        Args:
            phlo_id: Id of the PHLO, as the console shows it.
            node_type: Kind of the node.
            node_id: Id of the node, as the console shows it.
            member_id: The party's number.
            action: What to do to a party. `resume_call` and `abort_transfer` end a warm
                transfer.

        Returns:
            PhloActionResult: Whether it was done.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.phlo.member(
                "5e427f6b-1f9d-11ef-9f3a-0242ac110004",
                "multi_party_call",
                "7064918d-1f9d-11ef-9f3a-0242ac110004",
                "14155550101",
                action="hold",
            )
        """
        return await self._send(
            UPDATE_PHLO_MEMBER,
            path={
                "phlo_id": phlo_id,
                "node_type": node_type,
                "node_id": node_id,
                "member_id": member_id,
            },
            body={"action": action},
        )


class RawPhlo:
    """`Phlo`, whose methods give the answer as it came."""

    def __init__(self, resource: Phlo) -> None:
        self.run = raw(resource.run)
        self.get = raw(resource.get)
        self.get_run = raw(resource.get_run)
        self.node = raw(resource.node)
        self.multi_party_call = raw(resource.multi_party_call)
        self.member = raw(resource.member)


class AsyncRawPhlo:
    """`AsyncPhlo`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncPhlo) -> None:
        self.run = async_raw(resource.run)
        self.get = async_raw(resource.get)
        self.get_run = async_raw(resource.get_run)
        self.node = async_raw(resource.node)
        self.multi_party_call = async_raw(resource.multi_party_call)
        self.member = async_raw(resource.member)
