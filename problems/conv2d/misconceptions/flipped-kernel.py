"""You flip the kernel, which is convolution in the strict sense. Deep-learning frameworks do not: multiply the window by the kernel as it is (cross-correlation).
你翻转了卷积核，那是数学意义上的卷积。深度学习框架不翻转：窗口直接与卷积核相乘（互相关）。
"""

import numpy as np

x, k = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)[::-1, ::-1]
p, s = int(input()), int(input())
x = np.pad(x, p)
h, w = (x.shape[0] - k.shape[0]) // s + 1, (x.shape[1] - k.shape[1]) // s + 1
print([[float(np.sum(x[i * s : i * s + k.shape[0], j * s : j * s + k.shape[1]] * k)) for j in range(w)] for i in range(h)])
