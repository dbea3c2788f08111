"""Which couriers there are, by the settings."""

from collections.abc import Mapping

from manmitra.adapters.couriers.file import FileCourier
from manmitra.adapters.couriers.letters import SmtpLetters
from manmitra.adapters.couriers.smtp import MailServer, SmtpCourier
from manmitra.adapters.couriers.twilio import TwilioAccount, TwilioCourier
from manmitra.adapters.couriers.vapid import Vapid
from manmitra.adapters.couriers.web_push import WebPushCourier
from manmitra.adapters.mailbox import Mailbox, OwnFolder
from manmitra.domain.notifications.couriers import Courier
from manmitra.domain.notifications.discretion import discreet
from manmitra.domain.notifications.model import Channel
from manmitra.domain.notifications.ports import PushSubscriptions
from manmitra.domain.shared.ports import Clock, Ids
from manmitra.settings import PREFIX, BadSettings, Settings


def couriers_for(
    settings: Settings, *, clock: Clock, ids: Ids, subscriptions: PushSubscriptions
) -> Mapping[Channel, Courier]:
    """Those that are set up. What no courier brings out stays in the inbox of the app.

    Raises BadSettings when the name of a sender would tell what this is about: it is on every lock screen.
    """
    if settings.deliver == "file":
        courier = FileCourier(OwnFolder(settings.mailbox_dir, clock, ids), clock)
        return dict.fromkeys(Channel, courier)
    for name in ("smtp_from", "smtp_reply_to", "twilio_from", "vapid_subject"):
        if not discreet(getattr(settings, name)):
            raise BadSettings(f"{PREFIX}{name.upper()} tells what this is about; lock screens and mailboxes show it")
    found: dict[Channel, Courier] = {}
    if settings.smtp_host:
        found[Channel.EMAIL] = SmtpCourier(mail_server_of(settings), clock)
    if settings.twilio_account_sid:
        found[Channel.SMS] = TwilioCourier(twilio_account_of(settings), clock, base_url=settings.twilio_url)
    key = settings.vapid_key()
    if key:
        vapid = Vapid(private_key=key, subject=settings.vapid_subject, clock=clock)
        found[Channel.PUSH] = WebPushCourier(subscriptions, vapid, clock)
    return found


def push_public_key_for(settings: Settings, *, clock: Clock) -> str:
    """For browsers that subscribe; empty when push is not set up, or goes nowhere."""
    key = settings.vapid_key()
    if not key or settings.deliver == "file":
        return ""
    return Vapid(private_key=key, subject=settings.vapid_subject, clock=clock).public_key


def letters_for(
    settings: Settings, *, couriers: Mapping[Channel, Courier], clock: Clock, ids: Ids
) -> Mailbox | SmtpLetters:
    """Through the mail server, if there is one; else files."""
    if settings.deliver == "file" or not settings.smtp_host:
        return Mailbox(folder=settings.mailbox_dir, client_url=settings.client_url, clock=clock, ids=ids)
    return SmtpLetters(couriers[Channel.EMAIL], client_url=settings.client_url, ids=ids)


def mail_server_of(settings: Settings) -> MailServer:
    return MailServer(
        host=settings.smtp_host,
        port=settings.smtp_port,
        security=settings.smtp_security,
        user=settings.smtp_user,
        password=settings.smtp_password,
        sender=settings.smtp_from,
        reply_to=settings.smtp_reply_to,
        ca_file=settings.smtp_ca_file,
    )


def twilio_account_of(settings: Settings) -> TwilioAccount:
    return TwilioAccount(
        sid=settings.twilio_account_sid,
        token=settings.twilio_auth_token,
        sender=settings.twilio_from,
        messaging_service=settings.twilio_messaging_service_sid,
        public_url=settings.public_url,
    )
