"""
Runs the tests of a deep-ml problem with its own solution, and writes the arguments of each call as Python literals, with the code
that makes arrays of them again. It runs in the sandbox: stdin is {"solution", "tests": [code, ...]}, stdout is a JSON object.
"""
import contextlib
import inspect
import io
import json
import math
import re
import sys


class NotLiteral(Exception):
    """A value that no line of stdin can hold."""


def plain(value):
    """A value of numbers, text and lists, from arrays and tensors too."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise NotLiteral("an infinity or nan")
        return float(value)
    if isinstance(value, (list, tuple)):
        return type(value)(plain(item) for item in value) if type(value) in (list, tuple) else [plain(item) for item in value]
    if isinstance(value, dict):
        return {plain(key): plain(item) for key, item in value.items()}
    if isinstance(value, (set, frozenset)):
        return {plain(item) for item in value} or []
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    raise NotLiteral(type(value).__name__)


# NumPy chooses these types by itself.
USUAL = ("int64", "float64", "bool")


def maker(value, text):
    """Code that makes the value again from the code of its plain form; the same code if it is plain."""
    kind = type(value).__module__.split(".")[0]
    if kind == "numpy" and hasattr(value, "dtype"):
        name = value.dtype.name
        if getattr(value, "ndim", 0) == 0:
            return text
        return "np.array(%s)" % text if name in USUAL or value.dtype.kind not in "iufc" else "np.array(%s, dtype=np.%s)" % (text, name)
    if kind == "torch" and hasattr(value, "tolist"):
        return "torch.tensor(%s, dtype=%s)" % (text, value.dtype)
    if isinstance(value, (list, tuple, dict)) and value:
        items = list(value.values() if isinstance(value, dict) else value)
        made = {maker(item, "v") for item in items}
        if len(made) > 1 or made == {"v"}:
            return text
        if isinstance(value, dict):
            return "{k: %s for k, v in %s.items()}" % (made.pop(), text)
        return ("tuple(%s for v in %s)" if isinstance(value, tuple) else "[%s for v in %s]") % (made.pop(), text)
    return text


def call_of(name, function):
    """The call with a variable for each parameter, the variables' names by parameter."""
    parts, variables = [], {}
    for one in inspect.signature(function).parameters.values():
        variable = one.name + "_" if one.name in ("input", "eval", "print", "np", "torch", name) else one.name
        variables[one.name] = variable
        stars = {one.VAR_POSITIONAL: "*", one.VAR_KEYWORD: "**"}.get(one.kind, "")
        parts.append((one.name + "=" if one.kind == one.KEYWORD_ONLY else stars) + variable)
    return "%s(%s)" % (name, ", ".join(parts)), variables


def main_of(name, source, tests):
    """
    The lines of a main that reads the arguments as the tests give them; None if they are plain, so that none is needed, or if the
    solution runs more than definitions.
    """
    plain, forms = "eval(input())", {}
    for test in tests:
        for key, code in test.get("made", {}).items():
            forms.setdefault(key, set()).add(code)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        names = load(source)
    if all(codes == {plain} for codes in forms.values()) or printed.getvalue():
        return None
    call, variables = call_of(name, names[name])
    reads = [line for key, codes in forms.items() for line in reads_of(variables[key], codes, plain)]
    modules = [module for module, word in (("import numpy as np", "np."), ("import torch", "torch.")) if word in "".join(reads)]
    options = ["np.set_printoptions(precision=17, threshold=10**9)"] if "import numpy as np" in modules else []
    return [*modules, *options, *reads, "print(%s)" % call]


def reads_of(variable, codes, plain):
    """The lines that read one argument. In some tests it may be None or a number, which stays what it is."""
    made = sorted(codes - {plain})
    if not made:
        return ["%s = %s" % (variable, plain)]
    if plain not in codes:
        return ["%s = %s" % (variable, made[0])]
    again = made[0].replace(plain, variable)
    return ["%s = %s" % (variable, plain), "%s = %s if isinstance(%s, (list, tuple)) else %s" % (variable, again, variable, variable)]


def functions(names):
    return [name for name, value in names.items() if inspect.isfunction(value) and value.__module__ == "solution"]


def load(source):
    names = {"__name__": "solution"}
    exec(compile(source, "solution.py", "exec"), names)
    return names


def record(source, name, test):
    """The arguments of the only call of a function in a test, and what the test prints."""
    names = load(source)
    function = names[name]
    calls = []

    def recorder(*given, **keywords):
        bound = inspect.signature(function).bind(*given, **keywords)
        bound.apply_defaults()
        values = {key: repr(plain(value)) for key, value in bound.arguments.items()}
        calls.append((values, {key: maker(value, "eval(input())") for key, value in bound.arguments.items()}))
        return function(*given, **keywords)

    names[name] = recorder
    # The tests of many problems use NumPy without importing it.
    names.setdefault("np", sys.modules.get("numpy"))
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(test, "test.py", "exec"), names)
    except NotLiteral as error:
        return {"why": "notLiteral", "detail": str(error)}
    except BaseException as error:
        return {"why": "fails", "detail": "%s: %s" % (type(error).__name__, error)}
    if len(calls) != 1:
        return {"why": "calls", "detail": str(len(calls))}
    values, made = calls[0]
    return {"arguments": values, "made": made, "printed": printed.getvalue()}


def main():
    given = json.load(sys.stdin)
    stdout, sys.stdout = sys.stdout, io.StringIO()
    source, tests = given["solution"], given["tests"]
    found = functions(load(source))
    counts = {name: sum(bool(re.search(r"\b%s\s*\(" % re.escape(name), test)) for test in tests) for name in found}
    name = max(reversed(found), key=lambda one: counts[one]) if found else None
    if name is None or counts[name] == 0:
        answer = {"name": None, "tests": [], "main": None}
    else:
        recorded = [record(source, name, test) for test in tests]
        answer = {"name": name, "tests": recorded, "main": main_of(name, source, recorded)}
    stdout.write(json.dumps(answer))


main()
