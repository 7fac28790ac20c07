"""You sort the ids but leave the gates in order of score. A gate belongs to its expert: gather the scores at the sorted ids.
你对编号排了序，门控却仍按分数顺序。门控属于各自的专家：应按排好序的编号取分数。
"""

import numpy as np

scores, bias = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
top_k, gamma = int(input()), float(input())
chosen = np.sort(np.argsort(-(scores + bias), axis=1)[:, :top_k], axis=1)
gates = np.take_along_axis(scores, np.argsort(-(scores + bias), axis=1)[:, :top_k], axis=1)
gates = gates / gates.sum(axis=1, keepdims=True)
load = np.bincount(chosen.ravel(), minlength=len(bias))
new_bias = bias + gamma * np.sign(load.mean() - load)
print((chosen.tolist(), gates.round(4).tolist(), new_bias.round(4).tolist()))
