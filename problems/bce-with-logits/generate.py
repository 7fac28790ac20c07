import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, c = rng.randint(1, 4), rng.randint(1, 4)
    logits = [[round(rng.uniform(-3.0, 3.0), 2) for _ in range(c)] for _ in range(n)]
    if rng.random() < 0.3:
        logits[0][0] = float(rng.randint(-30, 30))
    targets = [[float(rng.randint(0, 1)) for _ in range(c)] for _ in range(n)]
    if rng.random() < 0.4:
        targets[-1][-1] = round(rng.uniform(0.0, 1.0), 2)
    print(logits)
    print(targets)
    print([round(rng.uniform(0.2, 4.0), 1) for _ in range(c)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
