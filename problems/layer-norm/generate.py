import random
import sys


def main(seed):
    rng = random.Random(seed)

    def vector(n, bound):
        return [round(rng.uniform(-bound, bound), 2) for _ in range(n)]

    def matrix(n_rows, n_columns, bound):
        return [vector(n_columns, bound) for _ in range(n_rows)]

    N, D = rng.randint(1, 5), rng.randint(2, 6)
    x = matrix(N, D, 3.0)
    if rng.random() < 0.2:
        x[-1] = [x[-1][0]] * D
    print(x)
    print(vector(D, 1.5))
    print(vector(D, 1.0))
    eps_choices = [1e-05, 0.001, 0.1, 0.5]
    print(eps_choices[int(rng.random() * 4)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
