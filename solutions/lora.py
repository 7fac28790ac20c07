import numpy as np


def lora(x, W0, A, B, alpha, grad_out):
    """A linear layer with a low-rank update, its merged weight, and the gradients of the two small matrices.

    x: (N, d_in); W0: (d_out, d_in), frozen; A: (r, d_in); B: (d_out, r); grad_out: (N, d_out).
    Returns y (N, d_out), the merged weight (d_out, d_in), dA (r, d_in), dB (d_out, r).
    """
    scale = alpha / A.shape[0]
    hidden = x @ A.T
    y = x @ W0.T + scale * (hidden @ B.T)
    merged = W0 + scale * (B @ A)
    dA = scale * (grad_out @ B).T @ x
    dB = scale * grad_out.T @ hidden
    return y, merged, dA, dB


if __name__ == "__main__":
    x, W0, A, B = (np.array(eval(input()), dtype=float) for _ in range(4))
    alpha = float(input())
    grad_out = np.array(eval(input()), dtype=float)
    print(tuple(np.round(value, 4).tolist() for value in lora(x, W0, A, B, alpha, grad_out)))
