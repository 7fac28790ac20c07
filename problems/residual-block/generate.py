import random
import sys


def matrix(rng, rows, columns):
    return [[rng.randint(-15, 15) / 10 for _ in range(columns)] for _ in range(rows)]


def block(x, W1, W2, Ws):
    hidden = [max(sum(a * b for a, b in zip(row, x)), 0) for row in W1]
    shortcut = x if Ws is None else [sum(a * b for a, b in zip(row, x)) for row in Ws]
    return [sum(a * b for a, b in zip(row, hidden)) + s for row, s in zip(W2, shortcut)]


def main(seed):
    rng = random.Random(seed)
    n_in = rng.randint(1, 4)
    n_hidden = rng.randint(1, 5)
    projected = rng.random() < 0.5
    n_out = rng.randint(1, 4) if projected else n_in
    while True:
        x = [rng.randint(-20, 20) / 10 for _ in range(n_in)]
        W1 = matrix(rng, n_hidden, n_in)
        W2 = matrix(rng, n_out, n_hidden)
        Ws = matrix(rng, n_out, n_in) if projected else None
        # Draw again when the last ReLU would cut off more than half of the answer.
        if sum(value > 0.05 for value in block(x, W1, W2, Ws)) * 2 >= n_out:
            break
    print(x)
    print(W1)
    print(W2)
    print(Ws)


if __name__ == "__main__":
    main(int(sys.argv[1]))
