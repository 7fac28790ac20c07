import math

import numpy as np

Q, K, V = [np.array(eval(input()), dtype=float) for _ in range(3)]
H, L, d = Q.shape
closest = 2 ** math.floor(math.log2(H))
base = 2 ** (-(2 ** -(math.log2(closest) - 3)))
slopes = base ** np.arange(1, 1 + closest)
if closest != H:
    extra = 2 ** (-(2 ** -(math.log2(2 * closest) - 3)))
    slopes = np.concatenate([slopes, extra ** np.arange(1, 1 + 2 * (H - closest), 2)])
# The bias is slope * j: within a row it differs from -slope * (i - j) by a constant.
E = np.exp(np.einsum("hid,hjd->hij", Q, K) / d**0.5 + slopes[:, None, None] * np.arange(L)) * np.tril(np.ones((L, L)))
print((slopes, E @ V / E.sum(-1, keepdims=True)))
