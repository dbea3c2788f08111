"""Tokens that are not ours, not any more, or not for this: refused before anything else is looked at."""

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from typing import Any, Final

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.conftest import Person, World
from tests.http.problem import must_be_problem

pytestmark = pytest.mark.one_engine

PROTECTED: Final = ("/api/auth/session", "/api/users/profile", "/api/bookings", "/api/counselors")
"""Two that need an account, and two that are open: a bad token is refused there too."""

OTHER_KEY: Final = "another key of thirty-two bytes or more"


def encoded(part: bytes) -> str:
    return base64.urlsafe_b64encode(part).rstrip(b"=").decode()


def made(header: Any, claims: Any, key: bytes, digest: str = "sha256") -> str:
    """Signed by hand: libraries refuse to make most of these."""
    signed = f"{encoded(json.dumps(header).encode())}.{encoded(json.dumps(claims).encode())}"
    return f"{signed}.{encoded(hmac.new(key, signed.encode(), digest).digest())}"


class Forger:
    """Knows a good token and its signing key, and makes bad ones of them."""

    def __init__(self, world: World, person: Person) -> None:
        self.token = person.token
        self.key = world.container.settings().jwt_key.encode()
        self.header = jwt.get_unverified_header(person.token)
        self.claims: dict[str, Any] = jwt.decode(person.token, options={"verify_signature": False})
        self.now = int(world.clock.now().timestamp())

    def with_claims(self, **changes: Any) -> str:
        claims = {name: value for name, value in {**self.claims, **changes}.items() if value is not ...}
        return made(self.header, claims, self.key)

    def with_header(self, **changes: Any) -> str:
        header = {name: value for name, value in {**self.header, **changes}.items() if value is not ...}
        return made(header, self.claims, self.key)


@pytest.fixture
async def forger(world: World) -> Forger:
    return Forger(world, await world.student())


async def must_be_refused(world: World, tokens: Iterator[str]) -> None:
    for token in tokens:
        for path in PROTECTED:
            answer = await world.http.get(path, headers={"Authorization": f"Bearer {token}"})
            must_be_problem(answer, 401, "unauthenticated")
            assert answer.headers["www-authenticate"] == "Bearer"


async def test_a_token_made_by_hand_with_the_right_key_is_good(world: World, forger: Forger) -> None:
    """The control: the forgeries below fail for what is wrong with them, not for how they are made."""
    answer = await world.http.get(PROTECTED[0], headers={"Authorization": f"Bearer {forger.with_claims()}"})

    assert answer.status_code == 200, answer.text


async def test_no_algorithm_but_ours_is_taken(world: World, forger: Forger) -> None:
    def unsigned() -> Iterator[str]:
        for name in ("none", "None", "NONE", "nOnE", "", None, ["none"], {"alg": "none"}):
            head, body = encoded(json.dumps({**forger.header, "alg": name}).encode()), forger.token.split(".")[1]
            yield f"{head}.{body}."
            yield f"{head}.{body}.{forger.token.split('.')[2]}"

    def others() -> Iterator[str]:
        yield made({**forger.header, "alg": "HS384"}, forger.claims, forger.key, "sha384")
        yield made({**forger.header, "alg": "HS512"}, forger.claims, forger.key, "sha512")
        yield made({**forger.header, "alg": "hs256"}, forger.claims, forger.key)
        yield forger.with_header(alg=...)

    await must_be_refused(world, unsigned())
    await must_be_refused(world, others())


async def test_no_key_but_ours_is_taken(world: World, forger: Forger) -> None:
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    public = private.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )

    def tokens() -> Iterator[str]:
        for key in (OTHER_KEY.encode(), b"", b"\x00" * 32, b"secret", forger.key[:-1], forger.key[::-1], public):
            yield made(forger.header, forger.claims, key)
        signed = jwt.encode(forger.claims, private, algorithm="RS256", headers={"typ": "at+jwt"})
        yield signed
        yield ".".join([encoded(json.dumps(forger.header).encode()), *signed.split(".")[1:]])

    await must_be_refused(world, tokens())


async def test_a_header_can_not_point_to_another_key(world: World, forger: Forger) -> None:
    own = {"kty": "oct", "k": encoded(OTHER_KEY.encode())}
    pointers: list[dict[str, Any]] = [
        {"kid": "../../../../dev/null"},
        {"kid": "' UNION SELECT 'x"},
        {"kid": "/proc/sys/kernel/randomize_va_space"},
        {"kid": "| id"},
        {"kid": None},
        {"jwk": own},
        {"jku": "http://127.0.0.1:9/keys.json"},
        {"x5u": "http://127.0.0.1:9/cert.pem"},
        {"x5c": ["MIIB"]},
        {"crit": ["exp"], "exp": 0},
    ]
    tokens = (
        made({**forger.header, **more}, forger.claims, key) for more in pointers for key in (OTHER_KEY.encode(), b"")
    )

    await must_be_refused(world, tokens)


async def test_claims_and_type_must_be_the_ones_of_an_access_token(world: World, forger: Forger) -> None:
    def claims() -> Iterator[str]:
        for name in ("iss", "aud", "exp", "iat", "jti", "sid", "sub"):
            yield forger.with_claims(**{name: ...})
            yield forger.with_claims(**{name: None})
        yield forger.with_claims(iss="somebody else")
        yield forger.with_claims(aud="another-api")
        yield forger.with_claims(aud=[])
        for sid in ("nobody", "", 7, ["a"], {"$ne": ""}, "a" * 1500):
            yield forger.with_claims(sid=sid)
        ends: list[Any] = [0, -1, forger.now, forger.now - 1, "soon", {}, [], 10**400, "1e400"]
        for exp in ends:
            yield forger.with_claims(exp=exp)

    def types() -> Iterator[str]:
        for kind in ("JWT", "rt+jwt", "", None, 7, ...):
            yield forger.with_header(typ=kind)

    await must_be_refused(world, claims())
    await must_be_refused(world, types())


async def test_a_damaged_token_is_refused(world: World, forger: Forger) -> None:
    head, body, signature = forger.token.split(".")
    raw = base64.urlsafe_b64decode(signature + "=")

    def tokens() -> Iterator[str]:
        for length in (0, 1, 10, len(head), len(head) + 1, len(forger.token) - 2):
            yield forger.token[:length] or "-"
        for place in range(0, len(raw), 5):
            flipped = bytes([*raw[:place], raw[place] ^ 1, *raw[place + 1 :]])
            yield f"{head}.{body}.{encoded(flipped)}"
        for place in range(0, len(body) - 1, 17):
            other = "A" if body[place] != "A" else "B"
            yield f"{head}.{body[:place]}{other}{body[place + 1 :]}.{signature}"
        yield f"{forger.token}.{signature}"
        yield f"{forger.token}, Bearer {forger.token}"
        yield f"{head}..{signature}"
        yield ".."
        yield "a.b.c"
        yield "null"
        yield "x" * 4000
        yield hashlib.sha256(b"guess").hexdigest()

    await must_be_refused(world, tokens())


async def test_the_header_must_hold_one_bearer_token(world: World, forger: Forger) -> None:
    good = f"Bearer {forger.token}"
    spoilt = ["", "Bearer", "Bearer ", "Basic YTpi", f"Token {forger.token}", forger.token, "bearer\xff x"]

    for value in spoilt:
        answer = await world.http.get("/api/auth/session", headers=[(b"Authorization", value.encode("latin-1"))])
        must_be_problem(answer, 401, "unauthenticated")
    for pair in ((good, good), (good, "Bearer x"), ("Bearer x", good), (good, "Basic YTpi")):
        answer = await world.http.get("/api/auth/session", headers=[("Authorization", value) for value in pair])
        must_be_problem(answer, 401, "unauthenticated")


async def test_no_token_is_taken_from_the_address(world: World, forger: Forger) -> None:
    for name in ("token", "access_token", "authorization", "jwt"):
        must_be_problem(await world.http.get("/api/auth/session", params={name: forger.token}), 401)


async def test_a_refresh_token_opens_nothing_and_an_access_token_refreshes_nothing(world: World) -> None:
    student = await world.student()

    as_access = await world.http.get("/api/auth/session", headers={"Authorization": f"Bearer {student.refresh_token}"})
    as_refresh = await world.http.post("/api/auth/refresh-token", json={"refreshToken": student.token})

    must_be_problem(as_access, 401, "unauthenticated")
    must_be_problem(as_refresh, 401)
    assert (await student.get("/api/auth/session")).status_code == 200


async def test_a_token_ends_with_its_time_and_with_its_session(world: World) -> None:
    student, other = await world.student(), await world.student()

    await other.post("/api/auth/logout")
    ended = await other.get("/api/auth/session")
    world.clock.forward(days=7, seconds=1)
    expired = await student.get("/api/auth/session")

    must_be_problem(ended, 401, "unauthenticated")
    must_be_problem(expired, 401, "unauthenticated")
