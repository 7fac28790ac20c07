"""You read only the first input channel. Every filter has a kernel for each of the C channels, and the C results are added.
你只读了第一个输入通道。每个滤波器对 C 个通道各有一个卷积核，C 个结果要相加。
"""

import numpy as np

x, w, b = (np.array(eval(input()), dtype=float) for _ in range(3))
s, p = int(input()), int(input())
x = np.pad(x, ((0, 0), (p, p), (p, p)))
windows = np.lib.stride_tricks.sliding_window_view(x, w.shape[2:], axis=(1, 2))[:, ::s, ::s]
y = np.einsum("ijab,oab->oij", windows[0], w[:, 0]) + b[:, None, None]
print(y.round(4).tolist())
