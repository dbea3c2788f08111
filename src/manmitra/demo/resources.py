"""A small shelf for the demo, written for it. No clinician has reviewed these texts, and the API says so."""

from manmitra.domain.resources.model import Kind, Resource, Wording

AUTHOR = "Written for the ManMitra demo; not reviewed by a clinician"


def demo_resources() -> list[Resource]:
    return [
        _one(1, "stress", Kind.EXERCISE, 3, "box-breathing", "Four-sided breathing",
             "A slow breath with four equal parts, for a minute between two lectures.",
             "Breathe in while you count to four. Hold for four. Breathe out for four. Rest for four. Go round four times. "
             "If holding is unpleasant, leave it out and only make the breath out longer than the breath in.",
             "चार चरणों वाली साँस", "दो कक्षाओं के बीच एक मिनट के लिए धीमी साँस।"),
        _one(2, "anxiety", Kind.EXERCISE, 5, "five-senses", "Five things around you",
             "Coming back to the room when thoughts run ahead.",
             "Name five things you see, four you can touch, three you hear, two you smell, one you taste. Slowly, in any "
             "language. There is no right answer; the point is to look.",
             "आसपास की पाँच चीज़ें", "जब विचार भागने लगें तब कमरे में लौटना।"),
        _one(3, "sleep", Kind.GUIDE, 6, "night-before-exam", "The night before an exam",
             "What helps more than one more chapter after midnight.",
             "Choose a time to stop, and write down the first thing to read in the morning. Put the phone out of reach of "
             "the bed. If sleep does not come, lie still and let the body rest: that counts too.",
             "परीक्षा से पहले की रात", "आधी रात के बाद एक और अध्याय से ज़्यादा क्या काम आता है।"),
        _one(4, "academic", Kind.GUIDE, 7, "backlog-plan", "A plan for a backlog",
             "From a pile that can't be looked at to one page that can.",
             "List every paper that is open. Mark the one that is due first and the one that is easiest. Give each of the "
             "two an hour tomorrow, and nothing to the rest. Make the next list tomorrow evening.",
             "बचे हुए काम की योजना", "ढेर से एक पन्ने तक।"),
        _one(5, "depression", Kind.CBT, 8, "one-small-thing", "One small thing",
             "When everything is too much, something that takes five minutes.",
             "Pick one thing that you used to like and that takes five minutes: water a plant, a song, a walk to the gate. "
             "Do it at a fixed hour, whether you feel like it or not. Note afterwards what it was like, in one word.",
             "एक छोटी चीज़", "जब सब कुछ भारी लगे, पाँच मिनट का एक काम।"),
    ]  # fmt: skip


def _one(
    rank: int, category: str, kind: Kind, minutes: int, slug: str, title: str, about: str, text: str,
    title_hi: str, about_hi: str,
) -> Resource:  # fmt: skip
    return Resource(
        id=f"demo-{slug}",
        category=category,
        kind=kind,
        difficulty="beginner",
        minutes=minutes,
        rank=rank,
        tags=("demo",),
        author=AUTHOR,
        wording={
            "en": Wording(title=title, description=about, content=text),
            "hi": Wording(title=title_hi, description=about_hi),
        },
    )
