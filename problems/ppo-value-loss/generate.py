import random
import sys


def main(seed):
    rng = random.Random(seed)
    steps, actions = rng.randint(1, 5), rng.randint(2, 4)
    clip = [0.1, 0.2, 0.5][rng.randrange(3)]
    old = [round(rng.uniform(-2, 2), 1) for _ in range(steps)]
    values = [round(v + rng.uniform(-1, 1), 2) for v in old]
    returns = [round(v + rng.uniform(-1.5, 1.5), 2) + 0.005 for v in old]
    returns = [round(r, 4) for r in returns]
    logits = [[round(rng.uniform(-3, 3), 1) for _ in range(actions)] for _ in range(steps)]
    mask = [int(rng.random() < 0.7) for _ in range(steps)]
    mask[rng.randrange(steps)] = 1
    for t in range(steps):
        if abs(abs(values[t] - old[t]) - clip) < 0.004 or old[t] + (values[t] - old[t]) != values[t]:
            values[t] = old[t]
    print(values, old, returns, logits, mask, clip, [0.1, 0.5, 1.0][rng.randrange(3)], [0.0, 0.01, 0.1][rng.randrange(3)], sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
