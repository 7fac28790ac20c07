"""You exchanged the two forms. 'minimax' is log(1 - sigmoid(f)); 'non-saturating' is -log sigmoid(f).
你把两种形式弄反了。'minimax' 是 log(1 - sigmoid(f))，'non-saturating' 是 -log sigmoid(f)。
"""

import numpy as np

f, kind = np.array(eval(input())), eval(input())
p = 1 / (1 + np.exp(-f))
loss, slope = (-np.logaddexp(0, f), p) if kind != "minimax" else (np.logaddexp(0, -f), 1 - p)
print((round(float(loss.mean()), 4), round(float(slope.mean()), 4)))
