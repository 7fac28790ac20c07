"""You treat logvar as log sigma and square its exponential. It is already the log of the variance: sigma^2 = exp(logvar).
你把 logvar 当成了 log sigma，又把它的指数平方了。它已经是方差的对数：sigma^2 = exp(logvar)。
"""

import numpy as np

mu, log_sigma = np.array(eval(input())), np.array(eval(input()))
print(round(float(-0.5 * np.sum(1 + 2 * log_sigma - mu**2 - np.exp(2 * log_sigma), axis=1).mean()), 4))
