"""You add the maximum back once too often. It is subtracted in the numerator and in the sum, so it has already cancelled: shifted - log(sum(exp(shifted))) is the answer.
你多加回了一次最大值。分子与求和里都已减去它，已经抵消：shifted - log(sum(exp(shifted))) 就是答案。
"""

import numpy as np

scores = np.array(eval(input()), dtype=float)
shifted = scores - scores.max()
print(shifted - np.log(np.exp(shifted).sum()) + scores.max())
