"""You print the negative log-probabilities, the losses. Leave the minus sign out: a log-probability is at most 0.
你打印的是负对数概率，也就是损失。去掉负号：对数概率不大于 0。
"""

import numpy as np

scores = np.array(eval(input()), dtype=float)
shifted = scores - scores.max()
print(np.log(np.exp(shifted).sum()) - shifted)
