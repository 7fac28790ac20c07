import random
import sys


def distribution_of(rng, size):
    """Probabilities in steps of 0.05 that sum to 1; some may be 0."""
    counts = [0] * size
    for _ in range(20):
        counts[rng.randrange(size)] += 1
    return [round(count / 20, 2) for count in counts]


def main(seed):
    rng = random.Random(seed)
    g, size = rng.randint(1, 4), rng.randint(2, 5)
    while True:
        p = [distribution_of(rng, size) for _ in range(g + 1)]
        q = [distribution_of(rng, size) for _ in range(g)]
        draft = [[v for v in range(size) if row[v] > 0][rng.randrange(sum(w > 0 for w in row))] for row in q]
        r = [round(rng.random() * 0.9, 3) + 0.0007 for _ in range(g)]
        r = [round(x, 4) for x in r]
        u = round(round(rng.random() * 0.99, 3) + 0.0003, 4)
        ratios = [p[i][draft[i]] / q[i][draft[i]] for i in range(g)]
        at = 0
        while at < g and r[at] <= ratios[at]:
            at += 1
        last = [max(a - b, 0.0) for a, b in zip(p[at], q[at])] if at < g else p[at]
        sums = [sum(last[: v + 1]) / sum(last) for v in range(size)]
        if all(abs(x - y) > 1e-4 for x, y in zip(r, ratios)) and all(abs(u - x) > 1e-4 for x in sums):
            break
    print(p, q, draft, r, u, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
