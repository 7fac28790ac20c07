"""You differentiate with respect to D = sigmoid(f), not to the logit: 1 / (1 - D) and 1 / D. The chain rule adds the factor D * (1 - D), which leaves D and 1 - D.
你是对 D = sigmoid(f) 求的导，而不是对 logit：得到 1 / (1 - D) 和 1 / D。链式法则还要乘 D * (1 - D)，结果才是 D 和 1 - D。
"""

import numpy as np

f, kind = np.array(eval(input())), eval(input())
p = 1 / (1 + np.exp(-f))
loss, slope = (-np.logaddexp(0, f), 1 / (1 - p)) if kind == "minimax" else (np.logaddexp(0, -f), 1 / p)
print((round(float(loss.mean()), 4), round(float(slope.mean()), 4)))
