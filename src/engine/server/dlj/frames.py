"""
The length-framed protocol between Node and the server, on two sockets that no solution sees.

Requests are read from CONTROL by whoever they are for: the configuration by the server, a program and its cases by the program's
process. The one thing that is said of a running case, its abort, comes on ABORTS: the ticket of the case, four bytes.
"""
import os
import struct

CONTROL, ABORTS = 3, 4

# kind, length of the payload, CPU seconds, bytes of memory, bytes of output, seed, and of a program whether it may start
# processes, of a case its ticket
REQUEST = struct.Struct("<IIdQQII")
# kind, flags, wait status, zero, CPU seconds, wall seconds, bytes of memory, lengths of the two payloads
ANSWER = struct.Struct("<IIiIdddQQ")

TICKET = struct.Struct("<I")

# CHECKED says that the self-check is over: its server ends, and what follows is for the one that has imported meanwhile.
CONFIG, PROGRAM, CASE, END, CHECKED = range(1, 6)
# SKIPPED is the answer to a case that came before it was known that there could be none: after a SOILED one, or a DIED.
READY, LOADED, NOT_COMPILED, DONE, DIED, REFUSED, SKIPPED = range(1, 8)

OVER_TIME, OVER_MEMORY, OVER_IMPORTS, OVER_OUTPUT, SOILED = 1, 2, 4, 8, 16


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
    """One request's header, as its tuple; its payload is left to whoever it is for."""
    return REQUEST.unpack(read_exactly(fd, REQUEST.size))


def write_all(fd, data):
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]


def answer(fd, kind, flags=0, status=0, cpu=0.0, wall=0.0, memory=0.0, text=b""):
    """An answer whose only payload is a text of the server's own."""
    write_all(fd, ANSWER.pack(kind, flags, status, 0, cpu, wall, memory, 0, len(text)) + text)
