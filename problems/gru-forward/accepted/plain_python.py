import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def affine(W, x, U, h, b):
    return [
        sum(w * v for w, v in zip(w_row, x)) + sum(u * v for u, v in zip(u_row, h)) + bias
        for w_row, u_row, bias in zip(W, U, b)
    ]


def gru_forward(xs, h, W, U, b):
    H = len(h)
    states = []
    for x in xs:
        gates = [sigmoid(v) for v in affine(W[: 2 * H], x, U[: 2 * H], h, b[: 2 * H])]
        r, z = gates[:H], gates[H:]
        reset = [a * v for a, v in zip(r, h)]
        n = [math.tanh(v) for v in affine(W[2 * H :], x, U[2 * H :], reset, b[2 * H :])]
        h = [zj * hj + (1 - zj) * nj for zj, hj, nj in zip(z, h, n)]
        states.append([round(v, 4) for v in h])
    return states


if __name__ == "__main__":
    print(gru_forward(*[eval(input()) for _ in range(5)]))
