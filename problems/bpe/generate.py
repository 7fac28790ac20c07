import random
import sys


def main(seed):
    rng = random.Random(seed)

    def word(low, high):
        return "".join("abcd"[int(rng.random() * 4)] for _ in range(rng.randint(low, high)))

    word_counts = {}
    for _ in range(rng.randint(1, 5)):
        word_counts[word(1, 6)] = rng.randint(1, 9)
    print(word_counts)
    print(rng.randint(0, 4))
    print(repr(word(1, 8)))


if __name__ == "__main__":
    main(int(sys.argv[1]))
