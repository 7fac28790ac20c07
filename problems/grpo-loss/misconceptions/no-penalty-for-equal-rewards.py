"""You return a loss of 0 when all rewards are equal. Only the advantages are 0 then; the KL penalty remains.
奖励全部相等时你直接返回了 0 损失。此时只是优势为 0，KL 惩罚仍然存在。
"""

import numpy as np

rewards = np.array(eval(input()), dtype=float)
new_logp, old_logp, ref_logp = eval(input()), eval(input()), eval(input())
clip, beta = float(input()), float(input())
std = rewards.std()
advantages = (rewards - rewards.mean()) / std if rewards.max() > rewards.min() else np.zeros(len(rewards))
objective = []
for A, new, old, ref in zip(advantages, new_logp, old_logp, ref_logp):
    new, old, ref = np.array(new), np.array(old), np.array(ref)
    ratio = np.exp(new - old)
    surrogate = np.minimum(ratio * A, np.clip(ratio, 1 - clip, 1 + clip) * A)
    kl = np.exp(ref - new) - (ref - new) - 1
    objective.append(np.mean(surrogate - beta * kl))
loss = -np.mean(objective) if rewards.max() > rewards.min() else 0.0
print((advantages.round(4).tolist(), round(float(loss), 4)))
