"""You turn the kernels by 180 degrees, the mathematician's convolution. Deep-learning layers do not flip: w[0][0] meets the window's upper left cell.
你把卷积核旋转了 180 度，那是数学意义上的卷积。深度学习中的卷积层不翻转：w[0][0] 对应窗口左上角。
"""

import numpy as np

x, w, b = (np.array(eval(input()), dtype=float) for _ in range(3))
s, p = int(input()), int(input())
x = np.pad(x, ((0, 0), (p, p), (p, p)))
windows = np.lib.stride_tricks.sliding_window_view(x, w.shape[2:], axis=(1, 2))[:, ::s, ::s]
y = np.einsum("cijab,ocab->oij", windows, w[:, :, ::-1, ::-1]) + b[:, None, None]
print(y.round(4).tolist())
