"""You compute the gates from the biased scores. The bias only decides who is chosen; the gates use the original scores, so that balancing does not distort the output.
你用加了偏置的分数算门控。偏置只决定选谁，门控应用原始分数，这样均衡才不会扭曲输出。
"""

import numpy as np

scores, bias = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
top_k, gamma = int(input()), float(input())
chosen = np.sort(np.argsort(-(scores + bias), axis=1)[:, :top_k], axis=1)
gates = np.take_along_axis(scores + bias, chosen, axis=1)
gates = gates / gates.sum(axis=1, keepdims=True)
load = np.bincount(chosen.ravel(), minlength=len(bias))
new_bias = bias + gamma * np.sign(load.mean() - load)
print((chosen.tolist(), gates.round(4).tolist(), new_bias.round(4).tolist()))
