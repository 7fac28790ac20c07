import random
import sys


def main(seed):
    rng = random.Random(seed)
    size = rng.randint(1, 5)
    bins = [4, 8, 10, 16, 64, 256][rng.randrange(6)]
    low = [round(rng.uniform(-2.0, 0.5), 1) for _ in range(size)]
    high = [round(lo + rng.uniform(0.5, 3.0), 1) for lo in low]
    actions = []
    for lo, hi in zip(low, high):
        kind = rng.random()
        if kind < 0.1:
            actions.append(lo)
        elif kind < 0.2:
            actions.append(hi)
        elif kind < 0.3:
            actions.append(round(hi + rng.uniform(0.1, 1.0), 2))
        elif kind < 0.4:
            actions.append(round(lo - rng.uniform(0.1, 1.0), 2))
        else:
            place = 0.0
            # An action on the edge of a bin would belong to one side or the other by rounding.
            while not 0.05 < place < 0.95:
                action = round(rng.uniform(lo, hi), 3)
                place = (action - lo) / (hi - lo) * bins % 1
            actions.append(action)
    print(actions, low, high, bins, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
