"""You left out the factor 1/2. It comes from the 1/2 in the exponent of the normal density and stands before the whole sum.
你漏掉了因子 1/2。它来自正态密度指数中的 1/2，作用于整个求和。
"""

import numpy as np

mu, logvar = np.array(eval(input())), np.array(eval(input()))
print(round(float(-np.sum(1 + logvar - mu**2 - np.exp(logvar), axis=1).mean()), 4))
