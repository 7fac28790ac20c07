"""You weigh the ELBO with the prior. The expectation is under q: the weights are q(z), and the prior stands inside the logarithm.
你用先验给 ELBO 加权。期望应对 q 求：权重是 q(z)，先验在对数里面。
"""

import numpy as np

prior, likelihood, q = [np.array(eval(input()), dtype=float) for _ in range(3)]
joint = prior * likelihood
s = q > 0
elbo = np.sum(prior[s] * np.log(joint[s] / q[s]))
kl = np.sum(q[s] * np.log(q[s] / (joint[s] / joint.sum())))
print(tuple(round(float(v), 4) for v in (np.log(joint.sum()), elbo, kl)))
