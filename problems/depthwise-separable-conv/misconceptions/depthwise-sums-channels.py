"""Your depthwise step adds all channels together. It keeps them apart: map c comes from channel c alone, and only the pointwise step mixes.
你的深度卷积把所有通道加在了一起。它应保持各通道独立：第 c 张图只来自第 c 个通道，混合由逐点卷积完成。
"""

import numpy as np

x, dw, pw = (np.array(eval(input()), dtype=float) for _ in range(3))
s, p = int(input()), int(input())
x = np.pad(x, ((0, 0), (p, p), (p, p)))
windows = np.lib.stride_tricks.sliding_window_view(x, dw.shape[1:], axis=(1, 2))[:, ::s, ::s]
z = np.einsum("cijab,cab->ij", windows, dw)
print((pw.sum(1)[:, None, None] * z).round(4).tolist())
