import random
import sys


def main(seed):
    rng = random.Random(seed)
    B, L, d, C = rng.randint(1, 4), rng.randint(1, 4), rng.randint(1, 4), rng.randint(2, 4)
    numbers = lambda count: [round(rng.uniform(-2, 2), 1) for _ in range(count)]  # noqa: E731
    matrix = lambda rows, columns: [numbers(columns) for _ in range(rows)]  # noqa: E731
    print([matrix(L, d) for _ in range(B)])
    print(matrix(d, d), numbers(d), matrix(d, C), numbers(C), sep="\n")
    print([rng.randrange(C) for _ in range(B)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
