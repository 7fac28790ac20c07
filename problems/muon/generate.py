import random
import sys


def main(seed):
    rng = random.Random(seed)
    m, n, steps = rng.randint(1, 5), rng.randint(1, 5), rng.randint(1, 3)

    def matrix():
        return [[round(rng.uniform(-2.0, 2.0), 1) for _ in range(n)] for _ in range(m)]

    print(matrix())
    gradients = [matrix() for _ in range(steps)]
    if rng.random() < 0.15:
        gradients[0] = [[0.0] * n for _ in range(m)]
    print(gradients)
    print(round(rng.uniform(0.05, 0.5), 2))
    print([0.0, 0.5, 0.9, 0.95][rng.randrange(4)])
    print(rng.randint(0, 5))


if __name__ == "__main__":
    main(int(sys.argv[1]))
