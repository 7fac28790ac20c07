"""You put every n-th expert into a group. A group holds neighbouring experts.
你把每隔 n 个的专家放进一组。同组的专家是相邻的。
"""

import numpy as np

z, b = np.array(eval(input()), dtype=float), np.array(eval(input()))
G, keep, k, scale = int(input()), int(input()), int(input()), float(input())
s = 1 / (1 + np.exp(-z))
t = s + b
N, E = t.shape
pick = lambda a, n: np.sort(np.argsort(-a, axis=1, kind="stable")[:, :n], axis=1)  # noqa: E731
groups = pick(np.sort(t.reshape(N, -1, G), axis=1)[:, -2:].sum(axis=1), keep)
member = (np.arange(E)[None, :, None] % G == groups[:, None, :]).any(axis=2)
experts = pick(np.where(member, t, -np.inf), k)
w = np.take_along_axis(s, experts, axis=1)
print((groups.tolist(), experts.tolist(), (scale * w / w.sum(1, keepdims=True)).round(4).tolist()))
