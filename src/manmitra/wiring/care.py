"""Crisis and chat."""

from dependency_injector import providers

from manmitra.adapters.alert_watch import AlertWatch
from manmitra.adapters.answer_links import KeyedAnswers
from manmitra.adapters.persistence.adopting import Adopting
from manmitra.adapters.persistence.referrals import StoredReferrals
from manmitra.adapters.unstored_alerts import UnstoredAlerts
from manmitra.domain.chat.alarm import Alarm
from manmitra.domain.chat.asking import AskingUseCases
from manmitra.domain.chat.cards import CardUseCases, SharedCardUseCases
from manmitra.domain.chat.explaining import Explaining
from manmitra.domain.chat.memories import Forgetting, MemoryUseCases, Recalling
from manmitra.domain.chat.reading import ReadingUseCases
from manmitra.domain.chat.takeovers import TakeoverUseCases
from manmitra.domain.chat.talking import Talking
from manmitra.domain.chat.usecases import ChatUseCases
from manmitra.domain.crisis.acknowledging import Acknowledging
from manmitra.domain.crisis.escalation import Duties, Escalation, LinkMaker, Outcomes
from manmitra.domain.crisis.known import Known
from manmitra.domain.crisis.on_call import RosterUseCases
from manmitra.domain.crisis.plans import PlanUseCases
from manmitra.domain.crisis.referring import ReferringUseCases
from manmitra.domain.crisis.reporting import Drills, Reporting
from manmitra.domain.crisis.usecases import CrisisUseCases
from manmitra.domain.moderation.usecases import ModerationUseCases
from manmitra.wiring.campus import Campus
from manmitra.wiring.ground import Ground
from manmitra.wiring.kept import Kept
from manmitra.wiring.outside import Outside


class Care(Campus):
    # --- crisis and chat ---
    alert_watch = providers.Singleton(
        AlertWatch, registry=Ground.metrics.provided.registry, climbs=Kept.climbs, clock=Ground.clock
    )
    crisis = providers.Singleton(
        CrisisUseCases,
        alerts=Kept.alerts,
        users=Kept.users,
        reads=Kept.alert_reads,
        watch=alert_watch,
        clock=Ground.clock,
        ids=Ground.ids,
    )
    on_call = providers.Singleton(RosterUseCases, rosters=Kept.rosters, users=Kept.users, clock=Ground.clock)
    acknowledging = providers.Singleton(
        Acknowledging,
        alerts=Kept.alerts,
        climbs=Kept.climbs,
        users=Kept.users,
        watch=alert_watch,
        secrets=Ground.secrets,
        clock=Ground.clock,
    )
    answer_keys = providers.Singleton(
        KeyedAnswers,
        key=Ground.settings.provided.blind_index_key.call(),
        public_url=Ground.settings.provided.public_url,
    )
    reporting = providers.Singleton(
        Reporting,
        alerts=Kept.alerts,
        climbs=Kept.climbs,
        reads=Kept.alert_reads,
        notifications=Kept.stored_notifications,
        deliveries=Kept.deliveries,
        clock=Ground.clock,
        ids=Ground.ids,
    )
    adopting = providers.Singleton(Adopting, store=Ground.store, clock=Ground.clock)
    drills = providers.Singleton(
        Drills, alerts=Kept.alerts, climbs=Kept.climbs, ledger=Kept.ledger, clock=Ground.clock, ids=Ground.ids
    )
    escalation = providers.Singleton(
        Escalation,
        alerts=Kept.alerts,
        climbs=Kept.climbs,
        duties=providers.Singleton(Duties, rosters=Kept.rosters, users=Kept.users, clock=Ground.clock),
        outcomes=providers.Singleton(Outcomes, notifications=Kept.stored_notifications, deliveries=Kept.deliveries),
        links=providers.Singleton(LinkMaker, keys=answer_keys, secrets=Ground.secrets),
        paces=Ground.paces,
        watch=alert_watch,
        clock=Ground.clock,
    )
    unstored_alerts = providers.Singleton(UnstoredAlerts, registry=Ground.metrics.provided.registry)
    alarm = providers.Singleton(
        Alarm,
        conversations=Kept.conversations,
        alerts=Kept.alerts,
        unstored=unstored_alerts,
        users=Kept.users,
        clock=Ground.clock,
        switches=Kept.switches,
    )
    recalling = providers.Singleton(Recalling, memories=Kept.stored_memories, clock=Ground.clock, ids=Ground.ids)
    memories = providers.Singleton(
        MemoryUseCases, memories=Kept.stored_memories, alarm=alarm, clock=Ground.clock, ids=Ground.ids
    )
    forgetting = providers.Singleton(Forgetting, memories=Kept.stored_memories, clock=Ground.clock)
    explaining = providers.Singleton(
        Explaining,
        conversations=Kept.conversations,
        messages=Kept.messages,
        scripted=Outside.scripted,
    )
    chat = providers.Singleton(
        ChatUseCases,
        conversations=Kept.conversations,
        messages=Kept.messages,
        talking=providers.Factory(
            Talking,
            companion=Outside.bestie,
            messages=Kept.messages,
            users=Kept.users,
            clock=Ground.clock,
            recalling=recalling,
            forms=Campus.assessments,
            switches=Kept.switches,
        ),
        users=Kept.users,
        clock=Ground.clock,
        secrets=Ground.secrets,
        visitors=Outside.visitors,
        known=providers.Singleton(Known, risks=Kept.risks, plans=Kept.stored_plans),
        alarm=alarm,
    )
    referring = providers.Singleton(
        ReferringUseCases,
        referrals=providers.Singleton(StoredReferrals, store=Ground.store),
        clock=Ground.clock,
        secrets=Ground.secrets,
    )
    safety_plans = providers.Singleton(
        PlanUseCases, plans=Kept.stored_plans, care=Kept.care, alerts=Kept.alerts, clock=Ground.clock, ids=Ground.ids
    )
    asking = providers.Singleton(
        AskingUseCases, companion=Outside.bestie, teller=alarm, visitors=Outside.visitors, clock=Ground.clock
    )
    chat_history = providers.Singleton(
        ReadingUseCases,
        conversations=Kept.conversations,
        messages=Kept.messages,
        users=Kept.users,
        care=Kept.care,
        clock=Ground.clock,
    )

    cards = providers.Singleton(
        CardUseCases,
        conversations=Kept.conversations,
        messages=Kept.messages,
        cards=Kept.stored_cards,
        care=Kept.care,
        alarm=alarm,
        clock=Ground.clock,
        secrets=Ground.secrets,
    )
    shared_cards = providers.Singleton(
        SharedCardUseCases, cards=Kept.stored_cards, care=Kept.care, clock=Ground.clock, ids=Ground.ids
    )

    takeovers = providers.Singleton(
        TakeoverUseCases,
        conversations=Kept.conversations,
        messages=Kept.messages,
        reading=chat_history,
        alerts=Kept.alerts,
        reads=Kept.alert_reads,
        users=Kept.users,
        clock=Ground.clock,
        ids=Ground.ids,
    )

    moderation = providers.Singleton(ModerationUseCases, clock=Ground.clock)
