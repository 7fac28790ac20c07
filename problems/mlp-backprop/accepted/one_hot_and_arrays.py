import numpy as np

X, y, W1, b1, W2, b2 = (np.array(eval(input())) for _ in range(6))
h = np.where(X @ W1 + b1 > 0, X @ W1 + b1, 0.0)
e = np.exp(h @ W2 + b2)
p = e / e.sum(1)[:, None]
Y = np.eye(len(b2))[y]
d = p - Y
mask = np.sign(h)
back = np.einsum("nc,hc,nh->nh", d, W2, mask)
ones = np.ones(len(y)) / len(y)
print(
    -np.mean(np.sum(Y * np.log(p), axis=1)),
    np.einsum("nd,nh->dh", X, back) / len(y),
    ones @ back,
    h.T @ d / len(y),
    ones @ d,
    sep="\n",
)
