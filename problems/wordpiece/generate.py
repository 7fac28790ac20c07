import random
import sys


def main(seed):
    rng = random.Random(seed)

    def word(low, high):
        return "".join("abc"[int(rng.random() * 3)] for _ in range(rng.randint(low, high)))

    words = [word(1, 7) for _ in range(rng.randint(1, 5))]
    vocab = []
    for letter in "abc":
        if rng.random() < 0.9:
            vocab.append(letter)
        if rng.random() < 0.8:
            vocab.append("##" + letter)
    for _ in range(rng.randint(2, 8)):
        piece = ("##" if rng.random() < 0.6 else "") + word(2, 3)
        if piece not in vocab:
            vocab.append(piece)
    print(repr(" ".join(words)))
    print(vocab)
    print(rng.randint(4, 8))


if __name__ == "__main__":
    main(int(sys.argv[1]))
