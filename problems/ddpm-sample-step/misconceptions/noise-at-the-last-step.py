"""You add noise at t = 1 too, where it stays in the finished sample. The last step returns the mean: add sqrt(beta_t) * z only for t > 1.
t = 1 时你也加了噪声，它会留在最终样本里。最后一步只返回均值：仅当 t > 1 时才加 sqrt(beta_t) * z。
"""

import numpy as np

x, e, t, b, z = np.array(eval(input())), np.array(eval(input())), int(input()), np.array(eval(input())), np.array(eval(input()))
a = np.prod(1 - b[:t])
print(((x - b[t - 1] / np.sqrt(1 - a) * e) / np.sqrt(1 - b[t - 1]) + np.sqrt(b[t - 1]) * z).round(4).tolist())
