import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_examples, width, n_steps = rng.randint(1, 4), rng.randint(1, 4), rng.randint(1, 6)

    def matrix(rows, bound):
        return [[round(rng.uniform(-bound, bound), 2) for _ in range(width)] for _ in range(rows)]

    print(matrix(n_examples, 2.0))
    print([rng.randint(1, n_steps) for _ in range(n_examples)])
    print([round(rng.uniform(0.02, 0.5), 2) for _ in range(n_steps)])
    print(matrix(n_examples, 2.0))
    print(matrix(width, 1.0))
    print(matrix(n_steps, 0.5))


if __name__ == "__main__":
    main(int(sys.argv[1]))
