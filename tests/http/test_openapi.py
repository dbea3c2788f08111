"""The OpenAPI document: an example for every body and answer, and every example of a body is one that is taken."""

from typing import Any

import pytest

from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.openapi import TAGS, document_of
from tests.conftest import World

pytestmark = pytest.mark.one_engine


def operations(world: World) -> list[tuple[str, str, dict[str, Any]]]:
    document = document_of(world.application.litestar)
    return [
        (method.upper(), path, operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict) and "operationId" in operation
    ]


async def test_every_json_body_and_answer_has_an_example(world: World) -> None:
    missing = []
    for method, path, operation in operations(world):
        contents = [operation.get("requestBody", {}).get("content", {}).get("application/json")]
        contents += [
            response.get("content", {}).get("application/json")
            for status, response in operation["responses"].items()
            if status.startswith("2")
        ]
        missing += [(method, path) for content in contents if content is not None and "example" not in content]

    assert missing == []


async def test_every_example_of_a_body_is_understood(world: World) -> None:
    student = await world.student()
    counselor, admin = await world.staff(Role.COUNSELOR), await world.staff(Role.ADMIN)
    misread = []
    for method, path, operation in operations(world):
        body = operation.get("requestBody", {}).get("content", {}).get("application/json")
        if body is None:
            continue
        filled = path.replace("{kind}", "phq9").replace("{session_id}", "x").replace("{", "").replace("}", "")
        roles = operation.get("x-roles", ["student"])
        caller = student if "student" in roles else counselor if "counselor" in roles else admin
        answer = await caller.call(method, filled, json=body["example"])
        if answer.status_code == 400 and answer.json()["code"] == "malformed_request":
            misread.append((operation["operationId"], answer.json()["errors"], body["example"]))

    assert misread == []


async def test_every_operation_stands_under_a_heading_of_the_documentation(world: World) -> None:
    headings = {tag.name for tag in TAGS}

    lost = [operation["operationId"] for _, _, operation in operations(world) if not {*operation["tags"]} & headings]

    assert lost == [], "give the tag a line in openapi.py: /api/docs shows what stands under one"


async def test_the_document_is_3_1_and_names_every_refusal_as_a_problem(world: World) -> None:
    document = (await world.http.get("/api/openapi.json")).json()

    assert document["openapi"].startswith("3.1")
    for item in document["paths"].values():
        for operation in item.values():
            for status, response in operation.get("responses", {}).items():
                if not status.startswith("2"):
                    assert list(response["content"]) == ["application/problem+json"]
