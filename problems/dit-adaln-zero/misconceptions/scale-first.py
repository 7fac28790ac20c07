"""You read scale before shift. The official order is shift, scale, gate.
你把 scale 放在了 shift 前面。官方的顺序是 shift、scale、gate。
"""

import numpy as np


def layer_norm(x):
    """Each row with mean 0 and variance 1."""
    return (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + 1e-6)


def gelu(u):
    """GELU in its tanh form."""
    return 0.5 * u * (1 + np.tanh(np.sqrt(2 / np.pi) * (u + 0.044715 * u**3)))


def dit_adaln_zero(x, c, Wm, bm, W1, b1, W2, b2):
    """The MLP branch of a DiT block, which the condition shifts, scales and gates.

    x: (L, d), c: (dc,), Wm: (dc, 3d), bm: (3d,), W1: (d, f), b1: (f,), W2: (f, d), b2: (d,). Returns (L, d).
    """
    silu = c / (1 + np.exp(-c))
    scale, shift, gate = np.split(silu @ Wm + bm, 3)
    h = layer_norm(x) * (1 + scale) + shift
    return x + gate * (gelu(h @ W1 + b1) @ W2 + b2)


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(8)]
    print(np.round(dit_adaln_zero(*arrays), 4).tolist())
