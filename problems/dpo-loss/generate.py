import random
import sys


def main(seed):
    rng = random.Random(seed)

    N = rng.randint(1, 6)
    ref_chosen = [round(rng.uniform(-20.0, -1.0), 2) for _ in range(N)]
    ref_rejected = [round(rng.uniform(-20.0, -1.0), 2) for _ in range(N)]
    print([round(v + rng.uniform(-3.0, 3.0), 2) for v in ref_chosen])
    print([round(v + rng.uniform(-3.0, 3.0), 2) for v in ref_rejected])
    print(ref_chosen)
    print(ref_rejected)
    betas = [0.1, 0.3, 0.5, 1.0]
    print(betas[int(rng.random() * 4)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
