"""You compute KL(posterior || q). The divergence in the identity is taken under q: sum of q * log(q / posterior). Check it: log p(x) - ELBO must come out.
你算的是 KL(后验 || q)。恒等式里的散度以 q 为期望：Σ q * log(q / 后验)。可以验证：结果必须等于 log p(x) - ELBO。
"""

import numpy as np

prior, likelihood, q = [np.array(eval(input()), dtype=float) for _ in range(3)]
joint = prior * likelihood
posterior = joint / joint.sum()
s = q > 0
elbo = np.sum(q[s] * np.log(joint[s] / q[s]))
kl = np.sum(posterior * np.log(posterior / q))
print(tuple(round(float(v), 4) for v in (np.log(joint.sum()), elbo, kl)))
