import random
import sys


def main(seed):
    rng = random.Random(seed)
    batch, queries, keys = rng.randint(1, 3), rng.randint(1, 4), rng.randint(1, 4)
    num_heads = rng.randint(1, 3)
    width, memory_width = num_heads * rng.randint(1, 2), rng.randint(1, 3)

    def array(*shape):
        if not shape:
            return round(rng.uniform(-1.5, 1.5), 1)
        return [array(*shape[1:]) for _ in range(shape[0])]

    print(array(batch, queries, width))
    print(array(batch, keys, memory_width))
    print(array(width, width))
    print(array(memory_width, width))
    print(array(memory_width, width))
    print(array(width, width))
    print(num_heads)
    # Key 0 is never padding: every query keeps a key, whether causal or not.
    mask = [[0] + [rng.randint(0, 1) for _ in range(keys - 1)] for _ in range(batch)]
    print(mask if rng.random() < 0.6 else None)
    print(rng.random() < 0.5)


if __name__ == "__main__":
    main(int(sys.argv[1]))
