"""You divide by the sample standard deviation (G - 1). The group is the whole population here: divide by G.
你用了样本标准差（除以 G - 1）。这里的组就是总体：应除以 G。
"""

import numpy as np

rewards = np.array(eval(input()), dtype=float)
new_logp, old_logp, ref_logp = eval(input()), eval(input()), eval(input())
clip, beta = float(input()), float(input())
std = rewards.std(ddof=1)
advantages = (rewards - rewards.mean()) / std if rewards.max() > rewards.min() else np.zeros(len(rewards))
objective = []
for A, new, old, ref in zip(advantages, new_logp, old_logp, ref_logp):
    new, old, ref = np.array(new), np.array(old), np.array(ref)
    ratio = np.exp(new - old)
    surrogate = np.minimum(ratio * A, np.clip(ratio, 1 - clip, 1 + clip) * A)
    kl = np.exp(ref - new) - (ref - new) - 1
    objective.append(np.mean(surrogate - beta * kl))
loss = -np.mean(objective)
print((advantages.round(4).tolist(), round(float(loss), 4)))
