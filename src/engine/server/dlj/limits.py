"""Resource limits: some are set once per program, the others for each case."""
import functools
import math
import resource

from . import kernel, watching

# Address space beyond the memory limit: NumPy, OpenBLAS and torch reserve it without using it.
SLACK = 4 << 30

OPEN_FILES, PROCESSES, STACK = 256, 128, 8 << 20


def _within(most, soft, hard):
    return (soft, hard) if most == resource.RLIM_INFINITY else (min(soft, most), min(hard, most))


def of_program(others):
    """
    The limits of the process that forks the cases, as arguments of setrlimit. `others`: the number of the user's other tasks;
    None leaves that limit alone.
    """
    asked = [("RLIMIT_CORE", 0), ("RLIMIT_NOFILE", OPEN_FILES), ("RLIMIT_STACK", STACK)]
    asked += [("RLIMIT_MEMLOCK", 64 << 10), ("RLIMIT_MSGQUEUE", 0), ("RLIMIT_SIGPENDING", 1024)]
    asked += [] if others is None else [("RLIMIT_NPROC", others + PROCESSES)]
    kinds = [(getattr(resource, name), most) for name, most in asked if hasattr(resource, name)]
    return [(kind, _within(resource.getrlimit(kind)[1], most, most)) for kind, most in kinds]


def calls(time, memory, output, reserved):
    """
    Calls, with their results, that set a case's limits in its own process, hard as well as soft. `reserved`: bytes of
    address space at its start.
    """
    # Above the limit at which the watch kills: the kernel only has to act if the watch could not.
    seconds = math.ceil(watching.OVERRUN * time) + 1
    # One byte more than allowed, so that a full file differs from a cut one.
    found = [(resource.RLIMIT_CPU, seconds, seconds + 1), (resource.RLIMIT_FSIZE, output + 1, output + 1)]
    if reserved:
        found.append((resource.RLIMIT_AS, *(reserved + memory + SLACK,) * 2))
    bounded = [(kind, *_within(resource.getrlimit(kind)[1], *bounds)) for kind, *bounds in found]
    if kernel.available:
        return [(kernel.rlimit_call(*one), 0) for one in bounded]
    return [(functools.partial(resource.setrlimit, kind, bounds), None) for kind, *bounds in bounded]
