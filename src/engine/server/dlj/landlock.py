"""Landlock rules: the files that a solution may read. Its signals and sockets stay in its own domain."""
import ctypes
import os
import struct

from . import kernel

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1, 2, 4, 8
READ = EXECUTE | READ_FILE | READ_DIR
# All file rights that an ABI version knows.
_FILES = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 4: 0x7FFF, 5: 0xFFFF}
_MAKE_BLOCK = 1 << 11
_TCP, _SCOPES = 0b11, 0b11
_PATH_BENEATH = 1

FILES_READ = (
    "/etc/ld.so.cache", "/etc/localtime", "/dev/urandom", "/dev/random", "/proc/meminfo", "/proc/cpuinfo", "/proc/filesystems",
    "/proc/sys/vm/overcommit_memory", "/sys/devices/system/cpu",
)
FILES_WRITTEN = ("/dev/null", "/dev/full")
# Files about itself that a process may read. None lists mounts, sockets or other processes.
OWN = [
    "/proc/self/" + name
    for name in ("status", "stat", "statm", "maps", "smaps", "cmdline", "comm", "limits", "io", "environ", "fd", "fdinfo")
]


def version():
    """The kernel's Landlock ABI; 0 if there is none."""
    try:
        return kernel.syscall("landlock", kernel.LANDLOCK_CREATE_RULESET, 0, 0, 1)
    except OSError:
        return 0


class Ruleset:
    """The rules for a case. `folders` may be read; None leaves files alone if a mount namespace guards them."""

    def __init__(self, folders, writable=()):
        abi = version()
        self._handled = _FILES[min(abi, 5)] if folders is not None and abi else 0
        # Each case needs a domain of its own, which keeps it out of the others' memory. If no file right is handled and the
        # kernel knows no other, handle one that no solution has anyway.
        handled = self._handled or (_MAKE_BLOCK if abi else 0)
        attributes = struct.pack("<QQQ", handled, _TCP if abi >= 4 else 0, _SCOPES if abi >= 6 else 0)
        attributes = attributes[: 24 if abi >= 6 else 16 if abi >= 4 else 8]
        self._attributes = ctypes.create_string_buffer(attributes, len(attributes))
        self.empty = not any(attributes)
        self._rules = []
        if folders is not None:
            listed = [(READ, path) for path in (*folders, *FILES_READ)]
            listed += [(READ_FILE | WRITE_FILE, path) for path in FILES_WRITTEN]
            listed += [(self._handled, path) for path in writable]
            self._rules = [rule for rule in (_rule(access, path) for access, path in listed) if rule]
        # Without file rules it is the same for every case, so it is made once.
        self._made = None if self.empty or self._handled else self._make()

    def restrict_call(self):
        """
        The call that applies the rules to its own process, for good. It needs no_new_privs. Of /proc the process may then
        read OWN.
        """
        if self._made is not None:
            return kernel.syscall_call(kernel.LANDLOCK_RESTRICT_SELF, self._made)
        return lambda: kernel.syscall("landlock_restrict_self", kernel.LANDLOCK_RESTRICT_SELF, self._make(), 0)

    def _make(self):
        ruleset = kernel.syscall(
            "landlock_create_ruleset",
            kernel.LANDLOCK_CREATE_RULESET,
            ctypes.addressof(self._attributes),
            len(self._attributes),
            0,
        )
        own = [_rule(READ, path) for path in OWN] if self._handled else []
        for rule in self._rules + own:
            kernel.syscall(
                "landlock_add_rule", kernel.LANDLOCK_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.addressof(rule), 0
            )
        return ruleset


def _rule(access, path):
    """A rule for a path, which keeps a descriptor open. None if the path does not exist."""
    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return None
    folder = os.stat(fd).st_mode & 0o170000 == 0o040000
    rule = struct.pack("<Qi", access if folder else access & ~READ_DIR, fd)
    return ctypes.create_string_buffer(rule, len(rule))
