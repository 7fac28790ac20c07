import numpy as np

x, y = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
logit_scale = 1 / float(input())
cosines = (x @ y.T) / np.outer(np.sqrt((x**2).sum(1)), np.sqrt((y**2).sum(1)))
e = np.exp(logit_scale * (cosines - cosines.max()))
p_text = np.diag(e / e.sum(axis=1)[:, None])
p_image = np.diag(e / e.sum(axis=0)[None, :])
print(np.round(-(np.log(p_text * p_image)).mean() / 2, 4))
