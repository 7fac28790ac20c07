import numpy as np


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()


z = np.array(eval(input())) / float(input())
k, p, u = int(input()), float(input()), float(input())
if 0 < k < len(z):
    z = np.where(z >= np.sort(z)[-k], z, -np.inf)
if p < 1:
    q = np.sort(softmax(z))[::-1]
    last = np.searchsorted(np.cumsum(q), p)
    z = np.where(softmax(z) >= q[min(last, len(q) - 1)], z, -np.inf)
probabilities = softmax(z)
print((int(np.searchsorted(np.cumsum(probabilities), u, side="right")), probabilities))
