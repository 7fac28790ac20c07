"""You leave out the + 1 of the output size. A window that just fits has (H + 2p - kh) // s = 0 steps left and still counts as one position.
你漏掉了输出大小公式里的 + 1。窗口刚好放下时 (H + 2p - kh) // s = 0，但这仍是一个位置。
"""

import numpy as np

x, k = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
p, s = int(input()), int(input())
x = np.pad(x, p)
h, w = (x.shape[0] - k.shape[0]) // s, (x.shape[1] - k.shape[1]) // s
print([[float(np.sum(x[i * s : i * s + k.shape[0], j * s : j * s + k.shape[1]] * k)) for j in range(w)] for i in range(h)])
