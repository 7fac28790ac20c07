import random
import sys


def main(seed):
    rng = random.Random(seed)
    groups, size, T, O = rng.randint(1, 2), rng.randint(1, 2), rng.randint(3, 5), rng.randint(1, 3)
    C, kernel = groups * size, [1, 3, 5][rng.randrange(3)]
    same = rng.random() < 0.4
    C_in = C if same else rng.randint(1, 3)
    numbers = lambda *shape: [round(rng.uniform(-1, 1), 1) for _ in range(shape[0])] if len(shape) == 1 else [numbers(*shape[1:]) for _ in range(shape[0])]  # noqa: E731
    print([[round(rng.uniform(-2, 2), 1) for _ in range(T)] for _ in range(C_in)])
    print([round(rng.uniform(-2, 2), 1) for _ in range(O)])
    params = {"W1": numbers(C, C_in, kernel), "b1": numbers(C), "g1": numbers(C), "be1": numbers(C)}
    params.update({"Wc": numbers(2 * C, O), "bc": numbers(2 * C)})
    params.update({"W2": numbers(C, C, kernel), "b2": numbers(C), "g2": numbers(C), "be2": numbers(C)})
    params.update({"Wr": None, "br": None} if same else {"Wr": numbers(C, C_in), "br": numbers(C)})
    print(params, groups, sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
