"""You add the examples up. The loss of a batch is the mean over its examples: divide the total by N, so that it does not grow with the batch size.
你把各样本的结果直接相加了。一个 batch 的损失是样本的平均：把总和除以 N，这样它就不会随 batch 大小增长。
"""

import numpy as np

mu, logvar = np.array(eval(input())), np.array(eval(input()))
print(round(float(-0.5 * np.sum(1 + logvar - mu**2 - np.exp(logvar))), 4))
