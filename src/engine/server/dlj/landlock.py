"""Landlock: which files a solution may read, and that its signals and sockets stay within its own domain."""
import ctypes
import os
import struct

from . import kernel

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1, 2, 4, 8
READ = EXECUTE | READ_FILE | READ_DIR
# Every right on files that an ABI version knows, and the sizes of its ruleset.
_FILES = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 4: 0x7FFF, 5: 0xFFFF}
_TCP, _SCOPES = 0b11, 0b11
_PATH_BENEATH = 1

FILES_READ = (
    "/etc/ld.so.cache", "/etc/localtime", "/dev/urandom", "/dev/random", "/proc/meminfo", "/proc/cpuinfo", "/proc/filesystems",
    "/proc/sys/vm/overcommit_memory", "/sys/devices/system/cpu",
)
FILES_WRITTEN = ("/dev/null", "/dev/zero", "/dev/full")


def version():
    """The kernel's Landlock ABI, 0 where there is none."""
    try:
        return kernel.syscall("landlock", kernel.LANDLOCK_CREATE_RULESET, 0, 0, 1)
    except OSError:
        return 0


class Ruleset:
    """What one case is put under. `folders`: what may be read; None leaves files alone, where a mount namespace guards them."""

    def __init__(self, folders):
        abi = version()
        self._handled = _FILES[min(abi, 5)] if folders is not None and abi else 0
        self._attributes = struct.pack("<QQQ", self._handled, _TCP if abi >= 4 else 0, _SCOPES if abi >= 6 else 0)
        self._attributes = self._attributes[: 24 if abi >= 6 else 16 if abi >= 4 else 8]
        self.empty = not any(self._attributes)
        self._rules = []
        for access, paths in ((READ, folders or ()), (READ, FILES_READ), (READ_FILE | WRITE_FILE, FILES_WRITTEN)):
            if folders is not None:
                self._rules += [(access, fd) for fd in map(_open, paths) if fd is not None]

    def restrict(self):
        """Puts the calling process under it for good; of /proc it may read its own folder."""
        if self.empty:
            return
        ruleset = kernel.syscall(
            "landlock_create_ruleset", kernel.LANDLOCK_CREATE_RULESET, _buffer(self._attributes), len(self._attributes), 0
        )
        own = _open("/proc/self") if self._handled else None
        for access, fd in self._rules + ([] if own is None else [(READ, own)]):
            self._allow(ruleset, access, fd)
        kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
        kernel.syscall("landlock_restrict_self", kernel.LANDLOCK_RESTRICT_SELF, ruleset, 0)
        os.close(ruleset)

    @staticmethod
    def _allow(ruleset, access, fd):
        folder = os.stat(fd).st_mode & 0o170000 == 0o040000
        rule = struct.pack("<Qi", access if folder else access & ~READ_DIR, fd)
        kernel.syscall("landlock_add_rule", kernel.LANDLOCK_ADD_RULE, ruleset, _PATH_BENEATH, _buffer(rule), 0)


def _open(path):
    try:
        return os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return None


def _buffer(data):
    return ctypes.cast(ctypes.create_string_buffer(data, len(data)), ctypes.c_void_p)
