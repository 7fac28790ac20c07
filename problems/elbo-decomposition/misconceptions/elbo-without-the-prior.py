"""Your ELBO lacks log p(z). The model's term is the log of the joint, log p(x|z) + log p(z).
你的 ELBO 缺少 log p(z)。模型那一项应是联合概率的对数：log p(x|z) + log p(z)。
"""

import numpy as np

prior, likelihood, q = [np.array(eval(input()), dtype=float) for _ in range(3)]
joint = prior * likelihood
s = q > 0
elbo = np.sum(q[s] * (np.log(likelihood[s]) - np.log(q[s])))
kl = np.sum(q[s] * np.log(q[s] / (joint[s] / joint.sum())))
print(tuple(round(float(v), 4) for v in (np.log(joint.sum()), elbo, kl)))
