"""You flatten each patch column by column. Within a channel the top row comes first: the column index runs fastest.
你在块内按列展平了。同一通道内应先放最上面一行：列下标变化最快。
"""

import numpy as np

image, p, W, b, cls, pos = (np.array(eval(input())) for _ in range(6))
c, h, w = image.shape
patches = image.reshape(c, h // p, p, w // p, p).transpose(1, 3, 0, 4, 2).reshape(-1, c * p * p)
tokens = np.vstack([cls, patches @ W + b]) + pos
print(tokens.round(4).tolist())
