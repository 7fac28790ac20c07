import numpy as np

prior, likelihood, q = [np.array(eval(input())) for _ in range(3)]
joint = prior * likelihood
log_q = np.log(q + 1e-12)
print(np.log(joint.sum()), (q * (np.log(joint) - log_q)).sum(), (q * (log_q - np.log(joint / joint.sum()))).sum())
