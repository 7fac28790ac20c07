"""You print the value V(D) that the discriminator maximises. A loss is minimised: take its negative.
你打印的是判别器要最大化的目标 V(D)。损失是要最小化的：取它的相反数。
"""

import numpy as np

r, f = np.array(eval(input())), np.array(eval(input()))
print(round(float(-np.logaddexp(0, -r).mean() - np.logaddexp(0, f).mean()), 4))
