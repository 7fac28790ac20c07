"""Exits with an object that claims to be a zero, an empty string and an exception at once."""
import sys


class Zero(int):
    def __str__(self):
        raise SystemExit(0)

    __repr__ = __index__ = __bool__ = __eq__ = __hash__ = __str__


print("held: it is about to exit", flush=True)
sys.exit(Zero(3))
