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
    x0 = [round(rng.uniform(-2.0, 2.0), 2) for _ in range(size)]
    if rng.random() < 0.15:
        x0 = [0.0] * size
    learning_rate = round(rng.uniform(0.02, 0.25), 2)
    beta = round(rng.uniform(0.3, 0.95), 2)
    print(A, b, x0, learning_rate, beta, rng.randint(2, 10), sep="\n")



if __name__ == "__main__":
    main(int(sys.argv[1]))
