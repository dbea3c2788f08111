"""What each rule and guard listens for, in a sentence that a clinician can judge."""

from collections.abc import Sequence
from typing import Final

from manmitra.domain.crisis.hits import Guard
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import Rule
from manmitra.domain.crisis.tables import RULES

_MEANINGS: Final = {
    "took_what_kept took_something took_already drank_spray took_with waits_for_effect ate_theirs drank_whole poison_within": "has swallowed something already, of whomever the tablets were",
    "doused gas_on gas_open match_in_hand": "has poured fuel or turned on the gas",
    "bleeds_to_feel blade_befriended cuts_on_wrists cuts_for_long cuts_instead sleeves_hide pricks_skin kills_this_body hurts_self_with wrist_drips bleeds_alone cuts_own cuts_again blade_on_skin blood_calms": "cuts oneself, or bleeds and wants nobody",
    "holds_to_heat burnt_on_purpose burns_own burns_again flame_on_skin": "burns oneself on purpose",
    "poison_kept in_the_palm under_the_pillow theirs_in_my_bag lined_up not_alone_with_it": "has poison, tablets or a blade laid ready",
    "tied_to under_the_fan on_the_wall beyond_the_rail at_the_well": "has tied something, or stands where one falls",
    "jumps_then jumps_now takes_then drinks_then does_it_unseen over_by_morning unless_stopped": "will do it now or at a told time",
    "break_the_door gone_when_read left_a_slip shut_till_noon": "has left a letter, or tells what will be found",
    "they_were_right": "thinks that one who died was right",
    "hint_took_it hint_ate_it hint_gas hint_doused hint_cut hint_stands_there hint_stands_at hint_laid_out hint_locked_in hint_letters_done hint_many_letters hint_letter_under hint_join_them hint_last_night hint_bade_all hint_today_i": "a hint that it is being done: silent alone, danger beside another hint",
    "hint_after_taking hint_after_it hint_shut_in hint_poison hint_blood hint_depth_below hint_depth hint_door_shut hint_waiting_water hint_blade_near hint_laid_for_after hint_one_did_it hint_unseen_then hint_phone_off hint_resolved hint_third_lies hint_in_all_names": "a hint of what stands around it: silent alone, danger beside a hint that it is being done",
    "taken_pills taken means_taken pills_taken swallowed all_swallowed too_many": "has swallowed pills or poison, or is about to",
    "means_bought means_hidden which_means poison_with_me lays_by at_hand means_at_hand blade_at_hand prepared ready_means gun kept_ready gun_open hoards hoards_pills": "has the means at hand, or is getting them",
    "at_the_edge edge over_the_rail on_the_brink at_the_spot on_the_track on_the_rim": "stands at an edge, on a roof, a bridge or tracks",
    "note letter_laid letter_ready writes_letter": "writes or has written a farewell note",
    "in_progress cut_now blood doing_it cut_deep again bleeds_now": "is doing it now, or is bleeding",
    "rope noose": "a noose, or something tied to hang from",
    "farewell goodbye last_words last_time farewell_due last_bother": "says goodbye for good, or speaks of the last night or message",
    "gone_soon wont_be theirs_now without_a_future next_feast failing_ends_it by_a_date planned_day not_alive_by not_through letters after_all last_feast last_of_life empty_bed": "will not be here, gives belongings away, speaks of the time after",
    "jumps_today ends_it_before one_leap_left longs_to_jump removes_oneself if_dead_do debt_ends_with_me debt_after_me not_found_alive kms ctb sui s_word hanging_thoughts hanged_tonight kill_myself kill_self end_myself off_myself take_life ends_all_of_it": "means to kill oneself",
    "planned_own_death havent_killed_myself own_hand_dies came_to_die dies_today_only plans_the_how life_over resigns_from_life drowns_and_dies end_my_life end_life tale_ends self_undone logs_out breaks_thread plans_death own_attempt": "means to end one's life, or everything",
    "woke_against_will wants_a_grave date_to_die full_of_life give_me_death easy_death own_death_prayed ought_to_be_dead will_to_live_gone asks_why_live lived_enough held_back_from_it am_suicidal only_this_left asked_for_death heart_to_stop dies_in_sleep happier_dead waits_to_die peace_by_dying date_of_death craves_death chooses_death my_death_wish still_dies vehicle_wanted dead_hurts_less undo_birth rather_than_face ash_of_me die_quickly birth_undone earth_over_me vehicle_over_me wants_to_bleed want_to_die marna want_death rather_dead wish_death wish_accident accident_welcome had_it_finished wish_accident_welcome breath_is_guilt grave_is_better": "wants to die, wishes to be dead",
    "tried_it_so_often survived_attempt tries_again_to_die nearly_took suicide_is_sensible fails_no_more suicidal suicide attempted suicidal_again": "thinks of suicide, plans it, or did attempt it",
    "join_the_dead envies meets_beyond after_the_dead": "wants to follow somebody who died",
    "wants_to_know asks_how means_and_effect method how_to_die asks_death looks_it_up way_out painless_way what_height": "asks for a way to die, or how much of something kills",
    "thinks_of_death not_to_be_rescued crosses_my_mind reason_not_to stop_me_from do_not_save sits_and_thinks had_i_the_courage says_it_sideways fears_oneself not_to_be_saved before_dying thoughts_of_it voices only_death afraid_of_self": "has thoughts of dying or of ways to die",
    "kill_me": "asks to be killed",
    "not_staying_alive no_plan_to_live refuses_to_live being_alive_hurts woke_alive not_alive_then living_aches asks_why_alive no_more_for_me end_of_going_on gave_up_living alive_is_sentence no_morning_to_see living_for_what no_place_here not_live no_point no_wish_to_live weary_of_life why_stay no_use wants_no_morning": "does not want to live, sees no reason to",
    "own_death_repays own_death_solves better_once_gone relieved_of_me mourned_briefly better_without_me without_me happier_without_me better_off out_of_the_sum once_dead relieved_by_absence briefly_missed wept_for_briefly spared_of_me hes_here_no_more": "others would be better off, or would not care",
    "rather_asleep sleep_unbroken never_wake sleep_forever not_woken not_rise wakes_never": "wishes never to wake again",
    "vanish swallowed_by_night nights_arms gone_for_good": "wishes to vanish",
    "belongs_in_grave place_is_grave death_is_rest death_wish death leave_world quit_world out_of_body taken_by_god god_take grave_calls to_god_directly": "asks for death, or to leave the world",
    "cuts_unseen must_bleed slashes_oneself cutting_again cutting_beyond_control lines_on_arm calmed_by_blood sh_again self_harm_by_name marks_of_it until_blood self_harm kalai cutting hurting harming cannot_do_without beats_oneself presses_blade keeps_blade blade_how_deep": "cuts, burns or hurts oneself, or has the urge to",
    "into_water_for_good throws_oneself close_to_it counts_them into_the_water means means_thought under_the_train brink_thought at_the_fan drawn_to_it stops_remedy ram_it leap lies_on_rails stays_up_there stands_too_close stares_at_means eyes_on_means crosses_blindly steps_in": "thinks of a means: pills, a jump, a train, a rope",
    "burden into_the_dark": "feels a burden on others",
    "after_it_was_done told_of_own_death news_of_me wills afterwards next_one grave_gifts dark_joke at_my_funeral dead_face not_a_coward": "speaks of the own death as of a fact: who will find the body, the funeral, a will",
    "forced_marriage marriage married_off": "is being married against the own will",
    "hint_forgives hint_leaves hint_farewell hint_afterlife hint_gives_away hint_gives hint_letter hint_decided hint_tried "
    "hint_this_time hint_place hint_down hint_tonight hint_bye hint_cope hint_last_thing hint_nothing_left "
    "hint_beyond hint_ends hint_no_need hint_it_ends hint_spares hint_for_good hint_does_it hint_dead_already hint_headline "
    "hint_student_did hint_means_near hint_thinks_of_it hint_wont_be_with_you hint_in_ones_name hint_pain_stops "
    "hint_one_way hint_hands_over hint_post_of_farewell hint_only_going hint_last_wish hint_over_quickly hint_puts_in_order hint_knows_what_to_do "
    "hint_gets_mine hint_tallest hint_spared_sorting hint_train_due hint_not_here_to hint_no_point_in_buying hint_doing_it hint_lied_about_it hint_plan_is_for "
    "hint_close_to_it hint_next_one_wont hint_notice_by_then hint_could_step_in hint_it_looks_calm hint_can_stop_paying "
    "hint_one_way_or_other hint_how_they_did_it hint_for_them_after hint_unnoticed hint_goes_quietly hint_day_is_near "
    "hint_not_missed hint_key_of_roof hint_says_goodbye hint_kah_suna hint_mine_no_more hint_only_night_awaited "
    "hint_gathers_courage hint_name_struck hint_attempt_wont_fail": "a hint of going for good: silent alone, danger beside another hint",
    "hint_cannot_face hint_failed_them hint_nobody hint_tired_of_it hint_nobody_here hint_worn_out hint_told_to_die hint_they_may_be_right hint_dead_inside": "a hint of despair: silent alone, danger beside a hint of going for good",
    "hopeless": "sees no hope, no way out, is tired of life",
    "mention": "the word alone, without saying whose",
    "loss": "somebody close died by suicide",
    "beats_us teeth_knocked_out thrown_at_head seared_with not_let_out locked_for_days hitting_more breaks_bones burns_skin kept_locked no_food_until hides_bruises belt_again hit_by_them rope_by_them beaten hits_me strikes confined kept_in hurt_by burns chokes hurls twists locks_door bolts_in keeps_papers held_at_work kept_from_exam drives_off pulls_clothes enters_rooms": "is beaten or locked in",
    "into_my_bed pins_down blackmailer sold_off abused forced assaults blackmails ragged lays_hands hand_on_thigh deaf_in_bed grabs presses_close peeps forces_sex lures called_at_night price_of_marks place_for_pleasing dowry spiked watched hidden_camera handles waylays caste school_for_wedding": "is abused, forced, stalked, blackmailed or ragged",
    "blade_at_me weapon_at_me bullet_for_me false_case threatened threat menaces threats follows in_pieces armed buries_us not_left_alive hides_by_threat menaces_in_words": "is threatened, or afraid to go home",
    "kills_me scolds_me": "somebody will kill the one who writes",
    "photos_leaked spreads_private holds_pictures": "private pictures are spread",
    "hurt_others will_hurt": "means to hurt or kill somebody",
    "weapon": "takes a weapon along",
    "other_ate_something other_frothing other_climbed other_took_something other_wont_wake other_ends_self other_slits other_sends_wounds other_rope_mark other_at_height other_afraid_will other_feared_for other_on_rails other_asks_insurance save_them other_searches other_obituary someone_else another other_in_danger other_says_farewell other_despairs other_cuts other_up_there other_farewell other_will other_swallowed other_stockpiles other_speaks_of_end other_called_from other_marked other_gathers other_calls_it_way_out other_with_gun other_sits_up_there other_shut_in other_left_note other_says_all_over": "somebody else is in danger of suicide or self-harm",
    "of_oneself": "the small model: like what people write who think of dying",
    "of_another": "the small model: like what people write who fear for somebody else",
    "from_others": "the small model: like what people write who are in danger from others",
    "going_on": "confirms a grave message just before",
}
MEANINGS: Final = {name: meaning for names, meaning in _MEANINGS.items() for name in names.split()}
GUARDS: Final = {
    Guard.SAYING: "a common saying; cut out before anything is looked for",
    Guard.HARMLESS: "other words of the clause show an everyday matter (a fever, a kitchen, the last day of college), or a scene does (`scenes.py`: a city is left, a letter is for a birthday, a committee is against ragging); a word of one's own end near it takes the scene away",
    Guard.SCOLDED: "what parents say of marks and phones",
    Guard.TOPIC: "a film, the news, a law, a verse or an essay, and nobody says “I”",
    Guard.ANOTHER: "said of somebody else: their danger, with a reply of its own",
    Guard.DENIED: "denied or not wanted: lowered to a gentle question",
    Guard.PAST_OR_JOKE: "over, or said as a joke: lowered to a gentle question",
    Guard.MOURNED: "of somebody who has died",
    Guard.SOON: "a time such as “tonight” makes it imminent",
    Guard.ALONE: "a hint with no other beside it: nothing follows",
    Guard.TOGETHER: "two different hints, at least one of going for good: danger, of oneself or of the one it is told of",
    Guard.AIMED: "a weapon beside violence to others, and no word of oneself",
}
LANGUAGES: Final = {
    "en": "English",
    "hi": "Hindi",
    "roman": "Roman",
    "ur": "Urdu",
    "heard": "by ear",
    "history": "history",
    "like": "the small model",
}


def meaning_of(rule: str) -> str:
    """Of a rule id such as `en.want_to_die`."""
    return MEANINGS.get(rule.rpartition(".")[2], "")


def table() -> str:
    """What triggers what, as a Markdown table: one line for each tier and meaning."""
    lines = ["| tier | what it listens for | heard in | rules |", "|---|---|---|---|"]
    for tier in Tier:
        found = dict[str, list[Rule]]()
        for rule in RULES if tier is not Tier.NONE else ():
            if rule.tier is tier:
                found.setdefault(meaning_of(rule.id), []).append(rule)
        lines += [
            f"| {tier.value} | {meaning} | {_spoken(rules)} | {_names(rules)} |" for meaning, rules in found.items()
        ]
    return "\n".join(lines)


def guards_table() -> str:
    return "\n".join(
        ["| guard | what it means |", "|---|---|", *(f"| {one.value} | {told} |" for one, told in GUARDS.items())]
    )


def _spoken(rules: Sequence[Rule]) -> str:
    return ", ".join(dict.fromkeys(LANGUAGES[rule.id.partition(".")[0]] for rule in rules))


def _names(rules: Sequence[Rule]) -> str:
    return ", ".join(f"`{rule.id}`" for rule in rules)
