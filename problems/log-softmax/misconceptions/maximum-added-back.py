"""Your results are all too large by the maximum: it is subtracted in one place only, or added back at the end. Subtract it from the score in front and inside the sum: (s - m) - log(sum(exp(s - m))).
你的结果都偏大一个最大值：只在一处减去了它，或最后又加了回来。前面的分数和求和里都要减：(s - m) - log(sum(exp(s - m)))。
"""

import numpy as np

scores = np.array(eval(input()), dtype=float)
shifted = scores - scores.max()
print(shifted - np.log(np.exp(shifted).sum()) + scores.max())
