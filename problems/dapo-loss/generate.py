import random
import sys


def main(seed):
    rng = random.Random(seed)
    group = rng.randint(2, 5)
    rewards = [1.0, 0.0] + [[0.0, 0.25, 0.5, 1.0][rng.randrange(4)] for _ in range(group - 2)]
    if rng.random() < 0.15:
        rewards = [0.5] * group
    lengths = [rng.randint(1, 4) for _ in range(group)]
    new = [[round(rng.uniform(-2.5, -0.1), 2) for _ in range(n)] for n in lengths]
    old = [[round(x + rng.uniform(-0.6, 0.6), 2) for x in row] for row in new]
    truncated = [int(rng.random() < 0.25) for _ in range(group)]
    print(rewards, new, old, truncated, [0.1, 0.2][rng.randrange(2)], [0.28, 0.4][rng.randrange(2)], sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
