"""How a solution begins and ends as `__main__`: with an empty stack below it, and what a normal interpreter does at its end."""
import _signal
import atexit
import functools
import itertools
import operator
import os
import sys
import traceback
import types
import weakref

_exit, _kill, _getpid = os._exit, os.kill, os.getpid
_print_exception = traceback.print_exception
_run_exitfuncs = atexit._run_exitfuncs
_original_excepthook = sys.excepthook
_pending = []


def prepare(code, name, path, hook, hooks):
    """
    Makes `code` what the interpreter runs once `hook` has given up on `path`: a chain of C functions, which the next path hook
    sets off by dropping the last reference to `trigger`. Nothing of Python's is on the stack then. Done before the fork, so
    that a case need not do it; `hooks` are the path hooks that the solution is to find.
    """
    main = types.ModuleType("__main__")
    main.__dict__.update(__file__=name, __builtins__=sys.modules["builtins"], __cached__=None)
    sys.modules["__main__"] = main
    sys.argv[:] = [name]
    sys.orig_argv = [sys.executable, name]
    sys.path_hooks[:] = [hook]

    def trigger():
        pass

    steps = itertools.chain(
        map(sys.path_hooks.__setitem__, (slice(None),), (hooks,)),
        map(sys.path_importer_cache.pop, (path,), (None,)),
        map(exec, (code,), (main.__dict__,)),
        map(_finish, (0,)),
    )
    run = functools.partial(functools.reduce, operator.is_, steps)
    sys.unraisablehook = functools.partial(_unraisable, run)
    _pending.append(weakref.ref(trigger, run))
    sys.path_hooks.append({path: trigger}.__delitem__)


def _unraisable(run, problem):
    """Python's hook for exceptions that nobody can catch: that of the solution's own module ends it, others are only shown."""
    if problem.object is not run:
        sys.__unraisablehook__(problem)
        return
    kind, value, trace = problem.exc_type, problem.exc_value, problem.exc_traceback
    if issubclass(kind, SystemExit):
        _finish(_status_of(value))
    _show(kind, value, trace)
    _finish(-_signal.SIGINT if issubclass(kind, KeyboardInterrupt) else 1)


def _status_of(value):
    code = getattr(value, "code", None)
    if code is None:
        return 0
    if isinstance(code, int):
        return int(code) & 0xFF if -(1 << 63) <= code < 1 << 63 else 0xFF
    try:
        sys.stderr.write(str(code) + "\n")
    except BaseException:
        pass
    return 1


def _show(kind, value, trace):
    """The traceback, with the solution's lines from linecache, as Python's own hook would print it from the file."""
    hook = getattr(sys, "excepthook", None)
    try:
        if hook is _original_excepthook or hook is None:
            _print_exception(kind, value, trace)
        else:
            hook(kind, value, trace)
    except BaseException:
        try:
            sys.stderr.write("%s: (no traceback can be shown)\n" % kind.__name__)
        except BaseException:
            pass


def _finish(status):
    """As Py_FinalizeEx, up to where an interpreter would take itself apart: threads, atexit, buffers. Never returns."""
    try:
        status = _last_steps(status)
    except BaseException:  # a signal handler of the solution can raise anywhere
        status = status or 1
    if status < 0:
        _signal.signal(-status, _signal.SIG_DFL)
        _kill(_getpid(), -status)
    _exit(status)


def _last_steps(status):
    threading = sys.modules.get("threading")
    if threading is not None:
        _ignoring(threading, threading._shutdown)
    _ignoring(atexit, _run_exitfuncs)
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name, None)
        if stream is not None and not getattr(stream, "closed", False) and not _ignoring(stream, stream.flush):
            status = 120
    return status


def _ignoring(thing, call):
    """Whether a call of the end went well; where not, it is shown as Python shows it, and the end goes on."""
    try:
        call()
        return True
    except BaseException:
        try:
            sys.stderr.write("Exception ignored in: %r\n" % (thing,))
            _print_exception(*sys.exc_info())
        except BaseException:
            pass
        return False
