import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, n_groups, size = rng.randint(1, 3), rng.randint(1, 4), rng.randint(2, 4)
    n_experts = n_groups * size
    while True:
        logits = [[round(rng.uniform(-2, 2), 2) for _ in range(n_experts)] for _ in range(n)]
        bias = [round(rng.uniform(-0.3, 0.3), 2) for _ in range(n_experts)]
        t = [[1 / (1 + 2.718281828459045**-z) + b for z, b in zip(row, bias)] for row in logits]
        sums = [[sum(sorted(row[g * size : (g + 1) * size])[-2:]) for g in range(n_groups)] for row in t]
        if all(abs(a - b) > 1e-6 for row in t + sums for i, a in enumerate(row) for b in row[:i]):
            break
    kept = rng.randint(1, n_groups)
    print(logits, bias, n_groups, kept, rng.randint(1, kept * size), [1.0, 2.5][rng.randrange(2)], sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
