import random
import sys


def tenths(rng, rows, columns):
    return [[rng.randint(1, 25) / 10 * (-1 if rng.random() < 0.4 else 1) for _ in range(columns)] for _ in range(rows)]


def main(seed):
    rng = random.Random(seed)
    stride = rng.randint(1, 3)
    # Kernels at least as long as the stride, so that few cells of dx are 0.
    kh, kw = stride + rng.randint(0, 2), stride + rng.randint(0, 2)
    out_h, out_w = rng.randint(1, 3), rng.randint(1, 3)
    height = (out_h - 1) * stride + kh + rng.randint(0, stride - 1) * (rng.random() < 0.3)
    width = (out_w - 1) * stride + kw + rng.randint(0, stride - 1) * (rng.random() < 0.3)
    print(tenths(rng, height, width))
    print(tenths(rng, kh, kw))
    print(tenths(rng, out_h, out_w))
    print(stride)


if __name__ == "__main__":
    main(int(sys.argv[1]))
