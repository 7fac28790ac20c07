"""Recurses until the stack is gone."""
import sys

sys.setrecursionlimit(1 << 30)
print("held: about to recurse", flush=True)


class Deep:
    def __getattr__(self, name):
        return getattr(self, name + "x"[:0])


def down(f):
    return max([0], key=lambda _: down(f))


try:
    getattr(Deep(), "x")
except RecursionError:
    pass
down(down)
