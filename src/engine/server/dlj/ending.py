"""
Starts and ends a solution as `__main__`, with an empty stack below it, as in an interpreter of its own.

If a solution leaves by SystemExit, or in a rarer way, the interpreter itself ends. Otherwise this module does the last
steps that a program could notice. It leaves NumPy as it is: taking it apart takes seven times as long as a case.
"""
import _thread
import atexit
import builtins
import functools
import gc
import os
import re
import sys
import traceback
import types
from importlib.machinery import SourceFileLoader
from io import TextIOWrapper

# A solution that changes the builtins must not change this module's.
__builtins__ = dict(vars(builtins))

_exit = os._exit
_print_exception = traceback.print_exception
_run_exitfuncs, _count_exitfuncs = atexit._run_exitfuncs, atexit._ncallbacks
_count_threads = _thread._count
# A source must mention one of these words for the end of its objects to be visible: finalizers, generators, open files.
_SEEN_AT_THE_END = re.compile(rb"__del__|weakref|finalize|yield|await|open|detach|TextIO|Buffered|FileIO|exec\b|compile")

# Not empty if the interpreter must take itself apart after an exception, which costs 15 ms.
_whole_end = []
# The folder of dlj's modules, if frames of theirs are left out at the beginning of a traceback.
_hidden = []

# C calls below the solution. Before 3.12 they count as recursion, so the limit is raised by as many.
_CALLS_BELOW = 3


class _Main(map):
    """A callable without a Python frame. Looking up `__call__` takes the map's only item, which runs the whole chain."""

    __call__ = property(next)


def prepare(code, source, name, path, hooks, serve, caller=None):
    """
    Makes `code` the program that the interpreter runs after its path hook for `path` returns.

    The interpreter takes `path` for an application and asks runpy to run it, from C and with an empty stack. It finds a
    chain of C functions there, so an exception goes to the interpreter itself, as in a script. The chain first calls
    `serve`, which returns in each case with the names to run `code` in. `hooks` are the path hooks that the solution finds.
    `caller` runs a program without a main in place of `exec`.
    """
    runpy = types.ModuleType("runpy")
    seen = _SEEN_AT_THE_END.search(source) is not None
    make_names = functools.partial(_make_names, name, "__annotations__" in vars(sys.modules["__main__"]))
    arrive = functools.partial(_arrive, path, sys.modules.get("runpy"), make_names, seen)
    runpy._run_module_as_main = _Main(_finish, map(caller or exec, (code,), map(serve, (arrive,))), (0,), (seen,))
    sys.modules["runpy"] = runpy
    sys.argv[:] = [name]
    sys.orig_argv = [sys.executable, name]
    sys.path_hooks[:] = hooks
    sys.excepthook = sys.__excepthook__ = excepthook
    below = (0 if sys.version_info >= (3, 12) else _CALLS_BELOW) + (caller.FRAMES if caller else 0)
    if caller:
        _hidden.append(os.path.dirname(caller.__call__.__code__.co_filename) + "/")
    if below:
        sys.setrecursionlimit(sys.getrecursionlimit() + below)
    _whole_end.extend([True] if seen else [])


def _arrive(path, runpy, make_names, seen):
    """
    Removes all traces of how the interpreter came to the solution. Returns the names that each case begins with and a
    function that makes them. The names are None if the case must make them itself, so that its collector sees them.
    """
    del sys.modules["runpy"]
    if runpy is not None:
        sys.modules["runpy"] = runpy
    sys.path.remove(path)
    del sys.path_importer_cache[path]
    return None if seen else make_names(), make_names


def _make_names(name, annotations):
    """The names that a script begins with."""
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    names = main.__dict__
    loader = SourceFileLoader("__main__", name)
    names.update(__loader__=loader, __file__=name, __builtins__=sys.modules["builtins"], __cached__=None)
    if annotations:
        names["__annotations__"] = {}
    return names


def excepthook(kind, value, trace):
    """
    Prints an exception as Python does, with the solution's lines, which are in no file. Ends the process if the interpreter
    itself calls.
    """
    if getattr(sys, "stderr", None) is not None:
        try:
            _print_exception(kind, value, _own(trace), limit=_shown_frames())
        except BaseException:
            _ignoring(None, lambda: sys.stderr.write("%s: (no traceback can be shown)\n" % kind.__name__))
    if not _whole_end and kind is not KeyboardInterrupt and not _has_caller():
        _finish(None, 1, False)


def _shown_frames():
    """The limit of a traceback: the last 1000 frames, as the interpreter prints, unless the solution sets another limit."""
    return None if hasattr(sys, "tracebacklimit") else -1000


def _own(trace):
    """A traceback without dlj's frames at its beginning."""
    while trace is not None and trace.tb_frame.f_code.co_filename.startswith(tuple(_hidden)):
        trace = trace.tb_next
    return trace


def _has_caller():
    try:
        return sys._getframe(2) is not None
    except ValueError:
        return False


def _finish(_, status, seen):
    """Does the steps of Py_FinalizeEx that can be seen: threads, atexit, buffers. Never returns."""
    try:
        if seen or not _is_flushed():
            status = _last_steps(status, seen)
    except BaseException:  # the solution's signal handler can raise anywhere
        status = status or 1
    _exit(status)


def _is_flushed():
    """Flushes stdout and stderr if no other step is needed, which is nearly always true and cheap."""
    try:
        out, err = sys.stdout, sys.stderr
        if not (type(out) is type(err) is TextIOWrapper and out is sys.__stdout__ and err is sys.__stderr__):
            return False
        if _count_threads() or _count_exitfuncs() or getattr(sys.modules.get("threading"), "_threading_atexits", None):
            return False
        out.flush()
        err.flush()
        return True
    except BaseException:
        return False


def _last_steps(status, seen):
    threading = sys.modules.get("threading")
    if threading is not None:
        _ignoring(threading, threading._shutdown)
    _ignoring(atexit, _run_exitfuncs)
    for stream in _open_streams():
        if not _ignoring(stream, stream.flush):
            status = 120
    # If the solution replaced sys.stdout, the first one may still hold text.
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    if seen:
        gc.collect()  # twice, as the interpreter does: the first collection settles the order of the finalizers
        sys.modules.pop("__main__", None)
        gc.collect()
    for stream in _open_streams():
        try:
            stream.flush()
        except BaseException:  # the interpreter drops it, too
            pass
    return status


def _open_streams():
    return [stream for stream in (getattr(sys, "stdout", None), getattr(sys, "stderr", None)) if _is_open(stream)]


def _is_open(stream):
    try:
        return stream is not None and not stream.closed
    except BaseException:
        return True


def _ignoring(thing, call):
    """Calls a last step. If it fails, shows the error as Python does, and returns False."""
    try:
        call()
        return True
    except BaseException as error:
        try:
            _show_ignored(thing, error)
        except BaseException:
            pass
        return False


def _show_ignored(thing, error):
    trace = error.__traceback__.tb_next  # the first frame is `_ignoring` itself
    if sys.unraisablehook is not sys.__unraisablehook__:
        fields = {"exc_type": type(error), "exc_value": error, "exc_traceback": trace, "err_msg": None, "object": thing}
        sys.unraisablehook(types.SimpleNamespace(**fields))
    elif getattr(sys, "stderr", None) is not None:
        sys.stderr.write("Exception ignored in: %r\n" % (thing,))
        _print_exception(type(error), error, trace, limit=_shown_frames())
