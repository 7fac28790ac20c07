"""You count loads only up to the highest expert that got a token, so the counts are too short when the last expert got none. Count all E experts: np.bincount needs minlength=E.
你只统计到收到 token 的最大专家编号，最后一个专家没有 token 时计数就短了一截。应统计全部 E 个专家：np.bincount 要加 minlength=E。
"""

import numpy as np

scores, bias = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
top_k, gamma = int(input()), float(input())
chosen = np.sort(np.argsort(-(scores + bias), axis=1)[:, :top_k], axis=1)
gates = np.take_along_axis(scores, chosen, axis=1)
gates = gates / gates.sum(axis=1, keepdims=True)
load = np.bincount(chosen.ravel())
new_bias = bias + gamma * np.sign(load.mean() - load)
print((chosen.tolist(), gates.round(4).tolist(), new_bias.round(4).tolist()))
