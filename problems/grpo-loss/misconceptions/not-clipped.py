"""You leave the ratio unclipped. Take the minimum with the ratio clipped to 1 - clip and 1 + clip.
你没有截断比率。应与截断到 1 - clip 和 1 + clip 的一项取最小值。
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
    surrogate = ratio * A
    kl = np.exp(ref - new) - (ref - new) - 1
    objective.append(np.mean(surrogate - beta * kl))
loss = -np.mean(objective)
print((advantages.round(4).tolist(), round(float(loss), 4)))
