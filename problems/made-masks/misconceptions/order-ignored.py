"""You take the position of an input for its degree. The degrees stand in order, which need not be sorted.
你把输入的位置当成了度数。度数由 order 给出，不一定是排好序的。
"""

import numpy as np


def made_masks(x, order, degrees, W, b, V, c):
    order = np.arange(1, len(order) + 1)
    mask_W = (degrees[:, None] >= order).astype(int)
    mask_V = (order[:, None] > degrees).astype(int)
    hidden = np.maximum(x @ (W * mask_W).T + b, 0)
    logits = hidden @ (V * mask_V).T + c
    probs = np.exp(-np.logaddexp(0, -logits))
    nll = np.mean(np.sum(np.logaddexp(0, logits) - x * logits, axis=1))
    return mask_W, mask_V, probs, nll


if __name__ == "__main__":
    mask_W, mask_V, probs, nll = made_masks(*(np.array(eval(input()), dtype=float) for _ in range(7)))
    print((mask_W.tolist(), mask_V.tolist(), np.round(probs, 4).tolist(), round(float(nll), 4)))
