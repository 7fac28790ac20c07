"""You stop after the depthwise step. The 1x1 convolution is still to come: it mixes the C maps into O new ones.
你做完深度卷积就停了。后面还有 1x1 卷积：它把 C 张图混合成 O 张新图。
"""

import numpy as np

x, dw, pw = (np.array(eval(input()), dtype=float) for _ in range(3))
s, p = int(input()), int(input())
x = np.pad(x, ((0, 0), (p, p), (p, p)))
windows = np.lib.stride_tricks.sliding_window_view(x, dw.shape[1:], axis=(1, 2))[:, ::s, ::s]
print(np.einsum("cijab,cab->cij", windows, dw).round(4).tolist())
