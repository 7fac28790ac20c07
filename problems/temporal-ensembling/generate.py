import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_times, k = rng.randint(1, 7), rng.randint(1, 4)
    chunks = [[round(rng.uniform(-3.0, 3.0), 2) for _ in range(k)] for _ in range(n_times)]
    print(chunks)
    print([0.0, 0.01, 0.1, 0.5, 1.0][rng.randrange(5)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
