import numpy as np

x, logits, mu, logvar = [np.array(eval(input())) for _ in range(4)]
beta = float(input())
reconstruction = np.mean(np.sum(np.logaddexp(0, logits) - x * logits, axis=-1))
kl = np.mean(np.sum((mu**2 + np.exp(logvar) - logvar - 1) / 2, axis=-1))
print(np.array([reconstruction + beta * kl, reconstruction, kl]))
