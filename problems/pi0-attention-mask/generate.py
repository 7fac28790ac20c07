import random
import sys


def main(seed):
    rng = random.Random(seed)
    L, d, d_v = rng.randint(1, 6), rng.randint(1, 4), rng.randint(1, 3)
    matrix = lambda columns: [[round(rng.uniform(-2, 2), 1) for _ in range(columns)] for _ in range(L)]  # noqa: E731
    print(matrix(d), matrix(d), matrix(d_v), sep="\n")
    blocks = [rng.randint(0, 3) for _ in range(L)]
    print(sorted(blocks) if rng.random() < 0.6 else [3 * block + 1 for block in blocks])
    print([int(rng.random() < 0.8) for _ in range(L)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
