import random
import sys


def main(seed):
    rng = random.Random(seed)
    n, m = rng.randint(1, 5), rng.randint(1, 4)
    policy = [round(rng.uniform(-9, -1), 1) for _ in range(n)]
    reference = [round(p + rng.uniform(-3, 3), 1) for p in policy]
    kind = rng.random()
    desirable = [int(kind < 0.9 and (kind < 0.1 or rng.random() < 0.5)) for _ in range(n)]
    kl_policy = [round(rng.uniform(-12, -4), 1) for _ in range(m)]
    kl_reference = [round(p + rng.uniform(-2.5, 1.5), 1) for p in kl_policy]
    weights = [[1.0, 1.0], [1.0, 1.5], [1.33, 1.0], [0.5, 2.0]][rng.randrange(4)]
    beta = [0.1, 0.3, 0.5, 1.0][rng.randrange(4)]
    print(policy, reference, desirable, kl_policy, kl_reference, beta, *weights, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
