import random
import sys


def main(seed):
    rng = random.Random(seed)
    width, n_steps = rng.randint(1, 5), rng.randint(1, 8)

    def vector():
        return [round(rng.uniform(-2.0, 2.0), 2) for _ in range(width)]

    print(vector())
    print(vector())
    print([1, n_steps, rng.randint(1, n_steps), rng.randint(1, n_steps)][rng.randint(0, 3)])
    print([round(rng.uniform(0.02, 0.5), 2) for _ in range(n_steps)])
    print(vector())


if __name__ == "__main__":
    main(int(sys.argv[1]))
