"""You leave the matching pair out of the sum in the denominator. The softmax runs over all texts, the right one included.
你在分母的求和里去掉了配对的那一项。softmax 对全部文本求和，包括正确的那个。
"""

import numpy as np


def cross_entropy(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(shifted).sum(axis=1) - np.exp(np.diag(shifted))) - np.diag(shifted))


images, texts = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
temperature = float(input())
images = images / np.linalg.norm(images, axis=1, keepdims=True)
texts = texts / np.linalg.norm(texts, axis=1, keepdims=True)
S = images @ texts.T / temperature
print(round(float((cross_entropy(S) + cross_entropy(S.T)) / 2), 4))
