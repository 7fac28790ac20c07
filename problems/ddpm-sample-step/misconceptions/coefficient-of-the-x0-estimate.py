"""You subtract sqrt(1 - alpha_bar_t) * eps, all of the noise, as in the estimate of x_0. One step removes only beta_t / sqrt(1 - alpha_bar_t) of it.
你减去了 sqrt(1 - alpha_bar_t) * eps，即全部噪声，那是估计 x_0 的做法。一步只去掉 beta_t / sqrt(1 - alpha_bar_t) 倍。
"""

import numpy as np

x, e, t, b, z = np.array(eval(input())), np.array(eval(input())), int(input()), np.array(eval(input())), np.array(eval(input()))
a = np.prod(1 - b[:t])
print(((x - np.sqrt(1 - a) * e) / np.sqrt(1 - b[t - 1]) + (t > 1) * np.sqrt(b[t - 1]) * z).round(4).tolist())
