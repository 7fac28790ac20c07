import random
import sys


def main(seed):
    rng = random.Random(seed)
    depths, vocabulary = rng.randint(1, 3), rng.randint(2, 5)
    length = depths + rng.randint(2, 4)
    logits = [
        [[round(rng.uniform(-2.0, 2.0), 1) for _ in range(vocabulary)] for _ in range(length)] for _ in range(depths + 1)
    ]
    tokens = [rng.randrange(vocabulary) for _ in range(length)]
    print(logits, tokens, [0.1, 0.3, 0.5, 1.0][rng.randrange(4)], sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
