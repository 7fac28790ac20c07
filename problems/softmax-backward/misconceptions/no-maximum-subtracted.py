"""exp overflows for logits above 709. Subtract the largest logit of each row first; neither p nor dz changes.
logit 大于 709 时 exp 会溢出。先减去每行的最大值，p 和 dz 都不变。
kind: stability
"""

import numpy as np


def softmax_backward(z, dp):
    exponentials = np.exp(z)
    p = exponentials / exponentials.sum(axis=1, keepdims=True)
    dz = p * (dp - (p * dp).sum(axis=1, keepdims=True))
    return p, dz


if __name__ == "__main__":
    z = np.array(eval(input()), dtype=float)
    dp = np.array(eval(input()), dtype=float)
    p, dz = softmax_backward(z, dp)
    print((p.round(4).tolist(), dz.round(4).tolist()))
