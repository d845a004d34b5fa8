"""Checked by mypy and pyright, never run: what a caller's type checker knows of the client."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import assert_type

from plivo_client import AsyncAccepted, AsyncPager, AsyncRestClient, Page, Pager, RawResponse, RestClient, models


def overloads(client: RestClient, maybe: str | None) -> None:
    plain = client.calls.create(from_="1", to="2", answer_url="https://example.com")
    assert_type(plain, models.CallCreated)
    accepted = client.calls.create(
        from_="1", to="2", answer_url="https://example.com", callback_url="https://example.com"
    )
    assert_type(accepted, AsyncAccepted[models.CallCreated])
    either = client.calls.create(from_="1", to="2", answer_url="https://example.com", callback_url=maybe)
    assert_type(either, models.CallCreated | AsyncAccepted[models.CallCreated])
    assert_type(client.applications.delete("1"), None)
    assert_type(client.calls.get_live("1"), models.LiveCall)


def lists(client: RestClient) -> None:
    pager = client.applications.list(limit=5)
    assert_type(pager, Pager[models.Application])
    for application in pager:
        assert_type(application, models.Application)
    page = pager.page()
    assert_type(page, Page[models.Application])
    assert_type(page.items, list[models.Application])
    for one in pager.pages():
        assert_type(one, Page[models.Application])
    listed = client.applications.list(callback_url="https://example.com")
    assert_type(listed, AsyncAccepted[Page[models.Application]])


async def asynchronously(client: AsyncRestClient, maybe: str | None) -> None:
    assert_type(await client.applications.get("1"), models.Application)
    assert_type(
        await client.applications.get("1", callback_url="https://example.com"), AsyncAccepted[models.Application]
    )
    either = await client.applications.get("1", callback_url=maybe)
    assert_type(either, models.Application | AsyncAccepted[models.Application])
    pager = client.applications.list()
    assert_type(pager, AsyncPager[models.Application])
    async for application in pager:
        assert_type(application, models.Application)
    assert_type(await pager.page(), Page[models.Application])
    listed = client.applications.list(callback_url="https://example.com")
    assert_type(listed, Awaitable[AsyncAccepted[Page[models.Application]]])


def wide_arguments(client: RestClient) -> None:
    client.calls.list(call_direction="inbound")
    client.calls.list(call_direction=models.Direction.INBOUND)
    client.messages.create(dst="1", src="2", text="x", location={"latitude": "1"})


def refused(client: RestClient) -> None:
    client.calls.create(from_="1", to="2")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.calls.list(limit="5")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


def raw(client: RestClient, maybe: str | None) -> None:
    answers = client.with_raw_response
    created = answers.calls.create(from_="1", to="2", answer_url="https://example.com")
    assert_type(created, RawResponse[models.CallCreated])
    assert_type(created.parse(), models.CallCreated)
    accepted = answers.applications.get("1", callback_url="https://example.com")
    assert_type(accepted.parse(), AsyncAccepted[models.Application])
    assert_type(
        answers.applications.get("1", callback_url=maybe).parse(),
        models.Application | AsyncAccepted[models.Application],
    )
    assert_type(answers.applications.list(limit=5).parse(), Page[models.Application])
    listed = answers.applications.list(callback_url="https://example.com")
    assert_type(listed.parse(), AsyncAccepted[Page[models.Application]])
    answers.calls.get(5)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


async def raw_asynchronously(client: AsyncRestClient) -> None:
    answers = client.with_raw_response
    assert_type((await answers.calls.get("1")).parse(), models.Call)
    assert_type((await answers.applications.list(limit=5)).parse(), Page[models.Application])
    listed = await answers.applications.list(callback_url="https://example.com")
    assert_type(listed.parse(), AsyncAccepted[Page[models.Application]])


def options(client: RestClient, other: AsyncRestClient) -> None:
    assert_type(client.with_options(timeout=None, max_retries=0, headers={"X-A": "1"}), RestClient)
    assert_type(other.with_options(timeout=5), AsyncRestClient)
