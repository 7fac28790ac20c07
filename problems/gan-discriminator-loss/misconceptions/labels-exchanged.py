"""You label the fakes 1 and the reals 0. The discriminator should score real samples high: -log sigmoid(r) for reals, -log(1 - sigmoid(f)) for fakes.
你把生成样本标成 1、真实样本标成 0 了。判别器应给真实样本高分：真实样本用 -log sigmoid(r)，生成样本用 -log(1 - sigmoid(f))。
"""

import numpy as np

r, f = np.array(eval(input())), np.array(eval(input()))
print(round(float(np.logaddexp(0, r).mean() + np.logaddexp(0, -f).mean()), 4))
