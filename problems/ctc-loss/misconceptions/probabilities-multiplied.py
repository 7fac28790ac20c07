"""You multiply probabilities, and over many steps they underflow to 0. Add logarithms.
你把概率相乘，步数一多就下溢为 0。应把对数相加。
kind: stability
"""

import numpy as np

logits = np.array(eval(input()), dtype=float)
targets = eval(input())
e = np.exp(logits - logits.max(axis=1, keepdims=True))
p = e / e.sum(axis=1, keepdims=True)
labels = [0]
for label in targets:
    labels += [label, 0]
alpha = np.zeros(len(labels))
alpha[:2] = p[0, labels[:2]]
for row in p[1:]:
    new = alpha.copy()
    new[1:] += alpha[:-1]
    for s in range(3, len(labels), 2):
        if labels[s] != labels[s - 2]:
            new[s] += alpha[s - 2]
    alpha = new * row[labels]
print(round(float(-np.log(alpha[-2:].sum())), 4))
