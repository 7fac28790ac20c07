"""Finds the modules that a source imports at its top level, and imports them before a case's clock starts."""
import ast
import importlib
import re
import sys

# These run programs of their own or do something else than define names.
_NOT_AHEAD = {"__main__", "__future__", "antigravity", "this", "test", "idlelib", "turtledemo", "sitecustomize", "dlj"}


def top_level(source, name):
    """Dotted names of modules, in order. Imports inside functions are left out."""
    try:
        body = compile(source, name, "exec", ast.PyCF_ONLY_AST, True).body
    except Exception:
        return []
    found = []
    waiting = list(reversed(body))
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Import):
            found += [part for alias in node.names for part in packages(alias.name)]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found += packages(node.module)
            found += [node.module + "." + alias.name for alias in node.names if alias.name != "*"]
        elif not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            waiting += [child for child in reversed(list(ast.iter_child_nodes(node))) if isinstance(child, ast.stmt)]
    return list(dict.fromkeys(found))


def packages(name):
    """`a.b.c` as `a`, `a.b` and `a.b.c`: the order in which they are imported."""
    parts = name.split(".")
    return [".".join(parts[: count + 1]) for count in range(len(parts))]


def mentioned(source, modules):
    """The modules whose parts all occur as words in the source. `numpy.ma` does not occur in one that says `softmax`."""
    words = set(re.findall(rb"\w+", source))
    return [module for module in modules if words.issuperset(part.encode() for part in module.split("."))]


def load(names):
    """Imports modules. One that fails will fail again, with its own message, where the solution imports it."""
    for name in names:
        top = name.partition(".")[0]
        if name in sys.modules or top in _NOT_AHEAD or name.endswith("__main__") or _is_attribute(name):
            continue
        try:
            importlib.import_module(name)
        except BaseException:  # SystemExit too; the solution will meet it again
            pass


def _is_attribute(name):
    """Whether `from package import attribute` needs no import: the package has it, or the package is missing."""
    package, _, attribute = name.rpartition(".")
    parent = sys.modules.get(package)
    return package != "" and (parent is None or hasattr(parent, attribute))
