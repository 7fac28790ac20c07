"""You move the window by one cell whatever the stride is. Window (i, j) starts at row i * stride and column j * stride.
不管步长是多少，你都只移动一格。窗口 (i, j) 应从第 i * stride 行、第 j * stride 列开始。
"""

import numpy as np

x, w, b = (np.array(eval(input()), dtype=float) for _ in range(3))
s, p = int(input()), int(input())
x = np.pad(x, ((0, 0), (p, p), (p, p)))
windows = np.lib.stride_tricks.sliding_window_view(x, w.shape[2:], axis=(1, 2))
y = np.einsum("cijab,ocab->oij", windows, w) + b[:, None, None]
print(y.round(4).tolist())
