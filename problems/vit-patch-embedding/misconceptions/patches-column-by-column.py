"""You number the patches column by column. Go from left to right first, then from top to bottom.
你按列给块编号了。应先从左到右，再从上到下。
"""

import numpy as np

image, p, W, b, cls, pos = (np.array(eval(input())) for _ in range(6))
c, h, w = image.shape
patches = image.reshape(c, h // p, p, w // p, p).transpose(3, 1, 0, 2, 4).reshape(-1, c * p * p)
tokens = np.vstack([cls, patches @ W + b]) + pos
print(tokens.round(4).tolist())
