"""The server: an interpreter that imports once, and forks a process for each program. It reads no source and no stdin."""
import atexit
import functools
import gc
import os
import select
import signal
import sys

from . import files, frames, imports, kernel, program, warming


# What the judge tells the server's interpreter and linker, and no solution.
_OWN_ENVIRONMENT = ("PYTHONPATH", "LD_BIND_NOW")

EXIT_BROKEN = 70


def run(path, hook):
    """Serves until the judge is gone. Returns in the processes of programs alone, for the interpreter to go on: `path` is one."""
    diagnostics = os.dup(2)
    gc.disable()
    atexit._clear()  # what site-packages wants done at an interpreter's end is no case's to do
    try:
        config = _read_config()
        sandbox, preload = _enter(config, hook, path), config["preload"].split()
        checking = _fork_check() if config["check"] == "yes" else None
        if checking != 0:
            _get_ready(config["warm"].split(), checking)
            sandbox.keep_to(config["core"])
        stages = _programs(sandbox, float(config["budget"]), preload, config["busy"] == "yes")
        program.prepare(frames.CONTROL, stages, sandbox, preload, functools.partial(_end_broken, diagnostics))
        return path
    except BaseException:
        _end_broken(diagnostics)


def _end_broken(diagnostics):
    """Ends the process for the exception that is being handled, which is dlj's own."""
    import traceback

    os.write(diagnostics, traceback.format_exc().encode("utf-8", "backslashreplace"))
    os._exit(EXIT_BROKEN)


def _enter(config, hook, path):
    """All that a tier does to a server, or the answer that it can't be done."""
    from .sandbox import Sandbox

    sandbox = Sandbox(config, hook, path)
    try:
        sandbox.enter_server()
        os.chdir(config["folder"])
        sys.path[:] = config["path"].split("\n")
        for name in _OWN_ENVIRONMENT:
            del os.environ[name]
        files.prepare_streams()
        sandbox.prepare_server()
    except OSError as error:
        frames.answer(frames.CONTROL, frames.REFUSED, text=str(error).encode())
        os._exit(0)
    return sandbox


def _fork_check():
    """A second server, which runs the judge's self-check in this sandbox while the first one imports; 0 in that second one."""
    gc.freeze()
    pid = os.fork()
    if pid == 0 and kernel.available:
        kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    return pid


def _get_ready(modules, checking):
    """Imports what is warm before a program is known, waits for the end of the check, and says so."""
    imports.load([part for name in modules for part in imports.packages(name)])
    warming.up()
    sys.stdout.flush()
    # What the imports have left for the collector is little, and looking for it would take longer than all else here.
    gc.freeze()
    if checking is not None and os.waitpid(checking, 0)[1] != 0:
        os._exit(EXIT_BROKEN)
    versions = [sys.version.split()[0], getattr(sys.modules.get("numpy"), "__version__", "")]
    frames.answer(frames.CONTROL, frames.READY, text="\n".join(versions).encode())


def _read_config():
    kind, length, *_ = frames.read_request(frames.CONTROL)
    if kind != frames.CONFIG:
        raise ValueError("a configuration comes first")
    fields = frames.read_exactly(frames.CONTROL, length).decode().split("\0")
    return dict(zip(fields[::2], fields[1::2]))


def _programs(sandbox, budget, preload, busy):
    """
    Forks a process for one program after the other. Returns only in those: the pipe that tells how far they are.

    `busy`: whether many are to come. Then what one of them had to import of `preload` is imported here for the next ones, and not
    before, for each module that is there makes a fork take longer; and the next one's process is made while one is running, and
    waits for its end.
    """
    waiting, ahead = None, busy and sandbox.apart
    while True:
        current = waiting or _Program(sandbox)
        if current.pid == 0:
            return current.stages_end
        current.go()
        late = current.watch_loading(budget)
        if busy and current.needed:
            imports.load(preload[place] for place in current.needed)
            gc.freeze()
        waiting = _Program(sandbox) if ahead else None
        if waiting is not None and waiting.pid == 0:
            return waiting.stages_end
        current.until_ended()
        if waiting is not None and current.has_ended:
            waiting.go()  # what is left of it is the kernel's to clear away, meanwhile
        status = current.reap()
        if os.WIFEXITED(status) and os.WEXITSTATUS(status) == program.EXIT_GONE:
            os._exit(0)
        # Nobody waits for an answer of one that has served its last case.
        if status != 0 and not current.has_ended:
            frames.answer(frames.CONTROL, frames.DIED, flags=frames.OVER_IMPORTS if late else 0, status=status)


class _Program:
    """The process of one program, seen from the server; in that process `pid` is 0, and it has been told to go."""

    def __init__(self, sandbox):
        turn, self._turn = os.pipe()
        self._stages, self.stages_end = os.pipe()
        self.has_ended = self._gone = False
        self.needed = []
        self.pid = sandbox.fork_program()
        if self.pid == 0:
            os.close(self._turn)
            os.close(self._stages)
            if os.read(turn, 1) == b"":
                os._exit(program.EXIT_GONE)
            os.close(turn)
        else:
            os.close(turn)
            os.close(self.stages_end)

    def go(self):
        if not self._gone:
            os.write(self._turn, b"g")
            self._gone = True

    def watch_loading(self, budget):
        """Ends it where its imports take more than `budget` seconds, or its judge is gone; whether they took too long."""
        poll = select.poll()
        poll.register(self._stages, select.POLLIN)
        poll.register(frames.CONTROL, 0)
        patience = None
        while True:
            ready = [fd for fd, _ in poll.poll(patience)]
            if not ready or frames.CONTROL in ready:
                os.kill(self.pid, signal.SIGKILL)
                return not ready
            stage = os.read(self._stages, 1)
            if stage and stage[0] >= program.IMPORTED:
                self.needed.append(stage[0] - program.IMPORTED)
            elif stage != program.LOADING:
                return False
            patience = 1000 * budget

    def until_ended(self):
        """Waits until it has served its last case, or is gone."""
        self.has_ended = os.read(self._stages, 1) == program.ENDED

    def reap(self):
        os.close(self._stages)
        os.close(self._turn)
        return os.waitpid(self.pid, 0)[1]
