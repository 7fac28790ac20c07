"""You add the projection's bias to the class token too. It is a learned vector of its own: only patches are projected.
你给分类 token 也加了投影的偏置。它本身是可学习的向量，只有图像块才经过投影。
"""

import numpy as np

image, p, W, b, cls, pos = (np.array(eval(input())) for _ in range(6))
c, h, w = image.shape
patches = image.reshape(c, h // p, p, w // p, p).transpose(1, 3, 0, 2, 4).reshape(-1, c * p * p)
tokens = np.vstack([cls + b, patches @ W + b]) + pos
print(tokens.round(4).tolist())
