"""You start at the conditional prediction and move to the unconditional one, away from the condition. Start at eps_uncond and add scale * (eps_cond - eps_uncond).
你从条件预测出发走向无条件预测，反而远离了条件。应从 eps_uncond 出发，加上 scale * (eps_cond - eps_uncond)。
"""

import numpy as np

u, c, s = np.array(eval(input())), np.array(eval(input())), float(input())
print((c + s * (u - c)).round(4).tolist())
