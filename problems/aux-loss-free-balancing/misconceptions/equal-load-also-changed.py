"""You change the bias of experts that have exactly the mean load. Their sign is 0: the bias stays.
负载恰为均值的专家，你也改了偏置。此时符号为 0，偏置不变。
"""

import numpy as np

scores, bias = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
top_k, gamma = int(input()), float(input())
chosen = np.sort(np.argsort(-(scores + bias), axis=1)[:, :top_k], axis=1)
gates = np.take_along_axis(scores, chosen, axis=1)
gates = gates / gates.sum(axis=1, keepdims=True)
load = np.bincount(chosen.ravel(), minlength=len(bias))
new_bias = bias + gamma * np.where(load < load.mean(), 1, -1)
print((chosen.tolist(), gates.round(4).tolist(), new_bias.round(4).tolist()))
