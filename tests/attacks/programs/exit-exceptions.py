"""Exceptions at every point of ending: atexit, finalizers, weak references, thread-locals, the flush of stdout."""
import atexit, sys, threading, weakref


class Thrown(BaseException):
    pass


def throw(*args):
    raise Thrown


class Finalized:
    __del__ = throw


class Output:
    encoding = "utf-8"
    closed = False
    flush = write = close = fileno = throw


print("held: it is about to end", flush=True)
kept = Finalized()
local = threading.local()
local.kept = Finalized()
weakref.finalize(kept, throw)
atexit.register(throw)
atexit.register(sys.exit, 0)
threading._register_atexit(throw) if hasattr(threading, "_register_atexit") else None
threading.excepthook = sys.unraisablehook = throw
sys.stdout = sys.stderr = Output()
raise Thrown
