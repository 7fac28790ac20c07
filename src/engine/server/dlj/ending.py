"""
How a solution begins and ends as `__main__`: with an empty stack below it, and as in an interpreter of its own.

Where it leaves by SystemExit, or in a way that is rarer still, the interpreter itself ends. Else its last steps are done here, less
those that nobody could see: taking NumPy apart takes seven times as long as a case.
"""
import _thread
import atexit
import functools
import gc
import os
import re
import sys
import traceback
import types
from importlib.machinery import SourceFileLoader
from io import TextIOWrapper

_exit = os._exit
_print_exception = traceback.print_exception
_run_exitfuncs, _count_exitfuncs = atexit._run_exitfuncs, atexit._ncallbacks
_count_threads = _thread._count
# What has to be mentioned for the end of the solution's objects to be seen: finalizers, generators and files that were not closed.
_SEEN_AT_THE_END = re.compile(rb"__del__|weakref|finalize|yield|await|open|detach|TextIO|Buffered|FileIO|exec\b|compile")

# Not empty where the interpreter is to take itself apart after an exception, which costs 15 ms.
_whole_end = []

# Calls of C functions below the solution, which count as recursion before 3.12: it may go as deep as a script.
_CALLS_BELOW = 3


class _Main(map):
    """A callable without a frame: looking up how it is called takes its one item, which sets off all that is to be done."""

    __call__ = property(next)


def prepare(code, source, name, path, hooks, serve):
    """
    Makes `code` what the interpreter runs when its path hook for `path` has returned: it takes `path` for an application that
    it can import, and asks runpy to run it, from C and with an empty stack. What it finds there is a chain of C functions, so
    that an exception goes where one of a script goes: to the interpreter itself. First of all it calls `serve`, which returns in
    each case with the names to run `code` in. `hooks` are the path hooks that the solution is to find.
    """
    runpy = types.ModuleType("runpy")
    seen = _SEEN_AT_THE_END.search(source) is not None
    make_names = functools.partial(_make_names, name, "__annotations__" in vars(sys.modules["__main__"]))
    arrive = functools.partial(_arrive, path, sys.modules.get("runpy"), make_names, seen)
    runpy._run_module_as_main = _Main(_finish, map(exec, (code,), map(serve, (arrive,))), (0,), (seen,))
    sys.modules["runpy"] = runpy
    sys.argv[:] = [name]
    sys.orig_argv = [sys.executable, name]
    sys.path_hooks[:] = hooks
    sys.excepthook = sys.__excepthook__ = excepthook
    if sys.version_info < (3, 12):
        sys.setrecursionlimit(sys.getrecursionlimit() + _CALLS_BELOW)
    _whole_end.extend([True] if seen else [])


def _arrive(path, runpy, make_names, seen):
    """
    Takes away the traces of how the interpreter has come to the solution. Returns the names that each case begins with, or, where
    its end may need the collector, from which all is hidden that was there before the fork, None and what makes them there.
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
    """As Python's own, but with the solution's lines, which are in no file; and the end, where it is the interpreter that calls."""
    if getattr(sys, "stderr", None) is not None:
        try:
            _print_exception(kind, value, trace)
        except BaseException:
            _ignoring(None, lambda: sys.stderr.write("%s: (no traceback can be shown)\n" % kind.__name__))
    if not _whole_end and kind is not KeyboardInterrupt and not _has_caller():
        _finish(None, 1, False)


def _has_caller():
    try:
        return sys._getframe(2) is not None
    except ValueError:
        return False


def _finish(_, status, seen):
    """As Py_FinalizeEx, up to where an interpreter would take itself apart: threads, atexit, buffers. Never returns."""
    try:
        if seen or not _is_flushed():
            status = _last_steps(status, seen)
    except BaseException:  # a signal handler of the solution can raise anywhere
        status = status or 1
    _exit(status)


def _is_flushed():
    """Whether nothing was to be done but to flush stdout and stderr, and that is done: nearly always, and at little cost."""
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
    # What was printed before another file took the place of stdout is still in the first.
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    if seen:
        gc.collect()  # twice, as the interpreter does: the first time settles in which order the second finalizes
        sys.modules.pop("__main__", None)
        gc.collect()
    for stream in _open_streams():
        try:
            stream.flush()
        except BaseException:  # as when the interpreter drops it
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
    """Whether a call of the end went well; where not, it is shown as Python shows it, and the end goes on."""
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
    trace = error.__traceback__.tb_next  # the first is `_ignoring` itself
    if sys.unraisablehook is not sys.__unraisablehook__:
        fields = {"exc_type": type(error), "exc_value": error, "exc_traceback": trace, "err_msg": None, "object": thing}
        sys.unraisablehook(types.SimpleNamespace(**fields))
    elif getattr(sys, "stderr", None) is not None:
        sys.stderr.write("Exception ignored in: %r\n" % (thing,))
        _print_exception(type(error), error, trace)
