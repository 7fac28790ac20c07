"""You multiply the cosines by the temperature. Divide by it: a small temperature sharpens the softmax.
你把余弦乘上了温度。应除以温度：温度越小，softmax 越尖。
"""

import numpy as np


def cross_entropy(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(shifted).sum(axis=1)) - np.diag(shifted))


images, texts = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
temperature = float(input())
images = images / np.linalg.norm(images, axis=1, keepdims=True)
texts = texts / np.linalg.norm(texts, axis=1, keepdims=True)
S = images @ texts.T * temperature
print(round(float((cross_entropy(S) + cross_entropy(S.T)) / 2), 4))
