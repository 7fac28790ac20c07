"""Runs a solution under pdb: the solution reads the case, the debugger reads the terminal.

    debug_case.py solution.py stdin-file
"""

import os
import pdb
import sys
import traceback


def main(file, stdin):
    terminal = os.fdopen(os.dup(0), "r")
    case = os.open(stdin, os.O_RDONLY)
    os.dup2(case, 0)
    os.close(case)
    sys.stdin = open(0, closefd=False)
    sys.argv = [file]
    sys.path[0] = os.path.dirname(os.path.abspath(file))
    with open(file, "rb") as source:
        code = compile(source.read(), file, "exec")
    debugger = pdb.Pdb(stdin=terminal, stdout=sys.stdout)
    names = {"__name__": "__main__", "__file__": file, "__builtins__": __builtins__}
    try:
        debugger.run(code, names, names)
    except SystemExit:
        pass
    except BaseException as error:
        traceback.print_exc()
        debugger.reset()
        debugger.interaction(None, error.__traceback__)
        sys.exit(1)


main(*sys.argv[1:])
