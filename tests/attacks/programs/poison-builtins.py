"""Replaces what any code needs, so that whatever runs after it raises something that nobody catches."""
import builtins, io, json, os, struct, sys, traceback

print("held: nothing happened yet", flush=True)


class Nobody(BaseException):
    pass


def thrower(*args, **kwargs):
    raise Nobody


for module in (traceback, json, struct, io, os):
    for name in list(vars(module)):
        if not name.startswith("__") and callable(getattr(module, name)):
            setattr(module, name, thrower)
sys.stdout = sys.stderr = sys.stdin = None
for name in ("isinstance", "len", "print", "open", "getattr", "type", "int", "str", "bytes", "BaseException", "Exception"):
    setattr(builtins, name, thrower)
raise Nobody
