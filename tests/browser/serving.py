"""Where the page comes from: another origin than the API, and any path answers with the page."""

import shutil
import subprocess
import tarfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).parent / "page"
SOCKET_IO: Final = "socket.io-client@4.8.1"
INSIDE: Final = "package/dist/socket.io.min.js"
SCRIPT: Final = "text/javascript; charset=utf-8"


class Missing(Exception):
    """Something that the machine would need."""


def socket_io(given: str, folder: Path) -> bytes:
    """The client's own library, as npm has it; not kept in the repository. Raises Missing."""
    if given:
        return Path(given).read_bytes()
    npm = shutil.which("npm")
    if npm is None:
        raise Missing("npm is needed for socket.io-client; or name its file: make browser SOCKETIO=…/socket.io.min.js")
    packed = subprocess.run(
        [npm, "pack", "--silent", SOCKET_IO], cwd=folder, capture_output=True, text=True, check=False, timeout=120
    )
    if packed.returncode != 0:
        raise Missing(f"npm could not fetch {SOCKET_IO}: {packed.stderr.strip()}")
    with tarfile.open(folder / packed.stdout.split()[-1]) as archive:
        member = archive.extractfile(INSIDE)
        if member is None:
            raise Missing(f"there is no {INSIDE} in {SOCKET_IO}")
        return member.read()


@contextmanager
def static_host(library: bytes) -> Iterator[str]:
    """Its origin."""
    files = {
        "/app.js": (SCRIPT, (PAGE / "app.js").read_bytes()),
        "/sw.js": (SCRIPT, (PAGE / "sw.js").read_bytes()),
        "/socket.io.min.js": (SCRIPT, library),
    }
    index = ("text/html; charset=utf-8", (PAGE / "index.html").read_bytes())

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, content = files.get(self.path.partition("?")[0], index)
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Nothing: the runner tells what matters."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://localhost:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
