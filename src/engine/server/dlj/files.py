"""The files behind a case's descriptors 0, 1 and 2: in memory, without a name, and gone with the last descriptor."""
import io
import os
import sys

STDERR_KEPT = 64 << 10

if hasattr(os, "memfd_create"):

    def new(name):
        return os.memfd_create(name, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)

else:
    import tempfile

    def new(_name):
        fd, path = tempfile.mkstemp(dir="/tmp")
        os.unlink(path)
        return fd


def redirect(stdin, out, err):
    """Puts three files on descriptors 0, 1 and 2."""
    for file, descriptor in ((stdin, 0), (out, 1), (err, 2)):
        os.dup2(file, descriptor)


def prepare_streams():
    """
    sys.stdin, sys.stdout and sys.stderr for regular files, as Python makes them at its start in UTF-8 mode: made once, for
    whichever files are put on their descriptors later.
    """
    before = [os.dup(descriptor) for descriptor in range(3)]
    redirect(new("stdin"), new("stdout"), new("stderr"))
    _rebuild()
    redirect(*before)
    for descriptor in before:
        os.close(descriptor)


def _rebuild():
    for name, descriptor, mode, errors in (
        ("stdin", 0, "r", "surrogateescape"),
        ("stdout", 1, "w", "surrogateescape"),
        ("stderr", 2, "w", "backslashreplace"),
    ):
        buffer = open(descriptor, mode + "b", closefd=False)
        buffer.raw.name = "<%s>" % name
        stream = io.TextIOWrapper(
            buffer, encoding="utf-8", errors=errors, newline="\n", line_buffering=name == "stderr"
        )
        stream.mode = mode
        setattr(sys, name, stream)
        setattr(sys, "__%s__" % name, stream)


def snapshot(descriptor):
    """A copy of what an output holds so far, or None: what the imports printed is part of every case's output."""
    size = os.fstat(descriptor).st_size
    return os.pread(descriptor, size, 0) if size else None


def copy(content):
    file = new("output")
    if content:
        os.write(file, content)
    return file


def address_space():
    """Bytes of address space of this process, 0 where that can't be known."""
    try:
        with open("/proc/self/statm") as statm:
            return int(statm.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0
