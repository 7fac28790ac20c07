import numpy as np


def softmax_backward(z, dp):
    """Softmax of each row, and the gradient with respect to the logits.

    z, dp: (N, C). Returns p and dz, both (N, C).
    """
    exponentials = np.exp(z - z.max(axis=1, keepdims=True))
    p = exponentials / exponentials.sum(axis=1, keepdims=True)
    dz = p * (dp - (p * dp).sum(axis=1, keepdims=True))
    return p, dz


if __name__ == "__main__":
    z = np.array(eval(input()), dtype=float)
    dp = np.array(eval(input()), dtype=float)
    p, dz = softmax_backward(z, dp)
    print((p.round(4).tolist(), dz.round(4).tolist()))
