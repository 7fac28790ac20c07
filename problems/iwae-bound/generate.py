import random
import sys


def main(seed):
    rng = random.Random(seed)
    K, D, Z = rng.randint(1, 5), rng.randint(1, 4), rng.randint(1, 3)

    def vector(size, limit):
        return [round(rng.uniform(-limit, limit), 1) for _ in range(size)]

    print([rng.randint(0, 1) for _ in range(D)])
    print(vector(Z, 1.5))
    print(vector(Z, 1.5))
    print([vector(Z, 2.0) for _ in range(K)])
    print([vector(Z, 1.5) for _ in range(D)])
    print(vector(D, 1.0))


if __name__ == "__main__":
    main(int(sys.argv[1]))
