import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_samples, n_classes = rng.randint(1, 5), rng.randint(2, 6)
    logits = [[round(rng.uniform(-3.0, 3.0), 2) for _ in range(n_classes)] for _ in range(n_samples)]
    if rng.random() < 0.15:
        logits[-1] = [0.0] * n_classes
    targets = [rng.randrange(n_classes) for _ in range(n_samples)]
    print(logits, targets, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
