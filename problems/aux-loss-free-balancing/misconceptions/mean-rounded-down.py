"""You divide N k by E as integers. The mean load need not be whole: use true division.
你对 N k / E 做了整除。平均负载不一定是整数：应使用真除法。
"""

import numpy as np

scores, bias = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
top_k, gamma = int(input()), float(input())
chosen = np.sort(np.argsort(-(scores + bias), axis=1)[:, :top_k], axis=1)
gates = np.take_along_axis(scores, chosen, axis=1)
gates = gates / gates.sum(axis=1, keepdims=True)
load = np.bincount(chosen.ravel(), minlength=len(bias))
new_bias = bias + gamma * np.sign(load.sum() // len(load) - load)
print((chosen.tolist(), gates.round(4).tolist(), new_bias.round(4).tolist()))
