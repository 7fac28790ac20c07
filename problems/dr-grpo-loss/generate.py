import random
import sys


def main(seed):
    rng = random.Random(seed)
    group = rng.randint(2, 4)
    rewards = [1.0, 0.0] + [[0.0, 0.25, 0.5, 1.0][rng.randrange(4)] for _ in range(group - 2)]
    if rng.random() < 0.1:
        rewards = [0.5] * group
    lengths = [rng.randint(1, 4) for _ in range(group)]
    new = [[round(rng.uniform(-2.5, -0.1), 2) for _ in range(n)] for n in lengths]
    old = [[round(x + rng.uniform(-0.5, 0.5), 2) for x in row] for row in new]
    print(rewards, new, old, [0.1, 0.2, 0.3][rng.randrange(3)], max(lengths) + rng.randrange(3), sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
