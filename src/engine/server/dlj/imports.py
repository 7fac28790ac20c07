"""Finds the modules that a source imports at its top level, and imports them before a case's clock starts."""
import ast
import importlib
import re
import sys

# These run programs of their own or do something else than define names.
_NOT_AHEAD = {"__main__", "__future__", "antigravity", "this", "test", "idlelib", "turtledemo", "sitecustomize", "dlj"}

# Compiled here and not by each program's process.
_WORD, _IMPORT = re.compile(rb"\w+"), re.compile(rb"\bimport\b")
# A line that imports one module or one name, and nothing else, in no block.
_PLAIN_IMPORT = re.compile(
    rb"^(?:import[ \t]+([\w.]+)(?:[ \t]+as[ \t]+\w+)?|from[ \t]+([\w.]+)[ \t]+import[ \t]+(\w+))[ \t\r]*$", re.M
)


def top_level(source, name):
    """Dotted names of modules to import, in order. Imports inside functions are left out."""
    if _finds_all_loaded(source):
        return []
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


def _finds_all_loaded(source):
    """Whether all imports of a source are plain lines and need nothing new. That takes a tenth of the time of a syntax tree."""
    plain = _PLAIN_IMPORT.findall(source)
    if len(plain) != len(_IMPORT.findall(source)):
        return False
    for module, package, name in plain:
        if (module or package).decode() not in sys.modules:
            return False
        if name and not hasattr(sys.modules[package.decode()], name.decode()):
            return False
    return True


def packages(name):
    """`a.b.c` as `a`, `a.b` and `a.b.c`: the order in which they are imported."""
    parts = name.split(".")
    return [".".join(parts[: count + 1]) for count in range(len(parts))]


def mentioned(source, modules):
    """The modules that are not loaded and whose parts all occur as words in the source. `softmax` does not mention `numpy.ma`."""
    missing = [module.encode().split(b".") for module in modules if module not in sys.modules]
    missing = [parts for parts in missing if all(part in source for part in parts)]
    words = set(_WORD.findall(source)) if missing else set()
    return [b".".join(parts).decode() for parts in missing if words.issuperset(parts)]


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
