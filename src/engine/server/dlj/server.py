"""The server: an interpreter that imports once and forks a process for each program. It reads no source and no stdin."""
import atexit
import functools
import gc
import os
import select
import signal
import sys

# The modules that run for each case are imported first, one after the other. Their objects then share pages, and a process that forks
# cases writes to fewer of them.
from . import frames, kernel, exits, watching, files, limits, seeding, cases
from . import imports, program, warming


# Variables for the server's interpreter and linker. No solution sees them.
_OWN_ENVIRONMENT = ("PYTHONPATH", "LD_BIND_NOW")

EXIT_BROKEN = 70


def run(path, hook):
    """Serves until the judge ends. Returns `path` in the processes of programs only, where the interpreter then goes on."""
    diagnostics = os.dup(2)
    gc.disable()
    atexit._clear()  # exit functions of site-packages are not for a case to run
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
    """Ends the process because of an exception of dlj's own."""
    import traceback

    os.write(diagnostics, traceback.format_exc().encode("utf-8", "backslashreplace"))
    os._exit(EXIT_BROKEN)


def _enter(config, hook, path):
    """Applies a tier to the server. If that fails, answers with the reason."""
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
    """Forks a second server that runs the self-check in this sandbox while the first one imports. Returns 0 in the second."""
    gc.freeze()
    pid = os.fork()
    if pid == 0 and kernel.available:
        kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    return pid


def _get_ready(modules, checking):
    """Imports the warm modules, waits for the end of the self-check, and answers that the server is ready."""
    imports.load([part for name in modules for part in imports.packages(name)])
    warming.up()
    sys.stdout.flush()
    # The imports leave little garbage, and collecting it would take longer than everything else here.
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
    Forks a process for one program after the other. Returns only in those, with the pipe for their stages.

    `busy`: many programs are to come. Then modules of `preload` that a program had to import are imported here for the next
    ones. They are not imported earlier, because each module makes a fork slower. The next program's process is made while
    one is running, and waits for its end.
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
            waiting.go()  # the kernel clears the old process away meanwhile
        status = current.reap()
        if os.WIFEXITED(status) and os.WEXITSTATUS(status) == program.EXIT_GONE:
            os._exit(0)
        # After its last case nobody waits for an answer.
        if status != 0 and not current.has_ended:
            frames.answer(frames.CONTROL, frames.DIED, flags=frames.OVER_IMPORTS if late else 0, status=status)


class _Program:
    """The process of one program, as the server sees it. In that process `pid` is 0, and the constructor returns after `go`."""

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
        """
        Kills it if its imports take more than `budget` seconds or if its judge has ended. Returns whether they took too
        long.
        """
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
        """Waits until it has served its last case or has ended."""
        self.has_ended = os.read(self._stages, 1) == program.ENDED

    def reap(self):
        os.close(self._stages)
        os.close(self._turn)
        return os.waitpid(self.pid, 0)[1]
