import random
import sys


def main(seed):
    rng = random.Random(seed)
    group = rng.randint(2, 5)
    if rng.random() < 0.2:
        rewards = [[0.0, 1.0, 0.5][rng.randrange(3)]] * group
    else:
        rewards = [0.0, 1.0] + [[0.0, 0.25, 0.5, 1.0][rng.randrange(4)] for _ in range(group - 2)]
    lengths = [rng.randint(1, 4) for _ in range(group)]
    new = [[round(rng.uniform(-2.5, -0.1), 2) for _ in range(n)] for n in lengths]
    old = [[round(x + rng.uniform(-0.5, 0.5), 2) for x in row] for row in new]
    ref = [[round(x + rng.uniform(-0.8, 0.8), 2) for x in row] for row in new]
    print(rewards, new, old, ref, [0.1, 0.2, 0.3][rng.randrange(3)], [0.0, 0.04, 0.1, 0.5][rng.randrange(4)], sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
