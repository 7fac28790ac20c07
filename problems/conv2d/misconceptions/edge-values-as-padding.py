"""You repeat the edge pixels as padding. Pad with zeros, np.pad(x, p): that is what padding means where nothing else is said.
你用边缘像素的值做了填充。应补零，即 np.pad(x, p)：没有特别说明时，padding 就是补零。
"""

import numpy as np

x, k = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
p, s = int(input()), int(input())
x = np.pad(x, p, mode="edge")
h, w = (x.shape[0] - k.shape[0]) // s + 1, (x.shape[1] - k.shape[1]) // s + 1
print([[float(np.sum(x[i * s : i * s + k.shape[0], j * s : j * s + k.shape[1]] * k)) for j in range(w)] for i in range(h)])
