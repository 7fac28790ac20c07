"""You use (1 + w) * cond - w * uncond with w = scale: that adds the scaled difference to the conditional prediction, once too often. The scale here is s = 1 + w: with s = 1 the conditional prediction must come out.
你用了 (1 + w) * cond - w * uncond 且 w = scale，等于把差加在条件预测上，多加了一次。这里的 scale 是 s = 1 + w：s = 1 时应得到条件预测本身。
"""

import numpy as np

u, c, s = np.array(eval(input())), np.array(eval(input())), float(input())
print(((1 + s) * c - s * u).round(4).tolist())
