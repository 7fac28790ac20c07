"""You scale the draw with beta_t, which is the variance. Multiply by the standard deviation, sqrt(beta_t).
你用 beta_t 缩放噪声，那是方差。应乘以标准差 sqrt(beta_t)。
"""

import numpy as np

x, e, t, b, z = np.array(eval(input())), np.array(eval(input())), int(input()), np.array(eval(input())), np.array(eval(input()))
a = np.prod(1 - b[:t])
print(((x - b[t - 1] / np.sqrt(1 - a) * e) / np.sqrt(1 - b[t - 1]) + (t > 1) * b[t - 1] * z).round(4).tolist())
