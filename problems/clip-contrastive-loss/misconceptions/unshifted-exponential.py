"""exp overflows once a cosine divided by the temperature exceeds 709. Subtract the maximum of each row first: it cancels against the diagonal.
余弦除以温度超过 709 时 exp 会溢出。应先减去每行的最大值，它与对角线项相互抵消。
kind: stability
"""

import numpy as np


def cross_entropy(logits):
    shifted = logits
    return np.mean(np.log(np.exp(shifted).sum(axis=1)) - np.diag(shifted))


images, texts = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
temperature = float(input())
images = images / np.linalg.norm(images, axis=1, keepdims=True)
texts = texts / np.linalg.norm(texts, axis=1, keepdims=True)
S = images @ texts.T / temperature
print(round(float((cross_entropy(S) + cross_entropy(S.T)) / 2), 4))
