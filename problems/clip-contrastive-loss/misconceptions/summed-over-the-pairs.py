"""You sum over the pairs. Take the mean over N in each direction.
你对各配对求了和。每个方向都应对 N 取平均。
"""

import numpy as np


def cross_entropy(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.sum(np.log(np.exp(shifted).sum(axis=1)) - np.diag(shifted))


images, texts = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
temperature = float(input())
images = images / np.linalg.norm(images, axis=1, keepdims=True)
texts = texts / np.linalg.norm(texts, axis=1, keepdims=True)
S = images @ texts.T / temperature
print(round(float((cross_entropy(S) + cross_entropy(S.T)) / 2), 4))
