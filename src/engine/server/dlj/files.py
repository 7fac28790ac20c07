"""The files behind a case's descriptors 0, 1 and 2: in memory, without a name, gone with the last descriptor."""
import fcntl
import functools
import io
import os
import sys

from . import frames, kernel

STDERR_KEPT = 64 << 10
F_ADD_SEALS, SEAL_ALL = 1033, 0b1111

if hasattr(os, "memfd_create"):

    # Not a function of Python's, which each case's forking process would have to copy.
    new = functools.partial(os.memfd_create, flags=os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)

    def seal(file):
        """Nobody can change the file afterwards."""
        fcntl.fcntl(file, F_ADD_SEALS, SEAL_ALL)

else:
    import tempfile

    def new(_name):
        fd, path = tempfile.mkstemp(dir="/tmp")
        os.unlink(path)
        return fd


class Passage:
    """
    Moves a case's bytes between the channel and its files, through memory that is zero in each child. So a case finds no bytes of
    another case in the memory of the process that forked both.
    """

    def __init__(self, channel):
        self._channel = channel
        self._view = kernel.own_memory
        self._apart = self._view is not None
        if not self._apart:
            self._view = memoryview(bytearray(kernel.OWN_MEMORY))

    def receive(self, length):
        """A new file with the channel's next `length` bytes."""
        file = new("stdin")
        while length > 0:
            part = self._view[: min(length, len(self._view))]
            count = os.readv(self._channel, [part])
            if count == 0:
                raise frames.Gone
            os.write(file, part[:count])
            length -= count
            self._forget(count)
        return file

    def skip(self, length):
        """Skips a case whose stdin has `length` bytes, and answers that it was not run."""
        os.close(self.receive(length))
        frames.answer(self._channel, frames.SKIPPED)

    def send(self, header, *parts):
        """Sends a header, then parts of files: for each a file, an offset and a length."""
        while parts:
            file, offset, length, *parts = parts
            while length > 0:
                part = self._view[: min(length, len(self._view))]
                count = os.preadv(file, [part], offset)
                if count == 0:
                    raise OSError("an output has shrunk while it was sent")
                sent = os.writev(self._channel, [header, part[:count]])
                if sent < len(header) + count:
                    frames.write_all(self._channel, header[sent:])
                    frames.write_all(self._channel, part[max(0, sent - len(header)) : count])
                header, offset, length = b"", offset + count, length - count
                self._forget(count)
        if header:
            frames.write_all(self._channel, header)

    def _forget(self, count):
        if not self._apart:
            self._view[:count] = bytes(count)


def closing_call():
    """The call, with its result, that closes everything above descriptor 2."""
    return functools.partial(os.closerange, 3, 4096), None


def redirect(stdin, out, err):
    """Puts three files on descriptors 0, 1 and 2."""
    os.dup2(stdin, 0)
    os.dup2(out, 1)
    os.dup2(err, 2)


def prepare_streams():
    """
    Makes sys.stdin, sys.stdout and sys.stderr as Python does at its start in UTF-8 mode, for regular files. They are made
    once; other files are put on their descriptors later.
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
    """The content of an output so far, or None. Text that the imports printed is part of every case's output."""
    size = os.fstat(descriptor).st_size
    return os.pread(descriptor, size, 0) if size else None


def address_space():
    """This process's address space in bytes; 0 if it can't be known."""
    try:
        statm = os.open("/proc/self/statm", os.O_RDONLY)
    except OSError:
        return 0
    pages = os.read(statm, 100).split()[0]
    os.close(statm)
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
