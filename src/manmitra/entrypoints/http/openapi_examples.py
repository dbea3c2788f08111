"""An example for every body and every answer of the OpenAPI document.

Written out where only a real one makes sense (a complete questionnaire); otherwise put together from the examples,
defaults and choices of the fields. A test sends every body to the running application.
"""

from typing import Any, Final

Document = dict[str, Any]

DEEPEST: Final = 8
PHQ9: Final = [{"question_id": f"phq{n}", "score": score} for n, score in enumerate((1, 1, 0, 2, 0, 0, 1, 0, 0), 1)]

BODIES: Final[dict[str, Any]] = {
    "submit_assessment": {"language": "en", "responses": PHQ9},
    "register": {"email": "asha@example.edu", "password": "seven quiet rivers run", "name": "Asha"},
    "client_signup": {"email": "asha@example.edu", "password": "seven quiet rivers run", "name": "Asha"},
}
"""By operation id."""

NAMED: Final[dict[str, Any]] = {
    "id": "01a20776-95a2-77e1-ae9c-60cb48de0673",
    "slotId": "demo-counselor-meera:20261126T0430Z",
    "counselorId": "demo-counselor-meera",
    "counselor_id": "demo-counselor-meera",
    "message": "The exams are close and I am behind with everything.",
    "time": "10:00",
    "date": "2026-11-26",
    "day": "2026-11-26",
    "timeZone": "Asia/Kolkata",
    "time_zone": "Asia/Kolkata",
    "name": "Asha",
    "email": "asha@example.edu",
    "language": "en",
    "locale": "en",
    "token": "3-bIJGq0…",
    "notes": "First time here.",
    "start": "09:00",
    "end": "13:00",
    "code": "not_found",
}
"""By field name, where the schema alone does not tell."""

FORMATS: Final = {
    "date-time": "2026-11-26T10:00:00+05:30",
    "date": "2026-11-26",
    "time": "10:00:00",
    "uri": "https://example.edu/",
}
BY_TYPE: Final = {"integer": 1, "number": 1, "boolean": True, "string": "text", "null": None}


def give_examples(document: Document) -> None:
    """Put one into each JSON body and each successful JSON answer that has none."""
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                _give(document, operation)


def _give(document: Document, operation: Document) -> None:
    body = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if body is not None and "example" not in body:
        given = BODIES.get(operation["operationId"])
        body["example"] = example_of(document, body["schema"]) if given is None else given
    for status, response in operation["responses"].items():
        content = response.get("content", {}).get("application/json")
        if content is not None and status.startswith("2") and "example" not in content:
            content["example"] = example_of(document, content["schema"])


def example_of(document: Document, schema: Document, name: str = "", depth: int = 0) -> Any:
    """A value that fits the schema; only the fields of a body that are needed, or that have an example of their own."""
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    if schema.get("examples"):
        given = schema["examples"]
        return given[0] if isinstance(given, list) else next(iter(given.values()))["value"]
    for choice in ("const", "default"):
        if schema.get(choice) is not None:
            return schema[choice]
    if schema.get("enum"):
        return schema["enum"][0]
    for several in ("oneOf", "anyOf"):
        if schema.get(several):
            kept = [one for one in schema[several] if one.get("type") != "null"] or schema[several]
            return example_of(document, kept[0], name, depth)
    return _built(document, schema, name, depth)


def _built(document: Document, schema: Document, name: str, depth: int) -> Any:
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next(one for one in kind if one != "null")
    if kind == "object" or "properties" in schema:
        if depth > DEEPEST:
            return {}
        return {
            key: example_of(document, one, key, depth + 1)
            for key, one in schema.get("properties", {}).items()
            if key in schema.get("required", ()) or _tells(document, one)
        }
    if kind == "array":
        return [] if depth > DEEPEST else [example_of(document, schema.get("items", {}), name, depth + 1)]
    if name in NAMED and kind == "string":
        return NAMED[name]
    if "format" in schema and schema["format"] in FORMATS:
        return FORMATS[schema["format"]]
    return schema.get("minimum", BY_TYPE[kind]) if kind in BY_TYPE else None


def _tells(document: Document, schema: Document) -> bool:
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return bool(schema.get("examples"))
