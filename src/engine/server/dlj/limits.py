"""Resource limits: those of every case, set once per program, and those that a case brings along."""
import math
import resource

# Beyond what a case may keep resident: address space that is only reserved, as NumPy, OpenBLAS and torch do.
SLACK = 4 << 30

OPEN_FILES, PROCESSES, STACK = 256, 128, 8 << 20


# The hard limits that this process has found, by kind: asked for once, before any case.
_most = {}


def _lower(kind, soft, hard=None):
    hard = soft if hard is None else hard
    most = _most.get(kind) or resource.getrlimit(kind)[1]
    if most != resource.RLIM_INFINITY:
        soft, hard = min(soft, most), min(hard, most)
    resource.setrlimit(kind, (soft, hard))


def of_program(others):
    """Set in the process that forks the cases. `others`: how many tasks its user has besides, None where that is left alone."""
    _lower(resource.RLIMIT_CORE, 0)
    _lower(resource.RLIMIT_NOFILE, OPEN_FILES)
    _lower(resource.RLIMIT_STACK, STACK)
    for name, most in (("RLIMIT_MEMLOCK", 64 << 10), ("RLIMIT_MSGQUEUE", 0), ("RLIMIT_SIGPENDING", 1024)):
        if hasattr(resource, name):
            _lower(getattr(resource, name), most)
    if others is not None:
        _lower(resource.RLIMIT_NPROC, others + PROCESSES)
    for kind in (resource.RLIMIT_CPU, resource.RLIMIT_FSIZE, resource.RLIMIT_AS):
        _most[kind] = resource.getrlimit(kind)[1]


def of_case(time, memory, output, reserved):
    """Set in the case's own process, hard as well as soft. `reserved`: bytes of address space it begins with."""
    seconds = math.ceil(time) + 1
    _lower(resource.RLIMIT_CPU, seconds, seconds + 1)
    # One byte more than allowed, so that a full file can be told from one that was cut off.
    _lower(resource.RLIMIT_FSIZE, output + 1)
    if reserved:
        _lower(resource.RLIMIT_AS, reserved + memory + SLACK)
