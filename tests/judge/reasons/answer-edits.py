"""Changes every printed answer in one known way. Stands before a solution, which then prints wrong answers of a known cause."""


def _walk(change, value):
    if isinstance(value, (list, tuple)):
        return type(value)(_walk(change, one) for one in value)
    if isinstance(value, dict):
        return {key: _walk(change, one) for key, one in value.items()}
    if hasattr(value, "tolist"):
        return _walk(change, value.tolist())
    return change(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def _whole(change, value):
    value = value.tolist() if hasattr(value, "tolist") else value
    return change(value) if isinstance(value, (list, tuple)) and len(value) > 1 else value


def _count(change):
    """Changes each number by its place."""
    places = iter(range(10**9))
    return lambda value: change(value, next(places))


def _is_matrix(value):
    return all(isinstance(row, list) and len(row) == len(value[0]) for row in value)


def _safe(change):
    def changed(value):
        try:
            return change(value)
        except (ArithmeticError, ValueError):
            return value

    return changed


def _edit(name, value):
    import math

    numbers = {
        "doubled": lambda x: x * 2,
        "times-1.37": lambda x: x * 1.37,
        "negated": lambda x: -x,
        "plus-a-half": lambda x: x + 0.5,
        "plus-one": lambda x: x + 1,
        "clipped": lambda x: max(-1, min(1, x)),
        "to-integers": int,
        "one-decimal": lambda x: round(x, 1),
        "zeros": lambda x: 0 * x,
        "squared": lambda x: x * x,
        "complement": lambda x: 1 - x,
        "exponential": _safe(math.exp),
        "absolute": abs,
        "base-2": lambda x: x / math.log(2),
        "relu": lambda x: max(x, 0),
        "sine": lambda x: math.sin(3 * x + 1),
    }
    if name in numbers:
        return _walk(numbers[name], value)
    placed = {
        "first-number-off": lambda x, i: x + 0.37 if i == 0 else x,
        "every-second-off": lambda x, i: x * 1.21 if i % 2 else x,
        "growing-noise": lambda x, i: x + 0.013 * (i + 1) * (i % 3 + 1),
        "running-scale": lambda x, i: x * (1 + 0.1 * i),
    }
    if name in placed:
        return _walk(_count(placed[name]), value)
    wholes = {
        "reversed": lambda x: x[::-1],
        "last-dropped": lambda x: x[:-1],
        "first-alone": lambda x: x[0],
        "first-two-swapped": lambda x: type(x)([x[1], x[0], *x[2:]]),
        "rolled": lambda x: type(x)([x[-1], *x[:-1]]),
        "first-repeated": lambda x: type(x)([x[0], *x]),
        "transposed": lambda x: [list(row) for row in zip(*x)] if _is_matrix(x) else x,
        "last-column-dropped": lambda x: [row[:-1] for row in x] if _is_matrix(x) else x,
        "nested": lambda x: [x],
    }
    return _whole(wholes[name], value)


def print(*values, _print=print, **options):  # noqa: A001
    _print(*[_edit("EDIT", one) for one in values], **options)


