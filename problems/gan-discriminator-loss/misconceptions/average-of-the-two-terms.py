"""You halve the sum of the two terms. The loss adds the mean over the reals and the mean over the fakes: leave out the 1/2.
你把两项之和又除以了 2。损失是真实样本的平均加上生成样本的平均：去掉 1/2。
"""

import numpy as np

r, f = np.array(eval(input())), np.array(eval(input()))
print(round(float((np.logaddexp(0, -r).mean() + np.logaddexp(0, f).mean()) / 2), 4))
