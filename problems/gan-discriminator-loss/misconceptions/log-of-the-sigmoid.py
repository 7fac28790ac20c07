"""You take the logarithm of the sigmoid. For large logits the sigmoid rounds to 0 or 1 and the log is infinite: use softplus, log(1 + exp(s)) = max(s, 0) + log(1 + exp(-|s|)), on the logits.
你先算 sigmoid 再取对数。logit 很大时 sigmoid 会舍入成 0 或 1，对数变为无穷：应直接对 logits 用 softplus，log(1 + exp(s)) = max(s, 0) + log(1 + exp(-|s|))。
kind: stability
"""

import numpy as np

r, f = np.array(eval(input())), np.array(eval(input()))
real, fake = 1 / (1 + np.exp(-r)), 1 / (1 + np.exp(-f))
print(round(float(-np.log(real).mean() - np.log(1 - fake).mean()), 4))
