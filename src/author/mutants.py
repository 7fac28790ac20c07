"""Makes wrong solutions from references by small changes to their syntax trees.

stdin: JSON, {name: source}. stdout: JSON, {name: [{operator, line, before, after, source}]}. `line` is
the first changed line (counted from 1), `before` and `after` are the changed lines, `source` is the
whole mutant.
"""

import ast
import json
import sys

ARITHMETIC = {
    ast.Add: [ast.Sub],
    ast.Sub: [ast.Add],
    ast.Mult: [ast.Div],
    ast.Div: [ast.Mult],
    ast.FloorDiv: [ast.Mult],
    ast.Mod: [ast.FloorDiv],
    ast.Pow: [ast.Mult],
}

COMPARISONS = {
    ast.Lt: [ast.LtE, ast.GtE],
    ast.LtE: [ast.Lt, ast.Gt],
    ast.Gt: [ast.GtE, ast.LtE],
    ast.GtE: [ast.Gt, ast.Lt],
    ast.Eq: [ast.NotEq],
    ast.NotEq: [ast.Eq],
    ast.In: [ast.NotIn],
    ast.NotIn: [ast.In],
    ast.Is: [ast.IsNot],
    ast.IsNot: [ast.Is],
}

# Functions that are often confused.
TWINS = {
    "maximum": "minimum", "max": "min", "argmax": "argmin", "sum": "mean", "prod": "sum", "zeros": "ones",
    "zeros_like": "ones_like", "floor": "ceil", "sin": "cos", "triu": "tril", "var": "std", "cumsum": "cumprod",
    "any": "all", "log": "log2", "exp": "exp2", "log1p": "log", "expm1": "exp", "vstack": "hstack", "hstack": "vstack",
    "logical_and": "logical_or", "tanh": "sin",
}  # fmt: skip
TWINS.update({twin: name for name, twin in TWINS.items() if twin not in TWINS})
TWINS["mean"] = "sum"

MODULES = {"np", "numpy", "math", "linalg", "random"}

# Without these calls a program reads or prints another type, or nothing: not a mistake in the exercise.
PLUMBING = {
    "print", "input", "eval", "int", "float", "str", "bool", "len", "range", "list", "tuple", "dict", "set", "zip", "map",
    "enumerate", "isinstance", "round", "around", "tolist", "array", "asarray", "astype", "item", "items", "keys", "values",
    "append", "split", "join", "format", "strip", "zeros", "ones", "empty", "full", "eye", "arange", "zeros_like",
    "ones_like", "empty_like", "float64", "int64", "Counter", "defaultdict", "deque", "frozenset", "iter", "next",
}  # fmt: skip

COMMUTATIVE = {
    "maximum", "minimum", "max", "min", "add", "multiply", "hypot", "logaddexp", "logical_and", "logical_or", "gcd",
    "allclose", "isclose", "array_equal",
}  # fmt: skip


def called(node):
    """The name of the called function, and the module or object before the dot."""
    if isinstance(node.func, ast.Name):
        return node.func.id, None
    if isinstance(node.func, ast.Attribute):
        return node.func.attr, node.func.value
    return "", None


def is_module(value):
    name = value.id if isinstance(value, ast.Name) else value.attr if isinstance(value, ast.Attribute) else ""
    return name in MODULES


def with_op(node, op):
    return ast.BinOp(node.left, op, node.right)


def of_binary(node):
    for op in ARITHMETIC.get(type(node.op), []):
        yield "arithmetic", with_op(node, op())
    if isinstance(node.op, (ast.Add, ast.Sub, ast.Mult)):
        yield "drop-term", node.left
        yield "drop-term", node.right
    elif not isinstance(node.op, ast.MatMult):
        yield "drop-term", node.left
    if isinstance(node.op, (ast.Sub, ast.Div, ast.Pow, ast.MatMult)):
        yield "swap-arguments", ast.BinOp(node.right, node.op, node.left)


def of_compare(node):
    for at, op in enumerate(node.ops):
        for other in COMPARISONS.get(type(op), []):
            ops = node.ops[:at] + [other()] + node.ops[at + 1 :]
            yield "comparison", ast.Compare(node.left, ops, node.comparators)


def of_bool(node):
    other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    yield "condition", ast.BoolOp(other, node.values)
    for at in range(len(node.values)):
        rest = node.values[:at] + node.values[at + 1 :]
        yield "condition", rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)


def literal(value):
    """A number's syntax: a negative number is a minus sign and a constant."""
    return ast.UnaryOp(ast.USub(), ast.Constant(-value)) if value < 0 else ast.Constant(value)


def of_constant(node, parent):
    if isinstance(parent, ast.keyword) and parent.arg == "axis":
        return
    if isinstance(node.value, bool):
        yield "constant", ast.Constant(not node.value)
    elif isinstance(node.value, (int, float)):
        yield "constant", literal(node.value + 1)
        yield "constant", literal(node.value - 1)


def axes_of(node):
    """The other axes for `axis=0`, `axis=1` or `axis=-1`; none for another axis."""
    try:
        axis = ast.literal_eval(node)
    except ValueError:
        return []
    return {0: [1], 1: [0], -1: [0, -2], -2: [-1], 2: [0, 1], (0, 1): [0, 1]}.get(axis, [])


def of_call(node):
    name, owner = called(node)
    rest = {"keywords": node.keywords}
    for at, keyword in enumerate(node.keywords):
        if keyword.arg == "axis":
            others = [ast.keyword("axis", literal(axis)) for axis in axes_of(keyword.value)]
            for other in others:
                keywords = node.keywords[:at] + [other] + node.keywords[at + 1 :]
                yield "axis", ast.Call(node.func, node.args, keywords)
        if keyword.arg in ("axis", "keepdims", "ddof", "initial", "where"):
            keywords = node.keywords[:at] + node.keywords[at + 1 :]
            yield "axis", ast.Call(node.func, node.args, keywords)
    if name in TWINS:
        twin = TWINS[name]
        is_method = isinstance(node.func, ast.Attribute)
        func = ast.Attribute(owner, twin, ast.Load()) if is_method else ast.Name(twin, ast.Load())
        if is_method or twin in ("max", "min", "sum", "any", "all"):
            yield "function", ast.Call(func, node.args, node.keywords)
    if name == "range" and len(node.args) == 1:
        one = ast.Constant(1)
        yield "range", ast.Call(node.func, [one, node.args[0]], [])
        yield "range", ast.Call(node.func, [ast.BinOp(node.args[0], ast.Sub(), one)], [])
    if name in PLUMBING or any(isinstance(arg, ast.Starred) for arg in node.args):
        return
    is_method = owner is not None and not is_module(owner)
    if is_method:
        yield "drop-call", owner
    elif node.args and (is_module(owner) or len(node.args) == 1):
        yield "drop-call", node.args[0]
    if name not in COMMUTATIVE:
        for at in range(len(node.args) - 1):
            args = list(node.args)
            args[at], args[at + 1] = args[at + 1], args[at]
            yield "swap-arguments", ast.Call(node.func, args, **rest)


def of_subscript(node):
    parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else []
    if len(parts) == 2 and not any(isinstance(part, ast.Slice) for part in parts):
        swapped = ast.Tuple([parts[1], parts[0]], ast.Load())
        yield "axis", ast.Subscript(node.value, swapped, node.ctx)


def of_slice(node):
    for part in ("lower", "upper", "step"):
        if getattr(node, part) is not None:
            kept = {name: getattr(node, name) for name in ("lower", "upper", "step") if name != part}
            yield "slice", ast.Slice(**kept)


def of_statement(node, bound):
    if isinstance(node, ast.AugAssign):
        for op in ARITHMETIC.get(type(node.op), []):
            yield "arithmetic", ast.AugAssign(node.target, op(), node.value)
        yield "drop-term", ast.Assign([node.target], node.value, lineno=0)
        yield "remove-line", ast.Pass()
    elif isinstance(node, ast.Assign):
        targets = [name.id for t in node.targets for name in ast.walk(t) if isinstance(name, ast.Name)]
        stored = isinstance(node.targets[0], (ast.Subscript, ast.Attribute))
        if stored or all(name in bound for name in targets):
            yield "remove-line", ast.Pass()
    elif isinstance(node, (ast.Break, ast.Continue)):
        yield "remove-line", ast.Pass()
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and called(node.value)[0] != "print":
        yield "remove-line", ast.Pass()


def replacements(node, parent, field, bound):
    if isinstance(node, ast.BinOp):
        yield from of_binary(node)
    elif isinstance(node, ast.Compare):
        yield from of_compare(node)
    elif isinstance(node, ast.BoolOp):
        yield from of_bool(node)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.Not, ast.Invert)):
        yield "sign", node.operand
    elif isinstance(node, ast.Constant):
        yield from of_constant(node, parent)
    elif isinstance(node, ast.Call):
        yield from of_call(node)
    elif isinstance(node, ast.IfExp):
        yield "condition", node.body
        yield "condition", node.orelse
    elif isinstance(node, ast.Subscript):
        yield from of_subscript(node)
    elif isinstance(node, ast.Slice):
        yield from of_slice(node)
    elif isinstance(node, ast.Attribute) and node.attr == "T":
        yield "axis", node.value
    elif isinstance(node, ast.stmt):
        yield from of_statement(node, bound)
    is_plain = isinstance(node, (ast.Name, ast.Call, ast.Attribute, ast.Subscript))
    if field == "test" and isinstance(parent, (ast.If, ast.IfExp)) and is_plain:
        yield "condition", ast.UnaryOp(ast.Not(), node)


def is_guard(node):
    """if __name__ == "__main__":"""
    names = [name.id for name in ast.walk(node) if isinstance(name, ast.Name)]
    return "__name__" in names


def is_rounding(node):
    return isinstance(node, ast.Call) and called(node)[0] in ("round", "around")


def first_decimals(node):
    """The index of the decimals among a rounding's arguments: the first in x.round(4), the second in
    round(x, 4) and np.round(x, 4)."""
    receiver = called(node)[1]
    return 1 if receiver is None or is_module(receiver) else 0


def sites(node, bound):
    """Yields every place that can be mutated: (parent, field, index or None, node), with the names bound
    before it."""
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list", "ctx", "defaults", "kw_defaults"):
            continue
        is_list = isinstance(value, list)
        for index, child in enumerate(value if is_list else [value]):
            if not isinstance(child, ast.AST) or isinstance(child, (ast.Import, ast.ImportFrom, ast.JoinedStr)):
                continue
            # The number of decimals is not part of the exercise, but the rounded expression may be.
            if is_rounding(node) and is_list and field == "args" and index >= first_decimals(node):
                continue
            if is_rounding(node) and field == "keywords":
                continue
            if field == "test" and is_guard(child):
                continue
            if field == "keywords" and child.arg == "dtype":
                continue
            if isinstance(child, ast.FunctionDef):
                inner = {arg.arg for arg in child.args.args}
                yield from sites(child, inner)
                continue
            yield node, field, index if is_list else None, child, frozenset(bound)
            yield from sites(child, bound)
            if isinstance(child, (ast.Assign, ast.For, ast.AugAssign)):
                bound.update(n.id for n in ast.walk(child) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store))


def put(parent, field, index, node):
    if index is None:
        setattr(parent, field, node)
    else:
        getattr(parent, field)[index] = node


def splice(lines, node, text):
    """The lines with the node's text replaced: (first line, lines before, lines after)."""
    first, last = node.lineno - 1, node.end_lineno - 1
    head = lines[first].encode()[: node.col_offset].decode()
    tail = lines[last].encode()[node.end_col_offset :].decode()
    return first, lines[first : last + 1], (head + text + tail).split("\n")


def mutants(source):
    tree = ast.parse(source)
    lines = source.split("\n")
    seen = {ast.dump(tree)}
    found = []
    for parent, field, index, node, bound in list(sites(tree, set())):
        if not hasattr(node, "lineno") or isinstance(node, ast.keyword):
            continue
        for operator, replacement in replacements(node, parent, field, bound):
            put(parent, field, index, replacement)
            wanted = ast.dump(tree)
            put(parent, field, index, node)
            if wanted in seen:
                continue
            seen.add(wanted)
            text = ast.unparse(replacement)
            for attempt in (text, f"({text})"):
                first, before, after = splice(lines, node, attempt)
                mutated = "\n".join(lines[:first] + after + lines[first + len(before) :])
                try:
                    if ast.dump(ast.parse(mutated)) != wanted:
                        continue
                except SyntaxError:
                    continue
                found.append(
                    {"operator": operator, "line": first + 1, "before": before, "after": after, "source": mutated}
                )
                break
    return found


if __name__ == "__main__":
    sources = json.load(sys.stdin)
    json.dump({name: mutants(source) for name, source in sources.items()}, sys.stdout)
