import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_train, n_actions, width = rng.randint(2, 5), rng.randint(1, 4), rng.randint(1, 4)
    columns, queries = [], []
    for _ in range(width):
        low = round(rng.uniform(-5.0, 5.0), 1)
        extent = 0.0 if rng.random() < 0.2 else round(rng.uniform(0.5, 8.0), 1)
        # Both ends of the range are among the training actions.
        column = [low, low + extent] + [low + rng.uniform(0.0, extent) for _ in range(n_train - 2)]
        columns.append([round(value, 2) for value in column])
        margin = max(extent, 1.0)
        queries.append([round(rng.uniform(low - margin / 2, low + extent + margin / 2), 2) for _ in range(n_actions)])
    for rows in (columns, queries):
        print([list(row) for row in zip(*rows)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
