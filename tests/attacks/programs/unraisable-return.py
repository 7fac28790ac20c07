"""Swallows its own last exception in the hook for those that nobody can catch, and returns into what is below it."""
import builtins, os, sys

print("held: about to raise", flush=True)


def swallow(problem):
    sys.path_hooks.insert(0, lambda path: os.write(1, b"held: below\n"))


sys.unraisablehook = sys.excepthook = swallow
raise BaseException
