"""Your KL is negative, so minimising it would push the posterior away from the prior. A divergence is at least 0: put the factor -1/2 in front of (1 + logvar - mu^2 - exp(logvar)).
你的 KL 是负的，最小化它会把后验推离先验。散度恒非负：(1 + logvar - mu^2 - exp(logvar)) 前面的系数应是 -1/2。
"""

import numpy as np

mu, logvar = np.array(eval(input())), np.array(eval(input()))
print(round(float(0.5 * np.sum(1 + logvar - mu**2 - np.exp(logvar), axis=1).mean()), 4))
