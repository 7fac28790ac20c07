import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_obs, width, horizon, n_steps = rng.randint(1, 3), rng.randint(1, 3), rng.randint(1, 4), rng.randint(1, 4)

    def matrix(rows, columns, bound):
        return [[round(rng.uniform(-bound, bound), 2) for _ in range(columns)] for _ in range(rows)]

    print(matrix(1, n_obs, 1.0)[0])
    print(matrix(horizon, width, 0.8))
    print([round(rng.uniform(0.05, 0.3), 2) for _ in range(n_steps)])
    print(matrix(width, width, 0.6))
    print(matrix(width, n_obs, 0.6))
    print(matrix(width, n_obs, 0.4))
    print([matrix(horizon, width, 0.6) for _ in range(n_steps)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
