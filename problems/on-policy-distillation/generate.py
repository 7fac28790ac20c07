import random
import sys


def main(seed):
    rng = random.Random(seed)
    batch, steps, size = rng.randint(1, 3), rng.randint(1, 3), rng.randint(2, 4)
    logits = lambda: [[[round(rng.uniform(-2, 2), 1) for _ in range(size)] for _ in range(steps)] for _ in range(batch)]  # noqa: E731
    tokens = [[rng.randrange(size) for _ in range(steps)] for _ in range(batch)]
    mask = [[int(rng.random() < 0.7) for _ in range(steps)] for _ in range(batch)]
    print(logits(), logits(), tokens, mask, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
