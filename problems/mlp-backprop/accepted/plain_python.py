import math


def mlp_backprop(X, y, W1, b1, W2, b2):
    D, H, C, N = len(W1), len(b1), len(b2), len(X)
    dW1, db1 = [[0.0] * H for _ in range(D)], [0.0] * H
    dW2, db2 = [[0.0] * C for _ in range(H)], [0.0] * C
    loss = 0.0
    for x, target in zip(X, y):
        h = [max(0.0, b1[j] + sum(x[d] * W1[d][j] for d in range(D))) for j in range(H)]
        z = [b2[c] + sum(h[j] * W2[j][c] for j in range(H)) for c in range(C)]
        total = sum(math.exp(v) for v in z)
        loss += (math.log(total) - z[target]) / N
        dz = [(math.exp(v) / total - (c == target)) / N for c, v in enumerate(z)]
        for c in range(C):
            db2[c] += dz[c]
            for j in range(H):
                dW2[j][c] += h[j] * dz[c]
        for j in range(H):
            if h[j] > 0:
                dh = sum(dz[c] * W2[j][c] for c in range(C))
                db1[j] += dh
                for d in range(D):
                    dW1[d][j] += x[d] * dh
    return loss, dW1, db1, dW2, db2


if __name__ == "__main__":
    print(mlp_backprop(*(eval(input()) for _ in range(6))))
