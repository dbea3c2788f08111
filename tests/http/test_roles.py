"""Every route times every role: one table, and a route without an entry fails."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple, get_args

import pytest
from litestar.handlers import HTTPRouteHandler
from msgspec import Meta

from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.identity import RoleGuard
from tests.conftest import Person, World

pytestmark = pytest.mark.one_engine

VISITOR, STUDENT, COUNSELOR = Role.VISITOR, Role.STUDENT, Role.COUNSELOR
EVERYBODY: Final = frozenset(Role)
STAFF: Final = frozenset({Role.COUNSELOR, Role.ADMIN, Role.SUPER_ADMIN})
KNOWN: Final = frozenset({Role.STUDENT, *STAFF})
WRITERS: Final = frozenset({Role.STUDENT, Role.COUNSELOR})
IN_NEED: Final = WRITERS | {Role.VISITOR}
"""A visitor's call for help is answered before they are asked to sign up."""
ADMINS: Final = frozenset({Role.ADMIN, Role.SUPER_ADMIN})

OF_THE_FRAMEWORK: Final = frozenset({"_handler", "handle_schema_path_not_found", "options_handler"})
"""The OpenAPI document, its 404, and OPTIONS."""

NOT_DOCUMENTED: Final = frozenset({"landing", "documentation", "twilio_status", "answer_page", "answer_pressed"})
UNGUARDED: Final = NOT_DOCUMENTED | {
    "live",
    "ready",
    "health",
    "metrics",
    "chat_health",
    "moderation_health",
    "config_health",
}
"""Health for machines, pages for people, a link that is itself the key, and a provider that signs its calls: no role is
asked, and a bad token is of no interest.
"""

ALLOWED: Final[Mapping[str, frozenset[Role]]] = {
    # administration
    "list_colleges": ADMINS,
    "add_college": frozenset({Role.SUPER_ADMIN}),
    "read_college": ADMINS,
    "edit_college": frozenset({Role.SUPER_ADMIN}),
    "set_departments": ADMINS,
    "admin_audit_lines": ADMINS,
    "list_users": ADMINS,
    "invite_user": ADMINS,
    "find_user": ADMINS,
    "import_users": ADMINS,
    "list_imports": ADMINS,
    "read_user": ADMINS,
    "invite_user_again": ADMINS,
    "set_user_role": ADMINS,
    "suspend_user": ADMINS,
    "reinstate_user": ADMINS,
    "set_user_department": ADMINS,
    "move_user": frozenset({Role.SUPER_ADMIN}),
    "list_staffed": ADMINS,
    "add_counselor": ADMINS,
    "read_staffed": ADMINS,
    "edit_counselor": ADMINS,
    "remove_counselor": ADMINS,
    # accounts
    "register": EVERYBODY,
    "login": EVERYBODY,
    "refresh_token": EVERYBODY,
    "logout": KNOWN,
    "session": KNOWN,
    "forgot_password": EVERYBODY,
    "reset_password": EVERYBODY,
    "read_profile": KNOWN,
    "edit_profile": KNOWN,
    "edit_privacy": KNOWN,
    "change_password": KNOWN,
    "list_sessions": KNOWN,
    "end_all_sessions": KNOWN,
    "end_session": KNOWN,
    "client_signup": EVERYBODY,
    "staff_login": EVERYBODY,
    "client_refresh": EVERYBODY,
    "client_profile": KNOWN,
    "client_edit_profile": KNOWN,
    # assessments
    "list_assessment_types": EVERYBODY,
    "assessment_questions": EVERYBODY,
    "submit_assessment": frozenset({VISITOR, STUDENT}),
    "assessment_history": frozenset({STUDENT, COUNSELOR}),
    "assessment_trends": frozenset({STUDENT}),
    "check_in": frozenset({STUDENT}),
    "list_check_ins": frozenset({STUDENT}),
    "client_mood_history": frozenset({STUDENT}),
    "app_settings": EVERYBODY,
    "change_app_settings": ADMINS,
    "features": EVERYBODY,
    "change_features": ADMINS,
    "emergency_contacts": EVERYBODY,
    "change_emergency_contacts": ADMINS,
    "change_maintenance": ADMINS,
    "ask_export": ADMINS,
    "list_exports": ADMINS,
    "read_export": ADMINS,
    "export_at_once": ADMINS,
    "list_flags": frozenset({Role.SUPER_ADMIN}),
    "put_flag": frozenset({Role.SUPER_ADMIN}),
    "remove_flag": frozenset({Role.SUPER_ADMIN}),
    "client_mood_trends": frozenset({STUDENT}),
    "client_result_consent": frozenset({STUDENT}),
    "client_mood_questions": EVERYBODY,
    "client_mood_submit": frozenset({VISITOR, STUDENT}),
    # analytics
    "analytics_overview": ADMINS,
    "usage_trends": ADMINS,
    "mood_trends": ADMINS,
    "topic_trends": ADMINS,
    "crisis_stats": ADMINS,
    "counselor_stats": ADMINS | {COUNSELOR},
    "demand_forecast": ADMINS,
    "client_admin_analytics": ADMINS,
    # crisis and chat
    "detect_crisis": EVERYBODY,
    "ai_crisis_detection": EVERYBODY,
    "crisis_resources": EVERYBODY,
    "list_alerts": STAFF,
    "read_alert": STAFF,
    "alert_report": STAFF,
    "list_alert_reads": ADMINS,
    "alert_times": ADMINS,
    "read_roster": STAFF,
    "set_roster": ADMINS,
    "start_drill": ADMINS,
    "drill_report": ADMINS,
    "handle_alert": STAFF,
    "raise_alert": KNOWN,
    "documented_raise_alert": KNOWN,
    "escalate_crisis": KNOWN,
    "documented_escalate": KNOWN,
    "start_conversation": frozenset({VISITOR, STUDENT}),
    "send_message": frozenset({VISITOR, STUDENT}),
    "stream_message": frozenset({VISITOR, STUDENT}),
    "client_send_message": frozenset({VISITOR, STUDENT}),
    "client_ask": EVERYBODY,
    "generate_response": frozenset({VISITOR, STUDENT}),
    "list_conversations": frozenset({STUDENT}),
    "read_conversation": frozenset({VISITOR, STUDENT, COUNSELOR}),
    "list_messages": frozenset({VISITOR, STUDENT, COUNSELOR}),
    "end_conversation": frozenset({VISITOR, STUDENT}),
    "conversation_summary": frozenset({VISITOR, STUDENT, COUNSELOR}),
    "read_card": frozenset({STUDENT}),
    "write_card": frozenset({STUDENT}),
    "delete_card": frozenset({STUDENT}),
    "share_card": frozenset({STUDENT}),
    "take_back_card": frozenset({STUDENT}),
    "list_card_reads": frozenset({STUDENT}),
    "list_shared_cards": frozenset({COUNSELOR}),
    "read_shared_card": frozenset({COUNSELOR}),
    "read_memory": frozenset({STUDENT}),
    "switch_memory": frozenset({STUDENT}),
    "wipe_memory": frozenset({STUDENT}),
    "add_memory": frozenset({STUDENT}),
    "edit_memory": frozenset({STUDENT}),
    "forget_memory": frozenset({STUDENT}),
    "take_over_conversation": frozenset({COUNSELOR}),
    "read_takeover": frozenset({COUNSELOR}),
    "list_takeover_messages": frozenset({COUNSELOR}),
    "write_as_counselor": frozenset({COUNSELOR}),
    "end_takeover": frozenset({COUNSELOR}),
    "make_referral": frozenset({STUDENT}),
    "list_referrals": frozenset({STUDENT}),
    "read_referral": frozenset({STUDENT, COUNSELOR}),
    "print_referral": frozenset({STUDENT, COUNSELOR}),
    "record_referral": frozenset({STUDENT, COUNSELOR}),
    "read_safety_plan": frozenset({STUDENT}),
    "write_safety_plan": frozenset({STUDENT}),
    "change_safety_plan": frozenset({STUDENT}),
    "delete_safety_plan": frozenset({STUDENT}),
    "list_plan_reads": frozenset({STUDENT}),
    "read_shared_plan": frozenset({COUNSELOR}),
    # looking at texts
    "analyze_sentiment": KNOWN,
    "classify_topic": KNOWN,
    "summarize": KNOWN,
    "auto_check": KNOWN,
    "scan_post": KNOWN,
    "try_check": KNOWN,
    # notifications
    "list_notifications": KNOWN,
    "read_notification": KNOWN,
    "notification_stats": KNOWN,
    "remove_notification": KNOWN,
    "read_all_notifications": KNOWN,
    "notification_deliveries": KNOWN,
    "list_deliveries": ADMINS,
    "send_announcement": ADMINS,
    "read_preferences": KNOWN,
    "choose_preferences": KNOWN,
    "documented_choose_preferences": KNOWN,
    "preview_preferences": KNOWN,
    "push_key": EVERYBODY,
    "list_subscriptions": KNOWN,
    "add_subscription": KNOWN,
    "remove_subscription": KNOWN,
    # forum and moderation
    "list_posts": EVERYBODY,
    "list_forum_categories": EVERYBODY,
    "read_post": EVERYBODY,
    "list_comments": EVERYBODY,
    "write_post": IN_NEED,
    "edit_post": WRITERS,
    "delete_post": KNOWN,
    "react": WRITERS,
    "take_back_reaction": WRITERS,
    "write_comment": IN_NEED,
    "edit_comment": WRITERS,
    "delete_comment": WRITERS,
    "list_own_posts": WRITERS,
    "report_content": WRITERS,
    "appeal": WRITERS,
    "list_unanswered": KNOWN,
    "client_comment": IN_NEED,
    "client_like": WRITERS,
    "documented_moderate": STAFF,
    "moderation_queue": STAFF,
    "open_case": STAFF,
    "take_case": STAFF,
    "give_case_back": STAFF,
    "note_case": STAFF,
    "escalate_case": STAFF,
    "approve_content": STAFF,
    "reject_content": STAFF,
    "moderate_content": STAFF,
    "lock_thread": STAFF,
    "list_reports": STAFF,
    "moderation_audit": ADMINS,
    "list_certificates": ADMINS,
    "grant_certificate": ADMINS,
    "revoke_certificate": ADMINS,
    # resources
    "list_resources": EVERYBODY,
    "list_resource_categories": EVERYBODY,
    "read_resource": EVERYBODY,
    "search_resources": EVERYBODY,
    "featured_resources": EVERYBODY,
    "list_favorites": frozenset({STUDENT}),
    "add_favorite": frozenset({STUDENT}),
    "remove_favorite": frozenset({STUDENT}),
    "read_progress": frozenset({STUDENT}),
    "tell_progress": frozenset({STUDENT}),
    "track_usage": frozenset({STUDENT}),
    "rate_resource": frozenset({STUDENT}),
    "list_packs": EVERYBODY,
    "pack_key": EVERYBODY,
    "fetch_pack": EVERYBODY,
    "list_content": STAFF,
    "create_content": STAFF,
    "content_coverage": STAFF,
    "read_content": STAFF,
    "revise_content": STAFF,
    "submit_content": STAFF,
    "review_content": STAFF,
    "publish_content": ADMINS,
    "archive_content": ADMINS,
    "list_editions": STAFF,
    # files
    "list_files": KNOWN,
    "upload_file": KNOWN,
    "upload_avatar": KNOWN,
    "fetch_file": EVERYBODY,
    "delete_file": KNOWN,
    # live connections
    "issue_ticket": EVERYBODY,
    "stream_events": EVERYBODY,
    # counsellors
    "counselors": EVERYBODY,
    "specializations": EVERYBODY,
    "counselor": EVERYBODY,
    "open_times": EVERYBODY,
    "own_hours": frozenset({COUNSELOR}),
    "offer_hours": frozenset({COUNSELOR}),
    # booking
    "hold_slot": frozenset({STUDENT}),
    "renew_hold": frozenset({STUDENT}),
    "confirm_hold": frozenset({STUDENT}),
    "bookings": EVERYBODY,
    "booking": KNOWN,
    "join_booking": frozenset({STUDENT, COUNSELOR}),
    "write_session_notes": frozenset({COUNSELOR}),
    "book_in_one_step": frozenset({STUDENT}),
    "change_booking": KNOWN,
    "cancel_with_reason": KNOWN,
    "complete_booking": frozenset({COUNSELOR}),
    # the counsellor's desk
    "desk_day": frozenset({COUNSELOR}),
    "list_caseload": frozenset({COUNSELOR}),
    "read_student": frozenset({COUNSELOR}),
    "make_promise": frozenset({COUNSELOR}),
    "list_promises": frozenset({COUNSELOR}),
    "change_promise": frozenset({COUNSELOR}),
    "read_notes": frozenset({COUNSELOR}),
    "write_notes": frozenset({COUNSELOR}),
    "amend_notes": frozenset({COUNSELOR}),
    "mark_crisis": frozenset({COUNSELOR}),
    "desk_availability": frozenset({COUNSELOR}),
    "set_desk_availability": frozenset({COUNSELOR}),
    "own_workload": frozenset({COUNSELOR}),
    "team_workload": ADMINS,
    "list_looks": frozenset({STUDENT}),
}

OF_A_READER: Final = frozenset(
    {"list_favorites", "add_favorite", "remove_favorite", "read_progress", "tell_progress", "track_usage"}
) | {"rate_resource"}
VISITORS_HEAR_403: Final = (
    frozenset({"hold_slot", "renew_hold", "confirm_hold", "book_in_one_step", "client_like"}) | OF_A_READER
)
"""Where the existing client would leave the page on 401 (contract, rule 2)."""


class Route(NamedTuple):
    operation: str
    method: str
    path: str
    handler: HTTPRouteHandler


def routes_of(world: World) -> Iterator[Route]:
    """Every operation that is served, documented or not."""
    for route in world.application.litestar.routes:
        for handler in getattr(route, "route_handlers", ()):
            if isinstance(handler, HTTPRouteHandler) and handler.handler_name not in OF_THE_FRAMEWORK:
                for method in handler.http_methods:
                    yield Route(handler.handler_name, str(method), filled(route.path_format, handler), handler)


def filled(path: str, handler: HTTPRouteHandler) -> str:
    """The path with something that could be an id (or is one of the few words that are taken) in each place."""
    for name, field in handler.parsed_fn_signature.parameters.items():
        path = path.replace("{" + name + "}", taken(field.annotation))
    return path


def taken(annotation: Any) -> str:
    choices = [one for one in get_args(annotation) if not isinstance(one, Meta)]
    members = list(getattr(annotation, "__members__", {}).values()) or choices
    return str(members[0]) if members and all(isinstance(one, str) for one in members) else "0000-nobody"


def guards_of(handler: HTTPRouteHandler) -> list[RoleGuard]:
    return [guard for guard in handler.guards or () if isinstance(guard, RoleGuard)]


async def somebody(world: World, role: Role) -> Person | None:
    if role is VISITOR:
        return None
    return await world.student() if role is STUDENT else await world.staff(role)


async def fresh_token(world: World, person: Person) -> str:
    """A new session of the same person: some routes end the one they are called with."""
    user = await world.container.users().get(person.id)
    return str((await world.container.doorkeeper().open(user, "test", world.clock.now())).access_token)


async def test_every_route_has_an_entry_and_every_entry_a_route(world: World) -> None:
    served = {route.operation for route in routes_of(world)}

    assert served == ALLOWED.keys() | UNGUARDED


async def test_operation_names_are_unique_and_documented(world: World) -> None:
    names = [(route.operation, route.method) for route in routes_of(world)]
    document = (await world.http.get("/api/openapi.json")).json()
    documented = [one["operationId"] for item in document["paths"].values() for one in item.values()]

    assert len(names) == len({operation for operation, _ in names})
    assert len(documented) == len(set(documented))
    assert len(documented) == len(names) - len(NOT_DOCUMENTED)


async def test_every_route_has_exactly_one_guard_and_it_says_what_the_table_says(world: World) -> None:
    for route in routes_of(world):
        guards = guards_of(route.handler)
        if route.operation in UNGUARDED:
            assert not guards, route.operation
            continue

        assert len(guards) == 1, route.operation
        assert (guards[0].roles or EVERYBODY) == ALLOWED[route.operation], route.operation
        hears_403 = guards[0].visitor_refusal is not None
        assert hears_403 == (route.operation in VISITORS_HEAR_403), route.operation


@pytest.mark.parametrize("role", list(Role))
async def test_a_role_is_refused_before_anything_is_read(world: World, role: Role) -> None:
    person = await somebody(world, role)

    for route in routes_of(world):
        if route.operation in UNGUARDED:
            continue
        headers = {} if person is None else {"Authorization": f"Bearer {await fresh_token(world, person)}"}
        answer = await world.http.request(route.method, route.path, headers=headers)
        assert answer.status_code < 500, (route.operation, answer.text)
        if role in ALLOWED[route.operation]:
            needs_more = answer.status_code == 403 and answer.json()["code"] == "certificate_needed"
            assert needs_more or answer.status_code not in {401, 403}, (route.operation, answer.text)
            continue
        hears_401 = role is VISITOR and route.operation not in VISITORS_HEAR_403
        assert answer.status_code == (401 if hears_401 else 403), (route.operation, answer.text)
        assert answer.json()["success"] is False


async def test_no_route_asks_a_visitor_of_the_client_to_leave_the_page(world: World) -> None:
    """What the client calls without a token never answers 401 to somebody without one."""
    anonymous = ["/api/counselors", "/api/bookings", "/api/assessments/types"]

    statuses = [(await world.http.get(path)).status_code for path in anonymous]

    assert statuses == [200, 200, 200]


async def test_an_admin_of_another_institution_is_nobody_here(world: World) -> None:
    student = await world.student()
    stranger = await world.staff(Role.ADMIN, institution="elsewhere")
    booked = await stranger.get(f"/api/bookings/{student.id}")

    assert booked.status_code == 404
