import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, n_experts = rng.randint(1, 5), rng.randint(2, 5)
    logits = [[round(rng.uniform(-2, 2), 1) for _ in range(n_experts)] for _ in range(n)]
    print(logits, rng.randint(1, n_experts), [0.01, 0.5, 1.0, 2.0][rng.randrange(4)], sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
