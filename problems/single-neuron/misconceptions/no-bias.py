"""You leave out the bias. Add b to the weighted sum before the sigmoid: z = w . x + b; without it every boundary passes through the origin.
你漏掉了偏置。应在 sigmoid 之前把 b 加到加权和上：z = w·x + b；否则决策边界只能经过原点。
"""

import numpy as np

X, y, w = (np.array(eval(input())) for _ in range(3))
float(input())
p = 1 / (1 + np.exp(-(X @ w)))
print((p.round(4).tolist(), round(float(np.mean((p - y) ** 2)), 4)))
