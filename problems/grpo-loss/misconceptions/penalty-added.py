"""You add the KL term to the objective, which rewards distance from the reference. Subtract it.
你把 KL 项加进了目标，等于奖励偏离参考策略。应当减去。
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
    objective.append(np.mean(surrogate + beta * kl))
loss = -np.mean(objective)
print((advantages.round(4).tolist(), round(float(loss), 4)))
