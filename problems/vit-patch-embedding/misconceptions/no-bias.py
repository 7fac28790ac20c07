"""You leave out the bias of the projection: every patch becomes x W + b.
你漏掉了投影的偏置：每个块应为 x W + b。
"""

import numpy as np

image, p, W, b, cls, pos = (np.array(eval(input())) for _ in range(6))
c, h, w = image.shape
patches = image.reshape(c, h // p, p, w // p, p).transpose(1, 3, 0, 2, 4).reshape(-1, c * p * p)
tokens = np.vstack([cls, patches @ W ]) + pos
print(tokens.round(4).tolist())
