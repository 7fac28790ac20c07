"""Linux calls that Python has no function for, through ctypes."""
import ctypes
import os
import platform
import sys

available = sys.platform == "linux"

libc = ctypes.CDLL(None, use_errno=True)
# Holds the interpreter's lock during the call, as a clone must.
_locked = ctypes.PyDLL(None, use_errno=True)

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 4, 36, 38
CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWPID = 0x20000, 0x8000000, 0x10000000, 0x20000000
SIGCHLD = 17
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8
MNT_DETACH = 2

machine = platform.machine()
_CLONE = {"x86_64": 56, "aarch64": 220}
SECCOMP = {"x86_64": 317, "aarch64": 277}
_CAPSET = {"x86_64": 126, "aarch64": 91}
LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446


def _checked(result, what):
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, "%s: %s" % (what, os.strerror(code)))
    return result


def prctl(option, value):
    return _checked(libc.prctl(option, ctypes.c_ulong(value), 0, 0, 0), "prctl %d" % option)


def syscall(what, number, *arguments):
    words = [a if hasattr(a, "contents") or isinstance(a, ctypes.c_void_p) else ctypes.c_long(a) for a in arguments]
    return _checked(libc.syscall(ctypes.c_long(number), *words), what)


def mount(source, target, kind, flags, data):
    text = [None if part is None else part.encode() for part in (source, target, kind, data)]
    _checked(libc.mount(text[0], text[1], text[2], ctypes.c_ulong(flags), text[3]), "mount on " + target)


def drop_capabilities():
    """Gives up every capability that this process holds; no_new_privs keeps them from coming back."""
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    nothing = (ctypes.c_uint32 * 6)()
    syscall("capset", _CAPSET[machine], ctypes.pointer(header), ctypes.pointer(nothing))


def fork_with(namespaces):
    """os.fork, but the child is born in new namespaces: the first process of a new PID namespace is its init."""
    ctypes.pythonapi.PyOS_BeforeFork()
    words = [ctypes.c_long(word) for word in (_CLONE[machine], namespaces | SIGCHLD, 0, 0, 0, 0)]
    pid = _locked.syscall(*words)
    code = ctypes.get_errno()
    if pid == 0:
        ctypes.pythonapi.PyOS_AfterFork_Child()
        return 0
    ctypes.pythonapi.PyOS_AfterFork_Parent()
    if pid < 0:
        raise OSError(code, "clone: " + os.strerror(code))
    return pid
