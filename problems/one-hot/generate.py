import random
import sys


def main(seed):
    rng = random.Random(seed)
    num_classes, n = rng.randint(1, 6), rng.randint(1, 6)
    labels = [rng.randrange(num_classes) for _ in range(n)]
    if rng.random() < 0.4:
        labels[rng.randrange(n)] = [-1, -100, num_classes, num_classes + 2][rng.randrange(4)]
    print(labels, num_classes, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
