# The loss sum(dy * y) is linear in x, in w and in b, so a step of 1 gives its gradients.
import numpy as np

x, w, dy = (np.array(eval(input()), dtype=float) for _ in range(3))
s = int(input())


def loss(x, w, b):
    total = 0.0
    for i in range(dy.shape[0]):
        for j in range(dy.shape[1]):
            window = x[i * s : i * s + w.shape[0], j * s : j * s + w.shape[1]]
            total += dy[i, j] * ((window * w).sum() + b)
    return total


def unit(shape, index):
    e = np.zeros(shape)
    e[index] = 1
    return e


dx = np.array([loss(unit(x.shape, i), w, 0) for i in np.ndindex(x.shape)]).reshape(x.shape)
dw = np.array([loss(x, unit(w.shape, i), 0) for i in np.ndindex(w.shape)]).reshape(w.shape)
print((dx.tolist(), dw.tolist(), float(loss(x, 0 * w, 1))))
