import numpy as np

new, old, adv = (np.array(eval(input())) for _ in range(3))
c = float(input())
ratio = np.exp(new) / np.exp(old)
bounded = np.where(adv >= 0, np.minimum(ratio, 1 + c), np.maximum(ratio, 1 - c))
outside = (ratio < 1 - c) | (ratio > 1 + c)
print(np.array([np.mean(-bounded * adv), outside.mean()]))
