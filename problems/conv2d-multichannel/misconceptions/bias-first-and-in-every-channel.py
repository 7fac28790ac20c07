"""You start the sum with the bias and add it again with every input channel, 1 + C times in all. Start with it or add it at the end, once.
你用偏置初始化了累加和，又在每个输入通道上再加一次，总共加了 1 + C 次。要么用它作初值，要么最后加，只能加一次。
"""

import numpy as np

x, w, b = (np.array(eval(input()), dtype=float) for _ in range(3))
s, p = int(input()), int(input())
x = np.pad(x, ((0, 0), (p, p), (p, p)))
windows = np.lib.stride_tricks.sliding_window_view(x, w.shape[2:], axis=(1, 2))[:, ::s, ::s]
y = b[:, None, None] + sum(np.einsum("ijab,oab->oij", windows[c], w[:, c]) + b[:, None, None] for c in range(len(x)))
print(y.round(4).tolist())
