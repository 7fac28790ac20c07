import random
import sys


def main(seed):
    rng = random.Random(seed)
    layers = []
    for _ in range(rng.randint(1, 7)):
        kernel = rng.randint(1, 7)
        stride = 1 if rng.random() < 0.5 else rng.randint(2, 3)
        dilation = 1 if rng.random() < 0.6 else rng.randint(2, 4)
        layers.append((kernel, stride, dilation))
    print(layers)


if __name__ == "__main__":
    main(int(sys.argv[1]))
