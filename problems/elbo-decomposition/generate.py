import random
import sys


def distribution(rng, n_values, least):
    """n_values probabilities of two decimals, each at least `least` hundredths, that sum to 1."""
    parts = [least] * n_values
    for _ in range(100 - least * n_values):
        parts[int(rng.random() * n_values)] += 1
    # Move weight about, or every distribution would be close to uniform.
    for _ in range(n_values):
        source, target = int(rng.random() * n_values), int(rng.random() * n_values)
        moved = int(rng.random() * (parts[source] - least + 1))
        parts[source] -= moved
        parts[target] += moved
    return [part / 100 for part in parts]


def main(seed):
    rng = random.Random(seed)
    n_values = rng.randint(1, 6)
    prior = distribution(rng, n_values, 2)
    likelihood = [round(rng.uniform(0.01, 1.5), 3) for _ in range(n_values)]
    q = distribution(rng, n_values, 0)
    if n_values > 1 and rng.random() < 0.4:
        emptied = int(rng.random() * n_values)
        q[emptied - 1] = round(q[emptied - 1] + q[emptied], 2)
        q[emptied] = 0.0
    print(prior)
    print(likelihood)
    print(q)


if __name__ == "__main__":
    main(int(sys.argv[1]))
