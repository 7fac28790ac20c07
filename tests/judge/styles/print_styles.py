"""
Runs right solutions on their cases, and prints each answer in 40 styles. Stdin: a JSON list of {id, source, stdins}. Stdout: one JSON
line for each case: {"id", "index", "printed": {style: text}}.
"""
import builtins
import contextlib
import decimal
import io
import json
import math
import pprint
import sys

import numpy as np


def plain(value):
    """Lists, tuples, dicts and Python's own numbers."""
    if isinstance(value, np.ndarray) or isinstance(value, np.generic):
        return plain(value.tolist())
    if isinstance(value, (list, tuple)):
        return type(value)(plain(one) for one in value)
    if isinstance(value, dict):
        return {plain(key): plain(one) for key, one in value.items()}
    return value


def each(change, value):
    """Changes each float and integer; keeps bools."""
    if isinstance(value, (list, tuple)):
        return type(value)(each(change, one) for one in value)
    if isinstance(value, dict):
        return {key: each(change, one) for key, one in value.items()}
    return change(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def floats(change):
    return lambda value: each(lambda x: change(x) if isinstance(x, float) else x, value)


class Raw:
    """A number in other text."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


def written(form):
    return lambda value: str(floats(lambda x: Raw(form % x) if math.isfinite(x) else x)(value))


def kind(change, other):
    def changed(value):
        if isinstance(value, (list, tuple)):
            return change(changed(one) for one in value)
        return value

    return lambda value: str(changed(value)) if not other(value) else str(value)


def is_array(value):
    """A rectangular list of finite floats that NumPy prints whole."""
    if not isinstance(value, list) or not value:
        return False
    try:
        array = np.array(value)
    except ValueError:
        return False
    return array.dtype == float and 0 < array.size < 1000 and bool(np.isfinite(array).all())


def array(form):
    def changed(value):
        if isinstance(value, tuple):
            return "(%s%s)" % (", ".join(changed(one) for one in value), "," if len(value) == 1 else "")
        return form(np.array(value)) if is_array(value) else repr(value)

    return changed


def called(name, rest=""):
    def form(one):
        text = np.array2string(one, separator=", ", precision=8, suppress_small=True, floatmode="maxprec_equal")
        return "%s(%s%s)" % (name, text, rest)

    return array(form)


def bare(separator):
    """`print(*value)` of a list of numbers or words."""

    def changed(value):
        if not isinstance(value, (list, tuple)) or not value or isinstance(value[0], (list, tuple, dict)):
            return str(value)
        if not all(isinstance(one, (int, float, str)) for one in value):
            return str(value)
        words = [str(one) for one in value]
        if any(isinstance(one, str) and (one.split() != [one] or "," in one) for one in value):
            return str(value)
        return separator.join(words)

    return changed


def rows(value):
    """Each row on a line of its own."""
    return "\n".join(" ".join(map(str, row)) for row in value) if is_array(value) and np.ndim(value) == 2 else str(value)


def json_text(**options):
    def changed(value):
        try:
            return json.dumps(value, **options)
        except (TypeError, ValueError):
            return str(value)

    return lambda value: str(value) if holds_dict(value) else changed(value)


def holds_dict(value):
    return isinstance(value, dict) or (isinstance(value, (list, tuple)) and any(map(holds_dict, value)))


def holds_text(value):
    return isinstance(value, str) or (isinstance(value, (list, tuple)) and any(map(holds_text, value))) or isinstance(value, dict)


def spaced(change):
    """A change of the blanks, for an answer without texts."""
    return lambda value: str(value) if holds_text(value) else change(str(value))


STYLES = {
    "str": str,
    "repr": repr,
    "as lists": kind(list, holds_dict),
    "as tuples": kind(tuple, holds_dict),
    "array": array(str),
    "array's repr": array(repr),
    "array with 4 decimals": array(lambda one: np.array2string(one, precision=4, suppress_small=True, floatmode="fixed")),
    "array with 6 decimals": array(lambda one: np.array2string(one, precision=6, suppress_small=True)),
    "array with commas": array(lambda one: np.array2string(one, separator=", ")),
    "array on one line": array(lambda one: np.array2string(one, max_line_width=10**6)),
    "array in narrow lines": array(lambda one: np.array2string(one, max_line_width=20)),
    "rounded to 4": lambda value: str(floats(lambda x: round(x, 4))(value)),
    "rounded to 6": lambda value: str(floats(lambda x: round(x, 6))(value)),
    "np.float64": lambda value: str(floats(np.float64)(value)),
    "0-d arrays": lambda value: str(floats(lambda x: np.array(x))(value)),
    "Decimal": lambda value: str(floats(lambda x: decimal.Decimal(repr(x)))(value)),
    "%.4f": written("%.4f"),
    "%.6f": written("%.6f"),
    "%.10f": written("%.10f"),
    "%+.5f": written("%+.5f"),
    "%10.4f": written("%10.4f"),
    "%.9e": written("%.9e"),
    "%.12g": written("%.12g"),
    "json": json_text(),
    "json, indented": json_text(indent=2),
    "json, compact": json_text(separators=(",", ":")),
    "pprint": lambda value: str(value) if holds_text(value) else pprint.pformat(value, width=20),
    "no blanks": spaced(lambda text: text.replace(" ", "")),
    "a line for each value": spaced(lambda text: text.replace(", ", ",\n")),
    "tabs": spaced(lambda text: text.replace(", ", ",\t")),
    "blanks in the brackets": spaced(lambda text: text.replace("[", "[ ").replace("]", " ]")),
    "blank lines around": lambda value: "\n\n%s\n\n" % (value,),
    "blanks at the ends": lambda value: "   %s   " % (value,),
    "carriage returns": lambda value: "%s\r" % (value,),
    "tensor": called("tensor"),
    "tensor of a dtype": called("tensor", ", dtype=torch.float64"),
    "tensor with a gradient": called("tensor", ", grad_fn=<MulBackward0>"),
    "jax's Array": called("Array", ", dtype=float64"),
    "bare, with blanks": bare(" "),
    "bare, in lines": bare("\n"),
    "bare, with commas": bare(", "),
    "rows in lines": rows,
}


BARE = {"bare, with blanks", "bare, in lines", "bare, with commas", "rows in lines"}


def answers(source, stdin):
    """The values of each print of a solution; none if it fails, as it may in a stability case."""
    calls = []
    real = sys.stdin

    def record(*values, **_):
        calls.append([plain(one) for one in values])

    sys.stdin = io.StringIO(stdin)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(source, "solution.py", "exec"), {"__name__": "__main__", "print": record, "__builtins__": builtins})
    except Exception:
        return []
    finally:
        sys.stdin = real
    return calls


def printed_in(name, calls):
    """All prints in a style. Text is printed as it is; only a single value may lose its brackets."""
    style = str if name in BARE and [len(values) for values in calls] != [1] else STYLES[name]
    return "\n".join(" ".join(one if isinstance(one, str) else style(one) for one in values) for values in calls) + "\n"


def main():
    for one in json.load(sys.stdin):
        for index, stdin in enumerate(one["stdins"]):
            calls = answers(one["source"], stdin)
            if not calls:
                continue
            printed = {name: printed_in(name, calls) for name in STYLES}
            sys.stdout.write(json.dumps({"id": one["id"], "index": index, "printed": printed}) + "\n")


main()
