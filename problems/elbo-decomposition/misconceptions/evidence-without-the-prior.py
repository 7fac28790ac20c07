"""You sum the likelihoods without the prior. The evidence is an average of p(x|z) over z: p(x) = sum of p(z) * p(x|z).
你求边缘似然时没有乘先验。边缘似然是 p(x|z) 对 z 的平均：p(x) = Σ p(z) * p(x|z)。
"""

import numpy as np

prior, likelihood, q = [np.array(eval(input()), dtype=float) for _ in range(3)]
joint = prior * likelihood
evidence = likelihood.sum()
s = q > 0
elbo = np.sum(q[s] * np.log(joint[s] / q[s]))
kl = np.sum(q[s] * np.log(q[s] / (joint[s] / evidence)))
print(tuple(round(float(v), 4) for v in (np.log(evidence), elbo, kl)))
