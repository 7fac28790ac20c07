"""You print the probabilities. The exercise asks for their natural logarithms, which are all at most 0.
你打印的是概率。题目要的是概率的自然对数，全都不大于 0。
"""

import numpy as np

scores = np.array(eval(input()), dtype=float)
exponentials = np.exp(scores - scores.max())
print(exponentials / exponentials.sum())
