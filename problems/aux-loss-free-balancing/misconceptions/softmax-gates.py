"""You take a softmax over the chosen scores. The gates are the scores themselves divided by their sum.
你对选中的分数做了 softmax。门控就是分数本身除以它们的和。
"""

import numpy as np

scores, bias = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
top_k, gamma = int(input()), float(input())
chosen = np.sort(np.argsort(-(scores + bias), axis=1)[:, :top_k], axis=1)
gates = np.take_along_axis(scores, chosen, axis=1)
gates = np.exp(gates)
gates = gates / gates.sum(axis=1, keepdims=True)
load = np.bincount(chosen.ravel(), minlength=len(bias))
new_bias = bias + gamma * np.sign(load.mean() - load)
print((chosen.tolist(), gates.round(4).tolist(), new_bias.round(4).tolist()))
