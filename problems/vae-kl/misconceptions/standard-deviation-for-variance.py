"""You subtract the standard deviation exp(logvar / 2). The last term of the formula is the variance: exp(logvar).
你减去的是标准差 exp(logvar / 2)。公式最后一项是方差：exp(logvar)。
"""

import numpy as np

mu, logvar = np.array(eval(input())), np.array(eval(input()))
print(round(float(-0.5 * np.sum(1 + logvar - mu**2 - np.exp(logvar / 2), axis=1).mean()), 4))
