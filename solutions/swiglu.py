import numpy as np


def silu(u):
    """u * sigmoid(u), elementwise, without overflow."""
    return u * 0.5 * (1 + np.tanh(u / 2))


def swiglu(x, W_gate, W_up, W_down):
    """Gated feed-forward layer.

    x: (N, d), W_gate, W_up: (d, f), W_down: (f, d). Returns (N, d).
    """
    return (silu(x @ W_gate) * (x @ W_up)) @ W_down


if __name__ == "__main__":
    x, W_gate, W_up, W_down = (np.array(eval(input()), dtype=float) for _ in range(4))
    print(np.round(swiglu(x, W_gate, W_up, W_down), 4).tolist())
