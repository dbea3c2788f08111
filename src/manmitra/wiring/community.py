"""The forum and its moderation."""

from dependency_injector import providers

from manmitra.adapters.persistence.forum import StoredThreads, StoredWriting
from manmitra.adapters.persistence.forum_counts import BufferedViews, StoredCounts
from manmitra.adapters.persistence.moderation import (
    StoredAudit,
    StoredCases,
    StoredCertificates,
    StoredExposures,
    StoredReports,
)
from manmitra.adapters.plain_text import PlainText
from manmitra.adapters.pseudonyms import KeyedPseudonyms
from manmitra.domain.forum.commenting import CommentingUseCases
from manmitra.domain.forum.making import Making
from manmitra.domain.forum.posting import PostingUseCases
from manmitra.domain.forum.reading import ForumReading
from manmitra.domain.forum.screening import Screening
from manmitra.domain.forum.speaking_up import AppealUseCases, ReportingUseCases
from manmitra.domain.forum.unanswered import Unanswered
from manmitra.domain.moderation.checker import AutomaticCheck
from manmitra.domain.moderation.desk import Desk
from manmitra.domain.moderation.lines import Lines
from manmitra.domain.moderation.may import CertificateUseCases, Moderators
from manmitra.wiring.care import Care
from manmitra.wiring.ground import Ground
from manmitra.wiring.kept import Kept
from manmitra.wiring.news import News
from manmitra.wiring.outside import Outside


class Community(News):
    # --- forum and moderation ---
    threads = providers.Singleton(StoredThreads, store=Ground.store, blind=Ground.blind_index, aside=Ground.aside)
    forum_writing = providers.Singleton(
        StoredWriting, store=Ground.store, blind=Ground.blind_index, outbox=Ground.outbox, places=Kept.alert_places
    )
    forum_views = providers.Singleton(BufferedViews, store=Ground.store)
    cases = providers.Singleton(
        StoredCases, store=Ground.store, blind=Ground.blind_index, outbox=Ground.outbox, aside=Ground.aside
    )
    reports = providers.Singleton(StoredReports, store=Ground.store, blind=Ground.blind_index, outbox=Ground.outbox)
    audit = providers.Singleton(StoredAudit, store=Ground.store)
    certificates = providers.Singleton(StoredCertificates, store=Ground.store, ledger=Kept.ledger)
    moderators = providers.Singleton(
        Moderators,
        certificates=certificates,
        exposures=providers.Singleton(StoredExposures, store=Ground.store, clock=Ground.clock),
        clock=Ground.clock,
        most=Ground.settings.provided.heavy_texts_a_day,
    )
    checker = providers.Singleton(AutomaticCheck)
    plain_text = providers.Singleton(PlainText)
    pseudonyms = providers.Singleton(KeyedPseudonyms, blind=Ground.blind_index)
    making = providers.Singleton(
        Making,
        screening=providers.Singleton(
            Screening,
            checker=checker,
            users=Kept.users,
            alerts=Kept.alerts,
            unstored=Care.unstored_alerts,
            clock=Ground.clock,
        ),
        pseudonyms=pseudonyms,
        plain=plain_text,
        users=Kept.users,
        clock=Ground.clock,
        ids=Ground.ids,
        switches=Kept.switches,
        closed=Kept.configs.provided.closed,
    )
    posting = providers.Singleton(
        PostingUseCases,
        threads=threads,
        writing=forum_writing,
        making=making,
        pace=Outside.pace,
        patience=Ground.forum_patience,
    )
    commenting = providers.Singleton(
        CommentingUseCases, threads=threads, writing=forum_writing, making=making, pace=Outside.pace
    )
    forum = providers.Singleton(
        ForumReading,
        threads=threads,
        counts=providers.Singleton(StoredCounts, store=Ground.store, blind=Ground.blind_index),
        views=forum_views,
        waiting=threads,
        moderators=moderators,
        switches=Kept.switches,
    )
    forum_reports = providers.Singleton(
        ReportingUseCases,
        threads=threads,
        writing=forum_writing,
        reports=reports,
        users=Kept.users,
        making=making,
        pace=Outside.pace,
    )
    appeals = providers.Singleton(AppealUseCases, threads=threads, cases=cases, making=making)
    unanswered = providers.Singleton(Unanswered, waiting=threads, writing=forum_writing, clock=Ground.clock)
    desk = providers.Singleton(
        Desk,
        cases=cases,
        reports=reports,
        audit=audit,
        moderators=moderators,
        lines=providers.Singleton(Lines, clock=Ground.clock, ids=Ground.ids),
        plain=plain_text,
    )
    moderator_certificates = providers.Singleton(
        CertificateUseCases, certificates=certificates, users=Kept.users, clock=Ground.clock, ids=Ground.ids
    )
