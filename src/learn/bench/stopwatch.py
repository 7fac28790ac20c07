"""
Runs a Python solution and writes its CPU time to stderr at the end. Reading the input, printing and importing don't count:
otherwise a vectorised solution would look as slow as `eval`.
"""
import ast
import atexit
import builtins
import os
import sys
import time


def start(source, name, mark):
    """Returns the code of a solution with a stopwatch."""
    # The clock of a whole process steps by 4 ms under RLIMIT_CPU. This one does not count the solution's threads.
    clock, apart = time.thread_time, [0.0]

    def uncounted(function):
        def call(*args, **keywords):
            began, before = clock(), apart[0]
            try:
                if function is own_eval and len(args) == 1:
                    frame = sys._getframe(1)
                    args += (frame.f_globals, frame.f_locals)
                return function(*args, **keywords)
            finally:
                apart[0] = before + clock() - began
        return call

    code, own_eval = compile(source, name, "exec", dont_inherit=True), builtins.eval
    for owner, names in ((builtins, ("eval", "input", "print", "__import__")), (ast, ("literal_eval",))):
        for each in names:
            setattr(owner, each, uncounted(getattr(owner, each)))

    def tell():
        counted = clock() - began - apart[0]
        sys.stdout.flush()
        os.write(2, ("\n%s %.9f\n" % (mark, counted)).encode())

    atexit.register(tell)
    began = clock()
    return code
