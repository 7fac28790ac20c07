"""
Does once what most solutions do. Objects that are made at first use would otherwise be made by each case, in pages of its
own.
"""
import io
import sys

_SOLUTION = """
import numpy as np


def forward(x, weight):
    shifted = np.exp(x - np.max(x, axis=-1, keepdims=True))
    probabilities = shifted / shifted.sum(axis=-1, keepdims=True)
    hidden = x @ weight + np.mean(x) - np.sqrt(np.var(x)) * np.maximum(x.T, 0).T
    return [[round(float(value), 4) for value in row] for row in hidden.tolist()], probabilities


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    weight = np.array(eval(input()))
    rows, probabilities = forward(x, weight)
    print(rows, np.round(probabilities, 4).tolist(), str(x), repr(x[0]), float(x[0][0]), np.linalg.norm(x))
    total = sum(value * value for row in rows for value in row)
    print("%.4f %s" % (total, f"{total:.4f}"))
"""
_STDIN = "[[0.5, -1.0], [2.0, 3]]\n[[1.0, 2], [3, 4]]\n"


def up():
    """Runs a small solution in this process, if NumPy is loaded."""
    if "numpy" not in sys.modules:
        return
    streams = sys.stdin, sys.stdout
    sys.stdin, sys.stdout = io.StringIO(_STDIN), io.StringIO()
    try:
        exec(compile(_SOLUTION, "warming", "exec"), {"__name__": "__main__"})
    finally:
        sys.stdin, sys.stdout = streams
