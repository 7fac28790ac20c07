import random
import sys


def main(seed):
    rng = random.Random(seed)

    L = rng.randint(1, 8)
    probs = [0.15, 0.3, 0.5, 1.0]
    inner = [rng.randint(4, 30) for _ in range(L)]
    if L > 2:
        inner[0], inner[-1] = 1, 2
    print(inner)
    print([0, 1, 2] if rng.random() < 0.8 else [])
    print(3)
    print(probs[int(rng.random() * 4)])
    print([round(rng.random() * 0.998 + 0.0005, 4) for _ in range(L)])
    print([round(rng.random() * 0.998 + 0.0005, 4) for _ in range(L)])
    print([rng.randint(31, 60) for _ in range(L)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
