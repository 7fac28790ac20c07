"""The arguments of a function's call, made of a case's lines: lists, arrays or tensors."""
import re
import sys

# Annotations that ask for a form, by the words in them. The first that matches decides.
_WISHES = (
    ("arrays", re.compile(r"\b(ndarray|NDArray|ArrayLike|Array)\b")),
    ("tensors", re.compile(r"\bTensor\b")),
    ("tuples", re.compile(r"^(typing\.)?[Tt]uple\b")),
    ("lists", re.compile(r"\b([Ll]ist|Sequence|Iterable)\b")),
    ("floats", re.compile(r"^float$")),
    ("ints", re.compile(r"^int$")),
)


class Forms:
    """Makes values in the forms that a source can use. Keeps the makers, so that a solution can't replace them."""

    def __init__(self, source):
        numpy, torch = sys.modules.get("numpy"), sys.modules.get("torch")
        self._array, self._tensor = getattr(numpy, "array", None), getattr(torch, "tensor", None)
        self._double = None
        words = set(re.findall(rb"\w+", source))
        uses_torch = self._tensor is not None and b"torch" in words
        uses_arrays = self._array is not None and bool(words & {b"numpy", b"jax", b"scipy", b"pandas", b"cupy", b"autograd"})
        # The forms to try, in this order. Plain Python gets plain lists. Functions often mix both: every vector is an array, or
        # real numbers are arrays and integers (labels, lengths) are lists. A loss of PyTorch may want labels as real numbers.
        self.tried = [
            *(["arrays"] if uses_arrays else []),
            *(["tensors"] if uses_torch else []),
            "lists",
            *(["vectors", "reals"] if uses_arrays else []),
            *(["doubles"] if uses_torch else []),
        ]
        if uses_torch:
            # 4 decimals are asked for, and sums of many float32 numbers have fewer.
            torch.set_default_dtype(torch.float64)
            self._double = torch.float64

    def make(self, value, wish, form, line):
        """
        A value of a line in the form that the annotation asks for, or else in `form`. `line`: whether the spec gives it a shape,
        and whether it holds real numbers.
        """
        # An array is often annotated as one of its numbers.
        if wish is not None and not (wish in ("floats", "ints") and isinstance(value, (list, dict))):
            form = wish
        if form == "reals" and not line["real"]:
            return value
        if form in ("arrays", "vectors", "reals") and self._array is not None:
            return self._fill(value, line, wish or form == "vectors", lambda rows: self._array(rows, dtype=_kind(rows, line)))
        if form in ("tensors", "doubles") and self._tensor is not None:
            kind = self._double if line["real"] or form == "doubles" else None
            return self._fill(value, line, wish, lambda rows: self._tensor(rows, dtype=kind))
        if form == "tuples" and isinstance(value, list):
            return tuple(value)
        if form == "floats" and type(value) is int:
            return float(value)
        if form == "ints" and type(value) is float and value.is_integer():
            return int(value)
        return value

    def _fill(self, value, line, asked, make):
        # A plain list without a shape is one of words or ids, not a vector, unless an annotation or the form asks for one.
        if not asked and not line["shaped"] and isinstance(value, list) and len(_shape(value) or ()) == 1:
            return value
        return _deep(value, make)


def _kind(rows, line):
    """The type of an array's numbers; None if NumPy decides. Without a number it would decide for floats, which index nothing."""
    if line["real"]:
        return float
    return int if 0 in (_shape(rows) or ()) else None


def wish(annotation):
    """The form that a parameter's annotation asks for; None if it leaves it open."""
    if isinstance(annotation, str):
        text = annotation
    else:
        text = annotation.__name__ if isinstance(annotation, type) and not hasattr(annotation, "__args__") else repr(annotation)
    found = [form for form, pattern in _WISHES if pattern.search(text.strip())]
    return found[0] if len(found) == 1 or found[:1] == ["tuples"] else None


def read(lines, text):
    """The values of a case's lines: one for each name. `lines`: how each is read."""
    values = []
    for line, written in zip(lines, text.split("\n")):
        if line["read"] == "floats":
            numbers = [float(word) for word in written.split()]
            values += numbers if len(line["names"]) > 1 else [numbers]
        else:
            values.append({"eval": lambda: eval(written, {}), "float": lambda: float(written), "int": lambda: int(written)}[line["read"]]())
    return values


def _deep(value, make):
    if isinstance(value, dict):
        return {key: _deep(item, make) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return make(value) if _shape(value) is not None else type(value)(_deep(item, make) for item in value)
    return value


def _shape(value):
    """The lengths of each axis; () for a number; None if rows differ in length or if anything is no number."""
    if isinstance(value, (int, float)):
        return ()
    if not isinstance(value, (list, tuple)):
        return None
    shapes = {_shape(item) for item in value}
    if len(shapes) > 1 or None in shapes:
        return None
    return (len(value), *(shapes.pop() if shapes else ()))
