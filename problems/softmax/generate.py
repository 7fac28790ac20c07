import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_classes = rng.randint(1, 6)
    scores = [round(rng.uniform(-3.0, 3.0), 2) for _ in range(n_classes)]
    if rng.random() < 0.2:
        scores[-1] = scores[0]
    print(scores)


if __name__ == "__main__":
    main(int(sys.argv[1]))
