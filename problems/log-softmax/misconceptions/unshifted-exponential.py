"""exp overflows for scores above 709 and the result is nan. Subtract the largest score first: (s - m) - log(sum(exp(s - m))), where no exponent is positive.
分数大于 709 时 exp 溢出，结果变成 nan。应先减去最大分数：(s - m) - log(sum(exp(s - m)))，这样指数不会为正。
kind: stability
"""

import numpy as np

exponentials = np.exp(np.array(eval(input()), dtype=float))
print(np.log(exponentials / exponentials.sum()))
