"""Accounts, counsellors and booking, assessments, resources and files."""

from dependency_injector import providers

from manmitra.adapters.files.choosing import blobs_for
from manmitra.adapters.files.cleaning import LibraryCleaner
from manmitra.adapters.kept_packs import KeptPacks
from manmitra.adapters.pack_keys import PackSigner
from manmitra.adapters.passwords import DECOY_HASH
from manmitra.adapters.persistence.files import StoredFiles
from manmitra.domain.accounts.login_limits import LoginLimits
from manmitra.domain.accounts.own_password import OwnPassword
from manmitra.domain.accounts.own_sessions import OwnSessions
from manmitra.domain.accounts.passwords import Passwords
from manmitra.domain.accounts.profiles import ProfileUseCases
from manmitra.domain.accounts.signing_in import Doorkeeper, SigningIn
from manmitra.domain.assessments.usecases import AssessmentUseCases
from manmitra.domain.booking.usecases import AppointmentUseCases, BookingUseCases
from manmitra.domain.counselors.usecases import CounselorUseCases
from manmitra.domain.files.portraits import Portraits
from manmitra.domain.files.usecases import FileUseCases
from manmitra.domain.resources.browsing import BrowsingUseCases
from manmitra.domain.resources.editing import EditingUseCases
from manmitra.domain.resources.packing import PackUseCases
from manmitra.wiring.ground import Ground
from manmitra.wiring.kept import Kept
from manmitra.wiring.outside import Outside


class Campus(Outside):
    # --- accounts ---
    passwords = providers.Singleton(
        Passwords,
        hasher=Outside.hasher,
        common=Outside.common_passwords,
        policy=Ground.password_policy,
        decoy_hash=DECOY_HASH,
    )
    doorkeeper = providers.Singleton(
        Doorkeeper, sessions=Kept.sessions, tokens=Outside.tokens, secrets=Ground.secrets, lifetimes=Ground.lifetimes
    )
    limits = providers.Singleton(LoginLimits, attempts=Kept.login_attempts)
    signing_in = providers.Singleton(
        SigningIn,
        users=Kept.users,
        door=doorkeeper,
        passwords=passwords,
        limits=limits,
        clock=Ground.clock,
        ids=Ground.ids,
        institution=Ground.settings.provided.institution,
    )
    own_sessions = providers.Singleton(OwnSessions, sessions=Kept.sessions, clock=Ground.clock)
    own_password = providers.Singleton(
        OwnPassword,
        users=Kept.users,
        sessions=Kept.sessions,
        resets=Kept.password_resets,
        letters=Outside.letters,
        passwords=passwords,
        limits=limits,
        secrets=Ground.secrets,
        clock=Ground.clock,
    )
    profiles = providers.Singleton(ProfileUseCases, users=Kept.users, clock=Ground.clock)

    # --- counsellors and booking ---
    counselors = providers.Singleton(
        CounselorUseCases, counselors=Kept.stored_counselors, engagements=Kept.engagements, clock=Ground.clock
    )
    booking = providers.Singleton(
        BookingUseCases,
        appointments=Kept.stored_appointments,
        counselors=Kept.stored_counselors,
        clock=Ground.clock,
        ids=Ground.ids,
        secrets=Ground.secrets,
        hold_lasts=Ground.hold_lasts,
        switches=Kept.switches,
    )
    appointments = providers.Singleton(
        AppointmentUseCases,
        appointments=Kept.stored_appointments,
        counselors=Kept.stored_counselors,
        clock=Ground.clock,
    )

    # --- assessments ---
    assessments = providers.Singleton(
        AssessmentUseCases,
        results=Kept.results,
        check_ins=Kept.check_ins,
        users=Kept.users,
        care=Kept.care,
        clock=Ground.clock,
        ids=Ground.ids,
    )

    # --- resources ---
    browsing = providers.Singleton(
        BrowsingUseCases, resources=Kept.resources, readings=Kept.readings, tallies=Kept.tallies, clock=Ground.clock
    )
    editing = providers.Singleton(
        EditingUseCases, resources=Kept.resources, users=Kept.users, clock=Ground.clock, ids=Ground.ids
    )
    pack_signer = providers.Singleton(
        PackSigner,
        own=Ground.settings.provided.pack_seed.call(),
        otherwise=Ground.settings.provided.blind_index_key.call(),
    )
    packs = providers.Singleton(
        KeptPacks,
        packs=providers.Singleton(
            PackUseCases,
            resources=Kept.resources,
            signer=pack_signer,
            clock=Ground.clock,
            budget=Ground.settings.provided.pack_budget_bytes.call(),
        ),
        resources=Kept.resources,
        clock=Ground.clock,
    )

    # --- files ---
    blobs = providers.Singleton(blobs_for, Ground.settings, keys=Ground.keyring)
    files = providers.Singleton(
        FileUseCases,
        files=providers.Singleton(StoredFiles, store=Ground.store),
        blobs=blobs,
        cleaner=providers.Singleton(LibraryCleaner),
        care=Kept.care,
        portraits=providers.Singleton(Portraits, users=Kept.users, counselors=Kept.stored_counselors),
        clock=Ground.clock,
        secrets=Ground.secrets,
        switches=Kept.switches,
    )
