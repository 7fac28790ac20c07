"""You subtract the largest exponential instead of the largest score. Shift the scores before exp: exp(s - max) divides every term by the same factor, exp(s) - exp(max) does not.
你减去的是最大的指数值，而不是最大的分数。应在取指数之前平移：exp(s - max) 让每一项除以同一因子，而 exp(s) - exp(max) 不是。
"""

import numpy as np

exponentials = np.exp(np.array(eval(input()), dtype=float))
shifted = exponentials - exponentials.max()
print((shifted / shifted.sum()).round(4).tolist())
