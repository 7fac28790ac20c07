import random
import sys


def main(seed):
    rng = random.Random(seed)

    def vector(n, bound):
        return [round(rng.uniform(-bound, bound), 2) for _ in range(n)]

    def matrix(n_rows, n_columns, bound):
        return [vector(n_columns, bound) for _ in range(n_rows)]

    shapes = [(3, 1), (3, 3), (4, 1), (4, 2), (4, 4)]
    L, f = rng.randint(1, 4), rng.randint(1, 5)
    d, num_heads = shapes[int(rng.random() * len(shapes))]
    params = {"g1": vector(d, 1.5), "b1": vector(d, 0.5)}
    for name in ("Wq", "Wk", "Wv", "Wo"):
        params[name] = matrix(d, d, 0.8)
    params.update(g2=vector(d, 1.5), b2=vector(d, 0.5))
    params.update(W1=matrix(d, f, 0.8), c1=vector(f, 0.5), W2=matrix(f, d, 0.8), c2=vector(d, 0.5))
    print(matrix(L, d, 2.0))
    print(params)
    print(num_heads)


if __name__ == "__main__":
    main(int(sys.argv[1]))
