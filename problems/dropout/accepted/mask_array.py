import numpy as np


def dropout(x, p, u, training):
    if training and p < 1:
        mask = (u >= p).astype(float)
        return mask * x / (1.0 - p)
    if training:
        return np.zeros_like(x)
    return x


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=np.float64)
    p = float(input())
    u = np.array(eval(input()))
    print(dropout(x, p, u, eval(input())))
