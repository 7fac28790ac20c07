import math
import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_tokens, d, n_experts = rng.randint(1, 4), rng.randint(1, 3), rng.randint(2, 5)
    n_shared, top_k = rng.randint(1, 2), rng.randint(1, min(3, n_experts))

    def matrix(rows, columns, scale=1.0):
        return [[round(rng.uniform(-scale, scale), 2) for _ in range(columns)] for _ in range(rows)]

    closest = 0.0
    # Two experts with almost the same affinity would be ordered by rounding.
    while closest < 0.005:
        x, centroids = matrix(n_tokens, d, 2.0), matrix(n_experts, d, 1.5)
        closest = 1.0
        for u in x:
            s = sorted(1 / (1 + math.exp(-sum(a * b for a, b in zip(u, e)))) for e in centroids)
            closest = min([closest] + [b - a for a, b in zip(s, s[1:])])
    routed = [matrix(d, d) for _ in range(n_experts)]
    shared = [matrix(d, d) for _ in range(n_shared)]
    print(x, centroids, routed, shared, top_k, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
