"""exp(-z) overflows for a gate below -709. Use (1 + tanh(z / 2)) / 2, or choose the form by the sign.
门小于 −709 时 exp(−z) 溢出。可用 (1 + tanh(z / 2)) / 2，或按符号选择写法。
kind: stability
"""

import math

import numpy as np

x, W_f, b_f, W_g, b_g = (np.array(eval(input()), dtype=float) for _ in range(5))
dilation = int(input())
T, k = x.shape[1], W_f.shape[2]
padded = np.pad(x, ((0, 0), ((k - 1) * dilation, 0)))
conv = lambda W, b: sum(W[:, :, j] @ padded[:, j * dilation : j * dilation + T] for j in range(k)) + b[:, None]  # noqa: E731
f, g = conv(W_f, b_f).tolist(), conv(W_g, b_g).tolist()
gated = [[round(math.tanh(a) / (1 + math.exp(-b)), 4) for a, b in zip(p, q)] for p, q in zip(f, g)]
print((np.round(f, 4).tolist(), gated))
