import random
import sys


def main(seed):
    rng = random.Random(seed)
    grads = []
    for _ in range(rng.randint(1, 4)):
        grads.append([])
        for _ in range(rng.randint(1, 4)):
            value = round(rng.uniform(0.2, 4.0), 1)
            grads[-1].append(-value if rng.random() < 0.5 else value)
    norm = sum(value**2 for grad in grads for value in grad) ** 0.5
    share = rng.uniform(0.2, 0.8) if rng.random() < 0.7 else rng.uniform(1.2, 3.0)
    print(grads)
    print(max(round(norm * share, 1), 0.1))


if __name__ == "__main__":
    main(int(sys.argv[1]))
