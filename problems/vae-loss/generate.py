import random
import sys


def main(seed):
    rng = random.Random(seed)
    n_examples, n_pixels, n_latent = rng.randint(1, 4), rng.randint(1, 5), rng.randint(1, 3)

    def matrix(width, low, high):
        return [[round(rng.uniform(low, high), 2) for _ in range(width)] for _ in range(n_examples)]

    x = matrix(n_pixels, 0.0, 1.0)
    if rng.random() < 0.6:
        x = [[1.0 if pixel > 0.5 else 0.0 for pixel in row] for row in x]
    print(x)
    print(matrix(n_pixels, -4.0, 4.0))
    print(matrix(n_latent, -1.5, 1.5))
    print(matrix(n_latent, -1.5, 1.0))
    print([0.0, 0.5, 1.0, 2.5, 4.0][rng.randint(0, 4)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
