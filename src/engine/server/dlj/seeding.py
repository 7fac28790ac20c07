"""Makes random numbers repeat: `random`, and NumPy and torch if they are loaded."""
import random
import sys


def seed(value):
    random.seed(value)
    numpy = sys.modules.get("numpy.random")
    if numpy is not None:
        numpy.seed(value)
        _unseeded_generators(value)
    torch = sys.modules.get("torch")
    if torch is not None:
        torch.manual_seed(value)


def _unseeded_generators(value):
    """`default_rng()` without a seed takes its entropy from `randbits`."""
    generators = sys.modules.get("numpy.random.bit_generator")
    if not hasattr(generators, "randbits"):
        return

    def first(bits):
        generators.randbits = random.Random(value).getrandbits
        return generators.randbits(bits)

    generators.randbits = first
