"""
Starts dlj's server at a point where no Python frame is below it.

Before it runs a main script, the interpreter asks `sys.path_hooks` from C, with an empty stack, whether the script is an
entry of the import path. The server runs as such a hook. In a forked case the hook says yes, and the interpreter goes on
with the solution (ending.py). Nothing of dlj is below its `<module>` frame.
"""
import sys

SCRIPT = "/dlj-solution"


def _server(path):
    if path != SCRIPT:
        raise ImportError
    from dlj import server

    return server.run(path, _server)


def _chain(folder):
    """Runs the sitecustomize that this file hides. Some distributions set the import path there."""
    from importlib.machinery import PathFinder
    from importlib.util import module_from_spec

    spec = PathFinder.find_spec("sitecustomize", [entry for entry in sys.path if entry != folder])
    if spec is not None and spec.loader is not None:
        spec.loader.exec_module(module_from_spec(spec))


_chain(__file__.rpartition("/")[0])
sys.path_hooks.insert(0, _server)
