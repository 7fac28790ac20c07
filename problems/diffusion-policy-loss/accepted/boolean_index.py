import numpy as np

actions, noise, t, betas, obs, W, U, c, is_pad = (np.array(eval(input())) for _ in range(9))
abar = np.exp(np.cumsum(np.log1p(-betas)))[t - 1]
signal, sigma = abar**0.5, (1 - abar) ** 0.5
x = np.einsum("b,bhd->bhd", signal, actions) + np.einsum("b,bhd->bhd", sigma, noise)
residual = np.einsum("bhd,de->bhe", x, W) + np.expand_dims(obs @ U + c[t - 1], 1) - noise
keep = is_pad != 1
per_step = []
for h in range(keep.shape[1]):
    rows = residual[keep[:, h], h]
    per_step.append(np.square(rows).mean() if rows.size else 0.0)
print((np.square(residual[keep]).mean(), np.array(per_step)))
