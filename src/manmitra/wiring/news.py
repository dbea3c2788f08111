"""What reaches people: notifications and live connections."""

from dependency_injector import providers

from manmitra.adapters.couriers.choosing import twilio_account_of
from manmitra.adapters.couriers.twilio_words import TwilioWords
from manmitra.adapters.invitations import KeyedInvitations
from manmitra.adapters.live.hub import LiveHub
from manmitra.adapters.persistence.tickets import StoredStanding, StoredTickets
from manmitra.adapters.sms.registry import load_registry
from manmitra.adapters.wording.gettext_wording import GettextWording
from manmitra.domain.admin.standing import WhileInvited
from manmitra.domain.booking.standing import WhileItStands
from manmitra.domain.crisis.checking_in import WhileWished
from manmitra.domain.crisis.ringing import WhileItRings
from manmitra.domain.live.usecases import LiveUseCases
from manmitra.domain.notifications.announcing import AnnouncingUseCases
from manmitra.domain.notifications.choosing import PreferenceUseCases, PushUseCases
from manmitra.domain.notifications.inbox import InboxUseCases
from manmitra.domain.notifications.receipts import Receipts
from manmitra.domain.notifications.sending import Sending, Ways
from manmitra.domain.notifications.telling import Telling
from manmitra.wiring.care import Care
from manmitra.wiring.ground import Ground
from manmitra.wiring.kept import Kept
from manmitra.wiring.outside import Outside


class News(Care):
    # --- notifications ---
    sms_registry = providers.Singleton(load_registry, Ground.settings.provided.sms_registry)
    invitation_keys = providers.Singleton(KeyedInvitations, key=Ground.settings.provided.blind_index_key.call())
    wording = providers.Singleton(
        GettextWording,
        client_url=Ground.settings.provided.client_url,
        registry=sms_registry.provider,
        answer_link=Care.answer_keys.provided.link_of,
        invitation_path=invitation_keys.provided.path_of,
    )
    still_wanted = providers.Singleton(
        WhileWished,
        people=Kept.people,
        otherwise=providers.Singleton(
            WhileItRings,
            alerts=Kept.alerts,
            climbs=Kept.climbs,
            notifications=Kept.stored_notifications,
            otherwise=providers.Singleton(
                WhileInvited,
                users=Kept.users,
                otherwise=providers.Singleton(WhileItStands, appointments=Kept.stored_appointments, clock=Ground.clock),
            ),
        ),
    )
    telling = providers.Singleton(
        Telling,
        notifications=Kept.stored_notifications,
        deliveries=Kept.deliveries,
        subscriptions=Kept.subscriptions,
        people=Kept.people,
        clock=Ground.clock,
    )
    sending = providers.Singleton(
        Sending,
        deliveries=Kept.deliveries,
        notifications=Kept.stored_notifications,
        subscriptions=Kept.subscriptions,
        people=Kept.people,
        ways=providers.Singleton(Ways, wording=wording, couriers=Outside.couriers, still_wanted=still_wanted),
        clock=Ground.clock,
    )
    receipts = providers.Singleton(Receipts, deliveries=Kept.deliveries, clock=Ground.clock)
    provider_words = providers.Singleton(
        TwilioWords, account=providers.Callable(twilio_account_of, Ground.settings), receipts=receipts
    )
    inbox = providers.Singleton(
        InboxUseCases,
        notifications=Kept.stored_notifications,
        deliveries=Kept.deliveries,
        people=Kept.people,
        wording=wording,
        clock=Ground.clock,
    )
    preferences = providers.Singleton(
        PreferenceUseCases, people=Kept.people, subscriptions=Kept.subscriptions, clock=Ground.clock
    )
    push = providers.Singleton(
        PushUseCases,
        subscriptions=Kept.subscriptions,
        clock=Ground.clock,
        secrets=Ground.secrets,
        public_key=Outside.push_public_key,
    )
    announcing = providers.Singleton(
        AnnouncingUseCases,
        telling=telling,
        people=Kept.people,
        ledger=Kept.ledger,
        clock=Ground.clock,
        ids=Ground.ids,
    )

    # --- live connections ---
    live_hub = providers.Singleton(LiveHub)
    live_push = live_hub
    live_pace = Outside.pace
    live = providers.Singleton(
        LiveUseCases,
        tickets=providers.Singleton(StoredTickets, store=Ground.store),
        standing=providers.Singleton(StoredStanding, store=Ground.store),
        events=Ground.events,
        pace=live_pace,
        clock=Ground.clock,
        secrets=Ground.secrets,
    )
