import numpy as np

p = np.array(eval(input()), dtype=float)
q = np.array(eval(input()), dtype=float)
log_p, log_q = np.log(np.maximum(p, 1e-300)), np.log(q)
print((np.stack([-log_p, log_p - log_q, -log_q]) @ p).round(4))
