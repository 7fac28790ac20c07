import random
import sys


def main(seed):
    rng = random.Random(seed)
    L, d, dc, f = rng.randint(1, 4), rng.randint(2, 4), rng.randint(1, 3), rng.randint(1, 5)

    def vector(size, limit=1.0):
        return [round(rng.uniform(-limit, limit), 1) for _ in range(size)]

    def matrix(rows, columns):
        return [vector(columns) for _ in range(rows)]

    # Tokens are not constant but for rounding: their variance is far above epsilon, or exactly 0.
    x = [vector(d, 2.0) for _ in range(L)]
    if rng.random() < 0.15:
        x[0] = [0.5] * d
    print(x)
    print(vector(dc, 2.0))
    print(matrix(dc, 3 * d))
    print(vector(3 * d))
    print(matrix(d, f))
    print(vector(f))
    print(matrix(f, d))
    print(vector(d))


if __name__ == "__main__":
    main(int(sys.argv[1]))
