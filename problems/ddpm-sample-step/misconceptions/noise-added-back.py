"""You add the predicted noise instead of removing it. The reverse step subtracts beta_t / sqrt(1 - alpha_bar_t) * eps.
你把预测的噪声加了上去，而不是去掉。反向一步应减去 beta_t / sqrt(1 - alpha_bar_t) * eps。
"""

import numpy as np

x, e, t, b, z = np.array(eval(input())), np.array(eval(input())), int(input()), np.array(eval(input())), np.array(eval(input()))
a = np.prod(1 - b[:t])
print(((x + b[t - 1] / np.sqrt(1 - a) * e) / np.sqrt(1 - b[t - 1]) + (t > 1) * np.sqrt(b[t - 1]) * z).round(4).tolist())
