"""You average over the latent dimensions too. The dimensions are independent, so their divergences add: sum over D, and take the mean over the N examples only.
你对隐变量维度也取了平均。各维相互独立，散度应相加：对 D 求和，只对 N 个样本取平均。
"""

import numpy as np

mu, logvar = np.array(eval(input())), np.array(eval(input()))
print(round(float(-0.5 * np.mean(1 + logvar - mu**2 - np.exp(logvar))), 4))
