import numpy as np


def loss(f, kind):
    return np.log(1 - 1 / (1 + np.exp(-f))) if kind == "minimax" else -np.log(1 / (1 + np.exp(-f)))


logits = np.array(eval(input()))
kind = eval(input())
step = 1e-5
slopes = np.abs(loss(logits + step, kind) - loss(logits - step, kind)) / (2 * step)
print((float(np.mean(loss(logits, kind))), float(np.mean(slopes))))
