"""Pages for people: what runs here, and the API's documentation. No script, nothing from elsewhere."""

from html import escape
from typing import Any

from litestar import Controller, MediaType, Request, Response, get

from manmitra import __version__
from manmitra.entrypoints.http.documentation import documentation_page

STYLE = """
body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1.2rem;color:#1d2b33;background:#fbfaf7}
h1{font-size:1.7rem;margin-bottom:.2rem}a{color:#0b6e69}code{background:#eef1ef;padding:.1rem .3rem;border-radius:.25rem}
.help{border-left:4px solid #c2410c;background:#fff4ec;padding:.6rem 1rem;margin:1.4rem 0}li{margin:.3rem 0}
"""

LANDING = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>ManMitra</title><style>{STYLE}</style></head><body>
<h1>ManMitra</h1>
<p>The service behind a private support platform for students. Version {escape(__version__)}.</p>
<p class="help"><strong>If you need somebody now:</strong> in India call <a href="tel:14416">14416</a> (Tele-MANAS,
24 hours, free), or <a href="tel:112">112</a> in immediate danger. This page is not watched by anyone.</p>
<ul>
<li><a href="/api/docs">Documentation of the API</a>, readable without internet</li>
<li><a href="/api/openapi.json">OpenAPI 3.1 document</a> for tools</li>
<li><a href="/health/ready">Health</a> and <a href="/metrics">metrics</a> for operators</li>
</ul>
<p>The student's application talks to <code>/api</code> here; it is served elsewhere.</p>
</body></html>
"""


class PagesController(Controller):
    include_in_schema = False

    @get("/", media_type=MediaType.HTML)
    async def landing(self) -> str:
        return LANDING

    @get("/api/docs", media_type=MediaType.HTML)
    async def documentation(self, request: Request[Any, Any, Any]) -> Response[bytes]:
        return Response(documentation_page(request.app), media_type=MediaType.HTML)
