"""You leave out the temperature. Divide the cosines by it before the softmax.
你忽略了温度。应在 softmax 之前把余弦除以温度。
"""

import numpy as np


def cross_entropy(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(shifted).sum(axis=1)) - np.diag(shifted))


images, texts = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
temperature = float(input())
images = images / np.linalg.norm(images, axis=1, keepdims=True)
texts = texts / np.linalg.norm(texts, axis=1, keepdims=True)
S = images @ texts.T
print(round(float((cross_entropy(S) + cross_entropy(S.T)) / 2), 4))
