import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_outcomes = rng.randint(2, 6)
    shares = [rng.randint(1, 20) for _ in range(n_outcomes)]
    if rng.random() < 0.35:
        shares[rng.randrange(n_outcomes)] = 0
    # Whole hundredths that sum to 100; the largest outcome takes the rest.
    hundredths = [100 * share // sum(shares) for share in shares]
    hundredths[hundredths.index(max(hundredths))] += 100 - sum(hundredths)
    print([h / 100 for h in hundredths])
    print([2, 2, 10, 3, 2.7183, 4][rng.randrange(6)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
