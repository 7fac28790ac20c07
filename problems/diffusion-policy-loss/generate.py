import random
import sys


def main(seed):
    rng = random.Random(seed)
    B, H, D, T, O = rng.randint(1, 3), rng.randint(1, 4), rng.randint(1, 3), rng.randint(1, 5), rng.randint(1, 3)
    numbers = lambda count: [round(rng.uniform(-1, 1), 1) for _ in range(count)]  # noqa: E731
    matrix = lambda rows, columns: [numbers(columns) for _ in range(rows)]  # noqa: E731
    print([matrix(H, D) for _ in range(B)])
    print([matrix(H, D) for _ in range(B)])
    print([rng.randint(1, T) for _ in range(B)])
    print(sorted(round(rng.uniform(0.01, 0.5), 2) for _ in range(T)))
    print(matrix(B, O), matrix(D, D), matrix(O, D), matrix(T, D), sep="\n")
    lengths = [rng.randint(0, H) for _ in range(B)]
    lengths[rng.randrange(B)] = max(lengths[0], 1)
    if max(lengths) == 0:
        lengths[0] = 1
    print([[int(h >= length) for h in range(H)] for length in lengths])


if __name__ == "__main__":
    main(int(sys.argv[1]))
