"""You return only scale * (cond - uncond). It is a correction: add it to the unconditional prediction.
你只返回了 scale * (cond - uncond)。它只是修正量：要加到无条件预测上。
"""

import numpy as np

u, c, s = np.array(eval(input())), np.array(eval(input())), float(input())
print((s * (c - u)).round(4).tolist())
