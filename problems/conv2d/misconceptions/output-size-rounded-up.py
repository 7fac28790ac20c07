"""You round the output size up, so the last window runs over the edge and NumPy broadcasts the short slice. Round down: (H + 2p - kh) // s + 1.
你把输出大小向上取整了，最后的窗口越过边缘，NumPy 对变短的切片做了广播。应向下取整：(H + 2p - kh) // s + 1。
"""

import math

import numpy as np

x, k = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
p, s = int(input()), int(input())
x = np.pad(x, p)
h, w = math.ceil((x.shape[0] - k.shape[0]) / s) + 1, math.ceil((x.shape[1] - k.shape[1]) / s) + 1
print([[float(np.sum(x[i * s : i * s + k.shape[0], j * s : j * s + k.shape[1]] * k)) for j in range(w)] for i in range(h)])
