import random
import sys


def main(seed):
    rng = random.Random(seed)
    classes = rng.randint(2, 4)
    labels = [rng.randint(1, classes - 1) for _ in range(rng.randint(0, 3))]
    repeats = sum(a == b for a, b in zip(labels, labels[1:]))
    steps = max(1, len(labels) + repeats) + rng.randint(0, 2)
    print([[round(rng.uniform(-2.0, 2.0), 1) for _ in range(classes)] for _ in range(steps)])
    print(labels)


if __name__ == "__main__":
    main(int(sys.argv[1]))
