import random
import sys


def main(seed):
    rng = random.Random(seed)

    T = rng.randint(1, 7)
    logp = [round(rng.uniform(-3.0, -0.1), 2) for _ in range(T)]
    print(logp)
    print([round(min(v + rng.uniform(-1.0, 1.0), -0.01), 2) for v in logp])
    print(round(rng.uniform(-2.0, 2.0), 2))
    print([round(rng.uniform(-1.0, 1.0), 2) for _ in range(T)])
    kl_coefs, gammas, lams = [0.05, 0.2, 0.5], [1.0, 0.99, 0.9], [0.95, 0.8, 1.0, 0.0]
    print(kl_coefs[int(rng.random() * 3)])
    print(gammas[int(rng.random() * 3)])
    print(lams[int(rng.random() * 4)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
