import random
import sys


def nested(rng, sizes):
    if not sizes:
        return round(rng.uniform(-2.0, 2.0), 1)
    return [nested(rng, sizes[1:]) for _ in range(sizes[0])]


def main(seed):
    rng = random.Random(seed)
    while True:
        sizes = [rng.randint(1, 4), rng.randint(1, 4)]
        if rng.random() < 0.5:
            sizes += [rng.randint(1, 3), rng.randint(1, 3)]
        W, u = nested(rng, sizes), nested(rng, sizes[:1])
        rows = [[x for plane in row for x in flat(plane)] for row in W]
        # The length of M^T u is divided by.
        length = sum(sum(c * x for c, x in zip(u, column)) ** 2 for column in zip(*rows)) ** 0.5
        if length > 0.3:
            break
    print(W)
    print(u)
    print(rng.randint(1, 5))


def flat(value):
    return [x for item in value for x in flat(item)] if isinstance(value, list) else [value]


if __name__ == "__main__":
    main(int(sys.argv[1]))
