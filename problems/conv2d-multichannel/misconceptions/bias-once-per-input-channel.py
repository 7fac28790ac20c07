"""You add the bias once for each input channel. The C maps are added first; the bias belongs to the output channel and is added once to the sum.
每个输入通道你都加了一次偏置。应先把 C 张图相加；偏置属于输出通道，只在总和上加一次。
"""

import numpy as np

x, w, b = (np.array(eval(input()), dtype=float) for _ in range(3))
s, p = int(input()), int(input())
x = np.pad(x, ((0, 0), (p, p), (p, p)))
windows = np.lib.stride_tricks.sliding_window_view(x, w.shape[2:], axis=(1, 2))[:, ::s, ::s]
y = np.einsum("cijab,ocab->oij", windows, w) + len(x) * b[:, None, None]
print(y.round(4).tolist())
