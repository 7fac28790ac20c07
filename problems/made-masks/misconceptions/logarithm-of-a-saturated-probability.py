"""log(1 - p) is minus infinity if p rounds to 1, and 0 times that is nan. Use logaddexp(0, z) - x z.
p 舍入为 1 时 log(1 − p) 是负无穷，再乘 0 得到 nan。应使用 logaddexp(0, z) − x z。
kind: stability
"""

import numpy as np


def made_masks(x, order, degrees, W, b, V, c):
    mask_W = (degrees[:, None] >= order).astype(int)
    mask_V = (order[:, None] > degrees).astype(int)
    hidden = np.maximum(x @ (W * mask_W).T + b, 0)
    logits = hidden @ (V * mask_V).T + c
    probs = np.exp(-np.logaddexp(0, -logits))
    nll = np.mean(np.sum(-x * np.log(probs) - (1 - x) * np.log(1 - probs), axis=1))
    return mask_W, mask_V, probs, nll


if __name__ == "__main__":
    mask_W, mask_V, probs, nll = made_masks(*(np.array(eval(input()), dtype=float) for _ in range(7)))
    print((mask_W.tolist(), mask_V.tolist(), np.round(probs, 4).tolist(), round(float(nll), 4)))
