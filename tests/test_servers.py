"""The mongod for trying things by hand never takes another one for its own."""

import socket

import pytest

from tests.servers import free_port, must_be_free


def test_a_port_that_somebody_listens_on_is_refused() -> None:
    with socket.create_server(("127.0.0.1", 0)) as somebody:
        port = somebody.getsockname()[1]

        with pytest.raises(SystemExit, match=f"port {port} is taken"):
            must_be_free(port)

    must_be_free(free_port())
