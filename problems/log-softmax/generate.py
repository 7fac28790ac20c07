import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_classes = rng.randint(2, 7)
    scores = [round(rng.uniform(-3.0, 3.0), 2) for _ in range(n_classes)]
    kind = rng.random()
    if kind < 0.15:
        scores[-1] = scores[0]
    elif kind < 0.3:
        scores = [rng.randint(-3, 3) for _ in range(n_classes)]
    print(scores)


if __name__ == "__main__":
    main(int(sys.argv[1]))
