"""Runs bytecode that no compiler has written."""


def victim():
    return 1


print("held: about to run", flush=True)
victim.__code__ = victim.__code__.replace(co_code=bytes(range(2, 250)) * 4, co_stacksize=1)
victim()
