"""You leave out the position embeddings. Without them the transformer cannot tell one patch's place from another's: add pos to the whole sequence.
你漏掉了位置嵌入。没有它，Transformer 分不清各块的位置：应给整个序列加上 pos。
"""

import numpy as np

image, p, W, b, cls, pos = (np.array(eval(input())) for _ in range(6))
c, h, w = image.shape
patches = image.reshape(c, h // p, p, w // p, p).transpose(1, 3, 0, 2, 4).reshape(-1, c * p * p)
tokens = np.vstack([cls, patches @ W + b])
print(tokens.round(4).tolist())
