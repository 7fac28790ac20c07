"""You append the class token at the end. It stands first and takes row 0 of the position embeddings.
你把分类 token 放在了最后。它应排在最前，对应位置嵌入的第 0 行。
"""

import numpy as np

image, p, W, b, cls, pos = (np.array(eval(input())) for _ in range(6))
c, h, w = image.shape
patches = image.reshape(c, h // p, p, w // p, p).transpose(1, 3, 0, 2, 4).reshape(-1, c * p * p)
tokens = np.vstack([patches @ W + b, cls]) + pos
print(tokens.round(4).tolist())
