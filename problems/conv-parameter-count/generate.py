import random
import sys


def main(seed):
    rng = random.Random(seed)
    groups = 1 if rng.random() < 0.5 else rng.randint(2, 4)
    in_channels = groups * rng.randint(1, 6)
    out_channels = groups * rng.randint(1, 8)
    kh = rng.randint(1, 7)
    kw = rng.randint(1, 7)
    padding = rng.randint(0, 3)
    stride = rng.randint(1, 3)
    height = kh + rng.randint(0, 30)
    width = kw + rng.randint(0, 30)
    print((in_channels, height, width))
    print((out_channels, kh, kw))
    print(stride)
    print(padding)
    print(groups)
    print(rng.random() < 0.6)


if __name__ == "__main__":
    main(int(sys.argv[1]))
