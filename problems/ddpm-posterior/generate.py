import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_values, n_steps = rng.randint(1, 5), rng.randint(1, 8)
    print([round(rng.uniform(-2.0, 2.0), 2) for _ in range(n_values)])
    print([round(rng.uniform(-2.0, 2.0), 2) for _ in range(n_values)])
    print([1, n_steps, rng.randint(1, n_steps), rng.randint(1, n_steps), rng.randint(1, n_steps)][rng.randint(0, 4)])
    print([round(rng.uniform(0.02, 0.5), 2) for _ in range(n_steps)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
