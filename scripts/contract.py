"""What the clients and the requirements ask for, as data: 83 canonical endpoints, and every other spelling of them.

Read by `scripts.endpoints`, which lays it beside the OpenAPI document, and by tests/test_endpoints.py.
"""

from typing import Final, NamedTuple

from manmitra.domain.shared.identity import Role

LETTERS: Final = {
    "N": (Role.VISITOR,),
    "S": (Role.STUDENT,),
    "C": (Role.COUNSELOR,),
    "A": (Role.ADMIN, Role.SUPER_ADMIN),
    "SA": (Role.SUPER_ADMIN,),
}
"""A super admin may all that an admin may, in every institution."""


class Row(NamedTuple):
    number: int
    method: str
    path: str
    roles: frozenset[Role]


class Alias(NamedTuple):
    """`named_by`: whose spelling it is. `stands_for` has the numbers of rows, or words where there is none."""

    method: str
    path: str
    roles: frozenset[Role]
    named_by: str
    stands_for: str


def roles_of(letters: str) -> frozenset[Role]:
    return frozenset(role for letter in letters.split() for role in LETTERS[letter])


def _rows(text: str) -> tuple[Row, ...]:
    split = [line.split(maxsplit=3) for line in text.strip().splitlines()]
    return tuple(Row(int(number), method, path, roles_of(letters)) for number, method, path, letters in split)


def _aliases(text: str) -> tuple[Alias, ...]:
    split = [[part.strip() for part in line.split("|")] for line in text.strip().splitlines()]
    return tuple(
        Alias(address.split()[0], address.split()[1], roles_of(letters), named_by, stands_for)
        for address, letters, named_by, stands_for in split
    )


ROWS: Final = _rows("""
1  POST   /api/auth/register                        N
2  POST   /api/auth/login                           N
3  POST   /api/auth/logout                          S C A
4  POST   /api/auth/refresh-token                   N
5  GET    /api/auth/session                         S C A
6  POST   /api/auth/forgot-password                 N
7  POST   /api/auth/reset-password                  N
8  GET    /api/users/profile                        S C A
9  PUT    /api/users/profile                        S C A
10 PUT    /api/users/privacy-settings               S C A
11 POST   /api/chat/start-session                   N S
12 GET    /api/chat/sessions                        S
13 GET    /api/chat/sessions/:sessionId             S C
14 POST   /api/chat/sessions/:sessionId/messages    N S
15 GET    /api/chat/sessions/:sessionId/messages    S C
16 PUT    /api/chat/sessions/:sessionId/end         N S
17 POST   /api/ai/generate-response                 N S
18 POST   /api/ai/analyze-sentiment                 S C A
19 POST   /api/ai/crisis-detection                  N S C A
20 POST   /api/ai/topic-classification              S C A
21 GET    /api/assessments/types                    N S C A
22 GET    /api/assessments/phq9/questions           N S C A
23 GET    /api/assessments/gad7/questions           N S C A
24 POST   /api/assessments/phq9/submit              N S
25 POST   /api/assessments/gad7/submit              N S
26 GET    /api/assessments/history                  S C
27 GET    /api/assessments/trends                   S
28 GET    /api/counselors                           N S C A
29 GET    /api/counselors/:counselorId              N S C A
30 GET    /api/counselors/:counselorId/availability N S C A
31 GET    /api/counselors/specializations           N S C A
32 POST   /api/bookings                             S
33 GET    /api/bookings                             N S C A
34 PUT    /api/bookings/:bookingId                  S C A
35 GET    /api/bookings/:bookingId                  S C A
36 POST   /api/bookings/:bookingId/join             S C
37 POST   /api/bookings/:bookingId/notes            C
38 POST   /api/crisis/detect                        N S C A
39 POST   /api/crisis/alert                         S C A
40 GET    /api/crisis/alerts                        C A
41 PUT    /api/crisis/alerts/:alertId/handle        C A
42 POST   /api/crisis/escalate                      S C A
43 GET    /api/crisis/resources                     N S C A
44 GET    /api/resources                            N S C A
45 GET    /api/resources/categories                 N S C A
46 GET    /api/resources/:resourceId                N S C A
47 POST   /api/resources/favorite                   S
48 DELETE /api/resources/favorite/:resourceId       S
49 GET    /api/resources/favorites                  S
50 POST   /api/resources/track-usage                S
51 GET    /api/forum/posts                          N S C A
52 POST   /api/forum/posts                          S C
53 GET    /api/forum/posts/:postId                  N S C A
54 PUT    /api/forum/posts/:postId                  S C
55 DELETE /api/forum/posts/:postId                  S C A
56 POST   /api/forum/posts/:postId/comments         S C
57 POST   /api/forum/posts/:postId/react            S C
58 POST   /api/forum/report                         S C
59 GET    /api/forum/categories                     N S C A
60 GET    /api/analytics/overview                   A
61 GET    /api/analytics/usage-trends               A
62 GET    /api/analytics/mood-trends                A
63 GET    /api/analytics/topics                     A
64 GET    /api/analytics/crisis-stats               A
65 GET    /api/analytics/counselor-stats            C A
66 POST   /api/analytics/export                     A
67 GET    /api/notifications                        S C A
68 PUT    /api/notifications/:notificationId/read   S C A
69 POST   /api/notifications/preferences            S C A
70 POST   /api/notifications/send                   A
71 GET    /api/moderation/queue                     C A
72 POST   /api/moderation/approve/:contentId        A
73 POST   /api/moderation/reject/:contentId         A
74 GET    /api/moderation/reports                   A
75 POST   /api/moderation/auto-check                S C A
76 POST   /api/files/upload                         S C A
77 GET    /api/files/:fileId                        N S C A
78 DELETE /api/files/:fileId                        S C A
79 POST   /api/files/avatar                         S C A
80 GET    /api/config/app-settings                  N S C A
81 GET    /api/config/features                      N S C A
82 GET    /api/config/emergency-contacts            N S C A
83 PUT    /api/config/maintenance                   A
""")
"""Numbered and named as in the requirements. Where they say "own", the use case looks whose it is."""

ALIASES: Final = _aliases(
    """
POST   /api/auth/signup                     | N         | client, docs   | 1
POST   /api/auth/admin/login                | N         | docs           | 2
POST   /api/auth/refresh                    | N         | docs           | 4
GET    /api/auth/profile                    | S C A     | client, docs   | 5, 8
PUT    /api/auth/profile                    | S C A     | client, docs   | 9, 10
POST   /api/chat/send-message               | N S       | client, docs   | 14
GET    /api/chat/sessions/:sessionId/summary| N S C     | docs           | the summary of 13
POST   /api/chat/ask                        | N S C A   | client, docs   | 17, neither wrapped nor signed in
POST   /api/chat/summarize                  | S C A     | docs (AI)      | the same of a conversation that is sent along
GET    /api/chat/health                     | anybody   | docs (AI)      | whether Bestie answers as well as usual
POST   /api/crisis/alerts                   | S C A     | docs           | 39
PUT    /api/crisis/alerts/:alertId/escalate | S C A     | docs           | 42
GET    /api/mood/phq9/questions             | N S C A   | docs           | 22
GET    /api/mood/gad7/questions             | N S C A   | docs           | 23
POST   /api/mood/phq9/submit                | N S       | client, docs   | 24, answers as a map of digits in quotes
POST   /api/mood/gad7/submit                | N S       | client, docs   | 25, answers as a map of digits in quotes
GET    /api/mood/history                    | S         | client, docs   | 26, as a bare array
GET    /api/mood/trends                     | S         | docs           | 27
PUT    /api/mood/:id/consent                | S         | docs           | 10, for one result
POST   /api/bookings/hold                   | S         | docs           | the first half of 32
PUT    /api/bookings/:bookingId/cancel      | S C A     | docs           | 34
PUT    /api/bookings/:bookingId/complete    | C         | docs           | 34
GET    /api/resources/featured              | N S C A   | docs           | 44, what is featured
GET    /api/resources/progress              | S         | client         | 50, what was tracked
POST   /api/resources/progress              | S         | client         | 50
POST   /api/forum/comments                  | S C       | client, docs   | 56
POST   /api/forum/posts/:postId/like        | S C       | client, docs   | 57
PUT    /api/forum/posts/:postId/moderate    | A         | docs           | 72, 73
POST   /api/moderation/scan-post            | S C A     | docs (AI)      | 75
POST   /api/moderation/test                 | S C A     | docs (AI)      | 75
GET    /api/moderation/health               | anybody   | docs (AI)      | whether the automatic check works
GET    /api/admin/analytics                 | A         | client, docs   | 60 to 65 in one call
GET    /api/admin/analytics/export          | A         | client         | 66, as a file at once
GET    /api/admin/counselors                | A         | docs           | counsellors as an admin sees them
POST   /api/admin/counselors                | A         | docs           | add a counsellor
GET    /api/admin/counselors/:counselorId   | A         | docs           | one counsellor as an admin sees them
PUT    /api/admin/counselors/:counselorId   | A         | docs           | change a counsellor
DELETE /api/admin/counselors/:counselorId   | A         | docs           | let a counsellor go
GET    /api/admin/colleges                  | A         | docs           | institutions
PUT    /api/notifications/read-all          | S C A     | docs           | 68, all at once
DELETE /api/notifications/:notificationId   | S C A     | docs           | take one out of 67
PUT    /api/notifications/preferences       | S C A     | docs           | 69
GET    /api/notifications/stats             | S C A     | docs           | how many there are in 67
PUT    /api/config/app-settings             | A         | docs           | change 80
PUT    /api/config/features                 | A         | docs           | change 81
PUT    /api/config/emergency-contacts       | A         | docs           | change 82
GET    /api/config/health                   | anybody   | docs           | whether settings can be read
GET    /health                              | anybody   | docs           | for what watches the service
GET    /metrics                             | anybody   | docs           | for Prometheus
""".replace("anybody", "")
)
"""Sections 2, 5 and 7 of the contract. No role is asked where the roles are empty: those answer machines."""

NOT_SIGNED_IN: Final = "no sign-in is looked at"
IN_NEED: Final = "a visitor who writes of danger gets help, others are asked to sign up"
CERTIFIED: Final = "a counsellor with a moderator's certificate"
WIDER: Final[dict[tuple[str, str], tuple[frozenset[Role], str]]] = {
    **{
        ("POST", f"/api/auth/{word}"): (roles_of("S C A"), NOT_SIGNED_IN)
        for word in (
            "register",
            "login",
            "refresh-token",
            "forgot-password",
            "reset-password",
            "signup",
            "admin/login",
            "refresh",
        )
    },
    ("GET", "/api/chat/sessions/:sessionId"): (roles_of("N"), "a visitor's own"),
    ("GET", "/api/chat/sessions/:sessionId/messages"): (roles_of("N"), "a visitor's own"),
    ("POST", "/api/forum/posts"): (roles_of("N"), IN_NEED),
    ("POST", "/api/forum/posts/:postId/comments"): (roles_of("N"), IN_NEED),
    ("POST", "/api/forum/comments"): (roles_of("N"), IN_NEED),
    ("POST", "/api/moderation/approve/:contentId"): (roles_of("C"), CERTIFIED),
    ("POST", "/api/moderation/reject/:contentId"): (roles_of("C"), CERTIFIED),
    ("GET", "/api/moderation/reports"): (roles_of("C"), CERTIFIED),
    ("PUT", "/api/forum/posts/:postId/moderate"): (roles_of("C"), CERTIFIED),
}
"""Who else may, and why: everything else is for exactly the roles that the lists above name."""

COMING: Final[frozenset[tuple[str, str]]] = frozenset()
"""Not built yet. To be emptied: what stands here and is served fails a test, and so does what is missing elsewhere."""
