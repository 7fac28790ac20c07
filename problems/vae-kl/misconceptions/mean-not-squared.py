"""You use the absolute value of mu. The distance of the means enters squared: mu^2.
你用的是 mu 的绝对值。均值之间的距离以平方形式出现：mu^2。
"""

import numpy as np

mu, logvar = np.array(eval(input())), np.array(eval(input()))
print(round(float(-0.5 * np.sum(1 + logvar - np.abs(mu) - np.exp(logvar), axis=1).mean()), 4))
