import random
import sys


def main(seed):
    rng = random.Random(seed)

    def vector(n, bound):
        return [round(rng.uniform(-bound, bound), 2) for _ in range(n)]

    N = rng.randint(1, 8)
    chosen = vector(N, 3.0)
    rejected = vector(N, 3.0)
    if rng.random() < 0.3:
        rejected[-1] = chosen[-1]
    print(chosen)
    print(rejected)


if __name__ == "__main__":
    main(int(sys.argv[1]))
