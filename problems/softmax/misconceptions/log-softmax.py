"""You print the logarithm of the probabilities. The exercise asks for the probabilities: leave out the last log.
你打印的是概率的对数。题目要的是概率本身：去掉最后一步取对数。
"""

import math

scores = eval(input())
log_total = math.log(sum(math.exp(score) for score in scores))
print([round(score - log_total, 4) for score in scores])
