import numpy as np

logp, ref_logp = np.array(eval(input())), np.array(eval(input()))
score = float(input())
values = np.array(eval(input()))
kl_coef, gamma, lam = float(input()), float(input()), float(input())
T = len(values)
rewards = kl_coef * (ref_logp - logp) + score * (np.arange(T) == T - 1)
deltas = rewards + gamma * np.append(values[1:], 0.0) - values
k = np.arange(T)[None, :] - np.arange(T)[:, None]
advantages = np.where(k >= 0, (gamma * lam) ** np.maximum(k, 0), 0.0) @ deltas
print(rewards, advantages, advantages + values)
