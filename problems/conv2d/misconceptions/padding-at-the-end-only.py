"""You put all the padding below and to the right. Put padding zeros on each of the four sides, so that the image stays in the middle.
你把补零全放在了下方和右侧。四边应各补 padding 圈零，让图像保持在中间。
"""

import numpy as np

x, k = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
p, s = int(input()), int(input())
x = np.pad(x, ((0, 2 * p), (0, 2 * p)))
h, w = (x.shape[0] - k.shape[0]) // s + 1, (x.shape[1] - k.shape[1]) // s + 1
print([[float(np.sum(x[i * s : i * s + k.shape[0], j * s : j * s + k.shape[1]] * k)) for j in range(w)] for i in range(h)])
