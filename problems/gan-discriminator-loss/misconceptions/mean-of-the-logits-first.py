"""You average the logits and take the loss of the average. The loss is not linear: take it for each sample, then average.
你先对 logits 取平均再算损失。损失不是线性的：应先逐个样本算损失，再取平均。
"""

import numpy as np

r, f = np.array(eval(input())), np.array(eval(input()))
print(round(float(np.logaddexp(0, -r.mean()) + np.logaddexp(0, f.mean())), 4))
