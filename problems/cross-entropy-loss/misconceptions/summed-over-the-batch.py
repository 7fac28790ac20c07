"""You sum the losses of the samples. Take the mean, so that the loss and its gradient do not grow with the batch size.
你把各样本的损失求了和。应取平均，损失及其梯度才不随批大小变化。
"""

import numpy as np

z, y = np.array(eval(input()), dtype=float), eval(input())
s = z - z.max(axis=1, keepdims=True)
log_p = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
print(round(float(-log_p[np.arange(len(y)), y].sum()), 4))
