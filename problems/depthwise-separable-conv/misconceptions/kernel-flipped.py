"""You turn the depthwise kernels by 180 degrees. Deep-learning layers do not flip: dw[c][0][0] meets the window's upper left cell.
你把深度卷积核旋转了 180 度。深度学习中的卷积不翻转：dw[c][0][0] 对应窗口左上角。
"""

import numpy as np

x, dw, pw = (np.array(eval(input()), dtype=float) for _ in range(3))
s, p = int(input()), int(input())
x = np.pad(x, ((0, 0), (p, p), (p, p)))
windows = np.lib.stride_tricks.sliding_window_view(x, dw.shape[1:], axis=(1, 2))[:, ::s, ::s]
z = np.einsum("cijab,cab->cij", windows, dw[:, ::-1, ::-1])
print(np.einsum("oc,cij->oij", pw, z).round(4).tolist())
