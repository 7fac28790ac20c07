"""You raise the bias of overloaded experts. It must fall: add gamma times the sign of mean minus load.
你提高了过载专家的偏置。应当降低：加上 gamma 乘以（均值减负载）的符号。
"""

import numpy as np

scores, bias = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
top_k, gamma = int(input()), float(input())
chosen = np.sort(np.argsort(-(scores + bias), axis=1)[:, :top_k], axis=1)
gates = np.take_along_axis(scores, chosen, axis=1)
gates = gates / gates.sum(axis=1, keepdims=True)
load = np.bincount(chosen.ravel(), minlength=len(bias))
new_bias = bias + gamma * np.sign(load - load.mean())
print((chosen.tolist(), gates.round(4).tolist(), new_bias.round(4).tolist()))
