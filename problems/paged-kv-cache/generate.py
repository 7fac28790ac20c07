import random
import sys


def main(seed):
    rng = random.Random(seed)
    size, d_k, d_v = rng.randint(1, 3), rng.randint(2, 3), rng.randint(1, 3)
    vector = lambda n: [round(rng.uniform(-1.5, 1.5), 1) for _ in range(n)]  # noqa: E731
    ids = [7, 3, 12, 0, 5]
    lengths, ops, fresh = {}, [], 0
    for step in range(rng.randint(4, 14)):
        alive = sorted(lengths)
        kind = rng.random()
        if not alive or kind < 0.1 and fresh < len(ids):
            sequence = ids[fresh]
            fresh += 1
            ops.append(("append", sequence, vector(d_k), vector(d_v)))
            lengths[sequence] = 1
            continue
        sequence = alive[rng.randrange(len(alive))]
        if kind < 0.55:
            ops.append(("append", sequence, vector(d_k), vector(d_v)))
            lengths[sequence] += 1
        elif kind < 0.7 and fresh < len(ids):
            ops.append(("fork", sequence, ids[fresh]))
            lengths[ids[fresh]] = lengths[sequence]
            fresh += 1
        elif kind < 0.78 and len(alive) > 1:
            ops.append(("free", sequence))
            del lengths[sequence]
        elif kind < 0.86:
            ops.append(("slot", sequence, rng.randrange(lengths[sequence])))
        else:
            ops.append(("attend", sequence, vector(d_k)))
    print(size, 20, ops, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
