import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def lstm_forward(xs, h0, c0, W, U, b):
    H = len(h0)
    h, c = list(h0), list(c0)
    states = []
    for x in xs:
        z = [
            sum(w * v for w, v in zip(W[k], x)) + sum(u * v for u, v in zip(U[k], h)) + b[k]
            for k in range(4 * H)
        ]
        for j in range(H):
            c[j] = sigmoid(z[H + j]) * c[j] + sigmoid(z[j]) * math.tanh(z[2 * H + j])
        h = [sigmoid(z[3 * H + j]) * math.tanh(c[j]) for j in range(H)]
        states.append([round(v, 4) for v in h])
    return states, [round(v, 4) for v in c]


if __name__ == "__main__":
    print(lstm_forward(*[eval(input()) for _ in range(6)]))
