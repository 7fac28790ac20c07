"""You multiply by the transpose of W. The examples are rows and stand on the left: x W, so entry j is the sum of x_i * W[i][j].
你乘的是 W 的转置。样本是行向量，写在左边：x W，第 j 个分量为 Σ x_i * W[i][j]。
"""

import numpy as np

x0, t, betas, noise, W, b = [np.array(eval(input())) for _ in range(6)]
a = np.cumprod(1 - betas)[t - 1][:, None]
xt = np.sqrt(a) * x0 + np.sqrt(1 - a) * noise
print(round(float(np.mean((noise - xt @ W.T - b[t - 1]) ** 2)), 4))
