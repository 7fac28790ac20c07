# Works with row vectors and an explicit identity; prints a NumPy array.
import numpy as np


def residual_block(x, W1, W2, Ws):
    if Ws is None:
        Ws = np.eye(len(x))
    hidden = np.dot(x, np.transpose(W1)).clip(min=0)
    out = hidden.dot(np.transpose(W2)) + np.dot(x, np.transpose(Ws))
    return np.where(out > 0, out, 0.0)


if __name__ == "__main__":
    print(residual_block(*[eval(input()) for _ in range(4)]))
