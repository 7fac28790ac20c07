"""You divide by the largest exponential. Divide by the sum of all of them: only then do the probabilities sum to 1.
你除以的是最大的那个指数。应除以所有指数之和，这样概率之和才为 1。
"""

import math

exponentials = [math.exp(score) for score in eval(input())]
print([round(exponential / max(exponentials), 4) for exponential in exponentials])
