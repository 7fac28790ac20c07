import random
import sys


def main(seed):
    rng = random.Random(seed)
    n = rng.randint(1, 4)
    answer = lambda: [round(rng.uniform(-2.5, -0.1), 2) for _ in range(rng.randint(1, 4))]  # noqa: E731
    chosen = [answer() for _ in range(n)]
    rejected = [answer() for _ in range(n)]
    if rng.random() < 0.2:
        chosen[0], rejected[0] = [-0.5], [-0.25, -0.75]
    elif any(abs(sum(a) / len(a) - sum(b) / len(b)) < 1e-4 for a, b in zip(chosen, rejected)):
        chosen, rejected = [[-0.5]], [[-1.0, -0.75]]
    print(chosen, rejected, [0.5, 1.0, 2.0, 2.5][rng.randrange(4)], [0.0, 0.3, 0.5, 1.6][rng.randrange(4)], sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
