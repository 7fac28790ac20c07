"""You normalise the gates over all experts. Divide by the sum of the chosen scores, so that a token's gates sum to 1.
你在全部专家上归一化门控。应除以选中专家的分数之和，使每个 token 的门控之和为 1。
"""

import numpy as np

scores, bias = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
top_k, gamma = int(input()), float(input())
chosen = np.sort(np.argsort(-(scores + bias), axis=1)[:, :top_k], axis=1)
gates = np.take_along_axis(scores, chosen, axis=1)
gates = gates / scores.sum(axis=1, keepdims=True)
load = np.bincount(chosen.ravel(), minlength=len(bias))
new_bias = bias + gamma * np.sign(load.mean() - load)
print((chosen.tolist(), gates.round(4).tolist(), new_bias.round(4).tolist()))
