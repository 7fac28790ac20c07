import random
import sys


def main(seed):
    rng = random.Random(seed)
    size = rng.randint(2, 5)
    logits = [[round(rng.uniform(-2, 3) + 0.0007 * j, 4) for j in range(size)] for _ in range(size)]
    prompt = [rng.randrange(size) for _ in range(rng.randint(1, 4))]
    penalty = [1.0, 1.1, 1.3, 1.7, 2.3, 0.8][rng.randrange(6)]
    print(logits, prompt, penalty, rng.randrange(4), rng.randint(0, 6), rng.randrange(size), sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
