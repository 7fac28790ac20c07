"""One case, in its own process: forked ahead, it waits for the case, and is all that ever holds the case's stdin."""
import fcntl
import os
import resource
import struct
import sys
import time

from . import frames, kernel, limits, seeding

# What the process that forked it is told when the clock starts: the request's header, CPU and wall seconds, peak bytes so far.
STARTED = struct.Struct("<%dsddQ" % frames.REQUEST.size)
EXIT_ENDED, EXIT_GONE = 0, 75
PEAK_UNIT = 1 if sys.platform == "darwin" else 1024

F_ADD_SEALS, SEAL_ALL = 1033, 0b1111


def begin(control, started, stdin, reserved, seeded, layers):
    """Takes the next case from the channel; when this returns, the process is ready to be the solution's."""
    header, length, seconds, memory, output, seed = _wait_for(control)
    # Not before: while it waited, the case that ran beside it could have looked into it.
    if kernel.available:
        kernel.prctl(kernel.PR_SET_DUMPABLE, 1)
    while length > 0:
        part = os.read(control, min(length, 1 << 20))
        if not part:
            os._exit(EXIT_GONE)
        frames.write_all(stdin, part)
        length -= len(part)
    _make_stdin(stdin, "seal" in layers)
    if seeded:
        seeding.seed(seed)
    if "rlimits" in layers:
        limits.of_case(seconds, memory, output, reserved)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * PEAK_UNIT
    os.write(started, STARTED.pack(header, time.process_time(), time.monotonic(), peak))
    if "closefds" in layers:
        os.closerange(3, 4096)


def _wait_for(control):
    """The header of the next case, whole and in parts; ends the process when there is none."""
    try:
        header = frames.read_exactly(control, frames.REQUEST.size)
    except frames.Gone:
        os._exit(EXIT_GONE)
    kind, length, seconds, memory, output, seed, _ = frames.REQUEST.unpack(header)
    if kind == frames.CASE:
        return header, length, seconds, memory, output, seed
    os._exit(EXIT_ENDED)


def _make_stdin(file, seal):
    if seal and hasattr(os, "memfd_create"):
        fcntl.fcntl(file, F_ADD_SEALS, SEAL_ALL)
        os.dup2(os.open("/proc/self/fd/%d" % file, os.O_RDONLY), 0)
    else:
        os.lseek(file, 0, os.SEEK_SET)
        os.dup2(file, 0)
