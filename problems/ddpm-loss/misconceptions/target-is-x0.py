"""You compare the prediction with x_0. This network predicts the noise: the target is the draw that was added.
你把预测与 x_0 比较。这个网络预测的是噪声：目标是加进去的那个噪声。
"""

import numpy as np

x0, t, betas, noise, W, b = [np.array(eval(input())) for _ in range(6)]
a = np.cumprod(1 - betas)[t - 1][:, None]
xt = np.sqrt(a) * x0 + np.sqrt(1 - a) * noise
print(round(float(np.mean((x0 - xt @ W - b[t - 1]) ** 2)), 4))
