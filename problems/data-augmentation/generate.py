import random
import sys


def main(seed):
    rng = random.Random(seed)
    height, width = rng.randint(1, 5), rng.randint(1, 6)
    print([[rng.randint(1, 255) for _ in range(width)] for _ in range(height)])
    ops = []
    for _ in range(rng.randint(0, 4)):
        kind = rng.randint(0, 3)
        if kind == 0:
            ops.append(("hflip",))
        elif kind == 1:
            ops.append(("vflip",))
        elif kind == 2:
            k = rng.randint(-3, 5)
            ops.append(("rot90", k))
            if k % 2 == 1:
                height, width = width, height
        else:
            top, left = rng.randrange(height), rng.randrange(width)
            height, width = rng.randint(1, height - top), rng.randint(1, width - left)
            ops.append(("crop", top, left, height, width))
    print(ops)


if __name__ == "__main__":
    main(int(sys.argv[1]))
