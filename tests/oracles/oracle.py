"""Shared by the oracles: the table that `oracle` fills, and torch if it can be imported."""

try:
    import torch

    torch.set_default_dtype(torch.float64)
except ImportError:
    torch = None

ORACLES = {}


def oracle(problem, needs_torch=True):
    """Registers a second computation of a problem: a function of the values on stdin, in order, that returns what is printed.

    It may return tensors, arrays, numbers, text, and lists, tuples and dicts of them.
    """

    def register(function):
        ORACLES[problem] = (function, needs_torch)
        return function

    return register


def tensors(*values):
    """The values as float64 tensors."""
    return tuple(torch.tensor(value, dtype=torch.float64) for value in values)


def variables(*values):
    """The values as float64 tensors that gradients are taken of."""
    return tuple(torch.tensor(value, dtype=torch.float64, requires_grad=True) for value in values)
