"""
Decides whether a source is judged as a function: it reads no stdin and defines the exercise's function. Only its syntax tree is
read.
"""
import ast
import symtable

_STDIN_PATHS = ("stdin", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0")
_OPENING = ("open", "fdopen", "read")
# Statements whose bodies run when the file is loaded.
_BLOCKS = (ast.If, ast.Try, ast.With, ast.For, ast.While)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Entry:
    """The function to call: its name, the class that it is a method of or None, and its parameters that its body calls."""

    def __init__(self, name, owner, node):
        self.name, self.owner = name, owner
        parameters = {one.arg for one in _parameters(node)} if _has_parameters(node) else set()
        self.called = {call.func.id for call in _calls(node) if call.func.id in parameters}


def find(source, name, wanted, counts):
    """
    The entry of a source that compiles, or None if it is a script. `wanted`: the function's possible names, the best first.
    `counts`: the numbers of arguments that it may be called with.
    """
    try:
        tree = compile(source, name, "exec", ast.PyCF_ONLY_AST, True)
        if _reads_stdin(tree) or _uses_input(source, name):
            return None
    except (ValueError, RecursionError, MemoryError):
        return None
    functions, methods = _functions(tree.body), {}
    for node in _statements(tree.body):
        if isinstance(node, ast.ClassDef) and node.name == "Solution":
            methods = _functions(node.body)
    for found, owner in ((functions, None), (methods, "Solution")):
        named = _named(found, wanted)
        if named is not None:
            return Entry(named, owner, found[named])
    for found, owner in ((functions, None), (methods, "Solution")):
        only = _only(found, counts, owner is not None)
        if only is not None:
            return Entry(only, owner, found[only])
    return None


def _reads_stdin(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if node.attr in ("stdin", "__stdin__"):
                return True
            if node.attr == "input" and isinstance(node.value, ast.Name) and node.value.id in ("builtins", "__builtins__"):
                return True
        elif isinstance(node, ast.Name):
            # `input = raw_input` is how Python 2's programs are carried over; `stdin` may come by `from sys import *`.
            if node.id in ("stdin", "raw_input"):
                return True
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            module = [getattr(node, "module", None)]
            if any(part in ("fileinput", "stdin", "__stdin__", "input") for part in module + [one.name for one in node.names]):
                return True
        elif isinstance(node, ast.Constant):
            if node.value in _STDIN_PATHS and isinstance(node.value, str):
                return True
        elif isinstance(node, ast.Call) and (node.args or node.keywords):
            first, function = node.args[0] if node.args else node.keywords[0].value, node.func
            called = getattr(function, "id", getattr(function, "attr", None))
            if called in _OPENING and isinstance(first, ast.Constant) and type(first.value) is int and first.value == 0:
                return True
    return False


def _uses_input(source, name):
    """Whether the builtin `input` is used. A parameter or variable of that name is not."""
    top = symtable.symtable(source, name, "exec")
    waiting = [top]
    assigned = _symbol(top, "input") is not None and _symbol(top, "input").is_assigned()
    while waiting:
        table = waiting.pop()
        symbol = _symbol(table, "input")
        if symbol is not None and symbol.is_referenced() and not assigned and (table is top or symbol.is_global()):
            return True
        waiting += table.get_children()
    return False


def _symbol(table, name):
    try:
        return table.lookup(name)
    except KeyError:
        return None


def _statements(body):
    """The statements that run when the file is loaded as a module, also inside of blocks."""
    for node in body:
        yield node
        if isinstance(node, _BLOCKS) and not _is_main(node):
            for part in ("body", "orelse", "finalbody"):
                yield from _statements(getattr(node, part, []))
            for handler in getattr(node, "handlers", []):
                yield from _statements(handler.body)


def _is_main(node):
    return isinstance(node, ast.If) and any(
        isinstance(part, ast.Name) and part.id == "__name__" for part in ast.walk(node.test)
    )


def _functions(body):
    """The functions that statements define, by name: by `def`, as a lambda, or as another name of one of these."""
    found = {}
    for node in _statements(body):
        if isinstance(node, _FUNCTIONS):
            found[node.name] = node
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            value = _defined(node.value, found)
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if value is not None and isinstance(target, ast.Name):
                    found[target.id] = value
    return found


def _defined(value, found):
    """The node of the function that an assigned value is; for `jit(f)` that of `f`."""
    if isinstance(value, ast.Lambda):
        return value
    if isinstance(value, ast.Name):
        return found.get(value.id)
    if isinstance(value, ast.Call) and value.args:
        return _defined(value.args[0], found)
    return None


def _named(found, wanted):
    plain = {}
    for name in found:
        plain.setdefault(_plain(name), name)
    spelled = next((name for name in wanted if name in found), None)
    return spelled or next((plain[_plain(name)] for name in wanted if _plain(name) in plain), None)


def _plain(name):
    """`simpleConv2d`, `simple_conv2d` and `Simple_Conv2D` are one name."""
    return name.lower().replace("_", "").replace("-", "")


def _only(found, counts, bound):
    """The only public function whose number of parameters fits and which no other function uses."""
    public = {name: node for name, node in found.items() if not name.startswith(("_", "test")) and name != "main"}
    fitting = [name for name, node in public.items() if any(_fits(node, count, bound) for count in counts)]
    if len(fitting) > 1:
        used = {name for other, node in found.items() for name in _names_in(node) if name != other}
        fitting = [name for name in fitting if name not in used]
    return fitting[0] if len(fitting) == 1 else None


def _fits(node, count, bound):
    positional = len(node.args.args) + len(getattr(node.args, "posonlyargs", []))
    static = any(getattr(one, "id", None) == "staticmethod" for one in getattr(node, "decorator_list", []))
    own = 1 if bound and not static else 0
    most = positional - own
    return most - len(node.args.defaults) <= count <= most or (node.args.vararg is not None and count >= most)


def _names_in(node):
    return {
        getattr(part, "id", None) or part.attr for part in ast.walk(node) if isinstance(part, (ast.Name, ast.Attribute))
    }


def _has_parameters(node):
    return isinstance(node, (*_FUNCTIONS, ast.Lambda))


def _parameters(node):
    return [*getattr(node.args, "posonlyargs", []), *node.args.args, *node.args.kwonlyargs]


def _calls(node):
    return [part for part in ast.walk(node) if isinstance(part, ast.Call) and isinstance(part.func, ast.Name)]
