import random
import sys


def main(seed):
    rng = random.Random(seed)

    N = rng.randint(1, 8)
    old_logp = [round(rng.uniform(-3.0, -0.1), 2) for _ in range(N)]
    print([round(min(v + rng.uniform(-0.8, 0.8), -0.01), 2) for v in old_logp])
    print(old_logp)
    print([round(rng.uniform(-2.5, 2.5), 2) for _ in range(N)])
    clips = [0.1, 0.2, 0.3]
    print(clips[int(rng.random() * 3)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
