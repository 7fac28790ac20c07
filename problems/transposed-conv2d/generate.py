import random
import sys


def halves(rng, rows, columns):
    return [[rng.randint(1, 7) / 2 * (-1 if rng.random() < 0.3 else 1) for _ in range(columns)] for _ in range(rows)]


def main(seed):
    rng = random.Random(seed)
    kh, kw = rng.randint(1, 4), rng.randint(1, 4)
    stride = rng.randint(1, 3)
    # A stride longer than the kernel leaves gaps of zeros; keep them few.
    stride = min(stride, max(min(kh, kw), 1))
    height, width = rng.randint(1, 4), rng.randint(1, 4)
    rows, columns = (height - 1) * stride + kh, (width - 1) * stride + kw
    padding = rng.randint(0, min((min(rows, columns) - 1) // 2, 2))
    print(halves(rng, height, width))
    print(halves(rng, kh, kw))
    print(stride)
    print(padding)


if __name__ == "__main__":
    main(int(sys.argv[1]))
