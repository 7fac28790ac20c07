"""You use the pointwise matrix transposed. pw has one row per output channel: y_o = sum over c of pw[o][c] * z_c.
逐点卷积的矩阵你用成了转置。pw 每行对应一个输出通道：y_o = Σ_c pw[o][c] * z_c。
"""

import numpy as np

x, dw, pw = (np.array(eval(input()), dtype=float) for _ in range(3))
s, p = int(input()), int(input())
x = np.pad(x, ((0, 0), (p, p), (p, p)))
windows = np.lib.stride_tricks.sliding_window_view(x, dw.shape[1:], axis=(1, 2))[:, ::s, ::s]
z = np.einsum("cijab,cab->cij", windows, dw)
print(np.einsum("co,cij->oij", pw, z).round(4).tolist())
