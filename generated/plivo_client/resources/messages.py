# Generated from resources/messages.yaml. Do not edit: change the spec, then `make generate`.
"""SMS, MMS and WhatsApp messages."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Annotated, Any, Final, overload

from msgspec import Meta

from .. import errors, models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation, Paging
from .._runtime.paging import AsyncPager, Page, Pager
from .._runtime.raw import async_raw, async_raw_list, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_MESSAGE: Final[Operation[models.MessageCreated]] = Operation(
    id="create_message",
    method="POST",
    path="/Account/{auth_id}/Message/",
    result=models.MessageCreated,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "dst": Annotated[str, Meta(min_length=1)],
            "src": str,
            "powerpack_uuid": str,
            "text": Annotated[str, Meta(max_length=4096)],
            "type": str,
            "url": str,
            "method": str,
            "log": models.MessageLog | bool,
            "trackable": bool,
            "media_urls": Annotated[list[str], Meta(max_length=10)],
            "media_ids": Annotated[list[str], Meta(max_length=10)],
            "message_expiry": Annotated[int, Meta(ge=5, le=10799)],
            "template": models.WhatsAppTemplate,
            "interactive": models.WhatsAppInteractive,
            "location": models.WhatsAppLocation,
            "dlt_entity_id": str,
            "dlt_template_id": str,
            "dlt_template_category": models.DltTemplateCategory,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="messages.list",
    errors={**errors.BY_STATUS, 403: errors.GeoPermissionError},
)
LIST_MESSAGES: Final[Operation[models.Message]] = Operation(
    id="list_messages",
    method="GET",
    path="/Account/{auth_id}/Message/",
    result=models.MessagePage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
            "message_direction": str,
            "message_state": str,
            "message_type": str,
            "from_number": str,
            "to_number": str,
            "message_time": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "message_time__gt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "message_time__gte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "message_time__lt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "message_time__lte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "error_code": str,
            "powerpack_id": str,
            "tendlc_campaign_id": str,
            "tendlc_registration_status": str,
            "destination_country_iso2": Annotated[str, Meta(min_length=2, max_length=2)],
            "conversation_id": str,
            "conversation_origin": str,
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
        item=models.Message,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_MESSAGE: Final[Operation[models.Message]] = Operation(
    id="get_message",
    method="GET",
    path="/Account/{auth_id}/Message/{message_uuid}/",
    result=models.Message,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"message_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
LIST_MESSAGE_MEDIA: Final[Operation[models.MessageMediaList]] = Operation(
    id="list_message_media",
    method="GET",
    path="/Account/{auth_id}/Message/{message_uuid}/Media/",
    result=models.MessageMediaList,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"message_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
DELETE_MESSAGE_MEDIA: Final[Operation[None]] = Operation(
    id="delete_message_media",
    method="DELETE",
    path="/Account/{auth_id}/Message/{message_uuid}/Media/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"message_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
GET_MESSAGE_MEDIA: Final[Operation[models.MessageMedia]] = Operation(
    id="get_message_media",
    method="GET",
    path="/Account/{auth_id}/Message/{message_uuid}/Media/{media_id}/",
    result=models.MessageMedia,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"message_uuid": str, "media_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class Messages(Resource):
    """SMS, MMS and WhatsApp messages."""

    @overload
    def create(
        self,
        *,
        dst: str,
        src: str | Unset = UNSET,
        powerpack_uuid: str | Unset = UNSET,
        text: str | Unset = UNSET,
        type: models.MessageTypeLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        log: models.MessageLogLike | bool | Unset = UNSET,
        trackable: bool | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        media_ids: Sequence[str] | Unset = UNSET,
        message_expiry: int | Unset = UNSET,
        template: models.WhatsAppTemplate | Mapping[str, Any] | Unset = UNSET,
        interactive: models.WhatsAppInteractive | Mapping[str, Any] | Unset = UNSET,
        location: models.WhatsAppLocation | Mapping[str, Any] | Unset = UNSET,
        dlt_entity_id: str | Unset = UNSET,
        dlt_template_id: str | Unset = UNSET,
        dlt_template_category: models.DltTemplateCategoryLike | Unset = UNSET,
    ) -> models.MessageCreated: ...
    @overload
    def create(
        self,
        *,
        dst: str,
        src: str | Unset = UNSET,
        powerpack_uuid: str | Unset = UNSET,
        text: str | Unset = UNSET,
        type: models.MessageTypeLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        log: models.MessageLogLike | bool | Unset = UNSET,
        trackable: bool | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        media_ids: Sequence[str] | Unset = UNSET,
        message_expiry: int | Unset = UNSET,
        template: models.WhatsAppTemplate | Mapping[str, Any] | Unset = UNSET,
        interactive: models.WhatsAppInteractive | Mapping[str, Any] | Unset = UNSET,
        location: models.WhatsAppLocation | Mapping[str, Any] | Unset = UNSET,
        dlt_entity_id: str | Unset = UNSET,
        dlt_template_id: str | Unset = UNSET,
        dlt_template_category: models.DltTemplateCategoryLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MessageCreated]: ...
    @overload
    def create(
        self,
        *,
        dst: str,
        src: str | Unset = UNSET,
        powerpack_uuid: str | Unset = UNSET,
        text: str | Unset = UNSET,
        type: models.MessageTypeLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        log: models.MessageLogLike | bool | Unset = UNSET,
        trackable: bool | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        media_ids: Sequence[str] | Unset = UNSET,
        message_expiry: int | Unset = UNSET,
        template: models.WhatsAppTemplate | Mapping[str, Any] | Unset = UNSET,
        interactive: models.WhatsAppInteractive | Mapping[str, Any] | Unset = UNSET,
        location: models.WhatsAppLocation | Mapping[str, Any] | Unset = UNSET,
        dlt_entity_id: str | Unset = UNSET,
        dlt_template_id: str | Unset = UNSET,
        dlt_template_category: models.DltTemplateCategoryLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MessageCreated | AsyncAccepted[models.MessageCreated]: ...
    def create(
        self,
        *,
        dst: str,
        src: str | Unset = UNSET,
        powerpack_uuid: str | Unset = UNSET,
        text: str | Unset = UNSET,
        type: models.MessageTypeLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        log: models.MessageLogLike | bool | Unset = UNSET,
        trackable: bool | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        media_ids: Sequence[str] | Unset = UNSET,
        message_expiry: int | Unset = UNSET,
        template: models.WhatsAppTemplate | Mapping[str, Any] | Unset = UNSET,
        interactive: models.WhatsAppInteractive | Mapping[str, Any] | Unset = UNSET,
        location: models.WhatsAppLocation | Mapping[str, Any] | Unset = UNSET,
        dlt_entity_id: str | Unset = UNSET,
        dlt_template_id: str | Unset = UNSET,
        dlt_template_category: models.DltTemplateCategoryLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MessageCreated | AsyncAccepted[models.MessageCreated]:
        """Send a message to one or several numbers.

        Answers as soon as the messages are queued. How each fares is told to `url`. Sending the
        request twice sends twice.

        Args:
            dst: A number with country code. For several, up to 1000, put `<` between them. Must
                not include `src`.
            src: The sender, a number, short code, name of up to 11 characters, or WhatsApp
                number.
            powerpack_uuid: The powerpack that chooses the sender. Not for WhatsApp.
            text: The text. SMS takes up to 1600 characters of the GSM alphabet or 737 of any
                other, WhatsApp 4096. Needed unless there are media or a WhatsApp part.
                At most 4096 characters.
            type: The kind of message. Default: "sms".
            url: Told at each change of the message's state.
            method: The verb for `url`. Default: "POST".
            log: What the platform keeps of the message. `true` and `false` may be sent as
                booleans. Default: "true".
            trackable: Whether links in it are followed up. Default: False.
            media_urls: Where the media are. MMS takes up to 10 with under 5 MB in all, WhatsApp
                one. At most 10 items.
            media_ids: Ids of media uploaded before. At most 10 items.
            message_expiry: Seconds it may wait in the queue before it fails with error code
                420. Without it 10800. 5 to 10799.
            template: WhatsApp only. The template to fill.
            interactive: WhatsApp only. Buttons or a list to choose from.
            location: WhatsApp only. A place on the map.
            dlt_entity_id: India only. Registered id of the sender.
            dlt_template_id: India only. Registered id of the template.
            dlt_template_category: India only.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MessageCreated: The messages were queued, one for each destination. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), GeoPermissionError
                (403), ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError
                (429), ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.messages.create(
                dst="14155550101<14155550103",
                src="14155550100",
                text="Your table is ready.",
                url="https://example.com/plivo/status",
            )
        """
        return self._send_asyncable(
            CREATE_MESSAGE,
            body={
                "dst": dst,
                "src": src,
                "powerpack_uuid": powerpack_uuid,
                "text": text,
                "type": type,
                "url": url,
                "method": method,
                "log": log,
                "trackable": trackable,
                "media_urls": media_urls,
                "media_ids": media_ids,
                "message_expiry": message_expiry,
                "template": template,
                "interactive": interactive,
                "location": location,
                "dlt_entity_id": dlt_entity_id,
                "dlt_template_id": dlt_template_id,
                "dlt_template_category": dlt_template_category,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        message_direction: models.DirectionLike | Unset = UNSET,
        message_state: models.MessageStateLike | Unset = UNSET,
        message_type: models.MessageTypeLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        message_time: str | Unset = UNSET,
        message_time__gt: str | Unset = UNSET,
        message_time__gte: str | Unset = UNSET,
        message_time__lt: str | Unset = UNSET,
        message_time__lte: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        powerpack_id: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        tendlc_registration_status: models.TendlcRegistrationStatusLike | Unset = UNSET,
        destination_country_iso2: str | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        conversation_origin: models.ConversationOriginLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.Message]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        message_direction: models.DirectionLike | Unset = UNSET,
        message_state: models.MessageStateLike | Unset = UNSET,
        message_type: models.MessageTypeLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        message_time: str | Unset = UNSET,
        message_time__gt: str | Unset = UNSET,
        message_time__gte: str | Unset = UNSET,
        message_time__lt: str | Unset = UNSET,
        message_time__lte: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        powerpack_id: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        tendlc_registration_status: models.TendlcRegistrationStatusLike | Unset = UNSET,
        destination_country_iso2: str | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        conversation_origin: models.ConversationOriginLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Message]]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        message_direction: models.DirectionLike | Unset = UNSET,
        message_state: models.MessageStateLike | Unset = UNSET,
        message_type: models.MessageTypeLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        message_time: str | Unset = UNSET,
        message_time__gt: str | Unset = UNSET,
        message_time__gte: str | Unset = UNSET,
        message_time__lt: str | Unset = UNSET,
        message_time__lte: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        powerpack_id: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        tendlc_registration_status: models.TendlcRegistrationStatusLike | Unset = UNSET,
        destination_country_iso2: str | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        conversation_origin: models.ConversationOriginLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Message] | AsyncAccepted[Page[models.Message]]: ...
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        message_direction: models.DirectionLike | Unset = UNSET,
        message_state: models.MessageStateLike | Unset = UNSET,
        message_type: models.MessageTypeLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        message_time: str | Unset = UNSET,
        message_time__gt: str | Unset = UNSET,
        message_time__gte: str | Unset = UNSET,
        message_time__lt: str | Unset = UNSET,
        message_time__lte: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        powerpack_id: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        tendlc_registration_status: models.TendlcRegistrationStatusLike | Unset = UNSET,
        destination_country_iso2: str | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        conversation_origin: models.ConversationOriginLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Message] | AsyncAccepted[Page[models.Message]]:
        """List messages, newest first, page by page.

        Messages are kept for 90 days. Without a filter on `message_time`, those of the last 24
        hours. At most 20 such requests a minute.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            message_direction: Only messages of this direction.
            message_state: Only messages in this state.
            message_type: Only messages of this kind.
            from_number: Only messages from this number.
            to_number: Only messages to this number.
            message_time: Only messages accepted exactly then.
            message_time__gt: Only messages accepted later than this.
            message_time__gte: Only messages accepted then or later.
            message_time__lt: Only messages accepted before this.
            message_time__lte: Only messages accepted then or before.
            error_code: Only messages that failed with this code.
            powerpack_id: Only messages whose sender this powerpack chose.
            tendlc_campaign_id: Only messages sent under this 10DLC campaign.
            tendlc_registration_status: Only messages whose sender was or was not registered for
                10DLC. Uncertain: the API's documentation does not confirm it.
            destination_country_iso2: Only messages to this country, given by its two letters.
                Exactly 2 characters.
            conversation_id: Only messages of this WhatsApp conversation.
            conversation_origin: Only messages of WhatsApp conversations of this kind.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Message, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for message in client.messages.list():
                print(message.message_uuid)
        """
        return self._pages_asyncable(
            LIST_MESSAGES,
            query={
                "subaccount": subaccount,
                "message_direction": message_direction,
                "message_state": message_state,
                "message_type": message_type,
                "from_number": from_number,
                "to_number": to_number,
                "message_time": message_time,
                "message_time__gt": message_time__gt,
                "message_time__gte": message_time__gte,
                "message_time__lt": message_time__lt,
                "message_time__lte": message_time__lte,
                "error_code": error_code,
                "powerpack_id": powerpack_id,
                "tendlc_campaign_id": tendlc_campaign_id,
                "tendlc_registration_status": tendlc_registration_status,
                "destination_country_iso2": destination_country_iso2,
                "conversation_id": conversation_id,
                "conversation_origin": conversation_origin,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, message_uuid: str) -> models.Message: ...
    @overload
    def get(
        self,
        message_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Message]: ...
    @overload
    def get(
        self,
        message_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Message | AsyncAccepted[models.Message]: ...
    def get(
        self,
        message_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Message | AsyncAccepted[models.Message]:
        """Get one message.

        Its record, with state and price as known so far.

        Args:
            message_uuid: Id of the message.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Message: The record of a message. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            message = client.messages.get("5b40a428-bfc7-4daf-9d06-726c558bf3b8")
        """
        return self._send_asyncable(
            GET_MESSAGE,
            path={"message_uuid": message_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def list_media(self, message_uuid: str) -> models.MessageMediaList: ...
    @overload
    def list_media(
        self,
        message_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MessageMediaList]: ...
    @overload
    def list_media(
        self,
        message_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MessageMediaList | AsyncAccepted[models.MessageMediaList]: ...
    def list_media(
        self,
        message_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MessageMediaList | AsyncAccepted[models.MessageMediaList]:
        """List the media of a message.

        All of them at once. A message without media has an empty list.

        Args:
            message_uuid: Id of the message.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MessageMediaList: All files of a message. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            message_media_list = client.messages.list_media(
                "5b40a428-bfc7-4daf-9d06-726c558bf3b8",
            )
        """
        return self._send_asyncable(
            LIST_MESSAGE_MEDIA,
            path={"message_uuid": message_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def delete_media(self, message_uuid: str) -> None: ...
    @overload
    def delete_media(
        self,
        message_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete_media(
        self,
        message_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete_media(
        self,
        message_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete the media of a message.

        All of them go; the message itself stays.

        Uncertain: the API's documentation does not confirm it.

        Args:
            message_uuid: Id of the message.
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
            client.messages.delete_media("5b40a428-bfc7-4daf-9d06-726c558bf3b8")
        """
        return self._send_asyncable(
            DELETE_MESSAGE_MEDIA,
            path={"message_uuid": message_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def get_media(self, message_uuid: str, media_id: str) -> models.MessageMedia: ...
    @overload
    def get_media(
        self,
        message_uuid: str,
        media_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MessageMedia]: ...
    @overload
    def get_media(
        self,
        message_uuid: str,
        media_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MessageMedia | AsyncAccepted[models.MessageMedia]: ...
    def get_media(
        self,
        message_uuid: str,
        media_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MessageMedia | AsyncAccepted[models.MessageMedia]:
        """Get one file of a message.

        Its record. The file itself is at `media_url`.

        Uncertain: the API's documentation does not confirm it.

        Args:
            message_uuid: Id of the message.
            media_id: Id of the file.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MessageMedia: A file that came, or went, with a message. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            message_media = client.messages.get_media(
                "5b40a428-bfc7-4daf-9d06-726c558bf3b8",
                "0178eb8a-461a-4fd1-bc37-13eebfdc0676",
            )
        """
        return self._send_asyncable(
            GET_MESSAGE_MEDIA,
            path={"message_uuid": message_uuid, "media_id": media_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncMessages(AsyncResource):
    """SMS, MMS and WhatsApp messages."""

    @overload
    async def create(
        self,
        *,
        dst: str,
        src: str | Unset = UNSET,
        powerpack_uuid: str | Unset = UNSET,
        text: str | Unset = UNSET,
        type: models.MessageTypeLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        log: models.MessageLogLike | bool | Unset = UNSET,
        trackable: bool | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        media_ids: Sequence[str] | Unset = UNSET,
        message_expiry: int | Unset = UNSET,
        template: models.WhatsAppTemplate | Mapping[str, Any] | Unset = UNSET,
        interactive: models.WhatsAppInteractive | Mapping[str, Any] | Unset = UNSET,
        location: models.WhatsAppLocation | Mapping[str, Any] | Unset = UNSET,
        dlt_entity_id: str | Unset = UNSET,
        dlt_template_id: str | Unset = UNSET,
        dlt_template_category: models.DltTemplateCategoryLike | Unset = UNSET,
    ) -> models.MessageCreated: ...
    @overload
    async def create(
        self,
        *,
        dst: str,
        src: str | Unset = UNSET,
        powerpack_uuid: str | Unset = UNSET,
        text: str | Unset = UNSET,
        type: models.MessageTypeLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        log: models.MessageLogLike | bool | Unset = UNSET,
        trackable: bool | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        media_ids: Sequence[str] | Unset = UNSET,
        message_expiry: int | Unset = UNSET,
        template: models.WhatsAppTemplate | Mapping[str, Any] | Unset = UNSET,
        interactive: models.WhatsAppInteractive | Mapping[str, Any] | Unset = UNSET,
        location: models.WhatsAppLocation | Mapping[str, Any] | Unset = UNSET,
        dlt_entity_id: str | Unset = UNSET,
        dlt_template_id: str | Unset = UNSET,
        dlt_template_category: models.DltTemplateCategoryLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MessageCreated]: ...
    @overload
    async def create(
        self,
        *,
        dst: str,
        src: str | Unset = UNSET,
        powerpack_uuid: str | Unset = UNSET,
        text: str | Unset = UNSET,
        type: models.MessageTypeLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        log: models.MessageLogLike | bool | Unset = UNSET,
        trackable: bool | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        media_ids: Sequence[str] | Unset = UNSET,
        message_expiry: int | Unset = UNSET,
        template: models.WhatsAppTemplate | Mapping[str, Any] | Unset = UNSET,
        interactive: models.WhatsAppInteractive | Mapping[str, Any] | Unset = UNSET,
        location: models.WhatsAppLocation | Mapping[str, Any] | Unset = UNSET,
        dlt_entity_id: str | Unset = UNSET,
        dlt_template_id: str | Unset = UNSET,
        dlt_template_category: models.DltTemplateCategoryLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MessageCreated | AsyncAccepted[models.MessageCreated]: ...
    async def create(
        self,
        *,
        dst: str,
        src: str | Unset = UNSET,
        powerpack_uuid: str | Unset = UNSET,
        text: str | Unset = UNSET,
        type: models.MessageTypeLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        log: models.MessageLogLike | bool | Unset = UNSET,
        trackable: bool | Unset = UNSET,
        media_urls: Sequence[str] | Unset = UNSET,
        media_ids: Sequence[str] | Unset = UNSET,
        message_expiry: int | Unset = UNSET,
        template: models.WhatsAppTemplate | Mapping[str, Any] | Unset = UNSET,
        interactive: models.WhatsAppInteractive | Mapping[str, Any] | Unset = UNSET,
        location: models.WhatsAppLocation | Mapping[str, Any] | Unset = UNSET,
        dlt_entity_id: str | Unset = UNSET,
        dlt_template_id: str | Unset = UNSET,
        dlt_template_category: models.DltTemplateCategoryLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MessageCreated | AsyncAccepted[models.MessageCreated]:
        """Send a message to one or several numbers.

        Answers as soon as the messages are queued. How each fares is told to `url`. Sending the
        request twice sends twice.

        Args:
            dst: A number with country code. For several, up to 1000, put `<` between them. Must
                not include `src`.
            src: The sender, a number, short code, name of up to 11 characters, or WhatsApp
                number.
            powerpack_uuid: The powerpack that chooses the sender. Not for WhatsApp.
            text: The text. SMS takes up to 1600 characters of the GSM alphabet or 737 of any
                other, WhatsApp 4096. Needed unless there are media or a WhatsApp part.
                At most 4096 characters.
            type: The kind of message. Default: "sms".
            url: Told at each change of the message's state.
            method: The verb for `url`. Default: "POST".
            log: What the platform keeps of the message. `true` and `false` may be sent as
                booleans. Default: "true".
            trackable: Whether links in it are followed up. Default: False.
            media_urls: Where the media are. MMS takes up to 10 with under 5 MB in all, WhatsApp
                one. At most 10 items.
            media_ids: Ids of media uploaded before. At most 10 items.
            message_expiry: Seconds it may wait in the queue before it fails with error code
                420. Without it 10800. 5 to 10799.
            template: WhatsApp only. The template to fill.
            interactive: WhatsApp only. Buttons or a list to choose from.
            location: WhatsApp only. A place on the map.
            dlt_entity_id: India only. Registered id of the sender.
            dlt_template_id: India only. Registered id of the template.
            dlt_template_category: India only.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MessageCreated: The messages were queued, one for each destination. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), GeoPermissionError
                (403), ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError
                (429), ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.messages.create(
                dst="14155550101<14155550103",
                src="14155550100",
                text="Your table is ready.",
                url="https://example.com/plivo/status",
            )
        """
        return await self._send_asyncable(
            CREATE_MESSAGE,
            body={
                "dst": dst,
                "src": src,
                "powerpack_uuid": powerpack_uuid,
                "text": text,
                "type": type,
                "url": url,
                "method": method,
                "log": log,
                "trackable": trackable,
                "media_urls": media_urls,
                "media_ids": media_ids,
                "message_expiry": message_expiry,
                "template": template,
                "interactive": interactive,
                "location": location,
                "dlt_entity_id": dlt_entity_id,
                "dlt_template_id": dlt_template_id,
                "dlt_template_category": dlt_template_category,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        message_direction: models.DirectionLike | Unset = UNSET,
        message_state: models.MessageStateLike | Unset = UNSET,
        message_type: models.MessageTypeLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        message_time: str | Unset = UNSET,
        message_time__gt: str | Unset = UNSET,
        message_time__gte: str | Unset = UNSET,
        message_time__lt: str | Unset = UNSET,
        message_time__lte: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        powerpack_id: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        tendlc_registration_status: models.TendlcRegistrationStatusLike | Unset = UNSET,
        destination_country_iso2: str | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        conversation_origin: models.ConversationOriginLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.Message]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        message_direction: models.DirectionLike | Unset = UNSET,
        message_state: models.MessageStateLike | Unset = UNSET,
        message_type: models.MessageTypeLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        message_time: str | Unset = UNSET,
        message_time__gt: str | Unset = UNSET,
        message_time__gte: str | Unset = UNSET,
        message_time__lt: str | Unset = UNSET,
        message_time__lte: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        powerpack_id: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        tendlc_registration_status: models.TendlcRegistrationStatusLike | Unset = UNSET,
        destination_country_iso2: str | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        conversation_origin: models.ConversationOriginLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Message]]]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        message_direction: models.DirectionLike | Unset = UNSET,
        message_state: models.MessageStateLike | Unset = UNSET,
        message_type: models.MessageTypeLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        message_time: str | Unset = UNSET,
        message_time__gt: str | Unset = UNSET,
        message_time__gte: str | Unset = UNSET,
        message_time__lt: str | Unset = UNSET,
        message_time__lte: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        powerpack_id: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        tendlc_registration_status: models.TendlcRegistrationStatusLike | Unset = UNSET,
        destination_country_iso2: str | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        conversation_origin: models.ConversationOriginLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Message] | Awaitable[AsyncAccepted[Page[models.Message]]]: ...
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        message_direction: models.DirectionLike | Unset = UNSET,
        message_state: models.MessageStateLike | Unset = UNSET,
        message_type: models.MessageTypeLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        message_time: str | Unset = UNSET,
        message_time__gt: str | Unset = UNSET,
        message_time__gte: str | Unset = UNSET,
        message_time__lt: str | Unset = UNSET,
        message_time__lte: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        powerpack_id: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        tendlc_registration_status: models.TendlcRegistrationStatusLike | Unset = UNSET,
        destination_country_iso2: str | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        conversation_origin: models.ConversationOriginLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Message] | Awaitable[AsyncAccepted[Page[models.Message]]]:
        """List messages, newest first, page by page.

        Messages are kept for 90 days. Without a filter on `message_time`, those of the last 24
        hours. At most 20 such requests a minute.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            message_direction: Only messages of this direction.
            message_state: Only messages in this state.
            message_type: Only messages of this kind.
            from_number: Only messages from this number.
            to_number: Only messages to this number.
            message_time: Only messages accepted exactly then.
            message_time__gt: Only messages accepted later than this.
            message_time__gte: Only messages accepted then or later.
            message_time__lt: Only messages accepted before this.
            message_time__lte: Only messages accepted then or before.
            error_code: Only messages that failed with this code.
            powerpack_id: Only messages whose sender this powerpack chose.
            tendlc_campaign_id: Only messages sent under this 10DLC campaign.
            tendlc_registration_status: Only messages whose sender was or was not registered for
                10DLC. Uncertain: the API's documentation does not confirm it.
            destination_country_iso2: Only messages to this country, given by its two letters.
                Exactly 2 characters.
            conversation_id: Only messages of this WhatsApp conversation.
            conversation_origin: Only messages of WhatsApp conversations of this kind.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Message, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for message in client.messages.list():
                print(message.message_uuid)
        """
        return self._pages_asyncable(
            LIST_MESSAGES,
            query={
                "subaccount": subaccount,
                "message_direction": message_direction,
                "message_state": message_state,
                "message_type": message_type,
                "from_number": from_number,
                "to_number": to_number,
                "message_time": message_time,
                "message_time__gt": message_time__gt,
                "message_time__gte": message_time__gte,
                "message_time__lt": message_time__lt,
                "message_time__lte": message_time__lte,
                "error_code": error_code,
                "powerpack_id": powerpack_id,
                "tendlc_campaign_id": tendlc_campaign_id,
                "tendlc_registration_status": tendlc_registration_status,
                "destination_country_iso2": destination_country_iso2,
                "conversation_id": conversation_id,
                "conversation_origin": conversation_origin,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, message_uuid: str) -> models.Message: ...
    @overload
    async def get(
        self,
        message_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Message]: ...
    @overload
    async def get(
        self,
        message_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Message | AsyncAccepted[models.Message]: ...
    async def get(
        self,
        message_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Message | AsyncAccepted[models.Message]:
        """Get one message.

        Its record, with state and price as known so far.

        Args:
            message_uuid: Id of the message.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Message: The record of a message. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            message = await client.messages.get("5b40a428-bfc7-4daf-9d06-726c558bf3b8")
        """
        return await self._send_asyncable(
            GET_MESSAGE,
            path={"message_uuid": message_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def list_media(self, message_uuid: str) -> models.MessageMediaList: ...
    @overload
    async def list_media(
        self,
        message_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MessageMediaList]: ...
    @overload
    async def list_media(
        self,
        message_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MessageMediaList | AsyncAccepted[models.MessageMediaList]: ...
    async def list_media(
        self,
        message_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MessageMediaList | AsyncAccepted[models.MessageMediaList]:
        """List the media of a message.

        All of them at once. A message without media has an empty list.

        Args:
            message_uuid: Id of the message.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MessageMediaList: All files of a message. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            message_media_list = await client.messages.list_media(
                "5b40a428-bfc7-4daf-9d06-726c558bf3b8",
            )
        """
        return await self._send_asyncable(
            LIST_MESSAGE_MEDIA,
            path={"message_uuid": message_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def delete_media(self, message_uuid: str) -> None: ...
    @overload
    async def delete_media(
        self,
        message_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete_media(
        self,
        message_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete_media(
        self,
        message_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete the media of a message.

        All of them go; the message itself stays.

        Uncertain: the API's documentation does not confirm it.

        Args:
            message_uuid: Id of the message.
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
            await client.messages.delete_media("5b40a428-bfc7-4daf-9d06-726c558bf3b8")
        """
        return await self._send_asyncable(
            DELETE_MESSAGE_MEDIA,
            path={"message_uuid": message_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def get_media(self, message_uuid: str, media_id: str) -> models.MessageMedia: ...
    @overload
    async def get_media(
        self,
        message_uuid: str,
        media_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MessageMedia]: ...
    @overload
    async def get_media(
        self,
        message_uuid: str,
        media_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MessageMedia | AsyncAccepted[models.MessageMedia]: ...
    async def get_media(
        self,
        message_uuid: str,
        media_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MessageMedia | AsyncAccepted[models.MessageMedia]:
        """Get one file of a message.

        Its record. The file itself is at `media_url`.

        Uncertain: the API's documentation does not confirm it.

        Args:
            message_uuid: Id of the message.
            media_id: Id of the file.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MessageMedia: A file that came, or went, with a message. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            message_media = await client.messages.get_media(
                "5b40a428-bfc7-4daf-9d06-726c558bf3b8",
                "0178eb8a-461a-4fd1-bc37-13eebfdc0676",
            )
        """
        return await self._send_asyncable(
            GET_MESSAGE_MEDIA,
            path={"message_uuid": message_uuid, "media_id": media_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawMessages:
    """`Messages`, whose methods give the answer as it came."""

    def __init__(self, resource: Messages) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.list_media = raw(resource.list_media)
        self.delete_media = raw(resource.delete_media)
        self.get_media = raw(resource.get_media)


class AsyncRawMessages:
    """`AsyncMessages`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncMessages) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.list_media = async_raw(resource.list_media)
        self.delete_media = async_raw(resource.delete_media)
        self.get_media = async_raw(resource.get_media)
