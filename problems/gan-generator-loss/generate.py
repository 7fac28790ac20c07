import random
import sys


def main(seed):
    rng = random.Random(seed)
    fake_logits = [round(rng.uniform(-6.0, 5.0), 2) for _ in range(rng.randint(1, 6))]
    if rng.random() < 0.15:
        fake_logits[-1] = 0.0
    print(fake_logits)
    print(repr("minimax" if rng.random() < 0.5 else "non-saturating"))


if __name__ == "__main__":
    main(int(sys.argv[1]))
