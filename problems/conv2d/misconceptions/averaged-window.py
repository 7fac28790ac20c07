"""You average over the window. A convolution only adds up: the weights of the kernel already say how much each pixel counts.
你对窗口取了平均。卷积只求和：每个像素占多少分量，卷积核的权重已经决定了。
"""

import numpy as np

x, k = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
p, s = int(input()), int(input())
x = np.pad(x, p)
h, w = (x.shape[0] - k.shape[0]) // s + 1, (x.shape[1] - k.shape[1]) // s + 1
print([[float(np.mean(x[i * s : i * s + k.shape[0], j * s : j * s + k.shape[1]] * k)) for j in range(w)] for i in range(h)])
