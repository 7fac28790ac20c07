"""You compute KL(p || q), from the prior to the posterior. The VAE needs KL(q || p): the expectation is taken under the encoder's distribution.
你算的是 KL(p || q)，方向反了。VAE 需要的是 KL(q || p)：期望对编码器给出的分布求。
"""

import numpy as np

mu, logvar = np.array(eval(input())), np.array(eval(input()))
kl = 0.5 * (logvar + (1 + mu**2) / np.exp(logvar) - 1)
print(round(float(kl.sum(axis=1).mean()), 4))
