"""You average the two predictions and scale the mean. Guidance is an extrapolation along their difference, not a mean: eps_uncond + scale * (eps_cond - eps_uncond).
你取了两个预测的平均再乘 scale。引导是沿两者之差外推，不是取平均：eps_uncond + scale * (eps_cond - eps_uncond)。
"""

import numpy as np

u, c, s = np.array(eval(input())), np.array(eval(input())), float(input())
print((s * (u + c) / 2).round(4).tolist())
