import random
import sys


def distribution(rng, n_points):
    """n_points probabilities of two decimals that sum to 1; some may be 0."""
    cuts = sorted(int(rng.random() * 101) for _ in range(n_points - 1))
    bounds = [0] + cuts + [100]
    return [(high - low) / 100 for low, high in zip(bounds, bounds[1:])]


def main(seed):
    rng = random.Random(seed)
    n_points = rng.randint(1, 6)
    p_data, p_g = distribution(rng, n_points), distribution(rng, n_points)
    if n_points > 1 and rng.random() < 0.3:
        for p in (p_data, p_g):
            p[0] = round(p[0] + p[-1], 2)
            p[-1] = 0.0
    print(p_data)
    print(p_g)


if __name__ == "__main__":
    main(int(sys.argv[1]))
