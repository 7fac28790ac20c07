import numpy as np

logits = np.array(eval(input()))
labels = np.array(eval(input()))
nsp_logits = np.array(eval(input()))
is_next = eval(input())

weights = (labels >= 0).astype(float)
safe = np.where(labels >= 0, labels, 0)
picked = np.take_along_axis(logits, safe[:, None], axis=1)[:, 0]
losses = np.logaddexp.reduce(logits, axis=1) - picked
mlm = (losses * weights).sum() / max(weights.sum(), 1.0)
margin = nsp_logits[1] - nsp_logits[0]
nsp = np.logaddexp(0.0, margin if is_next else -margin)
print(np.array([mlm, nsp, mlm + nsp]))
