import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_values, n_steps = rng.randint(1, 5), rng.randint(1, 8)
    print([round(rng.uniform(-2.0, 2.0), 2) for _ in range(n_values)])
    print(n_steps if rng.random() < 0.25 else rng.randint(1, n_steps))
    print([round(rng.uniform(0.01, 0.5), 3) for _ in range(n_steps)])
    print([round(rng.uniform(-2.0, 2.0), 3) for _ in range(n_values)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
