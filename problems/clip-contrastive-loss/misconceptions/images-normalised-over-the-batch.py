"""You normalise the images over the batch, column by column. Each embedding is divided by its own length: norm over axis=1 with keepdims=True.
你对图像嵌入在批次方向按列做了归一化。每个嵌入应除以自身的长度：对 axis=1 求范数并使用 keepdims=True。
"""

import numpy as np


def cross_entropy(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(shifted).sum(axis=1)) - np.diag(shifted))


images, texts = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
temperature = float(input())
images = images / np.linalg.norm(images, axis=0, keepdims=True)
texts = texts / np.linalg.norm(texts, axis=1, keepdims=True)
S = images @ texts.T / temperature
print(round(float((cross_entropy(S) + cross_entropy(S.T)) / 2), 4))
