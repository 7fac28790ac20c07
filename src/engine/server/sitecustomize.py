"""
Starts dlj's server at a point where no Python frame is below it.

An interpreter that is given a main script first asks `sys.path_hooks`, from C and with an empty stack, whether the script is an
entry of the import path. The server runs as such a hook; in a forked case the hook says yes, and what the interpreter then
runs is the solution (ending.py), with nothing of dlj's below its own `<module>`, as in an interpreter of its own.
"""
import sys

SCRIPT = "/dlj-solution"


def _server(path):
    if path != SCRIPT:
        raise ImportError
    from dlj import server

    return server.run(path, _server)


def _chain(folder):
    """Runs the sitecustomize that this one hides: some distributions set the import path there."""
    from importlib.machinery import PathFinder
    from importlib.util import module_from_spec

    spec = PathFinder.find_spec("sitecustomize", [entry for entry in sys.path if entry != folder])
    if spec is not None and spec.loader is not None:
        spec.loader.exec_module(module_from_spec(spec))


_chain(__file__.rpartition("/")[0])
sys.path_hooks.insert(0, _server)
