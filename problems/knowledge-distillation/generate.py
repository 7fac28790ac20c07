import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, classes = rng.randint(1, 4), rng.randint(2, 5)
    logits = lambda: [[round(rng.uniform(-3, 3), 1) for _ in range(classes)] for _ in range(n)]  # noqa: E731
    labels = [rng.randrange(classes) for _ in range(n)]
    temperature = [0.5, 1.0, 2.0, 2.5, 4.0][rng.randrange(5)]
    print(logits(), logits(), labels, temperature, [0.0, 0.3, 0.5, 0.7, 1.0][rng.randrange(5)], sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
