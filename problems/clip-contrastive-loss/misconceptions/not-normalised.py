"""You use the raw dot products. Divide each embedding by its length first, so that the score is a cosine and long vectors have no advantage.
你直接用了原始点积。应先把每个嵌入除以其长度，得到余弦，这样长向量不占便宜。
"""

import numpy as np


def cross_entropy(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(shifted).sum(axis=1)) - np.diag(shifted))


images, texts = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
temperature = float(input())
S = images @ texts.T / temperature
print(round(float((cross_entropy(S) + cross_entropy(S.T)) / 2), 4))
