"""You average the likelihood under q. The evidence belongs to the model and knows nothing of q: its weights are the prior p(z).
你用 q 对似然求平均。边缘似然属于模型本身，与 q 无关：权重应是先验 p(z)。
"""

import numpy as np

prior, likelihood, q = [np.array(eval(input()), dtype=float) for _ in range(3)]
joint = prior * likelihood
s = q > 0
elbo = np.sum(q[s] * np.log(joint[s] / q[s]))
log_evidence = np.log(q @ likelihood)
print(tuple(round(float(v), 4) for v in (log_evidence, elbo, log_evidence - elbo)))
