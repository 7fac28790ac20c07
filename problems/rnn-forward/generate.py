import random
import sys


def main(seed):
    rng = random.Random(seed)

    def vector(n, bound):
        return [round(rng.uniform(-bound, bound), 2) for _ in range(n)]

    T, D, H = rng.randint(1, 6), rng.randint(1, 4), rng.randint(1, 4)
    print([vector(D, 2.0) for _ in range(T)])
    print([0.0] * H if rng.random() < 0.2 else vector(H, 1.0))
    print([vector(D, 1.0) for _ in range(H)])
    print([vector(H, 1.0) for _ in range(H)])
    print(vector(H, 0.5))


if __name__ == "__main__":
    main(int(sys.argv[1]))
