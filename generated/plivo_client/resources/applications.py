# Generated from resources/applications.yaml. Do not edit: change the spec, then `make generate`.
"""The URLs that are asked when a call or a message comes in."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Annotated, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation, Paging
from .._runtime.paging import AsyncPager, Page, Pager
from .._runtime.raw import async_raw, async_raw_list, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_APPLICATION: Final[Operation[models.ApplicationCreated]] = Operation(
    id="create_application",
    method="POST",
    path="/Account/{auth_id}/Application/",
    result=models.ApplicationCreated,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "app_name": Annotated[str, Meta(min_length=1)],
            "answer_url": str,
            "answer_method": str,
            "hangup_url": str,
            "hangup_method": str,
            "fallback_answer_url": str,
            "fallback_method": str,
            "message_url": str,
            "message_method": str,
            "default_number_app": bool,
            "default_endpoint_app": bool,
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
            "log_incoming_messages": bool,
            "public_uri": bool,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="applications.list",
)
LIST_APPLICATIONS: Final[Operation[models.Application]] = Operation(
    id="list_applications",
    method="GET",
    path="/Account/{auth_id}/Application/",
    result=models.ApplicationPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
            "app_name": str,
            "limit": Annotated[int, Meta(ge=1, le=20)],
            "offset": Annotated[int, Meta(ge=0)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    paging=Paging(
        limit="limit",
        offset="offset",
        maximum=20,
        items="/objects",
        item=models.Application,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_APPLICATION: Final[Operation[models.Application]] = Operation(
    id="get_application",
    method="GET",
    path="/Account/{auth_id}/Application/{app_id}/",
    result=models.Application,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"app_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_APPLICATION: Final[Operation[models.Changed]] = Operation(
    id="update_application",
    method="POST",
    path="/Account/{auth_id}/Application/{app_id}/",
    result=models.Changed,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"app_id": str},
        "body": {
            "answer_url": str,
            "answer_method": str,
            "hangup_url": str,
            "hangup_method": str,
            "fallback_answer_url": str,
            "fallback_method": str,
            "message_url": str,
            "message_method": str,
            "default_number_app": bool,
            "default_endpoint_app": bool,
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
            "log_incoming_messages": bool,
            "public_uri": bool,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
DELETE_APPLICATION: Final[Operation[None]] = Operation(
    id="delete_application",
    method="DELETE",
    path="/Account/{auth_id}/Application/{app_id}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"app_id": str},
        "query": {
            "cascade": bool,
            "new_endpoint_application": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)


class Applications(Resource):
    """The URLs that are asked when a call or a message comes in."""

    @overload
    def create(
        self,
        *,
        app_name: str,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
    ) -> models.ApplicationCreated: ...
    @overload
    def create(
        self,
        *,
        app_name: str,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ApplicationCreated]: ...
    @overload
    def create(
        self,
        *,
        app_name: str,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ApplicationCreated | AsyncAccepted[models.ApplicationCreated]: ...
    def create(
        self,
        *,
        app_name: str,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ApplicationCreated | AsyncAccepted[models.ApplicationCreated]:
        """Create an application.

        An application bundles the URLs that are asked for instructions when a call or a message
        arrives. Attach numbers and endpoints to it afterwards.

        Args:
            app_name: Its name: letters, digits, `-` and `_`.
            answer_url: Asked for instructions when a call is answered. Needed for calls.
                Uncertain: the API's documentation does not confirm it.
            answer_method: The verb for `answer_url`. Default: "POST".
            hangup_url: Told when the call has ended. Without it `answer_url` is.
            hangup_method: The verb for `hangup_url`. Default: "POST".
            fallback_answer_url: Asked when `answer_url` fails.
            fallback_method: The verb for `fallback_answer_url`. Default: "POST".
            message_url: Told of every inbound message.
            message_method: The verb for `message_url`. Default: "POST".
            default_number_app: Whether newly bought numbers get this application. Read back as
                `default_app`. Default: False.
            default_endpoint_app: Whether newly created endpoints get this application.
                Default: False.
            subaccount: The subaccount it shall belong to. Read back as `sub_account`.
            log_incoming_messages: Whether the content of inbound messages is kept.
                Default: True.
            public_uri: Whether anybody may call its SIP address. Default: False.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ApplicationCreated: The new application's id. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.applications.create(
                app_name="front-desk",
                answer_url="https://example.com/plivo/answer",
                hangup_url="https://example.com/plivo/hangup",
                fallback_answer_url="https://backup.example.com/plivo/answer",
            )
        """
        return self._send_asyncable(
            CREATE_APPLICATION,
            body={
                "app_name": app_name,
                "answer_url": answer_url,
                "answer_method": answer_method,
                "hangup_url": hangup_url,
                "hangup_method": hangup_method,
                "fallback_answer_url": fallback_answer_url,
                "fallback_method": fallback_method,
                "message_url": message_url,
                "message_method": message_method,
                "default_number_app": default_number_app,
                "default_endpoint_app": default_endpoint_app,
                "subaccount": subaccount,
                "log_incoming_messages": log_incoming_messages,
                "public_uri": public_uri,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.Application]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Application]]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Application] | AsyncAccepted[Page[models.Application]]: ...
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Application] | AsyncAccepted[Page[models.Application]]:
        """List applications, page by page.

        The applications of the account, or of one of its subaccounts.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            app_name: Only applications of this name.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Application, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for application in client.applications.list():
                print(application.app_id)
        """
        return self._pages_asyncable(
            LIST_APPLICATIONS,
            query={
                "subaccount": subaccount,
                "app_name": app_name,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, app_id: str) -> models.Application: ...
    @overload
    def get(
        self,
        app_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Application]: ...
    @overload
    def get(
        self,
        app_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Application | AsyncAccepted[models.Application]: ...
    def get(
        self,
        app_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Application | AsyncAccepted[models.Application]:
        """Get one application.

        Its current settings, as they apply to the next call or message.

        Args:
            app_id: Id of the application.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Application: The URLs that are asked when a call or a message comes in, and who uses
            them. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            application = client.applications.get("20468599130939380")
        """
        return self._send_asyncable(
            GET_APPLICATION,
            path={"app_id": app_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self,
        app_id: str,
        *,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
    ) -> models.Changed: ...
    @overload
    def update(
        self,
        app_id: str,
        *,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    def update(
        self,
        app_id: str,
        *,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    def update(
        self,
        app_id: str,
        *,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Change an application.

        Only the settings that are sent change. The name cannot be changed.

        Args:
            app_id: Id of the application.
            answer_url: Asked for instructions when a call is answered.
            answer_method: The verb for `answer_url`.
            hangup_url: Told when the call has ended.
            hangup_method: The verb for `hangup_url`.
            fallback_answer_url: Asked when `answer_url` fails.
            fallback_method: The verb for `fallback_answer_url`.
            message_url: Told of every inbound message.
            message_method: The verb for `message_url`.
            default_number_app: Whether newly bought numbers get this application.
            default_endpoint_app: Whether newly created endpoints get this application.
            subaccount: The subaccount it shall belong to.
            log_incoming_messages: Whether the content of inbound messages is kept.
            public_uri: Whether anybody may call its SIP address.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed: The request was carried out and there is nothing to show for it but a
            message. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.applications.update(
                "20468599130939380",
                answer_url="https://example.com/plivo/night",
                answer_method="GET",
            )
        """
        return self._send_asyncable(
            UPDATE_APPLICATION,
            path={"app_id": app_id},
            body={
                "answer_url": answer_url,
                "answer_method": answer_method,
                "hangup_url": hangup_url,
                "hangup_method": hangup_method,
                "fallback_answer_url": fallback_answer_url,
                "fallback_method": fallback_method,
                "message_url": message_url,
                "message_method": message_method,
                "default_number_app": default_number_app,
                "default_endpoint_app": default_endpoint_app,
                "subaccount": subaccount,
                "log_incoming_messages": log_incoming_messages,
                "public_uri": public_uri,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(
        self,
        app_id: str,
        *,
        cascade: bool | Unset = UNSET,
        new_endpoint_application: str | Unset = UNSET,
    ) -> None: ...
    @overload
    def delete(
        self,
        app_id: str,
        *,
        cascade: bool | Unset = UNSET,
        new_endpoint_application: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        app_id: str,
        *,
        cascade: bool | Unset = UNSET,
        new_endpoint_application: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        app_id: str,
        *,
        cascade: bool | Unset = UNSET,
        new_endpoint_application: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an application.

        What becomes of the endpoints that use it depends on `cascade` and
        `new_endpoint_application`.

        Args:
            app_id: Id of the application.
            cascade: With `true` the endpoints that use the application are deleted too.
                Uncertain: the API's documentation does not confirm it. Default: False.
            new_endpoint_application: Id of the application that takes over the endpoints.
                Uncertain: the API's documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Nothing. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            client.applications.delete("20468599130939380")
        """
        return self._send_asyncable(
            DELETE_APPLICATION,
            path={"app_id": app_id},
            query={
                "cascade": cascade,
                "new_endpoint_application": new_endpoint_application,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class AsyncApplications(AsyncResource):
    """The URLs that are asked when a call or a message comes in."""

    @overload
    async def create(
        self,
        *,
        app_name: str,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
    ) -> models.ApplicationCreated: ...
    @overload
    async def create(
        self,
        *,
        app_name: str,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ApplicationCreated]: ...
    @overload
    async def create(
        self,
        *,
        app_name: str,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ApplicationCreated | AsyncAccepted[models.ApplicationCreated]: ...
    async def create(
        self,
        *,
        app_name: str,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ApplicationCreated | AsyncAccepted[models.ApplicationCreated]:
        """Create an application.

        An application bundles the URLs that are asked for instructions when a call or a message
        arrives. Attach numbers and endpoints to it afterwards.

        Args:
            app_name: Its name: letters, digits, `-` and `_`.
            answer_url: Asked for instructions when a call is answered. Needed for calls.
                Uncertain: the API's documentation does not confirm it.
            answer_method: The verb for `answer_url`. Default: "POST".
            hangup_url: Told when the call has ended. Without it `answer_url` is.
            hangup_method: The verb for `hangup_url`. Default: "POST".
            fallback_answer_url: Asked when `answer_url` fails.
            fallback_method: The verb for `fallback_answer_url`. Default: "POST".
            message_url: Told of every inbound message.
            message_method: The verb for `message_url`. Default: "POST".
            default_number_app: Whether newly bought numbers get this application. Read back as
                `default_app`. Default: False.
            default_endpoint_app: Whether newly created endpoints get this application.
                Default: False.
            subaccount: The subaccount it shall belong to. Read back as `sub_account`.
            log_incoming_messages: Whether the content of inbound messages is kept.
                Default: True.
            public_uri: Whether anybody may call its SIP address. Default: False.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ApplicationCreated: The new application's id. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.applications.create(
                app_name="front-desk",
                answer_url="https://example.com/plivo/answer",
                hangup_url="https://example.com/plivo/hangup",
                fallback_answer_url="https://backup.example.com/plivo/answer",
            )
        """
        return await self._send_asyncable(
            CREATE_APPLICATION,
            body={
                "app_name": app_name,
                "answer_url": answer_url,
                "answer_method": answer_method,
                "hangup_url": hangup_url,
                "hangup_method": hangup_method,
                "fallback_answer_url": fallback_answer_url,
                "fallback_method": fallback_method,
                "message_url": message_url,
                "message_method": message_method,
                "default_number_app": default_number_app,
                "default_endpoint_app": default_endpoint_app,
                "subaccount": subaccount,
                "log_incoming_messages": log_incoming_messages,
                "public_uri": public_uri,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.Application]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Application]]]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Application] | Awaitable[AsyncAccepted[Page[models.Application]]]: ...
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Application] | Awaitable[AsyncAccepted[Page[models.Application]]]:
        """List applications, page by page.

        The applications of the account, or of one of its subaccounts.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            app_name: Only applications of this name.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Application, page after page; `.page()` gives
            one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for application in client.applications.list():
                print(application.app_id)
        """
        return self._pages_asyncable(
            LIST_APPLICATIONS,
            query={
                "subaccount": subaccount,
                "app_name": app_name,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, app_id: str) -> models.Application: ...
    @overload
    async def get(
        self,
        app_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Application]: ...
    @overload
    async def get(
        self,
        app_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Application | AsyncAccepted[models.Application]: ...
    async def get(
        self,
        app_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Application | AsyncAccepted[models.Application]:
        """Get one application.

        Its current settings, as they apply to the next call or message.

        Args:
            app_id: Id of the application.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Application: The URLs that are asked when a call or a message comes in, and who uses
            them. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            application = await client.applications.get("20468599130939380")
        """
        return await self._send_asyncable(
            GET_APPLICATION,
            path={"app_id": app_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self,
        app_id: str,
        *,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
    ) -> models.Changed: ...
    @overload
    async def update(
        self,
        app_id: str,
        *,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    async def update(
        self,
        app_id: str,
        *,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    async def update(
        self,
        app_id: str,
        *,
        answer_url: str | Unset = UNSET,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_answer_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        message_url: str | Unset = UNSET,
        message_method: models.HttpMethodLike | Unset = UNSET,
        default_number_app: bool | Unset = UNSET,
        default_endpoint_app: bool | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        log_incoming_messages: bool | Unset = UNSET,
        public_uri: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Change an application.

        Only the settings that are sent change. The name cannot be changed.

        Args:
            app_id: Id of the application.
            answer_url: Asked for instructions when a call is answered.
            answer_method: The verb for `answer_url`.
            hangup_url: Told when the call has ended.
            hangup_method: The verb for `hangup_url`.
            fallback_answer_url: Asked when `answer_url` fails.
            fallback_method: The verb for `fallback_answer_url`.
            message_url: Told of every inbound message.
            message_method: The verb for `message_url`.
            default_number_app: Whether newly bought numbers get this application.
            default_endpoint_app: Whether newly created endpoints get this application.
            subaccount: The subaccount it shall belong to.
            log_incoming_messages: Whether the content of inbound messages is kept.
            public_uri: Whether anybody may call its SIP address.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed: The request was carried out and there is nothing to show for it but a
            message. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.applications.update(
                "20468599130939380",
                answer_url="https://example.com/plivo/night",
                answer_method="GET",
            )
        """
        return await self._send_asyncable(
            UPDATE_APPLICATION,
            path={"app_id": app_id},
            body={
                "answer_url": answer_url,
                "answer_method": answer_method,
                "hangup_url": hangup_url,
                "hangup_method": hangup_method,
                "fallback_answer_url": fallback_answer_url,
                "fallback_method": fallback_method,
                "message_url": message_url,
                "message_method": message_method,
                "default_number_app": default_number_app,
                "default_endpoint_app": default_endpoint_app,
                "subaccount": subaccount,
                "log_incoming_messages": log_incoming_messages,
                "public_uri": public_uri,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(
        self,
        app_id: str,
        *,
        cascade: bool | Unset = UNSET,
        new_endpoint_application: str | Unset = UNSET,
    ) -> None: ...
    @overload
    async def delete(
        self,
        app_id: str,
        *,
        cascade: bool | Unset = UNSET,
        new_endpoint_application: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        app_id: str,
        *,
        cascade: bool | Unset = UNSET,
        new_endpoint_application: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        app_id: str,
        *,
        cascade: bool | Unset = UNSET,
        new_endpoint_application: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an application.

        What becomes of the endpoints that use it depends on `cascade` and
        `new_endpoint_application`.

        Args:
            app_id: Id of the application.
            cascade: With `true` the endpoints that use the application are deleted too.
                Uncertain: the API's documentation does not confirm it. Default: False.
            new_endpoint_application: Id of the application that takes over the endpoints.
                Uncertain: the API's documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Nothing. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            await client.applications.delete("20468599130939380")
        """
        return await self._send_asyncable(
            DELETE_APPLICATION,
            path={"app_id": app_id},
            query={
                "cascade": cascade,
                "new_endpoint_application": new_endpoint_application,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class RawApplications:
    """`Applications`, whose methods give the answer as it came."""

    def __init__(self, resource: Applications) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawApplications:
    """`AsyncApplications`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncApplications) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
