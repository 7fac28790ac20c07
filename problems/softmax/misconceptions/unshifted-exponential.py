"""exp overflows for scores above 709. Subtract the largest score from all of them first: the factor exp(-max) cancels, and no exponent is positive.
分数大于 709 时 exp 会溢出。先让所有分数减去最大值：因子 exp(-max) 会约掉，指数便不会为正。
kind: stability
"""

import math

exponentials = [math.exp(score) for score in eval(input())]
print([round(exponential / sum(exponentials), 4) for exponential in exponentials])
