"""Every collection, every index and every sealed field, in one list each. Both engines build from them."""

from typing import Final

from manmitra.adapters.persistence.store import Index

COLLECTIONS: Final = (
    "alert_links",
    "alert_reads",
    "alert_steps",
    "alerts",
    "analytics_budgets",
    "analytics_facts",
    "analytics_months",
    "analytics_releases",
    "appointments",
    "card_reads",
    "card_shares",
    "cards",
    "configs",
    "conversations",
    "counselors",
    "deliveries",
    "events",
    "files",
    "flags",
    "exposures",
    "forum_comments",
    "forum_posts",
    "forum_reactions",
    "forum_shelves",
    "forum_tallies",
    "forum_words",
    "leases",
    "live_tickets",
    "login_attempts",
    "memories",
    "messages",
    "meta",
    "model_budgets",
    "moderation_audit",
    "moderation_cases",
    "moderation_certificates",
    "moderation_reports",
    "mood_checkins",
    "notification_preferences",
    "notifications",
    "password_resets",
    "plan_reads",
    "push_subscriptions",
    "readings",
    "referrals",
    "resource_editions",
    "resource_shelves",
    "resource_tallies",
    "resource_words",
    "resources",
    "results",
    "risks",
    "safety_plans",
    "rosters",
    "sessions",
    "takeovers",
    "users",
)

# --- indexes whose name becomes a refusal -------------------------------------------------------------------
ONE_ACCOUNT_PER_EMAIL: Final = Index("one_account_per_email", "users", ("email_index",), unique=True)
ONE_LIVE_APPOINTMENT_PER_SLOT: Final = Index(
    "one_live_appointment_per_slot", "appointments", ("slot_id",), unique=True, only_where=("live", True)
)
ONE_CLAIM_PER_TURN: Final = Index("one_claim_per_turn", "appointments", ("student_id", "turn"), unique=True)

INDEXES: Final = (
    ONE_ACCOUNT_PER_EMAIL,
    ONE_LIVE_APPOINTMENT_PER_SLOT,
    ONE_CLAIM_PER_TURN,
    # accounts
    Index("users_of_institution", "users", ("institution", "role")),
    Index("sessions_of_user", "sessions", ("user_id", "live")),
    Index("attempts_by_key", "login_attempts", ("key", "at")),
    Index("attempts_by_age", "login_attempts", ("at",)),
    Index("resets_by_end", "password_resets", ("expires_at",)),
    Index("sessions_by_end", "sessions", ("expires_at",)),
    Index("tickets_by_end", "live_tickets", ("expires_at",)),
    # analytics
    Index("facts_of_month", "analytics_facts", ("institution", "month", "token")),
    Index("facts_of_token", "analytics_facts", ("token",)),
    Index("facts_by_end", "analytics_facts", ("until",)),
    Index("open_months", "analytics_months", ("closes_at",), only_where=("open", True)),
    Index("analytics_budgets_by_age", "analytics_budgets", ("at",)),
    # chat
    Index("conversations_of_student", "conversations", ("student_id", "started_at")),
    Index("messages_of_conversation", "messages", ("conversation_id", "position")),
    Index("budgets_by_age", "model_budgets", ("at",)),
    Index("cards_of_student", "cards", ("student_id",)),
    Index("shares_of_card", "card_shares", ("card_id", "shared_at")),
    Index("shares_with_counselor", "card_shares", ("counselor_id", "shared_at")),
    Index("shares_of_student", "card_shares", ("student_id",)),
    Index("reads_of_card", "card_reads", ("card_id", "read_at")),
    Index("card_reads_of_student", "card_reads", ("student_id",)),
    Index("memories_by_end", "memories", ("next_end",), only_where=("expiring", True)),
    # crisis
    Index("alerts_of_institution", "alerts", ("institution", "raised_at")),
    Index("referrals_of_student", "referrals", ("student_id", "made_at")),
    Index("reads_of_plan", "plan_reads", ("student_id", "read_at")),
    Index("alerts_by_time", "alerts", ("raised_at",)),
    Index("watched_alerts", "alerts", ("due_at",), only_where=("watched", True)),
    Index("steps_of_alert", "alert_steps", ("alert_id",)),
    Index("steps_by_time", "alert_steps", ("at",)),
    Index("links_by_end", "alert_links", ("expires_at",)),
    Index("reads_of_institution", "alert_reads", ("institution", "at")),
    Index("reads_of_alert", "alert_reads", ("alert_id", "at")),
    Index("reads_by_time", "alert_reads", ("at",)),
    # assessments
    Index("results_of_student", "results", ("student_id", "completed_at")),
    Index("checkins_of_student", "mood_checkins", ("student_id", "at")),
    # booking
    Index("appointments_of_student", "appointments", ("student_id", "starts_at")),
    Index("appointments_of_counselor", "appointments", ("counselor_id", "starts_at")),
    Index("appointments_of_institution", "appointments", ("institution", "starts_at")),
    Index("live_appointments_by_state", "appointments", ("state", "held_until"), only_where=("live", True)),
    # files
    Index("files_of_owner", "files", ("owner_id", "created_at")),
    Index("files_by_end", "files", ("expires_at",)),
    # counsellors
    Index("counselors_of_institution", "counselors", ("institution", "name")),
    # events
    Index("pending_events", "events", ("due_at",), only_where=("pending", True)),
    Index("dead_events", "events", ("at",), only_where=("dead", True)),
    Index("events_of_institution", "events", ("institution",)),
    # notifications
    Index("notifications_of_user", "notifications", ("user_id", "created_at")),
    Index("unread_notifications", "notifications", ("user_id", "created_at"), only_where=("unread", True)),
    Index("deliveries_to_send", "deliveries", ("critical", "due_at"), only_where=("pending", True)),
    Index("deliveries_of_notification", "deliveries", ("notification_id",)),
    Index("deliveries_by_reference", "deliveries", ("provider_ref",)),
    Index("deliveries_by_own_reference", "deliveries", ("reference",)),
    Index("deliveries_of_institution", "deliveries", ("institution", "state", "created_at")),
    Index("notifications_by_age", "notifications", ("created_at",)),
    Index("deliveries_by_age", "deliveries", ("created_at",)),
    Index("push_subscriptions_of_user", "push_subscriptions", ("user_id", "created_at")),
    # forum: the four ways to filter what everybody sees, then its words, its comments, and what nobody answered
    Index("posts_shown", "forum_posts", ("institution", "posted_at"), only_where=("listed", True)),
    Index(
        "posts_shown_by_category", "forum_posts", ("institution", "category", "posted_at"), only_where=("listed", True)
    ),
    Index(
        "posts_shown_by_language", "forum_posts", ("institution", "language", "posted_at"), only_where=("listed", True)
    ),
    Index(
        "posts_shown_by_both",
        "forum_posts",
        ("institution", "category", "language", "posted_at"),
        only_where=("listed", True),
    ),
    Index("posts_awaiting", "forum_posts", ("awaits", "answer_due_at"), only_where=("listed", True)),
    Index("comments_of_post", "forum_comments", ("post_id",)),
    Index("words_of_forum", "forum_words", ("key", "posted_at")),
    Index("words_of_post", "forum_words", ("post_id",)),
    # moderation
    Index("cases_waiting", "moderation_cases", ("institution", "place"), only_where=("waiting", True)),
    Index("cases_waiting_everywhere", "moderation_cases", ("place",), only_where=("waiting", True)),
    Index("cases_in_hand", "moderation_cases", ("assigned_to", "place"), only_where=("waiting", True)),
    Index("audit_of_institution", "moderation_audit", ("institution", "at")),
    Index("audit_of_case", "moderation_audit", ("case_id", "at")),
    Index("audit_by_time", "moderation_audit", ("at",)),
    Index("reports_of_content", "moderation_reports", ("content_id", "at")),
    Index("reports_of_institution", "moderation_reports", ("institution", "at")),
    Index("reports_by_time", "moderation_reports", ("at",)),
    Index("certificates_of_institution", "moderation_certificates", ("institution", "expires_at")),
    Index("exposures_by_age", "exposures", ("at",)),
    # resources
    Index("shelf_by_rank", "resources", ("institution", "rank"), only_where=("live", True)),
    Index("shelf_by_category", "resources", ("institution", "category", "rank"), only_where=("live", True)),
    Index("resources_of_staff", "resources", ("institution", "updated_at")),
    Index("editions_of_resource", "resource_editions", ("resource_id", "number")),
    Index("resources_by_word", "resource_words", ("institution", "key")),
    Index("words_of_resource", "resource_words", ("resource_id",)),
    Index("tallies_of_resource", "resource_tallies", ("resource_id",)),
)

SAID: Final = "said"
"""All of a message but its place, sealed as one: a seal for each field would cost several times that."""

SEALED: Final[dict[str, tuple[str, ...]]] = {
    "users": ("email", "name", "profile"),
    "sessions": ("device",),
    "conversations": ("topic", "watch"),
    "risks": ("watch", "by"),
    "safety_plans": ("parts",),
    "referrals": ("chosen", "outcome"),
    "messages": (SAID,),
    "cards": ("text",),
    "card_shares": ("text", "counselor_name"),
    "card_reads": ("reader_name",),
    "memories": ("items",),
    "forum_posts": (SAID,),
    "forum_comments": (SAID,),
    "forum_shelves": ("entries",),
    "moderation_cases": (SAID,),
    "moderation_audit": ("action", "actor", "reason", "detail"),
    "moderation_reports": ("kind", "reason", "note", "reporter_id", "new_account"),
    "exposures": ("seen",),
    "takeovers": ("conversation_id", "name"),
    "analytics_months": ("key",),
    "alerts": ("kind", "tier", "reasons", "excerpt", "action_taken", "notes"),
    "results": ("answers", "total", "band", "positive", "risk"),
    "mood_checkins": ("mood", "note", "tags"),
    "events": ("data",),
    "notifications": ("params", "priority", "action_url"),
    "notification_preferences": ("phone",),
    "push_subscriptions": ("endpoint", "p256dh", "auth"),
    "readings": ("marks",),
    "files": ("name", "sha256"),
    "appointments": ("reason", "notes", "room", "cancellation"),
}
"""What identifies or tells: closed between the repositories and the store (sealed.py)."""
