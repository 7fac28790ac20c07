"""You count only the real samples. A discriminator that calls everything real would have no loss then: add the mean of -log(1 - sigmoid(f)).
你只计算了真实样本。这样一来，把一切都判为真的判别器损失为零：还要加上 -log(1 - sigmoid(f)) 的平均。
"""

import numpy as np

r, f = np.array(eval(input())), np.array(eval(input()))
print(round(float(np.logaddexp(0, -r).mean()), 4))
