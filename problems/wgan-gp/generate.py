import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_samples, n_inputs, n_hidden = rng.randint(1, 4), rng.randint(1, 3), rng.randint(1, 4)

    def vector(width, low, high):
        return [round(rng.uniform(low, high), 2) for _ in range(width)]

    print([vector(n_inputs, -2.0, 2.0) for _ in range(n_samples)])
    print([vector(n_inputs, -2.0, 2.0) for _ in range(n_samples)])
    eps = vector(n_samples, 0.0, 1.0)
    if rng.random() < 0.15:
        eps[0] = 0.0
    print(eps)
    print([vector(n_inputs, -1.0, 1.0) for _ in range(n_hidden)])
    print(vector(n_hidden, -0.5, 0.5))
    print(vector(n_hidden, -1.5, 1.5))
    print([10.0, 1.0, 0.5, 5.0][rng.randint(0, 3)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
