import random
import sys


def main(seed):
    rng = random.Random(seed)
    kernel_size = rng.randint(1, 4)
    stride = rng.randint(1, 3)
    padding = rng.randint(0, kernel_size // 2)
    height = kernel_size + rng.randint(0, 4)
    width = kernel_size + rng.randint(0, 5)
    x = [[rng.randint(-90, 90) / 10 for _ in range(width)] for _ in range(height)]
    if kernel_size == 4 or rng.random() < 0.3:
        # Sixteenths of a tenth would stand exactly between two roundings.
        x = [[int(value) for value in row] for row in x]
    print(x)
    print(kernel_size)
    print(stride)
    print(padding)


if __name__ == "__main__":
    main(int(sys.argv[1]))
