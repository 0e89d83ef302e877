# SPDX-License-Identifier: GPL-3.0-or-later
"""I/O-bound: asks an HTTP server, one request for each unit. Whoever starts the run has started it.

Each chunk has a connection of its own, in which its requests wait for each other.
"""

import http.client
import os

from corelane_driver import workload
from corelane_driver.job import RunFailed
from corelane_driver.options import WholeNumber

VARIABLE = "CORELANE_SERVER"  # ADDRESS:PORT


class Workload(workload.Workload):
    OPTIONS = {  # carried out by the server
        "latency-ms": WholeNumber(default=50, least=0, most=60000),
        "body-bytes": WholeNumber(default=1024, least=32, most=1 << 24),
        "server-limit": WholeNumber(default=0, least=0, most=100000),
    }
    awaits = True

    def __init__(self, size, options):
        self._server = os.environ.get(VARIABLE)
        if not self._server:
            raise RunFailed("no server to fetch from: start the run through corelane")

    def work(self, first, last):
        """The bytes received."""
        total = 0
        connection = http.client.HTTPConnection(self._server)
        try:
            for unit in range(first, last):
                connection.request("GET", "/%d" % unit)
                response = connection.getresponse()
                total += _checked(unit, response.status, response.read())
        finally:
            connection.close()
        return total

    async def work_awaiting(self, first, last, wait):
        import asyncio  # expensive to import, and needed by one model

        host, _, port = self._server.rpartition(":")
        with wait:
            reader, writer = await asyncio.open_connection(host, int(port))
        total = 0
        try:
            for unit in range(first, last):
                writer.write(b"GET /%d HTTP/1.1\r\nHost: %s\r\n\r\n" % (unit, host.encode()))
                with wait:
                    status, body = await _response(reader)
                total += _checked(unit, status, body)
        finally:
            writer.close()
        return total


async def _response(reader):
    """Status and body of a response that tells its length, as our server's do."""
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.decode("latin-1").lower().split("\r\n")
    lengths = [line.partition(":")[2] for line in lines if line.startswith("content-length:")]
    body = await reader.readexactly(int(lengths[0]) if lengths else 0)
    return int(lines[0].split()[1]), body


def _checked(unit, status, body):
    """The bytes of the body, which begins with the number that was asked for."""
    if status != 200 or int(body.partition(b"\n")[0]) != unit:
        raise RunFailed("the server did not answer request %d: status %d" % (unit, status))
    return len(body)
