"""The server: an interpreter that imports once, and forks a process for each program. It reads no source and no stdin."""
import gc
import os
import select
import signal
import sys

from . import frames, imports, program



def run(path, hook):
    """Serves until the judge is gone. Returns only in the process of a case, when it is to become the solution: `path` is one."""
    diagnostics = os.dup(2)
    try:
        sandbox, preload, budget = _start(path, hook)
        loading = _programs(sandbox, budget)
        program.serve(frames.CONTROL, loading, sandbox, preload)
        return path
    except BaseException:
        import traceback

        text = traceback.format_exc().encode("utf-8", "backslashreplace")
        os.write(diagnostics, text)
        os._exit(program.EXIT_BROKEN)


def _start(path, hook):
    config = _read_config()
    from .sandbox import Sandbox

    sandbox = Sandbox(config, hook, path)
    try:
        sandbox.enter_server()
        os.chdir(config["folder"])
        sys.path[:] = config["path"].split("\n")
        del os.environ["PYTHONPATH"]
        preload = config["preload"].split()
        if config["warm"] == "yes":
            _warm_up(preload)
        sandbox.prepare_server()
    except OSError as error:
        frames.answer(frames.CONTROL, frames.REFUSED, text=str(error).encode())
        os._exit(0)
    gc.collect()
    gc.freeze()
    gc.disable()
    versions = [sys.version.split()[0], getattr(sys.modules.get("numpy"), "__version__", "")]
    frames.answer(frames.CONTROL, frames.READY, text="\n".join(versions).encode())
    return sandbox, preload, float(config["budget"])


def _read_config():
    kind, length, *_ = frames.read_request(frames.CONTROL)
    if kind != frames.CONFIG:
        raise ValueError("a configuration comes first")
    fields = frames.read_exactly(frames.CONTROL, length).decode().split("\0")
    return dict(zip(fields[::2], fields[1::2]))


def _warm_up(preload):
    imports.load([part for name in preload for part in imports.packages(name)])
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        sample = numpy.linspace(0.0, 1.0, 16).reshape(4, 4)
        repr(numpy.exp(sample @ sample).round(4)), str(sample), sample.tolist(), numpy.linalg.norm(sample)


def _programs(sandbox, budget):
    """Forks a process for one program after the other. Returns only in those: the pipe that says when the loading is over."""
    while True:
        loading, loading_end = os.pipe()
        pid = sandbox.fork_program()
        if pid == 0:
            os.close(loading)
            return loading_end
        os.close(loading_end)
        late = _watch_loading(pid, loading, budget)
        os.close(loading)
        status = os.waitpid(pid, 0)[1]
        if os.WIFEXITED(status) and os.WEXITSTATUS(status) == program.EXIT_GONE:
            os._exit(0)
        if status != 0:
            frames.answer(frames.CONTROL, frames.DIED, flags=frames.OVER_IMPORTS if late else 0, status=status)


def _watch_loading(pid, loading, budget):
    """Ends a program's process whose imports take more than `budget` seconds, or whose judge is gone; whether it was too long."""
    poll = select.poll()
    poll.register(loading, select.POLLIN)
    poll.register(frames.CONTROL, 0)
    patience = None
    while True:
        ready = [fd for fd, _ in poll.poll(patience)]
        if not ready or frames.CONTROL in ready:
            os.kill(pid, signal.SIGKILL)
            return not ready
        if os.read(loading, 1) == b"":
            return False
        patience = 1000 * budget
