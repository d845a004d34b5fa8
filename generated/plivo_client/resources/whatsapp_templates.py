# Generated from resources/whatsapp_templates.yaml. Do not edit: change the spec, then `make generate`.
"""Templates approved for WhatsApp."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Annotated, Any, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation, Paging
from .._runtime.paging import AsyncPager, Page, Pager
from .._runtime.raw import async_raw, async_raw_list, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_WHATSAPP_TEMPLATE: Final[Operation[models.WhatsAppTemplateSubmitted]] = Operation(
    id="create_whatsapp_template",
    method="POST",
    path="/Account/{auth_id}/WhatsApp/Template/{waba_id}/",
    result=models.WhatsAppTemplateSubmitted,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "path": {"waba_id": str},
        "body": {
            "name": Annotated[str, Meta(pattern="^[a-z0-9_]+\\Z")],
            "language": str,
            "category": str,
            "components": list[models.WhatsAppTemplateComponent],
            "allow_category_change": bool,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="whatsapp_templates.list",
)
LIST_WHATSAPP_TEMPLATES: Final[Operation[models.WhatsAppTemplateRecord]] = Operation(
    id="list_whatsapp_templates",
    method="GET",
    path="/Account/{auth_id}/WhatsApp/Template/{waba_id}/",
    result=models.WhatsAppTemplatePage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"waba_id": str},
        "query": {
            "template_name": str,
            "limit": Annotated[int, Meta(ge=1, le=20)],
            "offset": Annotated[int, Meta(ge=0)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    paging=Paging(
        limit="limit",
        offset="offset",
        maximum=20,
        items="/objects",
        item=models.WhatsAppTemplateRecord,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_WHATSAPP_TEMPLATE: Final[Operation[models.WhatsAppTemplateRecord]] = Operation(
    id="get_whatsapp_template",
    method="GET",
    path="/Account/{auth_id}/WhatsApp/Template/{waba_id}/{template_id}/",
    result=models.WhatsAppTemplateRecord,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"waba_id": str, "template_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_WHATSAPP_TEMPLATE: Final[Operation[models.WhatsAppTemplateSubmitted]] = Operation(
    id="update_whatsapp_template",
    method="POST",
    path="/Account/{auth_id}/WhatsApp/Template/{waba_id}/{template_id}/",
    result=models.WhatsAppTemplateSubmitted,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "path": {"waba_id": str, "template_id": str},
        "body": {
            "name": str,
            "language": str,
            "category": str,
            "components": list[models.WhatsAppTemplateComponent],
            "allow_category_change": bool,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="whatsapp_templates.get",
)
DELETE_WHATSAPP_TEMPLATE: Final[Operation[None]] = Operation(
    id="delete_whatsapp_template",
    method="DELETE",
    path="/Account/{auth_id}/WhatsApp/Template/{waba_id}/{template_id}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"waba_id": str, "template_id": str},
        "query": {"name": str, "callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class WhatsappTemplates(Resource):
    """Templates approved for WhatsApp."""

    @overload
    def create(
        self,
        waba_id: str,
        *,
        name: str,
        language: str,
        category: models.WhatsAppTemplateCategoryLike,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]],
        allow_category_change: bool | Unset = UNSET,
    ) -> models.WhatsAppTemplateSubmitted: ...
    @overload
    def create(
        self,
        waba_id: str,
        *,
        name: str,
        language: str,
        category: models.WhatsAppTemplateCategoryLike,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]],
        allow_category_change: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.WhatsAppTemplateSubmitted]: ...
    @overload
    def create(
        self,
        waba_id: str,
        *,
        name: str,
        language: str,
        category: models.WhatsAppTemplateCategoryLike,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]],
        allow_category_change: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.WhatsAppTemplateSubmitted | AsyncAccepted[models.WhatsAppTemplateSubmitted]: ...
    def create(
        self,
        waba_id: str,
        *,
        name: str,
        language: str,
        category: models.WhatsAppTemplateCategoryLike,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]],
        allow_category_change: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.WhatsAppTemplateSubmitted | AsyncAccepted[models.WhatsAppTemplateSubmitted]:
        """Submit a template for review.

        Meta reviews it, so it starts as `PENDING`. Each change of its state is also sent to the
        webhook URL that the console has for the WhatsApp account.

        Uncertain: the API's documentation does not confirm it.

        Args:
            waba_id: Id of the WhatsApp business account. The console shows it.
            name: Its name, unique within the WhatsApp account: letters a to z, digits and `_`.
            language: Its language, such as `en` or `en_US`.
            category: What it is for. Decides what a conversation costs that starts with it.
            components: Its parts, from top to bottom. A body is needed.
            allow_category_change: Whether Meta may put it into another category rather than
                reject it. Uncertain: the API's documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            WhatsAppTemplateSubmitted: The template was handed to Meta. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.whatsapp_templates.create(
                "102290129340398",
                name="order_shipped",
                language="en_US",
                category="UTILITY",
                components=[
                    {"type": "HEADER", "format": "TEXT", "text": "Your order"},
                    {
                        "type": "BODY",
                        "text": "Hello {{1}}, your order {{2}} has left us.",
                        "example": {"body_text": [["Ann", "A-4711"]]},
                    },
                    {"type": "FOOTER", "text": "Reply STOP to opt out"},
                    {
                        "type": "BUTTONS",
                        "buttons": [
                            {
                                "type": "URL",
                                "text": "Where is it?",
                                "url": "https://example.com/orders",
                            },
                        ],
                    },
                ],
            )
        """
        return self._send_asyncable(
            CREATE_WHATSAPP_TEMPLATE,
            path={"waba_id": waba_id},
            body={
                "name": name,
                "language": language,
                "category": category,
                "components": components,
                "allow_category_change": allow_category_change,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        waba_id: str,
        *,
        template_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.WhatsAppTemplateRecord]: ...
    @overload
    def list(
        self,
        waba_id: str,
        *,
        template_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.WhatsAppTemplateRecord]]: ...
    @overload
    def list(
        self,
        waba_id: str,
        *,
        template_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        Pager[models.WhatsAppTemplateRecord] | AsyncAccepted[Page[models.WhatsAppTemplateRecord]]
    ): ...
    def list(
        self,
        waba_id: str,
        *,
        template_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.WhatsAppTemplateRecord] | AsyncAccepted[Page[models.WhatsAppTemplateRecord]]:
        """List the templates of a WhatsApp account, page by page.

        Whatever their state.

        Uncertain: the API's documentation does not confirm it.

        Args:
            waba_id: Id of the WhatsApp business account. The console shows it.
            template_name: Only templates of this name. Uncertain: the API's documentation does
                not confirm it.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every WhatsAppTemplateRecord, page after page; `.page()`
            gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for item in client.whatsapp_templates.list("102290129340398"):
                print(item.template_id)
        """
        return self._pages_asyncable(
            LIST_WHATSAPP_TEMPLATES,
            path={"waba_id": waba_id},
            query={
                "template_name": template_name,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, waba_id: str, template_id: str) -> models.WhatsAppTemplateRecord: ...
    @overload
    def get(
        self,
        waba_id: str,
        template_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.WhatsAppTemplateRecord]: ...
    @overload
    def get(
        self,
        waba_id: str,
        template_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.WhatsAppTemplateRecord | AsyncAccepted[models.WhatsAppTemplateRecord]: ...
    def get(
        self,
        waba_id: str,
        template_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.WhatsAppTemplateRecord | AsyncAccepted[models.WhatsAppTemplateRecord]:
        """Get one template.

        With its text, its state and, if Meta rejected it, the reason.

        Uncertain: the API's documentation does not confirm it.

        Args:
            waba_id: Id of the WhatsApp business account. The console shows it.
            template_id: Id of the template.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            WhatsAppTemplateRecord: A template and what Meta thinks of it. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.whatsapp_templates.get(
                "102290129340398",
                "1275883984119923",
            )
        """
        return self._send_asyncable(
            GET_WHATSAPP_TEMPLATE,
            path={"waba_id": waba_id, "template_id": template_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self,
        waba_id: str,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        language: str | Unset = UNSET,
        category: models.WhatsAppTemplateCategoryLike | Unset = UNSET,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]] | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
    ) -> models.WhatsAppTemplateSubmitted: ...
    @overload
    def update(
        self,
        waba_id: str,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        language: str | Unset = UNSET,
        category: models.WhatsAppTemplateCategoryLike | Unset = UNSET,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]] | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.WhatsAppTemplateSubmitted]: ...
    @overload
    def update(
        self,
        waba_id: str,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        language: str | Unset = UNSET,
        category: models.WhatsAppTemplateCategoryLike | Unset = UNSET,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]] | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.WhatsAppTemplateSubmitted | AsyncAccepted[models.WhatsAppTemplateSubmitted]: ...
    def update(
        self,
        waba_id: str,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        language: str | Unset = UNSET,
        category: models.WhatsAppTemplateCategoryLike | Unset = UNSET,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]] | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.WhatsAppTemplateSubmitted | AsyncAccepted[models.WhatsAppTemplateSubmitted]:
        """Change a template.

        The changed template is reviewed again. Components are replaced as a whole.

        Uncertain: the API's documentation does not confirm it.

        Args:
            waba_id: Id of the WhatsApp business account. The console shows it.
            template_id: Id of the template.
            name: Its name. Meta does not let it change.
            language: Its language. Meta does not let it change.
            category: What it is for. Decides what a conversation costs that starts with it.
            components: All its parts, from top to bottom.
            allow_category_change: Whether Meta may put it into another category rather than
                reject it. Uncertain: the API's documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            WhatsAppTemplateSubmitted: The template was handed to Meta. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.whatsapp_templates.update(
                "102290129340398",
                "1275883984119923",
                components=[
                    {
                        "type": "BODY",
                        "text": "Hello {{1}}, your order {{2}} is on its way.",
                        "example": {"body_text": [["Ann", "A-4711"]]},
                    },
                ],
            )
        """
        return self._send_asyncable(
            UPDATE_WHATSAPP_TEMPLATE,
            path={"waba_id": waba_id, "template_id": template_id},
            body={
                "name": name,
                "language": language,
                "category": category,
                "components": components,
                "allow_category_change": allow_category_change,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(self, waba_id: str, template_id: str, *, name: str | Unset = UNSET) -> None: ...
    @overload
    def delete(
        self,
        waba_id: str,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        waba_id: str,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        waba_id: str,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a template.

        Messages that use it can no longer be sent.

        Uncertain: the API's documentation does not confirm it.

        Args:
            waba_id: Id of the WhatsApp business account. The console shows it.
            template_id: Id of the template.
            name: Name of the template. Send it beside the id; it may be required. Uncertain:
                the API's documentation does not confirm it.
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
            client.whatsapp_templates.delete("102290129340398", "1275883984119923")
        """
        return self._send_asyncable(
            DELETE_WHATSAPP_TEMPLATE,
            path={"waba_id": waba_id, "template_id": template_id},
            query={"name": name, "callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncWhatsappTemplates(AsyncResource):
    """Templates approved for WhatsApp."""

    @overload
    async def create(
        self,
        waba_id: str,
        *,
        name: str,
        language: str,
        category: models.WhatsAppTemplateCategoryLike,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]],
        allow_category_change: bool | Unset = UNSET,
    ) -> models.WhatsAppTemplateSubmitted: ...
    @overload
    async def create(
        self,
        waba_id: str,
        *,
        name: str,
        language: str,
        category: models.WhatsAppTemplateCategoryLike,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]],
        allow_category_change: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.WhatsAppTemplateSubmitted]: ...
    @overload
    async def create(
        self,
        waba_id: str,
        *,
        name: str,
        language: str,
        category: models.WhatsAppTemplateCategoryLike,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]],
        allow_category_change: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.WhatsAppTemplateSubmitted | AsyncAccepted[models.WhatsAppTemplateSubmitted]: ...
    async def create(
        self,
        waba_id: str,
        *,
        name: str,
        language: str,
        category: models.WhatsAppTemplateCategoryLike,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]],
        allow_category_change: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.WhatsAppTemplateSubmitted | AsyncAccepted[models.WhatsAppTemplateSubmitted]:
        """Submit a template for review.

        Meta reviews it, so it starts as `PENDING`. Each change of its state is also sent to the
        webhook URL that the console has for the WhatsApp account.

        Uncertain: the API's documentation does not confirm it.

        Args:
            waba_id: Id of the WhatsApp business account. The console shows it.
            name: Its name, unique within the WhatsApp account: letters a to z, digits and `_`.
            language: Its language, such as `en` or `en_US`.
            category: What it is for. Decides what a conversation costs that starts with it.
            components: Its parts, from top to bottom. A body is needed.
            allow_category_change: Whether Meta may put it into another category rather than
                reject it. Uncertain: the API's documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            WhatsAppTemplateSubmitted: The template was handed to Meta. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.whatsapp_templates.create(
                "102290129340398",
                name="order_shipped",
                language="en_US",
                category="UTILITY",
                components=[
                    {"type": "HEADER", "format": "TEXT", "text": "Your order"},
                    {
                        "type": "BODY",
                        "text": "Hello {{1}}, your order {{2}} has left us.",
                        "example": {"body_text": [["Ann", "A-4711"]]},
                    },
                    {"type": "FOOTER", "text": "Reply STOP to opt out"},
                    {
                        "type": "BUTTONS",
                        "buttons": [
                            {
                                "type": "URL",
                                "text": "Where is it?",
                                "url": "https://example.com/orders",
                            },
                        ],
                    },
                ],
            )
        """
        return await self._send_asyncable(
            CREATE_WHATSAPP_TEMPLATE,
            path={"waba_id": waba_id},
            body={
                "name": name,
                "language": language,
                "category": category,
                "components": components,
                "allow_category_change": allow_category_change,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        waba_id: str,
        *,
        template_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.WhatsAppTemplateRecord]: ...
    @overload
    def list(
        self,
        waba_id: str,
        *,
        template_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.WhatsAppTemplateRecord]]]: ...
    @overload
    def list(
        self,
        waba_id: str,
        *,
        template_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.WhatsAppTemplateRecord]
        | Awaitable[AsyncAccepted[Page[models.WhatsAppTemplateRecord]]]
    ): ...
    def list(
        self,
        waba_id: str,
        *,
        template_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.WhatsAppTemplateRecord]
        | Awaitable[AsyncAccepted[Page[models.WhatsAppTemplateRecord]]]
    ):
        """List the templates of a WhatsApp account, page by page.

        Whatever their state.

        Uncertain: the API's documentation does not confirm it.

        Args:
            waba_id: Id of the WhatsApp business account. The console shows it.
            template_name: Only templates of this name. Uncertain: the API's documentation does
                not confirm it.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every WhatsAppTemplateRecord, page after page;
            `.page()` gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for item in client.whatsapp_templates.list("102290129340398"):
                print(item.template_id)
        """
        return self._pages_asyncable(
            LIST_WHATSAPP_TEMPLATES,
            path={"waba_id": waba_id},
            query={
                "template_name": template_name,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, waba_id: str, template_id: str) -> models.WhatsAppTemplateRecord: ...
    @overload
    async def get(
        self,
        waba_id: str,
        template_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.WhatsAppTemplateRecord]: ...
    @overload
    async def get(
        self,
        waba_id: str,
        template_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.WhatsAppTemplateRecord | AsyncAccepted[models.WhatsAppTemplateRecord]: ...
    async def get(
        self,
        waba_id: str,
        template_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.WhatsAppTemplateRecord | AsyncAccepted[models.WhatsAppTemplateRecord]:
        """Get one template.

        With its text, its state and, if Meta rejected it, the reason.

        Uncertain: the API's documentation does not confirm it.

        Args:
            waba_id: Id of the WhatsApp business account. The console shows it.
            template_id: Id of the template.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            WhatsAppTemplateRecord: A template and what Meta thinks of it. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.whatsapp_templates.get(
                "102290129340398",
                "1275883984119923",
            )
        """
        return await self._send_asyncable(
            GET_WHATSAPP_TEMPLATE,
            path={"waba_id": waba_id, "template_id": template_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self,
        waba_id: str,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        language: str | Unset = UNSET,
        category: models.WhatsAppTemplateCategoryLike | Unset = UNSET,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]] | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
    ) -> models.WhatsAppTemplateSubmitted: ...
    @overload
    async def update(
        self,
        waba_id: str,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        language: str | Unset = UNSET,
        category: models.WhatsAppTemplateCategoryLike | Unset = UNSET,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]] | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.WhatsAppTemplateSubmitted]: ...
    @overload
    async def update(
        self,
        waba_id: str,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        language: str | Unset = UNSET,
        category: models.WhatsAppTemplateCategoryLike | Unset = UNSET,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]] | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.WhatsAppTemplateSubmitted | AsyncAccepted[models.WhatsAppTemplateSubmitted]: ...
    async def update(
        self,
        waba_id: str,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        language: str | Unset = UNSET,
        category: models.WhatsAppTemplateCategoryLike | Unset = UNSET,
        components: Sequence[models.WhatsAppTemplateComponent | Mapping[str, Any]] | Unset = UNSET,
        allow_category_change: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.WhatsAppTemplateSubmitted | AsyncAccepted[models.WhatsAppTemplateSubmitted]:
        """Change a template.

        The changed template is reviewed again. Components are replaced as a whole.

        Uncertain: the API's documentation does not confirm it.

        Args:
            waba_id: Id of the WhatsApp business account. The console shows it.
            template_id: Id of the template.
            name: Its name. Meta does not let it change.
            language: Its language. Meta does not let it change.
            category: What it is for. Decides what a conversation costs that starts with it.
            components: All its parts, from top to bottom.
            allow_category_change: Whether Meta may put it into another category rather than
                reject it. Uncertain: the API's documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            WhatsAppTemplateSubmitted: The template was handed to Meta. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.whatsapp_templates.update(
                "102290129340398",
                "1275883984119923",
                components=[
                    {
                        "type": "BODY",
                        "text": "Hello {{1}}, your order {{2}} is on its way.",
                        "example": {"body_text": [["Ann", "A-4711"]]},
                    },
                ],
            )
        """
        return await self._send_asyncable(
            UPDATE_WHATSAPP_TEMPLATE,
            path={"waba_id": waba_id, "template_id": template_id},
            body={
                "name": name,
                "language": language,
                "category": category,
                "components": components,
                "allow_category_change": allow_category_change,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(
        self, waba_id: str, template_id: str, *, name: str | Unset = UNSET
    ) -> None: ...
    @overload
    async def delete(
        self,
        waba_id: str,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        waba_id: str,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        waba_id: str,
        template_id: str,
        *,
        name: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a template.

        Messages that use it can no longer be sent.

        Uncertain: the API's documentation does not confirm it.

        Args:
            waba_id: Id of the WhatsApp business account. The console shows it.
            template_id: Id of the template.
            name: Name of the template. Send it beside the id; it may be required. Uncertain:
                the API's documentation does not confirm it.
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
            await client.whatsapp_templates.delete(
                "102290129340398",
                "1275883984119923",
            )
        """
        return await self._send_asyncable(
            DELETE_WHATSAPP_TEMPLATE,
            path={"waba_id": waba_id, "template_id": template_id},
            query={"name": name, "callback_url": callback_url, "callback_method": callback_method},
        )


class RawWhatsappTemplates:
    """`WhatsappTemplates`, whose methods give the answer as it came."""

    def __init__(self, resource: WhatsappTemplates) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawWhatsappTemplates:
    """`AsyncWhatsappTemplates`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncWhatsappTemplates) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
