"""You clip the scale to [0, 1]. Guidance extrapolates: scales above 1 are the point of it, negative ones move away from the condition.
你把 scale 截断到 [0, 1]。引导本来就是外推：大于 1 才有增强作用，负值则远离条件。
"""

import numpy as np

u, c, s = np.array(eval(input())), np.array(eval(input())), float(input())
print((u + min(max(s, 0), 1) * (c - u)).round(4).tolist())
