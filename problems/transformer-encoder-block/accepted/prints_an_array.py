import numpy as np

X, Wq, Wk, Wv, Wo = [np.array(eval(input())) for _ in range(5)]
H = int(input())
W1, b1, W2, b2 = [np.array(eval(input())) for _ in range(4)]
pre = eval(input())


def LN(h):
    centred = h - h.mean(1)[:, None]
    return centred / np.sqrt((centred**2).mean(1) + 1e-5)[:, None]


def MHA(h):
    out = []
    for q, k, v in zip(np.hsplit(h @ Wq, H), np.hsplit(h @ Wk, H), np.hsplit(h @ Wv, H)):
        a = np.exp(q @ k.T / np.sqrt(q.shape[1]))
        out.append(a / a.sum(1)[:, None] @ v)
    return np.hstack(out) @ Wo


def FFN(h):
    z = h @ W1 + b1
    return (z * (z > 0)) @ W2 + b2


for sublayer in (MHA, FFN):
    X = X + sublayer(LN(X)) if pre else LN(X + sublayer(X))
print(X)
