import random
import sys


def main(seed):
    rng = random.Random(seed)
    batch, length = rng.randint(1, 3), rng.randint(2, 7)

    def logits():
        rows = []
        for _ in range(batch):
            # Different hundredths in the two lists keep the sums apart.
            rows.append([round(rng.uniform(-2.0, 2.0), 2) for _ in range(length)])
        return rows

    while True:
        start, end = logits(), logits()
        sums = [sorted(round(s + e, 2) for s in a for e in b) for a, b in zip(start, end)]
        if all(len(set(row)) == len(row) for row in sums):
            break
    positions = [[rng.randint(0, length + 1) for _ in range(batch)] for _ in range(2)]
    for row in positions:
        row[0] = rng.randrange(length)
    mask = [[int(rng.random() < 0.7) for _ in range(length)] for _ in range(batch)]
    for row in mask:
        row[rng.randrange(length)] = 1
    print(start)
    print(end)
    print(positions[0])
    print(positions[1])
    print(mask)
    print(rng.randint(1, length + 1))


if __name__ == "__main__":
    main(int(sys.argv[1]))
