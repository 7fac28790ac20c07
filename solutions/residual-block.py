import numpy as np


def residual_block(x, W1, W2, Ws):
    """Post-activation residual block with two dense layers and no biases.

    x: (D,), W1: (H, D), W2: (O, H), Ws: None (identity) or (O, D). Returns (O,).
    """
    shortcut = x if Ws is None else Ws @ x
    return np.maximum(W2 @ np.maximum(W1 @ x, 0) + shortcut, 0)


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    W1 = np.array(eval(input()), dtype=float)
    W2 = np.array(eval(input()), dtype=float)
    Ws = eval(input())
    y = residual_block(x, W1, W2, None if Ws is None else np.array(Ws, dtype=float))
    print(y.round(4).tolist())
