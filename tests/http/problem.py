"""What every refusal on the wire looks like."""

from http import HTTPStatus

import httpx

TRACES = ("Traceback", 'File "', "line ", "site-packages", "litestar", "msgspec", "sqlite3", "pymongo", "manmitra.")
"""Nothing of our inside shows."""


def must_be_problem(answer: httpx.Response, status: int, code: str | None = None) -> None:
    """RFC 9457, with the members that the client and programs read."""
    assert answer.status_code == status, answer.text
    assert 400 <= status < 600
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    body = answer.json()
    assert body["status"] == status
    assert body["title"] == HTTPStatus(status).phrase
    assert body["success"] is False
    assert body["code"]
    assert body["type"].endswith(f":{body['code']}")
    assert isinstance(body["message"], str)
    assert body["message"]
    assert body["detail"]
    assert body["request_id"] == answer.headers["x-request-id"]
    assert code is None or body["code"] == code, answer.text
    assert not [trace for trace in TRACES if trace in answer.text], answer.text
