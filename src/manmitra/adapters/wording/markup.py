"""The HTML side of an e-mail: nothing to load, nothing to run, readable in both directions."""

from html import escape
from typing import Final

RIGHT_TO_LEFT: Final = frozenset({"ur"})


def as_html(*, language: str, subject: str, text: str, link: str) -> str:
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{direction}">\n'
        f'<head><meta charset="utf-8"><title>{escape(subject)}</title></head>\n'
        f'<body style="font-family: sans-serif">\n<p>{escape(text)}</p>\n'
        f'<p dir="ltr"><a href="{escape(link)}">{escape(link)}</a></p>\n</body>\n</html>\n'
    )
