"""You add scale * eps_cond to the whole unconditional prediction. Its weight must fall as the scale grows: (1 - s) * eps_uncond + s * eps_cond.
你把 scale * eps_cond 直接加到完整的无条件预测上。随着 scale 增大，无条件预测的权重应减小：(1 - s) * eps_uncond + s * eps_cond。
"""

import numpy as np

u, c, s = np.array(eval(input())), np.array(eval(input())), float(input())
print((u + s * c).round(4).tolist())
