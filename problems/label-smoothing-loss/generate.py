import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, c = rng.randint(1, 5), rng.randint(2, 6)
    logits = [[round(rng.uniform(-3.0, 3.0), 2) for _ in range(c)] for _ in range(n)]
    if rng.random() < 0.2:
        logits[0][0] = -26.0
    print(logits)
    print([rng.randrange(c) for _ in range(n)])
    print([0.0, 0.1, 0.2, 0.35, 1.0][rng.randrange(5)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
