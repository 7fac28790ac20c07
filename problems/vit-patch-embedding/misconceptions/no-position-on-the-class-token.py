"""You leave the class token without its position embedding. pos has N + 1 rows; row 0 belongs to the class token.
你没有给分类 token 加位置嵌入。pos 有 N + 1 行，第 0 行属于分类 token。
"""

import numpy as np

image, p, W, b, cls, pos = (np.array(eval(input())) for _ in range(6))
c, h, w = image.shape
patches = image.reshape(c, h // p, p, w // p, p).transpose(1, 3, 0, 2, 4).reshape(-1, c * p * p)
tokens = np.vstack([cls, patches @ W + b + pos[1:]])
print(tokens.round(4).tolist())
