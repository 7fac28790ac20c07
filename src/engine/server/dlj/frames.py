"""
The protocol between Node and the server, on two sockets that no solution sees.

Requests are read from CONTROL: the configuration by the server, a program and its cases by the program's process. An abort
comes on ABORTS: the ticket of the case, four bytes.
"""
import os
import struct

CONTROL, ABORTS = 3, 4

# kind, length of the payload, CPU seconds, bytes of memory, bytes of output, seed; last, for a program, whether it may start
# processes, and for a case its ticket
REQUEST = struct.Struct("<IIdQQII")
# kind, flags, wait status, zero, CPU seconds, wall seconds, bytes of memory, lengths of the two payloads
ANSWER = struct.Struct("<IIiIdddQQ")

TICKET = struct.Struct("<I")

# CHECKED ends the self-check and its server. Later requests are for the server that has imported meanwhile.
CONFIG, PROGRAM, CASE, END, CHECKED = range(1, 6)
# SKIPPED answers a case that was sent before the answer SOILED or DIED to the one before it.
READY, LOADED, NOT_COMPILED, DONE, DIED, REFUSED, SKIPPED = range(1, 8)

# CALLED: the program has no main, and its function was called.
OVER_TIME, OVER_MEMORY, OVER_IMPORTS, OVER_OUTPUT, SOILED, CALLED = 1, 2, 4, 8, 16, 32


class Gone(Exception):
    """The other end has closed the channel."""


def read_exactly(fd, length):
    parts = []
    while length > 0:
        part = os.read(fd, min(length, 1 << 20))
        if not part:
            raise Gone
        parts.append(part)
        length -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def read_request(fd):
    """The header of the next request, as a tuple. Its payload stays in the channel."""
    return REQUEST.unpack(read_exactly(fd, REQUEST.size))


def write_all(fd, data):
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]


def answer(fd, kind, flags=0, status=0, cpu=0.0, wall=0.0, memory=0.0, text=b""):
    """Sends an answer with no payload but a text of the server's own."""
    write_all(fd, ANSWER.pack(kind, flags, status, 0, cpu, wall, memory, 0, len(text)) + text)
