"""Your ELBO lacks - log q(z), the entropy of q. Without it the best q would put all its weight on one z: add -sum of q * log q.
你的 ELBO 缺少 - log q(z)，也就是 q 的熵。没有它，最优的 q 会把全部概率放在一个 z 上：应加上 -Σ q * log q。
"""

import numpy as np

prior, likelihood, q = [np.array(eval(input()), dtype=float) for _ in range(3)]
joint = prior * likelihood
s = q > 0
elbo = np.sum(q[s] * np.log(joint[s]))
kl = np.sum(q[s] * np.log(q[s] / (joint[s] / joint.sum())))
print(tuple(round(float(v), 4) for v in (np.log(joint.sum()), elbo, kl)))
