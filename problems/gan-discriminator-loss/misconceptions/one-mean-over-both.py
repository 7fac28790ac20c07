"""You take one mean over real and fake samples together and double it. Each kind has a mean of its own; with batches of different size that is another number.
你把真实与生成样本放在一起取平均再乘 2。两类应各自取平均；batch 大小不同时结果不一样。
"""

import numpy as np

r, f = np.array(eval(input())), np.array(eval(input()))
print(round(float(2 * np.concatenate([np.logaddexp(0, -r), np.logaddexp(0, f)]).mean()), 4))
