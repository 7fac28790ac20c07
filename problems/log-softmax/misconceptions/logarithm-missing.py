"""You subtract the sum of the exponentials itself. Take its logarithm first: log(a / b) = log a - log b, so it is shifted - log(sum(exp(shifted))).
你减去的是指数之和本身。应先对它取对数：log(a / b) = log a - log b，即 shifted - log(sum(exp(shifted)))。
"""

import numpy as np

scores = np.array(eval(input()), dtype=float)
shifted = scores - scores.max()
print(shifted - np.exp(shifted).sum())
