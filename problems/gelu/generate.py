import random
import sys


def main(seed):
    rng = random.Random(seed)
    n = rng.randint(1, 6)
    kind = ["erf", "tanh", "silu"][rng.randint(0, 2)]
    x = [round(rng.uniform(-3.0, 3.0), 2) for _ in range(n)]
    if rng.random() < 0.2:
        x[0] = 0.0
    if rng.random() < 0.2:
        x[-1] = round(rng.uniform(-6.0, 6.0), 1)
    dy = [round(rng.uniform(-4.0, 4.0), 2) for _ in range(n)]
    if rng.random() < 0.3:
        dy = [round(5 * g, 2) for g in dy]
    print(x, dy, repr(kind), sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
