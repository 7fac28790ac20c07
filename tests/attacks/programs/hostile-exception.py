"""Raises an exception whose every method raises another."""
import sys

print("held: it is about to raise", flush=True)


class Meta(type):
    def __getattribute__(cls, name):
        if name in ("__name__", "__qualname__", "__module__", "__mro__"):
            raise KeyboardInterrupt(name)
        return super().__getattribute__(name)


class Hostile(BaseException, metaclass=Meta):
    def __str__(self):
        raise SystemExit(0)

    __repr__ = __format__ = __hash__ = __eq__ = __bool__ = __str__

    @property
    def code(self):
        raise Hostile

    @property
    def args(self):
        raise Hostile

    @property
    def __class__(self):
        return SystemExit

    @property
    def __traceback__(self):
        raise SystemExit(0)

    @property
    def __cause__(self):
        raise SystemExit(0)


def hook(*args):
    raise Hostile


sys.excepthook = sys.unraisablehook = hook
raise Hostile
