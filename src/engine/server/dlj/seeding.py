"""Makes random numbers repeat: `random`, and NumPy and torch if they are loaded."""
import random
import sys


def seed(value):
    random.seed(value)
    numpy = sys.modules.get("numpy.random")
    if numpy is not None:
        numpy.seed(value)
        _unseeded_generators(value)
    # A folder or file of that name need not be the library.
    torch_seed = getattr(sys.modules.get("torch"), "manual_seed", None)
    if torch_seed is not None:
        torch_seed(value)


def _unseeded_generators(value):
    """`default_rng()` without a seed takes its entropy from `randbits`."""
    generators = sys.modules.get("numpy.random.bit_generator")
    if not hasattr(generators, "randbits"):
        return

    def first(bits):
        generators.randbits = random.Random(value).getrandbits
        return generators.randbits(bits)

    generators.randbits = first
