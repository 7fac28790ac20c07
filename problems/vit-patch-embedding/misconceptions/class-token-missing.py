"""You leave out the class token. The sequence has N + 1 rows, with the class token first.
你漏掉了分类 token。序列有 N + 1 行，第一行是分类 token。
"""

import numpy as np

image, p, W, b, cls, pos = (np.array(eval(input())) for _ in range(6))
c, h, w = image.shape
patches = image.reshape(c, h // p, p, w // p, p).transpose(1, 3, 0, 2, 4).reshape(-1, c * p * p)
tokens = patches @ W + b + pos[1:]
print(tokens.round(4).tolist())
