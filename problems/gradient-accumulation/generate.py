import random
import sys


def main(seed):
    rng = random.Random(seed)
    sizes = [rng.randint(1, 4) for _ in range(rng.randint(1, 5))]
    n, d = sum(sizes), rng.randint(1, 3)
    print([[round(rng.uniform(-2.0, 2.0), 1) for _ in range(d)] for _ in range(n)])
    print([round(rng.uniform(-3.0, 3.0), 1) for _ in range(n)])
    print([round(rng.uniform(-1.0, 1.0), 1) for _ in range(d)])
    print(round(rng.uniform(-1.0, 1.0), 1))
    print(sizes)
    print(rng.randint(1, 4))
    print(round(rng.uniform(0.02, 0.12), 2))


if __name__ == "__main__":
    main(int(sys.argv[1]))
