"""You move the depthwise window by one cell whatever the stride is. Window (i, j) starts at row i * stride and column j * stride.
不管步长是多少，深度卷积的窗口你都只移动一格。窗口 (i, j) 应从第 i * stride 行、第 j * stride 列开始。
"""

import numpy as np

x, dw, pw = (np.array(eval(input()), dtype=float) for _ in range(3))
s, p = int(input()), int(input())
x = np.pad(x, ((0, 0), (p, p), (p, p)))
windows = np.lib.stride_tricks.sliding_window_view(x, dw.shape[1:], axis=(1, 2))
z = np.einsum("cijab,cab->cij", windows, dw)
print(np.einsum("oc,cij->oij", pw, z).round(4).tolist())
