"""You leave the bias out. Add b_o to every entry of output map o.
你漏了偏置。输出图 o 的每个元素都要加上 b_o。
"""

import numpy as np

x, w, b = (np.array(eval(input()), dtype=float) for _ in range(3))
s, p = int(input()), int(input())
x = np.pad(x, ((0, 0), (p, p), (p, p)))
windows = np.lib.stride_tricks.sliding_window_view(x, w.shape[2:], axis=(1, 2))[:, ::s, ::s]
print(np.einsum("cijab,ocab->oij", windows, w).round(4).tolist())
