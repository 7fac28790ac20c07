"""You divide by the sum of absolute values. Unit length means the Euclidean norm: the root of the sum of squares.
你除以的是绝对值之和。单位长度指欧氏范数：平方和的平方根。
"""

import numpy as np


def cross_entropy(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(shifted).sum(axis=1)) - np.diag(shifted))


images, texts = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
temperature = float(input())
images = images / np.linalg.norm(images, 1, axis=1, keepdims=True)
texts = texts / np.linalg.norm(texts, 1, axis=1, keepdims=True)
S = images @ texts.T / temperature
print(round(float((cross_entropy(S) + cross_entropy(S.T)) / 2), 4))
