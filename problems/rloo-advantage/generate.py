import random
import sys


def main(seed):
    rng = random.Random(seed)
    prompts, k = rng.randint(1, 3), rng.randint(2, 4)
    scores = [[round(rng.uniform(-2, 2), 1) for _ in range(k)] for _ in range(prompts)]
    if rng.random() < 0.2:
        scores[0] = [scores[0][0]] * k
    logp = [[round(rng.uniform(-8, -1), 1) for _ in range(k)] for _ in range(prompts)]
    ref_logp = [[round(x + rng.uniform(-1.5, 1.5), 1) for x in row] for row in logp]
    print(scores, logp, ref_logp, [0.0, 0.05, 0.1, 0.5][rng.randrange(4)], sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
