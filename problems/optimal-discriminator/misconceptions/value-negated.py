"""You print the discriminator's loss, -V. The value of the game is the expectation that the discriminator maximises, and it is never positive.
你打印的是判别器的损失 -V。博弈值是判别器要最大化的期望，它不会为正。
"""

import numpy as np

p, g = np.array(eval(input())), np.array(eval(input()))
with np.errstate(all="ignore"):
    d = np.nan_to_num(p / (p + g), nan=0.5)
    value = np.nansum(p * np.log(d)) + np.nansum(g * np.log(1 - d))
print((d.round(4).tolist(), round(float(-value), 4), round(float((value + np.log(4)) / 2), 4)))
