import random
import sys


def main(seed):
    rng = random.Random(seed)
    mode = "same" if rng.random() < 0.6 else "valid"
    k = rng.randint(1, 7)
    s = rng.randint(1, 4)
    d = 1 if rng.random() < 0.5 else rng.randint(2, 3)
    k_eff = d * (k - 1) + 1
    if mode == "valid":
        n = k_eff + rng.randint(0, 20)
    else:
        n = rng.randint(1, 40)
    print(n)
    print(k)
    print(s)
    print(d)
    print(repr(mode))


if __name__ == "__main__":
    main(int(sys.argv[1]))
