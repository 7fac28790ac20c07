import random
import sys


def main(seed):
    rng = random.Random(seed)
    mu_p, mu_q = round(rng.uniform(-2.0, 2.0), 2), round(rng.uniform(-2.0, 2.0), 2)
    sigma_p, sigma_q = round(rng.uniform(0.4, 2.5), 2), round(rng.uniform(0.4, 2.5), 2)
    kind = rng.random()
    if kind < 0.1:
        mu_q = mu_p
    elif kind < 0.2:
        sigma_q = sigma_p
    elif kind < 0.35:
        mu_p, sigma_p, mu_q, sigma_q = (rng.randint(-2, 2), rng.randint(1, 3), rng.randint(-2, 2), rng.randint(1, 3))
    print(mu_p, sigma_p, mu_q, sigma_q)


if __name__ == "__main__":
    main(int(sys.argv[1]))
