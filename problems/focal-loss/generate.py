import random
import sys


def main(seed):
    rng = random.Random(seed)
    n = rng.randint(1, 6)
    logits = [round(rng.uniform(-4.0, 4.0), 2) for _ in range(n)]
    targets = [rng.randint(0, 1) for _ in range(n)]
    if rng.random() < 0.2:
        logits[0] = -24.0 if targets[0] else 24.0
    print(logits)
    print(targets)
    print(round(rng.uniform(0.1, 0.9), 2))
    print([0.0, 0.5, 1.0, 2.0, 3.5][rng.randrange(5)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
