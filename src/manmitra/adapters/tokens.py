"""Access tokens by PyJWT, after RFC 8725: one algorithm fixed here, an explicit type, every claim required."""

from datetime import UTC, datetime
from typing import Final

import jwt

from manmitra.domain.accounts.model import Session
from manmitra.domain.accounts.ports import AccessTokens
from manmitra.domain.shared.ports import Ids

ALGORITHM: Final = "HS256"
TYPE: Final = "at+jwt"
ISSUER: Final = "manmitra"
AUDIENCE: Final = "manmitra-api"
REQUIRED: Final = ("iss", "aud", "exp", "iat", "jti", "sid", "sub")
LONGEST: Final = 2048


class SignedTokens(AccessTokens):
    def __init__(self, *, key: str, ids: Ids) -> None:
        self._key = key.encode()
        self._ids = ids

    def issue(self, session: Session, now: datetime, expires_at: datetime) -> str:
        claims = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": session.user_id,
            "sid": session.id,
            "jti": self._ids.new(),
            "iat": int(now.timestamp()),
            "exp": int(expires_at.timestamp()),
        }
        return jwt.encode(claims, self._key, algorithm=ALGORITHM, headers={"typ": TYPE})

    def session_of(self, token: str, now: datetime) -> tuple[str, datetime] | None:
        if len(token) > LONGEST:
            return None
        try:
            decoded = jwt.decode_complete(
                token,
                self._key,
                algorithms=[ALGORITHM],
                audience=AUDIENCE,
                issuer=ISSUER,
                # Times are compared below, with the service's own clock.
                options={"require": list(REQUIRED), "verify_exp": False, "verify_iat": False, "verify_nbf": False},
            )
            if decoded["header"].get("typ") != TYPE:
                return None
            claims = decoded["payload"]
            ends = datetime.fromtimestamp(claims["exp"], UTC)
        except (jwt.InvalidTokenError, ValueError, TypeError, OverflowError, OSError):
            return None
        session_id = claims["sid"]
        return (session_id, ends) if isinstance(session_id, str) and now < ends else None
