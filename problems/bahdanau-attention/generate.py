import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, T, m, a = rng.randint(1, 4), rng.randint(1, 5), rng.randint(1, 4), rng.randint(1, 4)

    def vector(size):
        return [round(rng.uniform(-1.5, 1.5), 1) for _ in range(size)]

    print(vector(n))
    print([vector(m) for _ in range(T)])
    print([vector(n) for _ in range(a)])
    print([vector(m) for _ in range(a)])
    print(vector(a))
    mask = [rng.randint(0, 1) for _ in range(T)]
    mask[rng.randrange(T)] = 1
    print(mask if rng.random() < 0.7 else None)


if __name__ == "__main__":
    main(int(sys.argv[1]))
