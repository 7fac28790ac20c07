import random
import sys


def distribution(rng, size, zero):
    shares = [rng.randint(2, 20) for _ in range(size)]
    if zero:
        shares[rng.randrange(size)] = 0
    hundredths = [100 * share // sum(shares) for share in shares]
    hundredths[hundredths.index(max(hundredths))] += 100 - sum(hundredths)
    return [h / 100 for h in hundredths]


def main(seed):
    rng = random.Random(seed)
    size = rng.randint(2, 6)
    p = distribution(rng, size, rng.random() < 0.3)
    q = distribution(rng, size, False)
    print(p, q, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
