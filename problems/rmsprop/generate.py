import random
import sys


def symmetric_positive(rng, size):
    root = [[round(rng.uniform(-1.0, 1.0), 1) for _ in range(size)] for _ in range(size)]
    return [
        [round(sum(root[i][k] * root[j][k] for k in range(size)) + (i == j), 2) for j in range(size)] for i in range(size)
    ]


def main(seed):
    rng = random.Random(seed)
    size = rng.randint(1, 4)
    A = symmetric_positive(rng, size)
    b = [round(rng.uniform(-1.0, 1.0), 1) for _ in range(size)]
    gradient = [0.0]
    # A gradient of almost 0 would step by its sign alone, which is a matter of rounding.
    while min(abs(g) for g in gradient) < 0.05:
        x0 = [round(rng.uniform(-2.0, 2.0), 2) for _ in range(size)]
        gradient = [sum(a * x for a, x in zip(row, x0)) - c for row, c in zip(A, b)]
    learning_rate = round(rng.uniform(0.02, 0.2), 2)
    rho = round(rng.uniform(0.6, 0.98), 2)
    epsilon = "1e-8" if rng.random() < 0.6 else round(rng.uniform(0.01, 0.3), 2)
    print(A, b, x0, learning_rate, rho, epsilon, rng.randint(1, 10), sep="\n")



if __name__ == "__main__":
    main(int(sys.argv[1]))
