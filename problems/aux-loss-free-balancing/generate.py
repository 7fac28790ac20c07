import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_tokens, n_experts = rng.randint(1, 6), rng.randint(2, 6)
    top_k = rng.randint(1, min(3, n_experts))
    bias = [round(rng.uniform(-0.3, 0.3), 1) for _ in range(n_experts)]
    scores = []
    for _ in range(n_tokens):
        row, biased = [0.0, 0.0], [0.0, 0.0]
        # Two experts with almost the same biased score would be ordered by rounding.
        while min(b - a for a, b in zip(biased, biased[1:])) < 0.005:
            row = [round(rng.uniform(0.05, 0.95), 2) for _ in range(n_experts)]
            biased = sorted(s + b for s, b in zip(row, bias))
        scores.append(row)
    print(scores, bias, top_k, [0.1, 0.05, 0.2][rng.randrange(3)], sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
