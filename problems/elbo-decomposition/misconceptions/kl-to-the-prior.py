"""Your third number is KL(q || prior), the regulariser of the VAE. Here the divergence from the posterior is asked: divide q by p(z) * p(x|z) / p(x).
你的第三个数是 KL(q || 先验)，那是 VAE 的正则项。这里要的是与后验的散度：q 应除以 p(z) * p(x|z) / p(x)。
"""

import numpy as np

prior, likelihood, q = [np.array(eval(input()), dtype=float) for _ in range(3)]
joint = prior * likelihood
s = q > 0
elbo = np.sum(q[s] * np.log(joint[s] / q[s]))
kl = np.sum(q[s] * np.log(q[s] / prior[s]))
print(tuple(round(float(v), 4) for v in (np.log(joint.sum()), elbo, kl)))
