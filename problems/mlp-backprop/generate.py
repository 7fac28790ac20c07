import random
import sys


def matrix(rng, rows, columns, scale):
    return [[round(rng.uniform(-scale, scale), 2) for _ in range(columns)] for _ in range(rows)]


def main(seed):
    rng = random.Random(seed)
    n_samples, n_inputs, n_hidden, n_classes = rng.randint(1, 4), rng.randint(1, 3), rng.randint(1, 4), rng.randint(2, 4)
    y = [rng.randrange(n_classes) for _ in range(n_samples)]
    W2 = matrix(rng, n_hidden, n_classes, 1.0)
    b2 = matrix(rng, 1, n_classes, 0.5)[0]
    at_zero = rng.randrange(n_hidden) if rng.random() < 0.2 else None
    closest = 0.0
    # A pre-activation of almost 0 would leave the relu's gradient to rounding; exactly 0 is welcome.
    while closest < 0.01:
        X = matrix(rng, n_samples, n_inputs, 2.0)
        W1 = matrix(rng, n_inputs, n_hidden, 1.0)
        b1 = matrix(rng, 1, n_hidden, 0.5)[0]
        if at_zero is not None:
            X[0] = [0.0] * n_inputs
            b1[at_zero] = 0.0
        a = [[sum(x * W1[d][j] for d, x in enumerate(row)) + b1[j] for j in range(n_hidden)] for row in X]
        closest = min([1.0] + [abs(v) for n, row in enumerate(a) for j, v in enumerate(row) if n > 0 or j != at_zero])
    print(X, y, W1, b1, W2, b2, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
