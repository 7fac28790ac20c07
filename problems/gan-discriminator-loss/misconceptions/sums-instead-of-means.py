"""You add the losses of the samples up. Take the mean over each batch, so that the loss does not depend on the batch size.
你把各样本的损失直接相加。应对每个 batch 取平均，损失才不随 batch 大小变化。
"""

import numpy as np

r, f = np.array(eval(input())), np.array(eval(input()))
print(round(float(np.logaddexp(0, -r).sum() + np.logaddexp(0, f).sum()), 4))
