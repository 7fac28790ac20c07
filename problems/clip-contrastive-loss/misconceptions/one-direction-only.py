"""You score images against texts only. The loss is the mean of both directions: add the cross-entropy of the columns, that is of S transposed.
你只算了图像到文本的方向。损失是两个方向的平均：还要加上列方向（S 的转置）的交叉熵。
"""

import numpy as np


def cross_entropy(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(shifted).sum(axis=1)) - np.diag(shifted))


images, texts = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
temperature = float(input())
images = images / np.linalg.norm(images, axis=1, keepdims=True)
texts = texts / np.linalg.norm(texts, axis=1, keepdims=True)
S = images @ texts.T / temperature
print(round(float(cross_entropy(S)), 4))
