"""You flatten a patch row, column, channel. Here the order is channel, row, column: all of channel 0 first.
你按行、列、通道的顺序展平。本题的顺序是通道、行、列：先放通道 0 的全部数。
"""

import numpy as np

image, p, W, b, cls, pos = (np.array(eval(input())) for _ in range(6))
c, h, w = image.shape
patches = image.reshape(c, h // p, p, w // p, p).transpose(1, 3, 2, 4, 0).reshape(-1, c * p * p)
tokens = np.vstack([cls, patches @ W + b]) + pos
print(tokens.round(4).tolist())
