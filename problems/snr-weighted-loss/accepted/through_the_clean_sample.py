import numpy as np

pred, x0, noise = [np.array(eval(input()), dtype=float) for _ in range(3)]
t, betas = eval(input()), np.array(eval(input()), dtype=float)
gamma, kind = float(input()), eval(input())
bar = np.array([np.prod(1 - betas[:k]) for k in t])[:, None]
a, s = np.sqrt(bar), np.sqrt(1 - bar)
xt = a * x0 + s * noise
clean = {"x0": pred, "eps": (xt - s * pred) / a, "v": a * xt - s * pred}[kind]
cut = np.minimum(bar / (1 - bar), gamma)
weights = {"x0": cut, "eps": cut * (1 - bar) / bar, "v": cut * (1 - bar)}[kind]
# The weighted loss is the same for all kinds if it is taken of the clean sample.
print((weights[:, 0], (cut * (clean - x0) ** 2).mean()))
