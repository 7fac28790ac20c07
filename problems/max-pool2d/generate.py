import random
import sys


def main(seed):
    rng = random.Random(seed)
    kernel_size = rng.randint(1, 4)
    stride = rng.randint(1, 3)
    padding = rng.randint(0, kernel_size // 2)
    height = kernel_size + rng.randint(0, 4)
    width = kernel_size + rng.randint(0, 5)
    lowest = -9.0 if rng.random() < 0.7 else -19.0
    x = [[round(rng.uniform(lowest, lowest + 18.0), 1) for _ in range(width)] for _ in range(height)]
    print(x)
    print(kernel_size)
    print(stride)
    print(padding)


if __name__ == "__main__":
    main(int(sys.argv[1]))
