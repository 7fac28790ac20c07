import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, m, d = rng.randint(1, 8), rng.randint(1, 3), rng.randint(1, 3)
    # Coordinates are halves: equal distances are equal to the last bit.
    X_train = [[rng.randint(-6, 6) / 2 for _ in range(d)] for _ in range(n)]
    X_test = [[rng.randint(-6, 6) / 2 for _ in range(d)] for _ in range(m)]
    y_train = [rng.randint(-2, 3) for _ in range(n)]
    print(X_train, y_train, X_test, rng.randint(1, n), sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
