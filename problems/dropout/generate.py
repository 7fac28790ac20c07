import random
import sys


def main(seed):
    rng = random.Random(seed)
    n = rng.randint(1, 8)
    p = rng.randint(0, 18) / 20
    x = [rng.randint(2, 40) / 10 * (-1 if rng.random() < 0.4 else 1) for _ in range(n)]
    u = [rng.randint(0, 99) / 100 for _ in range(n)]
    training = rng.random() < 0.8
    if training and n > 1 and rng.random() < 0.3:
        u[1] = p
    # The first unit is always kept, and no more than half are dropped.
    kept = [u[i] >= p for i in range(n)]
    for i in range(n):
        if i % 2 == 0 and not kept[i]:
            u[i] = rng.randint(int(p * 100) + 1, 99) / 100
    print(x)
    print(p)
    print(u)
    print(training)


if __name__ == "__main__":
    main(int(sys.argv[1]))
