import random
import sys


def main(seed):
    rng = random.Random(seed)
    n = rng.randint(1, 7)
    # At least half are positive, so that most of the answer is not 0.
    x = [round(rng.uniform(0.2, 4.0), 2) for _ in range(n)]
    dy = [round(rng.uniform(0.2, 3.0), 2) for _ in range(n)]
    for i in range(n):
        if rng.random() < 0.4:
            dy[i] = -dy[i]
        if i % 2 == 1 and rng.random() < 0.6:
            x[i] = 0.0 if rng.random() < 0.3 else -x[i]
    print(x)
    print(dy)


if __name__ == "__main__":
    main(int(sys.argv[1]))
