import itertools
import random
import sys


def main(seed):
    rng = random.Random(seed)
    while True:
        t, k = rng.randint(1, 5), rng.randint(1, 4)

        def matrix(rows, bound):
            return [[round(rng.uniform(-bound, bound), 2) for _ in range(k)] for _ in range(rows)]

        emissions, transitions, (start, end) = matrix(t, 2.0), matrix(k, 2.0), matrix(2, 1.0)
        scores = []
        for path in itertools.product(range(k), repeat=t):
            score = start[path[0]] + end[path[-1]] + sum(row[tag] for row, tag in zip(emissions, path))
            scores.append(score + sum(transitions[a][b] for a, b in zip(path, path[1:])))
        scores.sort()
        # Two equally good paths would be told apart by the last bit only.
        if len(scores) == 1 or scores[-1] - scores[-2] > 0.005:
            break
    print(emissions)
    print(transitions)
    print(start)
    print(end)
    print([rng.randrange(k) for _ in range(t)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
