"""Your minimax loss has the wrong sign. The generator minimises log(1 - sigmoid(f)), which is negative: -softplus(f), not +softplus(f).
你的 minimax 损失符号反了。生成器最小化的是 log(1 - sigmoid(f))，它是负数：应为 -softplus(f)，而不是 +softplus(f)。
"""

import numpy as np

f, kind = np.array(eval(input())), eval(input())
p = 1 / (1 + np.exp(-f))
loss, slope = (np.logaddexp(0, f), p) if kind == "minimax" else (np.logaddexp(0, -f), 1 - p)
print((round(float(loss.mean()), 4), round(float(slope.mean()), 4)))
