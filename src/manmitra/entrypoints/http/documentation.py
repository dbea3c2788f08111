"""The API's documentation as one static page, made from the OpenAPI document. It needs no script and no internet."""

from functools import cache
from html import escape
from typing import Any, Final

import msgspec
from litestar import Litestar

from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.openapi import TAGS, Document, document_of

STYLE: Final = """
body{font:15px/1.55 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1.2rem;color:#1d2b33;background:#fbfaf7}
a{color:#0b6e69}h2{border-bottom:1px solid #d8ddd9;padding-bottom:.2rem;margin-top:2.2rem}
details{background:#fff;border:1px solid #dfe4e0;border-radius:.4rem;margin:.4rem 0;padding:.2rem .8rem}
summary{cursor:pointer;padding:.25rem 0}code,pre{font:13px/1.45 ui-monospace,monospace}
pre{background:#f1f4f2;padding:.6rem;border-radius:.3rem;overflow:auto}table{border-collapse:collapse;width:100%}
td,th{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-bottom:1px solid #edf0ee}
.m{display:inline-block;min-width:4.2rem;font-weight:700}.r{color:#5b6b73;font-size:.9em}
"""


@cache
def documentation_page(app: Litestar) -> bytes:
    """HTML, made once for each application."""
    document = document_of(app)
    groups = "".join(_group(document, tag.name, tag.description or "") for tag in TAGS)
    info = document["info"]
    paragraphs = "".join(f"<p>{escape(part)}</p>" for part in info["description"].split("\n") if part)
    links = " · ".join(f'<a href="#{escape(tag.name)}">{escape(tag.name)}</a>' for tag in TAGS)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(info['title'])} API</title><style>{STYLE}</style></head><body>"
        f"<h1>{escape(info['title'])} API <small>{escape(info['version'])}</small></h1>{paragraphs}"
        f'<p>{links} · <a href="/api/openapi.json">openapi.json</a></p>{groups}</body></html>'
    ).encode()


def _group(document: Document, tag: str, description: str) -> str:
    operations = [
        _operation(document, method, path, operation)
        for path, item in sorted(document["paths"].items())
        for method, operation in item.items()
        if isinstance(operation, dict) and tag in operation.get("tags", ())
    ]
    if not operations:
        return ""
    return f'<h2 id="{escape(tag)}">{escape(tag)}</h2><p>{escape(description)}</p>{"".join(operations)}'


def _operation(document: Document, method: str, path: str, operation: Document) -> str:
    named = operation.get("x-roles", ())
    roles = ", ".join(named) if 0 < len(named) < len(Role) else "everybody"
    parts = [f"<p>{escape(operation.get('description', ''))}</p>"]
    if operation.get("parameters"):
        parts.append(_parameters(document, operation["parameters"]))
    body = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if body:
        parts.append(f"<h4>Body</h4>{_schema(document, body['schema'])}")
    parts.append("<h4>Answers</h4><table>" + "".join(_answers(document, operation["responses"])) + "</table>")
    return (
        f'<details id="{escape(operation["operationId"])}"><summary><span class="m">{escape(method.upper())}</span>'
        f'<code>{escape(path)}</code> — {escape(operation.get("summary", ""))} <span class="r">({escape(roles)})</span>'
        f"</summary>{''.join(parts)}</details>"
    )


def _parameters(document: Document, parameters: list[Document]) -> str:
    rows = "".join(
        f"<tr><td><code>{escape(one['name'])}</code></td><td>{escape(one['in'])}</td>"
        f"<td>{escape(_kind(document, one['schema']))}{' (required)' if one.get('required') else ''}</td></tr>"
        for one in parameters
    )
    return f"<h4>Parameters</h4><table>{rows}</table>"


def _answers(document: Document, responses: Document) -> list[str]:
    rows = []
    for status, response in responses.items():
        schema = next((content["schema"] for content in response.get("content", {}).values()), None)
        shown = "" if schema is None or int(status) >= 400 else _schema(document, schema)
        rows.append(f"<tr><td>{escape(status)}</td><td>{escape(response.get('description', ''))}{shown}</td></tr>")
    return rows


def _schema(document: Document, schema: Document) -> str:
    return f"<pre>{escape(msgspec.json.format(msgspec.json.encode(_outline(document, schema, 0))).decode())}</pre>"


def _outline(document: Document, schema: Document, depth: int) -> Any:
    """The shape of a value: fields with the kind of what they hold."""
    schema = _resolved(document, schema)
    if depth > 5:
        return "…"
    if "properties" in schema:
        needed = schema.get("required", ())
        return {
            name if name in needed else f"{name}?": _outline(document, one, depth + 1)
            for name, one in schema["properties"].items()
        }
    if schema.get("type") == "array":
        return [_outline(document, schema.get("items", {}), depth + 1)]
    for several in ("oneOf", "anyOf"):
        kept = [one for one in schema.get(several, ()) if one.get("type") != "null"]
        if len(kept) == 1:
            return _outline(document, kept[0], depth)
    return _kind(document, schema)


def _kind(document: Document, schema: Document) -> str:
    schema = _resolved(document, schema)
    if "enum" in schema:
        return " | ".join(str(one) for one in schema["enum"])
    kinds = [_kind(document, one) for several in ("oneOf", "anyOf") for one in schema.get(several, ())]
    if kinds:
        return " | ".join(kinds)
    kind = schema.get("type", "any")
    text = " | ".join(kind) if isinstance(kind, list) else str(kind)
    return f"{text} ({schema['format']})" if "format" in schema else text


def _resolved(document: Document, schema: Document) -> Document:
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema
