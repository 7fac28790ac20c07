"""You reshape the image straight to N rows, which cuts it into runs of numbers, not squares. Split height and width into (h/p, p) and (w/p, p) first, then move the axes.
你把图像直接 reshape 成 N 行，得到的是连续的数段而不是方块。应先把高和宽拆成 (h/p, p) 与 (w/p, p)，再调换轴。
"""

import numpy as np

image, p, W, b, cls, pos = (np.array(eval(input())) for _ in range(6))
c, h, w = image.shape
patches = image.reshape(-1, c * p * p)
tokens = np.vstack([cls, patches @ W + b]) + pos
print(tokens.round(4).tolist())
