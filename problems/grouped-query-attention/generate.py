import random
import sys


def main(seed):
    rng = random.Random(seed)
    kv_heads, group, length, d = rng.randint(1, 3), rng.randint(1, 3), rng.randint(1, 4), rng.randint(1, 3)

    def tensor(heads):
        return [[[round(rng.uniform(-2.0, 2.0), 1) for _ in range(d)] for _ in range(length)] for _ in range(heads)]

    print(tensor(kv_heads * group), tensor(kv_heads), tensor(kv_heads), rng.random() < 0.5, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
