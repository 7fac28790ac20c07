"""You subtract the maximum inside the sum only. Subtract it from the score in front as well, or the result is too large by the maximum: (s - m) - log(sum(exp(s - m))).
你只在求和里减去了最大值。前面的分数也要减，否则结果偏大一个最大值：(s - m) - log(sum(exp(s - m)))。
"""

import numpy as np

scores = np.array(eval(input()), dtype=float)
print(scores - np.log(np.exp(scores - scores.max()).sum()))
