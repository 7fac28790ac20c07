"""The server: an interpreter that imports once, and forks a process for each program. It reads no source and no stdin."""
import gc
import os
import select
import signal
import sys

from . import frames, imports, program

CONTROL = 3
# How long the imports of a program may take, in seconds.
IMPORT_BUDGET = 20


def run(path, hook):
    """Serves until the judge is gone. Returns only in the process of a case, when it is to become the solution."""
    try:
        _serve(path, hook)
    except program.BecomeSolution:
        return
    except BaseException:
        _complain()
    os._exit(program.EXIT_BROKEN)


def _complain():
    import traceback

    try:
        os.write(DIAGNOSTICS, traceback.format_exc().encode("utf-8", "backslashreplace"))
    except OSError:
        pass


DIAGNOSTICS = 2


def _serve(path, hook):
    global DIAGNOSTICS
    DIAGNOSTICS = os.dup(2)
    config = _read_config()
    from .sandbox import Sandbox

    sandbox = Sandbox(config, hook, path)
    try:
        sandbox.enter_server()
        os.chdir(config["folder"])
    except OSError as error:
        frames.answer(CONTROL, frames.REFUSED, text=str(error).encode())
        os._exit(0)
    for name in [name for name in os.environ if name.startswith(("PYTHONPATH", "DLJ"))]:
        del os.environ[name]
    sys.path[:] = config["path"].split("\n")
    preload = config["preload"].split()
    if config["warm"] == "yes":
        _warm_up(preload)
    sandbox.prepare_server()
    gc.collect()
    gc.freeze()
    gc.disable()
    versions = [sys.version.split()[0], getattr(sys.modules.get("numpy"), "__version__", "")]
    frames.answer(CONTROL, frames.READY, text="\n".join(versions).encode())
    while True:
        _one_program(sandbox, preload)


def _read_config():
    kind, length, *_ = frames.read_request(CONTROL)
    if kind != frames.CONFIG:
        raise ValueError("a configuration comes first")
    fields = frames.read_exactly(CONTROL, length).decode().split("\0")
    return dict(zip(fields[::2], fields[1::2]))


def _warm_up(preload):
    imports.load([part for name in preload for part in imports.packages(name)])
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        sample = numpy.linspace(0.0, 1.0, 16).reshape(4, 4)
        repr(numpy.exp(sample @ sample).round(4)), str(sample), sample.tolist(), numpy.linalg.norm(sample)


def _one_program(sandbox, preload):
    loading, loading_end = os.pipe()
    pid = sandbox.fork_program()
    if pid == 0:
        os.close(loading)
        program.serve(CONTROL, loading_end, sandbox, preload)
    os.close(loading_end)
    late = _watch_loading(pid, loading)
    os.close(loading)
    status = os.waitpid(pid, 0)[1]
    if os.WIFEXITED(status) and os.WEXITSTATUS(status) == program.EXIT_GONE:
        os._exit(0)
    if status != 0:
        frames.answer(CONTROL, frames.DIED, flags=frames.OVER_IMPORTS if late else 0, status=status)


def _watch_loading(pid, loading):
    """Ends a program's process whose imports take too long; whether it had to. Ends all when the judge is gone."""
    poll = select.poll()
    poll.register(loading, select.POLLIN)
    poll.register(CONTROL, 0)
    budget = None
    while True:
        ready = [fd for fd, _ in poll.poll(budget)]
        if not ready or CONTROL in ready:
            os.kill(pid, signal.SIGKILL)
            return not ready
        if os.read(loading, 1) == b"":
            return False
        budget = IMPORT_BUDGET * 1000
