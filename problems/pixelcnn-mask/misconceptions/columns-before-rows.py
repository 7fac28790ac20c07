"""You order the pixels column by column. PixelCNN goes row by row: the rows above and, in the same row, the pixels to the left come first.
你按列的顺序排列像素。PixelCNN 是逐行进行的：上方的行，以及同一行左边的像素，才排在前面。
"""

import numpy as np

x, w, kind = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float), eval(input())
k, c = len(w), len(w) // 2
w[c + (kind == "B") :, c] = 0
w[:, c + 1 :] = 0
p = np.pad(x, c)
print([[round(float((p[r : r + k, s : s + k] * w).sum()), 4) for s in range(x.shape[1])] for r in range(x.shape[0])])
