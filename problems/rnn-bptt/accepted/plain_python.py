import math


def rnn_bptt(xs, ys, h0, Wx, Wh, b):
    T, D, H = len(xs), len(xs[0]), len(h0)
    hs = [h0]
    for x in xs:
        previous = hs[-1]
        hs.append(
            [
                math.tanh(
                    sum(Wx[i][j] * x[j] for j in range(D))
                    + sum(Wh[i][j] * previous[j] for j in range(H))
                    + b[i]
                )
                for i in range(H)
            ]
        )
    loss = sum((hs[t + 1][i] - ys[t][i]) ** 2 for t in range(T) for i in range(H)) / 2
    dWx = [[0.0] * D for _ in range(H)]
    dWh = [[0.0] * H for _ in range(H)]
    db = [0.0] * H
    dh_next = [0.0] * H
    for t in reversed(range(T)):
        h = hs[t + 1]
        delta = [(h[i] - ys[t][i] + dh_next[i]) * (1 - h[i] ** 2) for i in range(H)]
        for i in range(H):
            db[i] += delta[i]
            for j in range(D):
                dWx[i][j] += delta[i] * xs[t][j]
            for j in range(H):
                dWh[i][j] += delta[i] * hs[t][j]
        dh_next = [sum(Wh[i][j] * delta[i] for i in range(H)) for j in range(H)]
    return loss, dWx, dWh, db


if __name__ == "__main__":
    print(rnn_bptt(*[eval(input()) for _ in range(6)]))
