"""You apply the stride in the pointwise step as well. It belongs to the depthwise step; the 1x1 convolution visits every position of its maps.
逐点卷积你也用了步长。步长只属于深度卷积；1x1 卷积要经过特征图的每个位置。
"""

import numpy as np

x, dw, pw = (np.array(eval(input()), dtype=float) for _ in range(3))
s, p = int(input()), int(input())
x = np.pad(x, ((0, 0), (p, p), (p, p)))
windows = np.lib.stride_tricks.sliding_window_view(x, dw.shape[1:], axis=(1, 2))[:, ::s, ::s]
z = np.einsum("cijab,cab->cij", windows, dw)[:, ::s, ::s]
print(np.einsum("oc,cij->oij", pw, z).round(4).tolist())
