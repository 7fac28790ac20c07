"""You use the clipped ratio without the minimum. The minimum lets a bad ratio on the wrong side keep its full penalty.
你只用了截断后的比率，没有取最小值。取最小值才能让走错方向的比率承担全部惩罚。
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
    surrogate = np.clip(ratio, 1 - clip, 1 + clip) * A
    kl = np.exp(ref - new) - (ref - new) - 1
    objective.append(np.mean(surrogate - beta * kl))
loss = -np.mean(objective)
print((advantages.round(4).tolist(), round(float(loss), 4)))
